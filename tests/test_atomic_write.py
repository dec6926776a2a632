import errno
import os
import stat
from pathlib import Path

import pytest

from linkwright.atomic_write import write_atomically

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "file.md"
    path.write_bytes(b"old")
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def failing(number: int) -> object:
    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_new_file_has_the_users_usual_permissions(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_atomically(tmp_path / "file", b"new")
    finally:
        os.umask(mask)
    assert (tmp_path / "file").read_bytes() == b"new"
    assert mode(tmp_path / "file") == 0o640


def test_a_file_keeps_its_permissions(old: Path) -> None:
    old.chmod(0o604)
    state = write_atomically(old, b"new")
    assert old.read_bytes() == b"new"
    assert mode(old) == 0o604
    assert state.st_mtime_ns == old.stat().st_mtime_ns


@pytest.mark.skipif(not AS_ROOT, reason="only root may give files away")
def test_a_file_keeps_its_owner(old: Path) -> None:
    os.chown(old, 12_345, 12_346)
    write_atomically(old, b"new")
    assert (old.stat().st_uid, old.stat().st_gid) == (12_345, 12_346)


def test_a_private_file_is_never_readable_by_others(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old.chmod(0o600)
    modes: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda _handle: modes.extend(map(mode, old.parent.glob(".*"))))
    write_atomically(old, b"new")
    assert modes == [0o600]


def test_a_link_stays_a_link(tmp_path: Path, old: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.md"
    link.symlink_to("../file.md")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert old.read_bytes() == b"new"
    assert list((tmp_path / "elsewhere").iterdir()) == [link]


def test_a_link_to_nothing_makes_the_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(OSError, match="Too many levels"):
        write_atomically(tmp_path / "a", b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


@pytest.mark.parametrize("step", ["fsync", "open"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_failed_write_leaves_the_old_file_and_no_other(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    monkeypatch.setattr(os, step, failing(number))
    with pytest.raises(OSError) as caught:
        write_atomically(old, b"new")
    monkeypatch.undo()
    assert caught.value.errno == number
    assert old.read_bytes() == b"old"
    assert list(old.parent.iterdir()) == [old]


def test_a_failed_replacement_leaves_the_old_file_and_no_other(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", failing(errno.EACCES))
    with pytest.raises(PermissionError):
        write_atomically(old, b"new")
    assert old.read_bytes() == b"old"
    assert list(old.parent.iterdir()) == [old]


def test_a_last_look_may_stop_the_write(old: Path) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_atomically(old, b"new", before_replacing=stop)
    assert old.read_bytes() == b"old"
    assert list(old.parent.iterdir()) == [old]


def test_the_data_reach_the_disk_before_the_name(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "data")
        fsync(handle)

    def noted_replace(path: Path, target: Path) -> Path:
        steps.append("name")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    write_atomically(old, b"new")
    assert steps == ["data", "name", "folder"]


def test_a_protected_file_is_not_replaced(old: Path) -> None:
    old.chmod(0o444)
    with pytest.raises(PermissionError):
        write_atomically(old, b"new")
    assert old.read_bytes() == b"old"


def test_only_ordinary_files_are_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(IsADirectoryError):
        write_atomically(tmp_path / "folder", b"new")
    with pytest.raises(OSError, match="Invalid"):
        write_atomically(tmp_path / "pipe", b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "pipe"]


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path) -> None:
    longest = tmp_path / ("a" * 255)
    write_atomically(longest, b"new")
    assert longest.read_bytes() == b"new"
    with pytest.raises(OSError) as caught:
        write_atomically(tmp_path / ("a" * 256), b"new")
    assert caught.value.errno == errno.ENAMETOOLONG
