import pytest

from linkwright.ui.editor.markdown_typing import (
    Replaced,
    as_link,
    continued,
    lone_address,
    toggle_heading,
    toggle_marks,
    toggle_prefix,
)


@pytest.mark.parametrize(
    ("before", "selected", "after", "marks", "expected"),
    [
        ("a ", "word", " b", "**", (0, Replaced("**word**", 2, 6))),
        ("a **", "word", "** b", "**", (2, Replaced("word", 0, 4))),
        ("a ", "**word**", " b", "**", (0, Replaced("word", 0, 4))),
        ("a **", "word", "** b", "*", (0, Replaced("*word*", 1, 5))),
        ("***", "word", "***", "*", (1, Replaced("word", 0, 4))),
        ("", " word ", "", "*", (0, Replaced(" *word* ", 2, 6))),
        ("", "", "", "**", (0, Replaced("****", 2, 2))),
    ],
)
def test_marks_are_put_and_taken(
    before: str, selected: str, after: str, marks: str, expected: tuple[int, Replaced]
) -> None:
    assert toggle_marks(before, selected, after, marks) == expected


def test_quote_marks_are_put_on_every_line_and_taken_from_every_line() -> None:
    quoted = toggle_prefix(["one", "", "two"], "> ")
    assert quoted == ["> one", ">", "> two"]
    assert toggle_prefix(quoted, "> ") == ["one", "", "two"]


def test_a_heading_is_made_and_unmade() -> None:
    assert toggle_heading("More News") == "## More News"
    assert toggle_heading("### More News") == "More News"


def test_a_link_leaves_the_caret_where_something_is_missing() -> None:
    assert as_link("words", "https://e.org/a_(b)") == Replaced(
        "[words](https://e.org/a_%28b%29)", 32, 32
    )
    assert as_link("words", "") == Replaced("[words]()", 8, 8)
    assert as_link("https://e.org/", "").start == 1
    assert as_link("a [b]", "") == Replaced("[a \\[b\\]]()", 10, 10)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" https://e.org/a ", "https://e.org/a"),
        ("see https://e.org/a", ""),
        ("javascript:alert(1)", ""),
        ("https://e.org/a\nhttps://e.org/b", ""),
    ],
)
def test_only_one_whole_web_address_counts(text: str, address: str) -> None:
    assert lone_address(text) == address


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("- one", "", (0, "\n- ")),
        ("  9. one", "", (0, "\n  10. ")),
        ("- ", "", (2, "")),
        ("> said", "", (0, "\n> ")),
        ("> ", "", (2, "")),
        ("- https://e.org/a", "", (15, "<https://e.org/a>\n- ")),
        ("- https://e.org/a", " b", (0, "\n- ")),
        ("- see https://e.org/a", "", (0, "\n- ")),
        ("plain", "", None),
        ("-dash", "", None),
    ],
)
def test_enter_goes_on_with_lists_and_quotes(
    before: str, after: str, expected: tuple[int, str] | None
) -> None:
    assert continued(before, after) == expected
