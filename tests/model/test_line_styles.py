"""Lines are written in a style and read again as the same item."""

import html5lib
import markdown
import pytest
from hypothesis import given

from linkwright.model.item import Item
from linkwright.model.line_styles import (
    LineStyle,
    LineStyleError,
    clean_item,
    parse_line_styles,
    render_line,
)
from linkwright.model.link_lists import find_link_lists
from model.lists import BY_NAME, STYLES, items, only_list, styles

WHOLE = Item("https://x.y/a", "A 'title'", "BBC", "Kevin Baron", "28 May", "MR", "Worth it.")


@given(items, styles)
def test_a_line_reads_back_as_its_item(item: Item, style: LineStyle) -> None:
    line = render_line(item, style)
    assert "\n" not in line
    link_list = only_list(f"- {line}\n", style)
    assert link_list.style == style
    (placed,) = link_list.items
    assert placed.item == item
    assert placed.is_whole
    assert placed.is_bare == (not item.title)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("title-source", "[T](u) -- BBC"),
        ("title-author-source", "[T](u) -- Ann, BBC"),
        ("editorial", '[T](u "author: Ann") -- BBC editorial'),
        ("title-in-brackets", '[T](u "author: Ann") (BBC)'),
        ("title-author-in-brackets", "[T](u) (Ann, BBC)"),
        ("brief", '[T](u "BBC; author: Ann").'),
        ("assorted", '[T](u "BBC; author: Ann")'),
        ("tips", '[T](u "author: Ann") BBC'),
        ("newsletter", '[T](u "BBC; author: Ann")'),
        ("lead", '**BBC:** [T](u "author: Ann")'),
        ("lead-plain", 'BBC: [T](u "author: Ann")'),
        ("lead-opinion", "Ann, BBC: [T](u)"),
    ],
)
def test_shipped_styles(name: str, line: str) -> None:
    line = line.replace('"author: Ann"', "") if name in ("title-source",) else line
    item = Item("u", "T", "BBC", "Ann" if "Ann" in line else "")
    assert render_line(item, BY_NAME[name]) == line


@pytest.mark.parametrize(
    ("pattern", "item", "line"),
    [
        ("[{title}]({url}) -- {author}, {source}", Item("u", "T", "BBC"), "[T](u) -- BBC"),
        ("{author}, {source}: [{title}]({url})", Item("u", "T", author="A"), '[T](u "author: A")'),
        ("**[{title}]({url})** -- {source}", Item("u", "T"), "**[T](u)**"),
        ("**[{title}]({url})** -- {source}", Item("u", "T", "B"), "**[T](u)** -- B"),
        ("“[{title}]({url})” ({source}).", Item("u", "T", "B"), "“[T](u)” (B)."),
        ("→ [{title}]({url})", Item("u", "T", "B"), '→ [T](u "B")'),
        ("[{title}]({url}) {source} ({via}). {note}", Item("u", "T", via="M", note="N"),
         "[T](u) (M). N"),
        ("[{title}]({url}) · {source} · {date}", Item("u", "T", "B", date="D"), "[T](u) · B · D"),
        ("[{title}]({url}) · {source} · {date}", Item("u", "T", date="D"), '[T](u "date: D")'),
        ("[{title}]({url}) -- {source}", Item("u", "", "B"), "[u](u) -- B"),
        ("[{title}]({url}) -- {source}", Item("https://x.y", "", "B"), "<https://x.y> -- B"),
        ("[{title}]({url}) -- {source}", Item("", "T", "B"), "T -- B"),
        ("[{title}]({url}) -- {source}", Item("u", "T", "B", note="N"), "[T](u) -- B *N*"),
        ("[{title}]({url}) *{source}*", Item("u", "T", "B"), "[T](u) *B*"),
        ("[{title}]({url}) *{source}*", Item("u", "T", "B", note="N"), "[T](u) *B* *N*"),
        ("[{title}]({url}) - {author}, {note}", Item("u", "T", note="N"), "[T](u) - N"),
        ("[{title}]({url}) - {author}, {note}", Item("u", "T", author="A"), '[T](u "author: A")'),
        ("{author}, {source}: [{title}]({url})", Item("u", "T", author="A", note="N"),
         '[T](u "author: A") *N*'),
    ],
)  # fmt: skip
def test_parts_drop_out_with_their_separators(pattern: str, item: Item, line: str) -> None:
    style = LineStyle("x", "X", pattern)
    assert render_line(item, style) == line
    assert not item.url or find_link_lists(f"- {line}", [style])[0].items[0].item == item


def test_an_item_without_title_is_the_bare_address() -> None:
    for style in STYLES:
        assert render_line(Item("https://x.y/z"), style) == "<https://x.y/z>"


def test_what_a_style_hides_is_in_the_title_attribute() -> None:
    html = markdown.markdown(render_line(WHOLE, BY_NAME["brief"]))
    assert 'title="BBC; author: Kevin Baron; date: 28 May; via: MR"' in html
    assert "<em>Worth it.</em>" in html


def test_a_title_that_repeats_the_address_is_none() -> None:
    assert clean_item(Item("https://x.y/", "https://x.y/")).title == ""


def test_users_add_styles_of_their_own() -> None:
    text = "styles:\n- {name: a, pattern: '[{title}]({url})'}\n- name: a\n  label: B\n"
    styles = parse_line_styles(text + "  pattern: '[{title}]({url}) ({source})'\n  ordered: true\n")
    assert styles == (LineStyle("a", "B", "[{title}]({url}) ({source})", True),)
    assert parse_line_styles("") == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("styles: [{name: a, pattern: '{title}'}]", "“a” cannot be used"),
        ("styles: [{name: a, pattern: '[{title}]({url}) {x}'}]", "{x} is no field"),
        ("styles: [{name: a, pattern: '[{title}]({url}) {via} {via}'}]", "stands twice"),
        ("styles: [{name: a, pattern: '[{title}]({url}) {title}'}]", "exactly once"),
        ("styles: [{name: a}]", "needs a name and a pattern"),
        ("styles: [1]", "needs a name and a pattern"),
        ("styles: 1", "not a list"),
        ("a: b: c", "in line 1"),
    ],
)
def test_styles_that_cannot_be_used_say_why(text: str, problem: str) -> None:
    with pytest.raises(LineStyleError, match=problem.replace("{", r"\{")):
        parse_line_styles(text)


@given(items)
def test_a_reader_sees_title_source_and_note_as_they_are(item: Item) -> None:
    line = render_line(item, STYLES[0])
    page = markdown.markdown(f"- {line}", extensions=["extra", "sane_lists"])
    (element,) = html5lib.parseFragment(page, namespaceHTMLElements=False).findall("ul/li")
    (link,) = element.findall(".//a")
    if item.title:
        assert "".join(link.itertext()) == item.title
        assert link.get("href") == item.url
    shown = "".join(element.itertext()).strip()
    for field in (item.title, item.source, item.note):
        assert field in shown or field in (link.get("title") or "")


def test_long_fields_take_linear_time() -> None:
    for piece in ("[", "(", "*", " -- ", ", ", ". ", "&", "\\", "_", "a "):
        text = piece * (3_000 // len(piece))
        for name in ("title-source", "tips", "lead-opinion"):
            render_line(Item("https://x.y/", text, text, text), BY_NAME[name])
