from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.library.kept_text import (
    DamagedTextError,
    KeptText,
    NewerFormatError,
    format_kept,
    parse_kept,
)

any_text = st.text(st.characters(exclude_categories=[]))
names = st.text(st.characters(exclude_characters="\0"), min_size=1)
places = st.integers(0, 10**9)
kept_texts = st.builds(
    KeptText,
    any_text,
    name=any_text,
    kept_at=st.floats(0, 1e11),
    path=st.none() | names.map(lambda name: Path("/posts") / name),
    file_hash=any_text,
    is_modified=st.booleans(),
    anchor=places,
    caret=places,
    scroll=places,
    why=any_text,
    host=any_text,
    post_id=any_text,
)


@given(kept_texts)
def test_what_is_kept_comes_back(kept: KeptText) -> None:
    assert parse_kept(format_kept(kept)) == kept


@given(kept_texts, st.integers(0, 10**6))
def test_a_part_of_it_is_known_for_one(kept: KeptText, length: int) -> None:
    whole = format_kept(kept)
    with pytest.raises(DamagedTextError):
        parse_kept(whole[: length % len(whole)])


@given(st.binary())
def test_whatever_else_is_known_for_damaged(data: bytes) -> None:
    with pytest.raises(DamagedTextError):
        parse_kept(data)


def test_of_a_damaged_one_the_text_is_what_can_be_read() -> None:
    whole = format_kept(KeptText("The whole text.", name="Post"))
    with pytest.raises(DamagedTextError) as caught:
        parse_kept(whole[:-3])
    assert caught.value.rest == "The whole te"


def test_what_a_newer_version_wrote_is_not_touched() -> None:
    newer = format_kept(KeptText("text")).replace(b"linkwright-text 1 ", b"linkwright-text 2 ")
    with pytest.raises(NewerFormatError):
        parse_kept(newer)


def test_people_can_read_it() -> None:
    text = format_kept(KeptText("Straße\nund Wörter", name="Post")).decode()
    assert text.endswith("\nStraße\nund Wörter")
