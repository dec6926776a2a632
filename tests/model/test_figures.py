import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.figures import (
    Figure,
    figure_at,
    find_figures,
    inserting_edit,
    write_figure,
)
from linkwright.model.markdown_text import clean_field
from linkwright.model.post import parse_post
from linkwright.model.text_edits import apply_edits

FULL = Figure(
    "images/a (1).jpg",
    "A [bridge]",
    "The bridge on *Saturday*.",
    "Reuters",
    "https://pictures.example.org/7",
)


def read_back(markdown: str) -> Figure:
    placed = figure_at(parse_post(f"Text\n\n{markdown}\n\nmore\n"), 8)
    assert placed is not None
    assert placed.span.of(f"Text\n\n{markdown}\n\nmore\n") == markdown
    return placed.figure


@pytest.mark.parametrize(
    ("figure", "markdown"),
    [
        (Figure("images/a.jpg"), "![](images/a.jpg)"),
        (Figure("images/a.jpg", "A", "C."), "![A](images/a.jpg)\n*C.*"),
        (Figure("images/a.jpg", "A", "C.", "AFP"), "![A](images/a.jpg)\n*C. (AFP)*"),
        (Figure("a.jpg", credit="AFP"), "![](a.jpg)\n*(AFP)*"),
        (
            Figure("https://e.org/a.jpg", "A", "C", "", "https://www.e.org/p"),
            "![A](https://e.org/a.jpg)\n*C ([e.org](https://www.e.org/p))*",
        ),
        (
            FULL,
            "![A \\[bridge\\]](images/a%20(1).jpg)\n"
            "_The bridge on *Saturday*. ([Reuters](https://pictures.example.org/7))_",
        ),
        (
            Figure("a.jpg", "A", "C", link="https://e.org/"),
            "[![A](a.jpg)](https://e.org/)\n*C*",
        ),
    ],
)
def test_a_figure_is_written_and_read_back(figure: Figure, markdown: str) -> None:
    assert write_figure(figure) == markdown
    again = read_back(markdown)
    assert write_figure(again) == markdown
    assert again.alt == figure.alt
    assert again.caption == figure.caption


@pytest.mark.parametrize(
    "markdown",
    [
        "words ![A](a.jpg)",
        "![A](a.jpg)\nwords",
        "![A](a.jpg) ![B](b.jpg)",
        "plain words",
        "- ![A](a.jpg)",
    ],
)
def test_what_is_no_figure(markdown: str) -> None:
    assert figure_at(parse_post(markdown), 0) is None


def test_a_caption_keeps_parentheses_that_are_no_credit() -> None:
    figure = read_back("![A](a.jpg)\n*Halimov (left) and ([two](https://e.org/) others)*")
    assert figure.caption == "Halimov (left) and ([two](https://e.org/) others)"
    assert figure.credit == ""


_words = st.text(st.sampled_from("ab cé😀[]()*_\\`<>&\"'.-"), max_size=15).map(clean_field)


@given(_words, _words)
def test_any_words_come_back(alt: str, credit: str) -> None:
    markdown = write_figure(Figure("images/a.jpg", alt, "A caption.", credit))
    figure = read_back(markdown)
    assert figure.alt == alt
    assert figure.address == "images/a.jpg"
    if not set(credit) & set("()"):
        assert figure.credit == credit
        assert figure.caption == "A caption."


@pytest.mark.parametrize(
    ("body", "offset", "expected"),
    [
        ("", 0, "![](a.jpg)\n"),
        ("One\n\nTwo\n", 0, "![](a.jpg)\n\nOne\n\nTwo\n"),
        ("One\n\nTwo\n", 2, "One\n\n![](a.jpg)\n\nTwo\n"),
        ("One\n\nTwo\n", 4, "One\n\n![](a.jpg)\n\nTwo\n"),
        ("One\n\nTwo", 8, "One\n\nTwo\n\n![](a.jpg)\n"),
        ("- a\n- b\n\nTwo\n", 1, "- a\n- b\n\n![](a.jpg)\n\nTwo\n"),
        ("One\n\n\n\nTwo\n", 5, "One\n\n![](a.jpg)\n\nTwo\n"),
    ],
)
def test_a_figure_becomes_a_paragraph_of_its_own(body: str, offset: int, expected: str) -> None:
    head = "---\ntitle: A\n---\n"
    post = parse_post(head + body)
    edit = inserting_edit(post, len(head) + offset, Figure("a.jpg"))
    assert apply_edits(post.text, [edit]) == head + expected


def test_all_figures_are_found() -> None:
    post = parse_post("![A](a.jpg)\n*C*\n\ntext\n\n![B](b.jpg)\n")
    assert [placed.figure.address for placed in find_figures(post)] == ["a.jpg", "b.jpg"]


def test_a_figure_goes_into_the_slot_of_a_template() -> None:
    post = parse_post("---\ntitle: x\n---\n{Picture}\n\n{Lead}\n")
    edit = inserting_edit(post, len(post.text), Figure("a.jpg", "A"))
    assert apply_edits(post.text, [edit]) == "---\ntitle: x\n---\n![A](a.jpg)\n\n{Lead}\n"
