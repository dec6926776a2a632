"""Applying edits to a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.text_edits import TextEdit, apply_edits, common_ends, trimmed_edit


def test_edits_are_applied_whatever_their_order() -> None:
    edits = [TextEdit(6, 11, "there"), TextEdit(0, 5, "Hi")]
    assert apply_edits("Hello world", edits) == "Hi there"


def test_insertions_at_one_place_keep_their_order() -> None:
    assert apply_edits("ad", [TextEdit(1, 1, "b"), TextEdit(1, 1, "c")]) == "abcd"


@pytest.mark.parametrize("edits", [[TextEdit(0, 3, ""), TextEdit(2, 4, "")], [TextEdit(3, 9, "")]])
def test_edits_that_overlap_or_leave_the_text_are_refused(edits: list[TextEdit]) -> None:
    with pytest.raises(ValueError, match="edit"):
        apply_edits("abcdef", edits)


@given(st.text(), st.text(), st.text(), st.text())
def test_only_the_edited_stretch_changes(before: str, old: str, new: str, after: str) -> None:
    edit = TextEdit(len(before), len(before) + len(old), new)
    assert apply_edits(before + old + after, [edit]) == before + new + after


@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_common_ends_are_as_long_as_they_can_be_and_share_no_character(old: str, new: str) -> None:
    head, tail = common_ends(old, new)
    old_middle, new_middle = old[head : len(old) - tail], new[head : len(new) - tail]
    assert old == new[:head] + old_middle + new[len(new) - tail :]
    assert head + tail <= min(len(old), len(new))
    assert not (old_middle and new_middle and old_middle[0] == new_middle[0])
    assert not (old_middle and new_middle and old_middle[-1] == new_middle[-1])


@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_a_trimmed_edit_makes_one_text_of_the_other(old: str, new: str) -> None:
    assert apply_edits(f"x{old}y", [trimmed_edit(1, old, new)]) == f"x{new}y"
