"""The tree as Markdown: it must mean the same to our renderer and to a CommonMark reader."""

import re

import html5lib
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from linkwright.export.html_writer import HtmlWriter
from linkwright.export.markdown_escapes import COMMONMARK, Dialect, escape_text
from linkwright.export.markdown_writer import MarkdownWriter
from linkwright.export.options import ExportOptions
from linkwright.export.rendering import render_tree
from linkwright.export.tidy import tidy
from linkwright.export.tree import Element, Node

OPTIONS = ExportOptions()
SIGNS = "[]()*_`<>&\\!#|~-+=:;.\"'{}%$^/ 1aé日x"
plain_texts = st.one_of(
    st.text(
        alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "S", "M"]), max_size=40
    ),
    st.text(alphabet=SIGNS, max_size=40),
).map(lambda text: " ".join(text.split()))


def text_shown(html: str) -> str:
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parseFragment(html)
    return "".join(tree.itertext())


def to_markdown(text: str) -> str:
    return MarkdownWriter(COMMONMARK).write(render_tree(text, OPTIONS))


def to_html(text: str) -> str:
    return HtmlWriter(OPTIONS).write(render_tree(text, OPTIONS))


@given(plain_texts)
def test_any_text_is_shown_as_it_is_by_a_commonmark_reader(text: str) -> None:
    written = escape_text(text, COMMONMARK, line_start=True)

    assert text_shown(MarkdownIt("commonmark").render(written)).strip() == text


@given(plain_texts)
def test_any_text_is_shown_as_it_is_by_our_own_renderer(text: str) -> None:
    written = escape_text(text, COMMONMARK, line_start=True)

    assert text_shown(to_html(written)).strip() == text


@given(plain_texts.filter(bool), plain_texts)
def test_any_title_and_source_come_back_from_a_list_line(title: str, source: str) -> None:
    link = Element("a", {"href": "https://a.example/"}, [title])
    line = Element("", {}, [Element("ul", {}, [Element("li", {}, [link, " -- " + source])])])

    written = MarkdownWriter(COMMONMARK).write(line)

    for html in (MarkdownIt("commonmark").render(written), to_html(written)):
        tree = html5lib.HTMLParser(namespaceHTMLElements=False).parseFragment(html)
        (anchor,) = tree.iter("a")
        assert "".join(anchor.itertext()).strip() == title
        assert (anchor.tail or "").strip() == f"-- {source}".strip()


@given(st.lists(st.sampled_from(["- a", "  - b", "> c", "", "# d", "*e*", "1. f", "g  ", "    h"])))
def test_writing_markdown_again_changes_nothing(lines: list[str]) -> None:
    text = "\n".join(lines)

    written = to_markdown(text)

    # A paragraph in an item may gain or lose its own element, as items come to stand apart.
    assert re.sub(r"</?p>|\n", "", to_html(written)) == re.sub(r"</?p>|\n", "", to_html(text))
    assert to_markdown(written) == written


pieces = st.sampled_from(
    ["a", "b ", " c", "(d)", "「e」", "!", '"x"', ".", "1", "*", "_", "**", "é"]
)
inline_trees = st.recursive(
    pieces | st.builds(Element, st.just("code"), st.just({}), st.tuples(pieces).map(list)),
    lambda children: st.builds(
        Element,
        st.sampled_from(["em", "strong", "i", "b", "del"]),
        st.just({}),
        st.lists(children, min_size=1, max_size=3),
    ),
    max_leaves=8,
)


@given(st.lists(inline_trees, min_size=1, max_size=4))
def test_marks_beside_marks_are_read_as_marks(nodes: list[Node]) -> None:
    document = tidy(Element("", {}, [Element("p", {}, nodes)]))
    expected = HtmlWriter(OPTIONS).write(document)

    written = MarkdownWriter(COMMONMARK).write(document)

    for html in (MarkdownIt("commonmark", {"html": True}).render(written), to_html(written)):
        assert re.sub(r"\s", "", text_shown(html)) == re.sub(r"\s", "", text_shown(expected))


def test_marks_that_cannot_be_read_become_html_or_stand_beside_a_comment() -> None:
    document = Element("", {}, [Element("p", {}, ["「a」", Element("strong", {}, ["「b」"]), "c"])])

    assert MarkdownWriter(COMMONMARK).write(document) == "「a」<strong>「b」</strong>c\n"
    assert MarkdownWriter(Dialect(raw_html=False)).write(document) == (
        "「a」<!-- -->**「b」**<!-- -->c\n"
    )


def test_two_breaks_end_a_paragraph_and_code_beside_code_stays_apart() -> None:
    nodes: list[Node] = ["a", Element("br"), Element("br"), "b"]
    nodes += [Element("code", {}, ["c"]), Element("code", {}, ["d"])]

    written = MarkdownWriter(COMMONMARK).write(Element("", {}, [Element("p", {}, nodes)]))

    assert written == "a\n\nb`c`<!-- -->`d`\n"
