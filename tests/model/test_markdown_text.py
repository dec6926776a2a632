"""Plain text survives as Markdown in Python-Markdown and in our own reading."""

from xml.etree.ElementTree import Element

import html5lib
import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.inline_links import find_links
from linkwright.model.markdown_text import (
    autolink,
    clean_field,
    code_spans,
    destination_url,
    escape_inline,
    escape_line_start,
    link_destination,
    unescape_inline,
)

PIECES = [
    *"\\`*_{}[]()#+-.!|~$<>&\"'^=:@%/ aB1;,é日",
    *("🎉", "http://", "www.", "&amp;", "&copy;", "--", "<b>", "a@b", "{{", "{%", "**", "__", "]("),
    *("\u00a0", "\n", "1. ", "- ", "مرحبا", "AT&T", "<!--", "https://x.y"),
]
nasty = st.one_of(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.text())
EXTENSIONS = [[], ["extra", "sane_lists"]]


def rendered(source: str, extensions: list[str]) -> Element:
    page = markdown.markdown(source, extensions=extensions)
    element: Element = html5lib.parseFragment(page, namespaceHTMLElements=False)
    return element


@given(nasty)
def test_escaped_text_reads_back(text: str) -> None:
    assert unescape_inline(escape_inline(text)) == clean_field(text)


@pytest.mark.parametrize("extensions", EXTENSIONS)
@given(text=nasty)
def test_python_markdown_shows_the_text_and_no_markup(text: str, extensions: list[str]) -> None:
    text = clean_field(text) or "x"
    escaped = escape_inline(text)
    item = rendered(f"- [{escaped}](http://x.y/) -- {escaped}", extensions).find(".//li")
    (link,) = item.findall(".//a")
    assert "".join(link.itertext()) == text
    assert "".join(item.itertext()).strip() == f"{text} -- {text}"
    paragraphs = list(rendered(escape_line_start(escaped), extensions))
    assert [paragraph.tag for paragraph in paragraphs] == ["p"]
    assert "".join(paragraphs[0].itertext()).strip() == text


@pytest.mark.parametrize(
    "text",
    [
        "'joins IS', AT&T says -- 50% (of) #1: \"yes\"...",
        "snake_case a < b <3 Q&A 5 > 4 $5 ~40 x^2",
        "Tajikistan’s – «Особые» 日本 مرحبا",
    ],
)
def test_ordinary_text_stays_readable(text: str) -> None:
    assert escape_inline(text) == text


def test_markup_in_hand_written_text_is_left_out() -> None:
    text = "The **bold** _it_ `co*de` <b>tag</b> a_b_c 5 * 3 &amp; \\*x\\* ~~old~~ **"
    assert unescape_inline(text) == "The bold it co*de tag a_b_c 5 * 3 & *x* old **"


URL_PIECES = [*"()[]<>\"'\\`{}|&;*_~ $%^#?=/.,!é", "&copy;", "](", "%20"]
urls = st.lists(st.sampled_from(URL_PIECES), max_size=12).map("".join)


@pytest.mark.parametrize("extensions", EXTENSIONS)
@given(rest=urls)
def test_addresses_arrive_as_they_are(rest: str, extensions: list[str]) -> None:
    destination = link_destination(f"http://x.y/{rest}")
    url = destination_url(destination)
    assert link_destination(url) == destination
    source = f"""- [T]({destination}) -- it's "B"\n- {autolink(url)}\n- [T]({destination} "B")"""
    found = find_links(source, 0, len(source))
    assert [destination_url(link.url.of(source)) for link in found] == [url] * 3
    links = rendered(source, extensions).findall(".//a")
    assert [link.get("href") for link in links] == [url] * 3
    assert "".join(links[1].itertext()) == url


@pytest.mark.parametrize(
    ("url", "destination"),
    [
        ("https://x.y/a_(b)?c=[d]&e=f", "https://x.y/a_(b)?c=[d]&e=f"),
        ("https://x.y/a)b(c", "https://x.y/a%29b%28c"),
        (" https://x.y/a b\n\"c'", "https://x.y/a%20b%22c%27"),
        ("https://x.y/?a=1&copy;=2", "https://x.y/?a=1&amp;copy;=2"),
        ("https://x.y/日本", "https://x.y/日本"),
    ],
)
def test_destinations_change_only_what_would_break_them(url: str, destination: str) -> None:
    assert link_destination(url) == destination


def test_what_is_no_web_address_becomes_a_link_with_text() -> None:
    assert autolink("mailto:a@b.c") == "[mailto:a&#64;b.c](mailto:a@b.c)"
    assert autolink("https://x.y/") == "<https://x.y/>"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("[a](u)", [("inline", "a", "u", None)]),
        ('[a]( <u v> "t \\" t" )', [("inline", "a", "u v", 't \\" t')]),
        ("[a](u 't') [b](v (t))", [("inline", "a", "u", "t"), ("inline", "b", "v", "t")]),
        ("[a](u(v)w)", [("inline", "a", "u(v)w", None)]),
        ("[a [b] c](u)", [("inline", "a [b] c", "u", None)]),
        ("[a [b](u) c](v)", [("inline", "b", "u", None)]),
        ("[![a](i)](u)", [("inline", "![a](i)", "u", None)]),
        ("![a](i)", []),
        ("[https://x.y](https://x.y)", [("inline", "https://x.y", "https://x.y", None)]),
        ("<https://x.y> <b>", [("autolink", "https://x.y", "https://x.y", None)]),
        ("see https://x.y/a_(b), (https://x.y/c).", [
            ("bare", "https://x.y/a_(b)", "https://x.y/a_(b)", None),
            ("bare", "https://x.y/c", "https://x.y/c", None),
        ]),
        ("`[a](u)` \\[a](u) <!-- [a](u) --> <a href='[a](u)'> [a] (u) [a](u v)", []),
        ("[`]`](u) ``a ` b`` [c](v)", [("inline", "`]`", "u", None), ("inline", "c", "v", None)]),
        ("[a](https://x.y/b c)", []),
        ("[a](u\n\"t\")", [("inline", "a", "u", "t")]),
        ("https:// http://, xhttps://x.y", []),
    ],
)  # fmt: skip
def test_links_are_found_as_commonmark_reads_them(
    source: str, found: list[tuple[str, str, str, str | None]]
) -> None:
    assert found == [
        (
            link.kind,
            link.text.of(source),
            link.url.of(source),
            link.title.of(source) if link.title else None,
        )
        for link in find_links(source, 0, len(source))
    ]


@pytest.mark.parametrize(
    "piece",
    ["[", "](", "[a](", '[a](b "', "[a](<", "`", "` ``", "<a ", "<!--", "![", "*", "_", "a)"],
)
def test_long_lines_of_markup_take_linear_time(piece: str) -> None:
    line = "[a](http://x.y/" + piece * (60_000 // len(piece))
    find_links(line, 0, len(line))
    unescape_inline(line)
    escape_inline(line)
    link_destination(line)


@given(st.text("a\\ ", max_size=120))
def test_code_is_found_wherever_it_stands(before: str) -> None:
    slashes = len(before) - len(before.rstrip("\\"))

    spans = code_spans(f"{before}`code`")

    assert bool(spans) is (slashes % 2 == 0 or slashes >= 50)
