"""Disks that are full, cannot be written or go away: a clear sentence, and nothing lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.library.bin import Bin
from linkwright.library.errors import LibraryError
from linkwright.library.history import History
from linkwright.library.journal import Journal
from linkwright.library.kept_text import KeptText
from linkwright.library.post_file import load_post, save_post

LIMITED = """
import resource, sys
from pathlib import Path
from linkwright.library.errors import LibraryError
from linkwright.library.journal import Journal
from linkwright.library.kept_text import KeptText
from linkwright.library.post_file import load_post, save_post

path, journal = Path(sys.argv[1]), Journal(Path(sys.argv[2]))
before = load_post(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
for act in (
    lambda: save_post(path, "x" * 1000, before),
    lambda: journal.write(KeptText("x" * 1000)),
    lambda: save_post(path, "short", before),
):
    try:
        act()
        print("done")
    except LibraryError as error:
        print(error)
"""


def entries(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kB, for tests that may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root may mount a file system")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def read_only(place: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limit")
def test_a_file_that_may_not_grow_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text("old")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path), str(tmp_path / "journal")],
        capture_output=True,
        text=True,
        check=True,
    )
    post, journal, short = done.stdout.splitlines()
    assert post == (
        "“post.md” could not be saved: it is too large for this disk. The old file is untouched"
        " and your text is still in the window. Save it in another place."
    )
    assert journal.startswith("Your text could not be kept in the journal (File too large).")
    assert short == "done"
    assert path.read_text() == "short"
    assert entries(tmp_path) == ["journal", "post.md"]


@pytest.mark.slow
def test_on_a_full_disk_the_old_file_stays(mounted: Path) -> None:
    path = mounted / "post.md"
    path.write_text("old")
    before = load_post(path)
    with pytest.raises(LibraryError, match="could not be saved: the disk is full"):
        save_post(path, "x" * 100_000, before)
    assert path.read_text() == "old"
    assert entries(mounted) == ["post.md"]
    save_post(path, "short", before)
    assert path.read_text() == "short"


@pytest.mark.slow
def test_on_a_full_disk_the_last_entry_of_the_journal_stays(mounted: Path) -> None:
    journal = Journal(mounted / "journal")
    journal.write(KeptText("first"))
    with pytest.raises(LibraryError, match="No space left"):
        journal.write(KeptText("x" * 100_000))
    with pytest.raises(LibraryError, match="No space left"):
        Bin(mounted / "bin").put(KeptText("x" * 100_000))
    with pytest.raises(LibraryError, match="Your text is not concerned"):
        History(mounted / "history").keep("post", os.urandom(100_000).hex(), "save")
    journal.close()
    (left,) = Journal(mounted / "journal").left_behind()
    left.lock.release()
    assert left.kept.text == "first"
    assert Bin(mounted / "bin").texts() == []


@pytest.mark.slow
def test_a_disk_that_can_only_be_read_is_said(mounted: Path) -> None:
    path = mounted / "post.md"
    path.write_text("old")
    before = load_post(path)
    read_only(mounted)
    with pytest.raises(LibraryError, match="could not be saved: the disk can only be read"):
        save_post(path, "new", before)
    with pytest.raises(LibraryError, match="could not be saved: the disk can only be read"):
        save_post(mounted / "other.md", "new")
    with pytest.raises(LibraryError, match="Read-only file system"):
        Journal(mounted / "journal").write(KeptText("new"))
    assert path.read_text() == "old"
    assert entries(mounted) == ["post.md"]


@pytest.mark.slow
def test_a_drive_that_is_gone_is_said_and_nothing_is_written_into_its_place(
    tmp_path: Path, mounted: Path
) -> None:
    folder = mounted / "posts"
    folder.mkdir()
    path = folder / "post.md"
    path.write_text("old")
    before = load_post(path)
    subprocess.run(["umount", str(mounted)], check=True)
    try:
        with pytest.raises(LibraryError, match="its folder is not there any more"):
            save_post(path, "new", before)
        assert entries(mounted) == []
    finally:
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(mounted)], check=True)


def test_a_name_too_long_for_the_disk_is_said(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="could not be saved: its name is too long"):
        save_post(tmp_path / f"{'ö' * 200}.md", "text")
    assert entries(tmp_path) == []


@given(
    st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1).filter(
        lambda name: name not in (".", "..") and len(name.encode()) < 240
    )
)
def test_every_name_that_a_disk_takes_can_be_saved(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    path = tmp_path_factory.mktemp("names") / name
    saved = save_post(path, "one")
    save_post(path, "two", saved)
    assert load_post(path).content.text == "two"
    assert entries(path.parent) == [path.name]


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes on Linux only")
def test_a_name_that_is_no_text_can_be_saved_and_said(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md"))
    save_post(path, "one")
    with pytest.raises(LibraryError, match=r"There is already a file “caf�\.md”"):
        save_post(path, "two")
    journal = Journal(tmp_path / "journal")
    journal.write(KeptText("text", path=path))
    journal.close()
    assert Journal(tmp_path / "journal").left_behind()[0].kept.path == path
