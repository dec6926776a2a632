import errno
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


def test_a_change_that_keeps_time_and_size_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text("mine\n")
    file = load_post(path)
    path.write_text("them\n")
    os.utime(path, ns=(file.written_ns, file.written_ns))
    with pytest.raises(ChangedOnDiskError, match="changed by another program"):
        save_post(path, "mine, changed\n", file)
    assert path.read_text() == "them\n"


def test_a_change_during_the_save_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "post.md"
    path.write_text("mine\n")
    file = load_post(path)
    monkeypatch.setattr(os, "fsync", lambda _handle: path.write_text("theirs\n"))
    with pytest.raises(ChangedOnDiskError):
        save_post(path, "mine, changed\n", file)
    assert path.read_text() == "theirs\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_deleted_file_has_changed_and_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text("mine\n")
    file = load_post(path)
    path.unlink()
    assert has_changed(file)
    assert not has_changed(save_post(path, "mine, changed\n", file))
    assert path.read_text() == "mine, changed\n"


def test_a_file_that_was_not_read_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path, other = tmp_path / "post.md", tmp_path / "other.md"
    path.write_text("mine\n")
    other.write_text("another post\n")
    for previous in (None, load_post(path)):
        with pytest.raises(ChangedOnDiskError, match="already a file"):
            save_post(other, "mine\n", previous)
    assert other.read_text() == "another post\n"
    save_post(other, "mine\n", load_post(path), overwrite=True)
    assert other.read_text() == "mine\n"


def test_a_failed_save_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "post.md"
    path.write_text("old\n")

    def no_space(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(LibraryError, match="the disk is full"):
        save_post(path, "new\n", load_post(path))
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


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("none/post.md", "its folder is not there any more"),
        ("folder", "it is a folder"),
        ("file/post.md", "a part of its path is not a folder"),
        ("protected.md", "it is write-protected"),
        ("a" * 256, "its name is too long"),
        ("a\0b", "no file name may hold"),
    ],
)
def test_a_place_that_cannot_be_written_is_told_as_a_sentence(
    tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("a file\n")
    (tmp_path / "protected.md").write_text("old\n")
    (tmp_path / "protected.md").chmod(0o444)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(LibraryError, match=sentence) as caught:
        save_post(tmp_path / name, "text\n", overwrite=True)
    assert "still in the window" in str(caught.value)
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "protected.md").read_text() == "old\n"


def test_a_read_only_folder_is_told_as_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    # Root may write into every folder, so the system's refusal is played.
    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(os, "access", lambda *_arguments: False)
    with pytest.raises(LibraryError, match="you may not write in its folder"):
        save_post(tmp_path / "post.md", "new\n")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_can_only_be_read_is_told_as_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(*_arguments: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "open", read_only)
    with pytest.raises(LibraryError, match="the disk can only be read"):
        save_post(tmp_path / "post.md", "new\n")


def test_special_files_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(LibraryError, match="not an ordinary file"):
        load_post(tmp_path / "pipe")
