"""Differences put one text in the place of another and leave equal lines alone."""

from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.line_matching import match_lines
from linkwright.model.text_difference import difference
from linkwright.model.text_edits import Span, apply_edits

texts = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "\n", "ab", "b", "\u2028", "x\n"])).map(
    "".join
)


@given(texts, texts, texts, texts)
def test_the_new_text_takes_the_place_of_the_old(
    before: str, old: str, after: str, new: str
) -> None:
    text = before + old + after
    edits = difference(text, Span(len(before), len(before) + len(old)), new)
    assert apply_edits(text, edits) == before + new + after
    assert bool(edits) == (old != new)


def test_lines_that_stay_are_not_touched() -> None:
    text = "one\ntwo\nthree\nfour\nfive\n"
    edits = difference(text, Span(0, len(text)), "one\nTwo\nthree\nnew\nfour\nfive")
    assert [(text[edit.start : edit.end], edit.text) for edit in edits] == [
        ("t", "T"), ("", "new\n"), ("\n", ""),
    ]  # fmt: skip


@given(st.lists(st.sampled_from("abcd")), st.lists(st.sampled_from("abcd")))
def test_matched_lines_are_equal_and_in_order(old: list[str], new: list[str]) -> None:
    matches = match_lines(old, new)
    pairs = [(at, line) for at, line in zip(matches, new, strict=True) if at is not None]
    assert all(old[at] == line for at, line in pairs)
    places = [at for at, _ in pairs]
    assert places == sorted(set(places))


@given(st.lists(st.integers(), unique=True), st.integers(), st.integers())
def test_a_moved_line_is_the_only_one_that_is_new(lines: list[int], at: int, to: int) -> None:
    old = [str(line) for line in lines]
    if len(old) < 2:
        return
    new = list(old)
    new.insert(to % len(old), new.pop(at % len(old)))
    assert match_lines(old, new).count(None) <= 1
