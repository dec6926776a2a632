"""Applying edits to a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.text_edits import TextEdit, apply_edits


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
