from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from linkwright.library.conflict_copy import copy_name, save_conflict_copy
from linkwright.library.post_file import load_post

MOMENT = datetime(2026, 11, 27, 14, 5, tzinfo=UTC)


def test_the_name_says_when_and_where() -> None:
    assert copy_name("Title.md", "conflict", MOMENT, "host") == (
        "Title (conflict, 2026-11-27 14.05, host).md"
    )
    assert copy_name("Title", "conflict", MOMENT, "", 2) == "Title (conflict, 2026-11-27 14.05, 3)"


@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1))
def test_every_name_fits(name: str) -> None:
    made = copy_name(name * 20, "conflict", MOMENT, "some/host: name")
    assert len(made.encode()) <= 255
    assert "/" not in made.replace(name, "")


def test_copies_never_overwrite_each_other_and_are_written_as_the_file_was(
    tmp_path: Path,
) -> None:
    path = tmp_path / "post.md"
    path.write_bytes(b"theirs\r\n")
    previous = load_post(path)
    copies = [save_conflict_copy(path, f"mine {n}\n", previous, MOMENT).path for n in range(3)]
    assert [copy.read_bytes() for copy in copies] == [b"mine %d\r\n" % n for n in range(3)]
    assert path.read_bytes() == b"theirs\r\n"
    assert all(copy.parent == tmp_path for copy in copies)
