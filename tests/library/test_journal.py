import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from linkwright.library.errors import LibraryError
from linkwright.library.journal import Journal, entry_names
from linkwright.library.kept_text import KeptText, format_kept

DAY = 86_400.0
WRITER = """
import sys
from pathlib import Path
from linkwright.library.journal import Journal
from linkwright.library.kept_text import KeptText

journal = Journal(Path(sys.argv[1]))
journal.write(KeptText(sys.argv[2], kept_at=float(sys.argv[3]), path=Path("/posts/open.md")))
print("written", flush=True)
sys.stdin.read()
"""


class Writer:
    """Another program with a journal entry."""

    def __init__(self, folder: Path, text: str, kept_at: float = 1.0) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), text, str(kept_at)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline().strip() == b"written"

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def texts(journal: Journal) -> list[str]:
    return [left.kept.text for left in journal.left_behind()]


def test_a_killed_program_leaves_its_text_and_a_living_one_keeps_it(folder: Path) -> None:
    living, killed = Writer(folder, "living"), Writer(folder, "killed")
    killed.kill()
    journal = Journal(folder)
    assert texts(journal) == ["killed"]
    assert journal.is_open_elsewhere(Path("/posts/open.md"))
    assert not journal.is_open_elsewhere(Path("/posts/other.md"))
    living.kill()
    assert texts(Journal(folder)) == ["living"]


def test_an_entry_comes_back_to_one_program_only(folder: Path) -> None:
    Writer(folder, "text").kill()
    first, second = Journal(folder), Journal(folder)
    held = first.left_behind()
    assert len(held) == 1
    assert texts(second) == []
    first.drop(held[0])
    assert texts(second) == []
    assert list(folder.iterdir()) == []


def test_several_come_back_newest_first(folder: Path) -> None:
    for text, kept_at in (("old", 1.0), ("new", 3.0), ("middle", 2.0)):
        Writer(folder, text, kept_at).kill()
    assert texts(Journal(folder)) == ["new", "middle", "old"]


def test_an_adopted_entry_is_gone_on_with(folder: Path) -> None:
    Writer(folder, "text").kill()
    journal = Journal(folder)
    journal.adopt(journal.left_behind()[0])
    assert len(entry_names(folder)) == 1
    journal.write(KeptText("more text"))
    assert len(entry_names(folder)) == 1
    journal.close()
    assert texts(Journal(folder)) == ["more text"]


def test_after_a_clean_end_nothing_is_left(folder: Path) -> None:
    journal = Journal(folder)
    journal.write(KeptText("text"))
    journal.remove()
    journal.close()
    assert list(folder.iterdir()) == []
    assert entry_names(folder) == []


def test_a_journal_that_was_never_written_to_makes_no_folder(folder: Path) -> None:
    journal = Journal(folder)
    assert texts(journal) == []
    journal.remove()
    journal.close()
    assert not folder.exists()
    assert entry_names(folder) == []


def test_a_damaged_entry_comes_back_as_far_as_it_goes(folder: Path) -> None:
    folder.mkdir()
    (folder / "aa.text").write_bytes(format_kept(KeptText("a whole text"))[:-2])
    left = Journal(folder).left_behind()
    assert [(one.kept.text, one.is_damaged) for one in left] == [("a whole te", True)]


def test_a_newer_entry_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    entry = folder / "aa.text"
    entry.write_bytes(
        format_kept(KeptText("text")).replace(b"linkwright-text 1 ", b"linkwright-text 2 ")
    )
    assert texts(Journal(folder)) == []
    assert list(folder.iterdir()) == [entry]


def test_an_entry_of_another_machine_is_left_alone_for_a_day(folder: Path) -> None:
    folder.mkdir()
    kept = KeptText("text", kept_at=10 * DAY, host="another-machine")
    (folder / "aa.text").write_bytes(format_kept(kept))
    assert texts(Journal(folder, clock=lambda: 10.5 * DAY)) == []
    assert texts(Journal(folder, clock=lambda: 11.5 * DAY)) == ["text"]


def test_what_killed_programs_leave_besides_is_swept_away(folder: Path) -> None:
    folder.mkdir()
    old, new = folder / ".linkwright-old.tmp", folder / ".linkwright-new.tmp"
    for stray in (old, new, folder / "bb.lock"):
        stray.write_bytes(b"")
    os.utime(old, (1, 1))
    assert texts(Journal(folder)) == []
    assert list(folder.iterdir()) == [new]


def test_a_journal_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("")
    with pytest.raises(LibraryError, match="could not be kept in the journal"):
        Journal(tmp_path / "journal").write(KeptText("text"))


def test_the_machine_is_written_down(folder: Path) -> None:
    journal = Journal(folder)
    journal.write(KeptText("text"))
    journal.close()
    left = Journal(folder).left_behind()[0]
    assert left.kept.host
    assert replace(left.kept, host="") == KeptText("text")
