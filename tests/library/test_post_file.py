import os
from pathlib import Path

import pytest

from linkwright.library.errors import ChangedOnDiskError, LibraryError
from linkwright.library.post_file import has_changed, load_post, save_post

CRLF = b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\ntext\r\n"


def test_a_file_saved_unchanged_is_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_bytes(CRLF)
    file = load_post(path)
    saved = save_post(path, file.content.text, file)
    assert path.read_bytes() == CRLF
    assert not has_changed(saved)


def test_a_changed_text_keeps_encoding_and_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_bytes(CRLF)
    file = load_post(path)
    save_post(path, file.content.text + "more\n", file)
    assert path.read_bytes() == CRLF + b"more\r\n"


def test_a_change_by_another_program_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text("mine\n")
    file = load_post(path)
    path.write_text("theirs\n")
    os.utime(path, ns=(1, 1))
    assert has_changed(file)
    with pytest.raises(ChangedOnDiskError):
        save_post(path, "mine, changed\n", file)
    assert path.read_text() == "theirs\n"
    save_post(path, "mine, changed\n", file, overwrite=True)
    assert path.read_text() == "mine, changed\n"


def test_a_file_touched_but_not_changed_has_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text("mine\n")
    file = load_post(path)
    os.utime(path, ns=(1, 1))
    assert not has_changed(file)


def test_a_deleted_file_has_changed(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text("mine\n")
    file = load_post(path)
    path.unlink()
    assert has_changed(file)


def test_a_failed_save_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "post.md"
    path.write_text("old\n")

    def no_space(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(LibraryError, match="the disk is full"):
        save_post(path, "new\n")
    assert path.read_text() == "old\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_to_a_file_stays_a_link_and_permissions_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "post.md", tmp_path / "link.md"
    path.write_text("old\n")
    path.chmod(0o640)
    link.symlink_to(path)
    save_post(link, "new\n", load_post(link))
    assert link.is_symlink()
    assert path.read_text() == "new\n"
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("name", ["missing.md", "folder"])
def test_what_is_no_file_is_told_as_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(LibraryError, match="Nothing was changed"):
        load_post(tmp_path / name)


def test_saving_into_a_missing_folder_is_told_as_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no such file or folder"):
        save_post(tmp_path / "none" / "post.md", "text\n")
