"""Edits of link lists change what they are for and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.item import Item
from linkwright.model.line_styles import LineStyle, clean_item, render_line
from linkwright.model.link_edits import (
    add_items,
    add_list,
    fill_bare,
    move_lines,
    remove_lines,
    replace_url,
    restyle,
    set_heading,
    set_item,
    set_source,
    set_title,
    sort_lines,
)
from linkwright.model.link_lists import LinkList, find_link_lists
from linkwright.model.markdown_text import clean_field
from model.lists import BY_NAME, FIRST, STYLES, applied, items, nasty, only_list, styles

BEFORE = "---\ntitle: x\n---\nProse [with](a) link.\n\n> - [quoted](u)\n\n## Head\n\n"
AFTER = "\n\nMore prose.\n\n```\n- [code](u)\n```\n"


def post_of(lines: list[str], marker: str = "-") -> str:
    return BEFORE + "\n".join(f"{marker} {line}" for line in lines) + AFTER


def titles(link_list: LinkList) -> list[str]:
    return [line.items[0].item.title if line.items else "" for line in link_list.lines]


def assert_only_the_list_changed(text: str) -> None:
    assert text.startswith(BEFORE)
    assert text.endswith(AFTER)


@given(items, items, styles, st.sampled_from(["-", "*", "1."]))
def test_an_item_becomes_another(old: Item, new: Item, style: LineStyle, marker: str) -> None:
    if new.title == "" and new.url == "":
        return
    text = post_of([render_line(old, style), "[other](u)"], marker)
    placed = only_list(text, style).lines[0].items[0]
    changed = applied(text, set_item(text, placed, new, style))
    assert_only_the_list_changed(changed)
    link_list = only_list(changed, style)
    assert link_list.lines[0].items[0].item == new
    assert titles(link_list)[1] == "other"


@given(items, nasty, styles)
def test_title_and_source_are_set(item: Item, value: str, style: LineStyle) -> None:
    text = post_of([render_line(item, style)])
    for field, edit in (("title", set_title), ("source", set_source)):
        placed = only_list(text, style).items[0]
        changed = applied(text, edit(text, placed, value, style))
        assert_only_the_list_changed(changed)
        expected = {name: getattr(item, name) for name in item.__slots__} | {field: value}
        assert only_list(changed, style).items[0].item == clean_item(Item(**expected))


@given(st.lists(st.lists(items, min_size=1, max_size=2), min_size=1, max_size=4), styles, styles)
def test_restyling_there_and_back_is_the_identity(
    lines: list[list[Item]], first: LineStyle, second: LineStyle
) -> None:
    marker = "1." if first.ordered else "-"
    text = BEFORE
    for number, line in enumerate(lines, 1):
        own = f"{number}." if first.ordered else marker
        text += f"{own} " + " ".join(render_line(item, first) for item in line) + "\n"
    text = text[:-1] + AFTER
    before = only_list(text, first)
    if not all(placed.is_whole for placed in before.items):
        return  # two lead lines in one line of a list cannot always be told apart
    there = applied(text, restyle(text, before, second))
    assert_only_the_list_changed(there)
    middle = only_list(there, second)
    if not all(placed.is_whole for placed in middle.items):
        return
    assert [placed.item for placed in middle.items] == [placed.item for placed in before.items]
    assert applied(there, restyle(there, middle, first)) == text


@pytest.mark.parametrize("first", STYLES, ids=lambda style: style.name)
@pytest.mark.parametrize("second", STYLES, ids=lambda style: style.name)
def test_every_pair_of_styles_there_and_back(first: LineStyle, second: LineStyle) -> None:
    lines = [
        Item("https://x.y/1", "A title", "BBC", "Ann, B", "28 May", "MR", "Good; read it. (Yes)"),
        Item("https://x.y/2", "Another -- one", "U.S. News (Online), Ltd."),
        Item("https://x.y/3"),
        Item("https://x.y/4", "T", author="Ann"),
        Item("https://x.y/5", "T", via="-- via, *x*"),
    ]
    rendered = [render_line(item, first) for item in lines]
    text = "".join(
        f"{f'{at}.' if first.ordered else '-'} {line}\n" for at, line in enumerate(rendered, 1)
    )
    there = applied(text, restyle(text, only_list(text, first), second))
    middle = only_list(there, second)
    assert [placed.item for placed in middle.items] == [clean_item(item) for item in lines]
    assert middle.is_ordered == second.ordered
    assert applied(there, restyle(there, middle, first)) == text


HAND_MADE = """\
## News

* [One](u1) – **BBC**
* [Two](u2) - ABC News (Australia)
  > a quote under it
* I read [this](u3) yesterday, and
  [that](u4) today.
* Only text
* Reuters: <https://x.y/5>
* [*Six* is `it`](u6) -- RT
"""


def test_restyling_leaves_what_it_does_not_understand() -> None:
    text = applied(HAND_MADE, restyle(HAND_MADE, only_list(HAND_MADE), BY_NAME["lead-plain"]))
    assert text == HAND_MADE.replace(
        "[Two](u2) - ABC News (Australia)", "ABC News (Australia): [Two](u2)"
    ).replace("[One](u1) – **BBC**", "BBC: [One](u1)").replace(
        "[*Six* is `it`](u6) -- RT", "RT: [*Six* is `it`](u6)"
    )


def test_prose_is_not_mangled() -> None:
    link_list = only_list(HAND_MADE)
    placed = link_list.lines[2].items[0]
    text = applied(HAND_MADE, set_source(HAND_MADE, placed, "CNN", FIRST))
    assert text == HAND_MADE.replace("[this](u3)", '[this](u3 "CNN")')
    text = applied(HAND_MADE, set_title(HAND_MADE, placed, "it [all]", FIRST))
    assert text == HAND_MADE.replace("[this]", r"[it \[all\]]")


def test_hand_made_lines_keep_their_way() -> None:
    link_list = only_list(HAND_MADE)
    text = applied(HAND_MADE, set_source(HAND_MADE, link_list.lines[0].items[0], "AP", FIRST))
    assert text == HAND_MADE.replace("**BBC**", "**AP**")
    found = Item("https://x.y/5", "Five", "Reuters UK")
    text = applied(HAND_MADE, fill_bare(HAND_MADE, [link_list], "https://x.y/5", found))
    assert text == HAND_MADE.replace("<https://x.y/5>", "[Five](https://x.y/5)")


@given(items, styles)
def test_a_bare_address_is_filled_and_nothing_else(item: Item, style: LineStyle) -> None:
    bare = "https://x.y/5"
    lines = [f"<{bare}>", f"[T]({bare})", bare, f"[{bare}]({bare})", "<https://x.y/55>"]
    text = post_of([*lines, f"see <{bare}> there"]) + f"\n<{bare}>\n"
    found = clean_item(Item(bare, item.title or "T", item.source))
    lists = find_link_lists(text, STYLES, style.name)
    changed = applied(text, fill_bare(text, lists, bare, found, style))
    filled = only_list(changed, style)
    expected = [clean_item(Item(bare, found.title, found.source))] * 4
    assert [placed.item for at, placed in enumerate(filled.items) if at not in (1, 4)] == expected
    assert f"\n- [T]({bare})\n" in changed
    assert "\n- <https://x.y/55>\n" in changed
    assert changed.endswith(AFTER + f"\n<{bare}>\n")
    assert fill_bare(changed, find_link_lists(changed, STYLES, style.name), bare, found) == []


def test_what_was_typed_beside_a_bare_address_stays() -> None:
    text = "- <https://x.y/> -- My source\n"
    found = Item("https://x.y/", "T", "Theirs", author="Ann")
    lists = find_link_lists(text, STYLES)
    assert applied(text, fill_bare(text, lists, "https://x.y/", found)) == (
        '- [T](https://x.y/ "author: Ann") -- My source\n'
    )


@pytest.mark.parametrize(
    ("line", "url", "changed"),
    [
        ('[T](u "BBC") -- x', "v w", '[T](v%20w "BBC") -- x'),
        ("<https://x.y> -- x", "https://z", "<https://z> -- x"),
        ("https://x.y -- x", "https://z", "https://z -- x"),
        ("[https://x.y](https://x.y 'BBC')", "https://z", '[https://z](https://z "BBC")'),
        ("Look [*here*](u) now", "v", "Look [*here*](v) now"),
    ],
)
def test_an_address_is_replaced(line: str, url: str, changed: str) -> None:
    text = f"- {line}\n"
    assert applied(text, replace_url(text, only_list(text).items[0], url)) == f"- {changed}\n"


def test_adding_goes_to_the_end_or_to_a_row() -> None:
    text = post_of(["[a](u)", "[b](v)"], "*")
    link_list = only_list(text)
    end = applied(text, add_items(text, link_list, [Item("w", "c"), Item("https://x.y")], FIRST))
    assert end == post_of(["[a](u)", "[b](v)", "[c](w)", "<https://x.y>"], "*")
    first = applied(text, add_items(text, link_list, [Item("w", "c")], FIRST, at=0))
    assert first == post_of(["[c](w)", "[a](u)", "[b](v)"], "*")


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("", "## New\n\n- [c](w)\n"),
        ("Text", "Text\n\n## New\n\n- [c](w)\n"),
        ("---\ntitle: x\n---\n", "---\ntitle: x\n---\n\n## New\n\n- [c](w)\n"),
        ("- [a](u)\n", "- [a](u)\n\n## New\n\n- [c](w)\n"),
        ("~~~~\ncode", "~~~~\ncode\n~~~~\n\n## New\n\n- [c](w)\n"),
        ("<!-- a\n", "<!-- a\n-->\n\n## New\n\n- [c](w)\n"),
        ("```\ncode\n```\n", "```\ncode\n```\n\n## New\n\n- [c](w)\n"),
    ],
)
def test_a_new_list_comes_last(text: str, added: str) -> None:
    assert applied(text, add_items(text, None, [Item("w", "c")], FIRST, heading="New")) == added


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("## A", "## A\n\n- [c](w)"),
        ("## A\n", "## A\n\n- [c](w)\n"),
        ("## A\n## B\n", "## A\n\n- [c](w)\n\n## B\n"),
        ("## A\n\n## B\n", "## A\n\n- [c](w)\n\n## B\n"),
        ("A\n---\n\n\n", "A\n---\n\n- [c](w)\n\n\n"),
    ],
)
def test_an_empty_list_is_filled(text: str, added: str) -> None:
    target = find_link_lists(text, STYLES)[0]
    changed = applied(text, add_items(text, target, [Item("w", "c")], FIRST))
    assert changed == added
    assert titles(find_link_lists(changed, STYLES)[0]) == ["c"]


CLUSTERS = "## H\n\n- [a](u)\n- [b](u)\n\n- [c](u)\n- [d](u)\n"


def lines_of(text: str) -> str:
    return "".join(line[3] if line else "|" for line in text.split("\n")[2:-1])


@pytest.mark.parametrize(
    ("rows", "to_row", "expected"),
    [
        ([0], 1, "ba|cd"),
        ([1], 2, "a|cbd"),
        ([1], 3, "a|cdb"),
        ([0], 3, "b|cda"),
        ([2], 1, "acb|d"),
        ([2], 3, "ab|dc"),
        ([3], 2, "ab|dc"),
        ([0, 2], 2, "b|dac"),
        ([3], 0, "dab|c"),
        ([0, 1], 2, "cdab"),
        ([1], 1, "ab|cd"),
    ],
)
def test_clusters_stay_sensible_when_lines_move(
    rows: list[int], to_row: int, expected: str
) -> None:
    link_list = only_list(CLUSTERS)
    moved = applied(CLUSTERS, move_lines(CLUSTERS, link_list, rows, link_list, to_row))
    assert lines_of(moved) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [([0], "b|cd"), ([0, 1], "cd"), ([1, 2], "a|d"), ([3], "ab|c"), ([], "ab|cd")],
)
def test_clusters_stay_when_lines_go(rows: list[int], expected: str) -> None:
    assert (
        lines_of(applied(CLUSTERS, remove_lines(CLUSTERS, only_list(CLUSTERS), rows))) == expected
    )


@given(st.integers(1, 12), st.data(), st.sampled_from(["-", "1.", "+"]), st.booleans())
def test_moving_there_and_back_is_the_identity(
    count: int, data: st.DataObject, marker: str, loose: bool
) -> None:
    row = data.draw(st.integers(0, count - 1))
    to_row = data.draw(st.integers(0, count - 1))
    gap = "\n\n" if loose else "\n"
    markers = [f"{at}." if marker == "1." else marker for at in range(1, count + 1)]
    lines = [f"{own} [t{at}](u)\n    - nested" for at, own in enumerate(markers)]
    text = BEFORE + gap.join(lines) + AFTER
    link_list = only_list(text)
    moved = applied(text, move_lines(text, link_list, [row], link_list, to_row))
    assert_only_the_list_changed(moved)
    order = titles(link_list)
    order.insert(to_row, order.pop(row))
    again = only_list(moved)
    assert titles(again) == order
    assert [line.marker for line in again.lines] == [line.marker for line in link_list.lines]
    assert applied(moved, move_lines(moved, again, [to_row], again, row)) == text


TWO = "## A\n\n- [a](u)\n- [b](u)\n\n## B\n\n1. [c](u)\n2. [d](u)\n   more\n"


@given(st.sets(st.integers(0, 1), min_size=1), st.integers(0, 2), st.booleans())
def test_regrouping_there_and_back_is_the_identity(rows: set[int], to_row: int, swap: bool) -> None:
    def both(text: str) -> tuple[LinkList, LinkList]:
        first, second = find_link_lists(text, STYLES)
        return (second, first) if swap else (first, second)

    source, target = both(TWO)
    moved = applied(TWO, move_lines(TWO, source, rows, target, to_row))
    left, right = both(moved)
    assert (len(left.lines), len(right.lines)) == (2 - len(rows), 2 + len(rows))
    expected = titles(target)
    expected[to_row:to_row] = [titles(source)[row] for row in sorted(rows)]
    assert titles(right) == expected
    block = range(to_row, to_row + len(rows))
    back = applied(moved, move_lines(moved, right, block, left, min(rows)))
    assert [titles(each) for each in both(back)] == [titles(source), titles(target)]
    assert back == TWO or not left.lines  # an emptied list takes the marker of what comes


def test_the_last_line_leaves_its_heading() -> None:
    text = "## A\n\n- [a](u)\n\n## B\n\n- [b](u)\n"
    first, second = find_link_lists(text, STYLES)
    assert applied(text, remove_lines(text, first, [0])) == "## A\n\n## B\n\n- [b](u)\n"
    assert applied(text, remove_lines(text, second, [0])) == "## A\n\n- [a](u)\n\n## B\n"
    moved = applied(text, move_lines(text, second, [0], first, 0))
    assert moved == "## A\n\n- [b](u)\n- [a](u)\n\n## B\n"
    first, second = find_link_lists(moved, STYLES)
    assert applied(moved, move_lines(moved, first, [0], second, 0)) == text


def test_numbers_follow_the_order() -> None:
    text = "9. [a](u)\n10. [b](u)\n    - nested\n11. [c](u)\n"
    link_list = only_list(text)
    moved = applied(text, move_lines(text, link_list, [1], link_list, 0))
    assert moved == "9. [b](u)\n   - nested\n10. [a](u)\n11. [c](u)\n"
    assert applied(text, remove_lines(text, link_list, [0])) == (
        "9. [b](u)\n   - nested\n10. [c](u)\n"
    )
    same = "1. [a](u)\n1. [b](u)\n"
    assert applied(same, move_lines(same, only_list(same), [1], only_list(same), 0)) == (
        "1. [b](u)\n1. [a](u)\n"
    )


def test_sorting_is_within_clusters_and_stable() -> None:
    text = "- [b](u) -- X\n- [A](u) -- x\n- text\n\n- [d](u) -- a\n- [c](u) -- B\n"
    by_title = applied(text, sort_lines(text, only_list(text), "title"))
    assert by_title == "- [A](u) -- x\n- [b](u) -- X\n- text\n\n- [c](u) -- B\n- [d](u) -- a\n"
    by_source = applied(text, sort_lines(text, only_list(text), "source"))
    assert by_source == text
    loose = "- [b](u)\n\n- [a](u)\n"
    assert applied(loose, sort_lines(loose, only_list(loose), lambda item: item.title)) == (
        "- [a](u)\n\n- [b](u)\n"
    )


@given(nasty)
def test_a_heading_is_set_and_read_again(heading: str) -> None:
    heading = clean_field(heading) or "x"
    for text in (
        "## Old ##\n\n- [a](u)\n",
        "A\n- [a](u)\n",
        "Old\n===\n- [a](u)\n",
        "#\n- [a](u)\n",
    ):
        changed = applied(text, set_heading(text, only_list(text), heading))
        found = only_list(changed).heading
        assert found is not None
        assert found.text == clean_field(heading)
    changed = applied("Text", add_list("Text", heading))
    if clean_field(heading):
        (empty,) = find_link_lists(changed, STYLES)
        assert empty.heading
        assert empty.heading.text == clean_field(heading)


def test_uneven_indentation_does_not_nest_a_line_that_moves() -> None:
    text = "  - [a](u)\n    more\n- [b](u)\n"
    link_list = only_list(text)
    moved = applied(text, move_lines(text, link_list, [0], link_list, 1))
    assert moved == "- [b](u)\n- [a](u)\n  more\n"


def test_text_right_under_a_list_stays_out_of_it() -> None:
    text = "- [a](u)\n-\nText\n"
    link_list = only_list(text)
    assert applied(text, remove_lines(text, link_list, [1])) == "- [a](u)\n\nText\n"
    moved = applied(text, move_lines(text, link_list, [0], link_list, 1))
    assert moved == "-\n- [a](u)\n\nText\n"
