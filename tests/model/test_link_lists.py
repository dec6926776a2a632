"""Link lists are found where a reader sees them, with the place of every part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.item import Item
from linkwright.model.link_lists import PlacedItem, find_link_lists
from linkwright.model.text_edits import Span
from model.lists import BY_NAME, STYLES, only_list

POST = """\
---
title: x
list: ["- [no](u)"]
---
- [top](u)

# Title

Prose with a [link](u).

## First *list*

1. [One](https://x.y/1) -- BBC
2. <https://x.y/2>

   more of two
   - [nested](u)

10. https://x.y/3 -- RT

Text between

* [Three](u) (AFP)
* no link
* [Four](u) (RT)

### Empty

### Waiting
Setext
------
- only
- text
- here [link](u)

> ## Quoted
> - [a](u)

```
- [a](u)
```

    - [a](u)

<div>
- [a](u)
</div>

<!--
- [a](u)

- [b](u)
-->

## Last
"""


def test_lists_of_a_post() -> None:
    found = find_link_lists(POST, STYLES)
    assert [
        (each.heading.text if each.heading else None, len(each.lines), each.marker, each.style.name)
        for each in found
    ] == [
        (None, 1, "-", "title-source"),
        ("First list", 3, "1.", "title-source"),
        ("First list", 3, "*", "title-in-brackets"),
        ("Empty", 0, "-", "title-source"),
        ("Waiting", 0, "-", "title-source"),
        ("Last", 0, "-", "title-source"),
    ]
    first = found[1]
    assert first.is_ordered
    assert [line.marker for line in first.lines] == ["1.", "2.", "10."]
    assert first.lines[1].span.of(POST).endswith("- [nested](u)")
    assert first.lines[1].content.of(POST) == "<https://x.y/2>"
    assert first.span.of(POST).endswith("-- RT")
    assert [len(line.items) for line in found[2].lines] == [1, 0, 1]
    assert found[-1].span == Span(len(POST) - 1, len(POST) - 1)
    heading = found[1].heading
    assert heading
    assert (heading.level, heading.text_span.of(POST)) == (2, "First *list*")


def test_a_heading_over_smaller_headings_is_no_list() -> None:
    assert find_link_lists("# Links\n\n## Asia\n\n- [a](u)\n", STYLES)[0].heading.text == "Asia"  # type: ignore[union-attr]


def shown(text: str, placed: PlacedItem) -> dict[str, str]:
    names = ("title", "url", "source", "author", "date", "via", "note", "attribute")
    return {name: span.of(text) for name in names if (span := getattr(placed, name))}


@pytest.mark.parametrize(
    ("line", "item", "parts"),
    [
        ("[T](u) -- BBC", Item("u", "T", "BBC"), {"title": "T", "url": "u", "source": "BBC"}),
        ("[T](u)  --  BBC", Item("u", "T", "BBC"), {"source": "BBC"}),
        ("[T](u)\n  -- BBC", Item("u", "T", "BBC"), {"source": "BBC"}),
        ("[T](u) - BBC", Item("u", "T", "BBC"), {"source": "BBC"}),
        ("[T](u) – ABC News (Australia)", Item("u", "T", "ABC News (Australia)"), {}),
        ("[T](u) — *L.A. Times/AP*", Item("u", "T", "L.A. Times/AP"), {"source": "L.A. Times/AP"}),
        ("[T](u)–BBC", Item("u", "T"), {}),
        ("[T](u) –BBC", Item("u", "T", "BBC"), {}),
        ("[T](u)- BBC", Item("u", "T", "BBC"), {}),
        ("[T](u) / BBC", Item("u", "T", "BBC"), {}),
        ("[T](u) [BBC]", Item("u", "T", "BBC"), {"source": "BBC"}),
        ("[T](u) by Ann", Item("u", "T", author="Ann"), {"author": "Ann"}),
        ("[T](u) by Ann Lee (BBC).", Item("u", "T", "BBC", "Ann Lee"), {"source": "BBC"}),
        ("A headline of some words -- [BBC](u)", Item("u", "BBC"), {}),
        ("A headline of some words: [BBC](u)", Item("u", "BBC"), {}),
        ("A long headline that says it all: <https://x.y>", Item("https://x.y"), {}),
        ("[T](u) | BBC", Item("u", "T", "BBC"), {}),
        ("[T](u), BBC", Item("u", "T", "BBC"), {}),
        ("[T](u): BBC.", Item("u", "T", "BBC"), {"source": "BBC"}),
        ("[T](u) -- U.S. News & World Report", Item("u", "T", "U.S. News & World Report"), {}),
        ("[T](u) – Yahoo! News", Item("u", "T", "Yahoo! News"), {}),
        ("[T](u) (BBC)", Item("u", "T", "BBC"), {"source": "BBC"}),
        ("[T](u) (**BBC**).", Item("u", "T", "BBC"), {"source": "BBC"}),
        ("[T](u) – BBC (via Joe)", Item("u", "T", "BBC", via="Joe"), {"via": "Joe"}),
        ("[T](u) (h/t Joe)", Item("u", "T", via="Joe"), {"via": "Joe"}),
        ("[T](u) via Joe", Item("u", "T", via="Joe"), {"via": "Joe"}),
        ("The Source: [T](u)", Item("u", "T", "The Source"), {"source": "The Source"}),
        ("**BBC:** [Title](u)", Item("u", "Title", "BBC"), {"source": "BBC"}),
        ("**BBC**: [The T](u)", Item("u", "The T", "BBC"), {}),
        ("__BBC__ -- [The T](u)", Item("u", "The T", "BBC"), {"source": "BBC"}),
        ("BBC – [The T](u)", Item("u", "The T", "BBC"), {"source": "BBC"}),
        ("BBC: **[The T](u)**", Item("u", "The T", "BBC"), {"source": "BBC"}),
        ("**[T](u)** -- BBC", Item("u", "T", "BBC"), {"title": "T", "source": "BBC"}),
        ("*[T](u)* -- BBC", Item("u", "T", "BBC"), {}),
        ("“[T](u)” -- BBC", Item("u", "T", "BBC"), {}),
        ("[**T** `x` &amp; \\*](u)", Item("u", "T x & *"), {"title": "**T** `x` &amp; \\*"}),
        ("[A\n  B](u)", Item("u", "A B"), {"title": "A\n  B"}),
        ("[ ] [T](u) -- BBC", Item("u", "T", "BBC"), {}),
        ("[x] <https://x.y>", Item("https://x.y"), {"url": "https://x.y"}),
        ("<https://x.y> -- BBC", Item("https://x.y", "", "BBC"), {"source": "BBC"}),
        ("https://x.y/a_(b).", Item("https://x.y/a_(b)"), {"url": "https://x.y/a_(b)"}),
        ("BBC: https://x.y", Item("https://x.y", "", "BBC"), {}),
        ("[https://x.y](https://x.y)", Item("https://x.y"), {"url": "https://x.y"}),
        ('[T](u "BBC") text', Item("u", "T", "BBC"), {"attribute": "BBC"}),
        ("[T](<u v> 'BBC; via: x')", Item("u v", "T", "BBC", via="x"), {"url": "u v"}),
        ("I saw [T](u) on the way", Item("u", "T"), {"title": "T"}),
        ("[T](u) is what I mean", Item("u", "T"), {}),
        ("[T](u) - and this is why everyone should read it, it is so good", Item("u", "T"), {}),
        ("[T](u). Read this! And that.", Item("u", "T", note="Read this! And that."), {}),
        ("![alt](i) [T](u) -- BBC", Item("u", "T", "BBC"), {"source": "BBC"}),
    ],
)
def test_lines_as_people_write_them(line: str, item: Item, parts: dict[str, str]) -> None:
    text = f"* {line}\n"
    (placed,) = only_list(text).items
    assert placed.item == item
    assert parts.items() <= shown(text, placed).items()
    assert placed.link.start >= placed.span.start
    assert placed.link.end <= placed.span.end


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("[A](u). [B](v).", [Item("u", "A"), Item("v", "B")]),
        ("[A](u) -- BBC [B](v) -- RT", [Item("u", "A", "BBC"), Item("v", "B", "RT")]),
        ("[A](u) – BBC; [B](v) – RT", [Item("u", "A", "BBC"), Item("v", "B", "RT")]),
        ("[A](u) and [B](v)", [Item("u", "A"), Item("v", "B")]),
        ("BBC: [A](u); RT: [B](v)", [Item("u", "A", "BBC"), Item("v", "B", "RT")]),
        ("**BBC:** [A](u) **RT:** [B](v)", [Item("u", "A", "BBC"), Item("v", "B", "RT")]),
        ("<https://x.y> https://z.y", [Item("https://x.y"), Item("https://z.y")]),
    ],
)
def test_a_line_may_hold_two_links(line: str, items: list[Item]) -> None:
    assert [placed.item for placed in only_list(f"- {line}\n").items] == items


def test_the_style_of_most_lines_is_that_of_the_list() -> None:
    text = "- A: [T](u)\n- B: [T](u)\n- [T](u) -- C\n- <https://x.y>\n"
    link_list = only_list(text)
    assert link_list.style.name == "lead-plain"
    assert [placed.style for placed in link_list.items][2] == "title-source"


def test_the_preferred_style_wins_a_tie() -> None:
    text = "- [T](u) -- Ann, BBC\n"
    assert only_list(text).items[0].item == Item("u", "T", "Ann, BBC")
    opinion = only_list(text, BY_NAME["title-author-source"])
    assert opinion.items[0].item == Item("u", "T", "BBC", "Ann")
    assert only_list("- [T](u) (BBC)\n", BY_NAME["lead"]).style.name == "title-in-brackets"


@pytest.mark.parametrize(
    "text", ["- a\n- b\n- [c](u)\n", "Text [a](u)\n", "- ![alt](image)\n", "- `[a](u)`\n", "-\n"]
)
def test_lists_without_enough_links_are_none(text: str) -> None:
    assert find_link_lists(text, STYLES) == ()


markdown = st.lists(
    st.sampled_from(
        ["- ", "1. ", "* ", "    ", "\n", "\n\n", "> ", "# ", "```\n", "[a](u)", "<https://x.y>",
         "x", " -- BBC", "<div>", "<!--", "-->", "---\n", "\t", "[", "]", "(", ")", "\\",
         "`", "\u2028"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(markdown)
def test_any_text_is_read_and_every_part_lies_in_its_line(text: str) -> None:
    end = 0
    for link_list in find_link_lists(text, STYLES):
        assert end <= link_list.span.start <= link_list.span.end <= len(text)
        for line in link_list.lines:
            assert end <= line.span.start <= line.content.start <= line.content.end
            assert line.content.end <= line.span.end <= link_list.span.end
            end = line.span.end
            position = line.content.start
            for placed in line.items:
                assert position <= placed.span.start <= placed.link.start
                assert placed.link.end <= placed.span.end <= line.content.end
                position = placed.span.end


@pytest.mark.parametrize(
    "piece",
    ["[", "(", "*", "](", "[a](", "[a](u) -- ", "<", "<a ", "`", "- ", "> ", "\n- [a](u) -- B",
     "\n\n", "# \n", "(b) ", ": ", "<https://x.y> ", "https://x.y ", " *b*", "\n<!--", "\n```\n",
     "\n1. - ",
     "[a](u 'b') ", "\\", "\n    ", "&amp;", "a, ", "**", "\n---", "\n=", "\t"],
)  # fmt: skip
def test_large_texts_take_linear_time(piece: str) -> None:
    count = 25_000 // len(piece)
    for start in ("- ", "- [a](https://x.y) -- ", "- x: ", ""):
        find_link_lists(start + piece * count, STYLES)
