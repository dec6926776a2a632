"""Copies and renames of post files."""

from pathlib import Path

import pytest

from linkwright.library.errors import LibraryError
from linkwright.library.post_moves import duplicate_post, move_post, renamed


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "a day.md"
    path.write_text("text")
    return path


def test_copies_get_the_next_free_number(post: Path) -> None:
    assert duplicate_post(post).name == "a day-2.md"
    assert duplicate_post(post).name == "a day-3.md"
    assert post.with_name("a day-3.md").read_text() == "text"


def test_a_post_that_is_gone_cannot_be_copied(post: Path) -> None:
    post.unlink()
    with pytest.raises(LibraryError, match="could not be copied"):
        duplicate_post(post)


def test_a_move_replaces_nothing(post: Path) -> None:
    other = post.with_name("other.md")
    other.write_text("mine")
    with pytest.raises(LibraryError, match="already a file"):
        move_post(post, other)
    assert (post.read_text(), other.read_text()) == ("text", "mine")
    move_post(post, post.with_name("new.md"))
    assert not post.exists()


@pytest.mark.parametrize(("name", "path"), [(" b ", "b.md"), ("b.md", "b.md"), ("é 中", "é 中.md")])
def test_names(post: Path, name: str, path: str) -> None:
    assert renamed(post, name) == post.with_name(path)


@pytest.mark.parametrize("name", ["", " ", ".md", "../x", "a/b", "a\0b", ".hidden", "a\nb"])
def test_names_that_no_file_can_have(post: Path, name: str) -> None:
    with pytest.raises(LibraryError, match="cannot be the name"):
        renamed(post, name)


def test_comments_follow_their_post(tmp_path: Path) -> None:
    post, comments = tmp_path / "a.md", tmp_path / "a.comments.json"
    post.write_text("text")
    comments.write_text("{}")

    move_post(post, tmp_path / "b.md")

    assert not comments.exists()
    assert (tmp_path / "b.comments.json").read_text() == "{}"


def test_comments_never_replace_others(tmp_path: Path) -> None:
    post, comments = tmp_path / "a.md", tmp_path / "a.comments.json"
    post.write_text("text")
    comments.write_text("{}")
    (tmp_path / "b.comments.json").write_text("[]")

    move_post(post, tmp_path / "b.md")

    assert comments.read_text() == "{}"
    assert (tmp_path / "b.comments.json").read_text() == "[]"
