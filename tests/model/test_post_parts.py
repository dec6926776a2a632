"""Excerpt, what leads on, and remark are put where they belong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.item import Item
from linkwright.model.lead import make_lead
from linkwright.model.post_parts import add_read_more, add_remark, set_excerpt
from linkwright.model.slots import find_slot
from linkwright.model.text_edits import apply_edits
from model.lists import BY_NAME, PIECES, STYLES

URL = "https://bbc.example/lead_(1)"
LEAD = f"**BBC:** [The lead]({URL})\n"
QUOTE = "> One.\n>\n> Two.\n"
SKELETON = "---\ntitle: T\n---\n{Picture}\n\n{Lead}\n\n{Excerpt}\n\n{Read more}\n\n{Comment}\n"


def excerpt(text: str, quoted: str = "One.\n\nTwo.") -> str:
    return apply_edits(text, set_excerpt(text, quoted, STYLES))


def read_more(text: str, words: str = "Read more ....") -> str:
    return apply_edits(text, add_read_more(text, words, STYLES))


def remark(text: str, at: int = 0, signature: str = "Editor:") -> str:
    edits, caret = add_remark(text, signature, at)
    after = apply_edits(text, edits)
    return f"{after[:caret]}|{after[caret:]}"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (LEAD, f"{LEAD}\n{QUOTE}"),
        (f"{LEAD}\nMore.\n", f"{LEAD}\n{QUOTE}\nMore.\n"),
        (f"{LEAD}\n> Old.\n\nMore.\n", f"{LEAD}\n{QUOTE}\nMore.\n"),
        ("", QUOTE),
        ("Words.\n", f"{QUOTE}\nWords.\n"),
        ("![A](a.jpg)\n*B*\n", f"![A](a.jpg)\n*B*\n\n{QUOTE}"),
        ("{Lead}\n\n{Excerpt}\n", f"{{Lead}}\n\n{QUOTE}"),
    ],
)
def test_an_excerpt_stands_under_the_lead(text: str, after: str) -> None:
    assert excerpt(text) == after


def test_an_empty_excerpt_changes_nothing() -> None:
    assert excerpt(LEAD, " \n") == LEAD


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (LEAD, f"{LEAD}\n[Read more ....]({URL})\n"),
        (f"{LEAD}\n{QUOTE}\nMore.\n", f"{LEAD}\n{QUOTE}\n[Read more ....]({URL})\n\nMore.\n"),
        (f"{LEAD}\n{QUOTE}\n{{read more}}\n", f"{LEAD}\n{QUOTE}\n[Read more ....]({URL})\n"),
        ("Words.\n", "Words.\n"),
        (f"## News\n\n{LEAD}", f"## News\n\n{LEAD}"),
    ],
)
def test_what_leads_on_has_the_address_of_the_lead(text: str, after: str) -> None:
    assert read_more(text) == after
    assert read_more(after) == after


def test_words_of_ones_own_are_no_markup() -> None:
    assert "[Read \\*more\\*]" in read_more(LEAD, "Read *more*")
    assert read_more(LEAD, " ") == LEAD


def test_a_remark_begins_below_the_block_of_the_caret() -> None:
    assert remark(f"{LEAD}\n{QUOTE}", 3) == f"{LEAD}\n**Editor:** |\n\n{QUOTE}"
    assert remark("", 0) == "**Editor:** |\n"
    assert remark(f"{LEAD}\n{{Comment}}\n\nEnd.\n", 3) == f"{LEAD}\n**Editor:** |\n\nEnd.\n"
    assert remark("---\ntitle: T\n---\nWords", 0) == "---\ntitle: T\n---\nWords\n\n**Editor:** |\n"
    assert remark("Words", 5, "") == "Words\n\n|\n"


def test_a_skeleton_is_filled_slot_by_slot() -> None:
    text = apply_edits(
        SKELETON, make_lead(SKELETON, Item(URL, "The lead", "BBC"), "", BY_NAME["lead"])
    )
    assert find_slot(text, "Lead") is None
    text = read_more(excerpt(text))
    assert text == (
        f"---\ntitle: T\n---\n{{Picture}}\n\n{LEAD}\n{QUOTE}\n[Read more ....]({URL})\n\n"
        "{Comment}\n"
    )
    both = make_lead(SKELETON, Item(URL, "The lead", "BBC"), "One.\n\nTwo.", BY_NAME["lead"])
    assert f"{LEAD}\n{QUOTE}\n{{Read more}}" in apply_edits(SKELETON, both)


def test_slots_are_whole_paragraphs() -> None:
    assert find_slot("A {Lead} here\n", "Lead") is None
    assert find_slot("    {Lead}\n", "Lead") is None
    assert find_slot("---\nx: 1\n---\n{LEAD}\n", "Lead") is not None


@given(
    st.lists(
        st.one_of(
            st.sampled_from([*PIECES, "{Excerpt}\n", "\n\n", "> q\n", LEAD]), st.text(max_size=4)
        )
    ).map("".join),
    st.integers(0, 50),
)
def test_nothing_else_changes(text: str, at: int) -> None:
    for edits in (
        set_excerpt(text, "One.", STYLES),
        add_read_more(text, "More", STYLES),
        add_remark(text, "Me:", min(at, len(text)))[0],
    ):
        after = apply_edits(text, edits)
        for edit in edits:
            assert after[: edit.start] == text[: edit.start]
            assert after.endswith(text[edit.end :])
