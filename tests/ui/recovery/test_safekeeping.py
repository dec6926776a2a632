import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from linkwright.library.bin import Bin
from linkwright.library.history import History
from linkwright.library.journal import Journal, entry_names
from linkwright.library.kept_text import KeptText, content_hash, parse_kept
from linkwright.library.open_files import OpenFiles
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.files.post_files import PostFiles
from linkwright.ui.files.questions import Unsaved
from linkwright.ui.files.recent_files import RecentFiles
from linkwright.ui.recovery.safekeeping import Safekeeping
from ui_answers import Answers

LONGEST_MS = 20_000


class Desk:
    """An editor whose text is kept."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        self.home = home
        self.owner = QObject()
        self.post = PostDocument(self.owner)
        self.editor = PostEditor(self.post)
        qtbot.addWidget(self.editor)
        self.answers = Answers()
        recent = RecentFiles(home / "recent.json")
        self.files = PostFiles(self.post, lambda: self.answers, recent, self.owner)
        self.journal = Journal(home / "journal")
        self.bin = Bin(home / "bin")
        self.history = History(home / "history")
        self.marks = home / "runtime"
        parts = (self.journal, self.bin, self.history, OpenFiles(self.marks))
        self.keeping = Safekeeping(self.files, self.editor, *parts, self.owner)
        self.keeping.start()
        self.qtbot = qtbot
        self.failures: list[str] = []
        self.keeping.failed.connect(self.failures.append)

    def entries(self) -> list[KeptText]:
        folder = self.home / "journal"
        return [parse_kept((folder / name).read_bytes()) for name in entry_names(folder)]

    def type(self, words: str) -> None:
        start = time.time()
        with self.qtbot.waitSignal(
            self.keeping.kept, timeout=LONGEST_MS, check_params_cb=lambda at: at >= start
        ):
            self.qtbot.keyClicks(self.editor, words)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path / "home", qtbot)
    yield desk
    desk.keeping.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "post.md"
    path.write_text("one\n")
    return path


def test_what_is_typed_is_in_the_journal_and_not_in_the_file(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    states: list[str] = []
    desk.files.saved_state_changed.connect(states.append)
    desk.type("more ")
    (entry,) = desk.entries()
    assert entry.text == "more one\n"
    assert entry.path == path
    assert entry.file_hash == content_hash(b"one\n")
    assert entry.is_modified
    assert entry.caret == 5
    assert path.read_text() == "one\n"
    assert states[-1].startswith("Kept ")


def test_a_post_that_was_never_saved_is_kept_as_well(desk: Desk) -> None:
    desk.files.start_new()
    desk.type("words")
    (entry,) = desk.entries()
    assert entry.text.endswith("words")
    assert entry.path is None


def test_after_a_clean_end_nothing_is_left(desk: Desk) -> None:
    desk.files.start_new()
    desk.type("words")
    desk.keeping.close()
    assert list((desk.home / "journal").iterdir()) == []


def test_what_is_discarded_goes_to_the_bin(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    desk.type("more ")
    desk.answers.unsaved = Unsaved.DISCARD
    desk.files.start_new()
    assert desk.keeping.wait()
    (discarded,) = desk.bin.texts()
    assert discarded.kept.text == "more one\n"
    assert (discarded.kept.path, discarded.kept.why) == (path, "close")


def test_every_save_is_a_version_and_so_is_what_was_there_before(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    desk.type("more ")
    desk.files.save()
    desk.files.save()
    desk.keeping.keep_version("export")
    assert desk.keeping.wait()
    versions = desk.history.snapshots(path)
    assert [(one.why, desk.history.text(one)) for one in versions] == [
        ("save", "more one\n"),
        ("opened", "one\n"),
    ]


def test_versions_before_the_first_save_belong_to_the_file_then(desk: Desk, tmp_path: Path) -> None:
    desk.files.start_new()
    desk.type("words")
    desk.keeping.keep_version("export")
    desk.type(" more")
    desk.answers.path = tmp_path / "first.md"
    desk.files.save()
    assert desk.keeping.wait()
    versions = desk.history.snapshots(tmp_path / "first.md")
    assert [one.why for one in versions] == ["save", "export"]


def test_a_kill_after_a_save_finds_equal_texts(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    desk.qtbot.keyClicks(desk.editor, "more ")
    on_disk: list[tuple[str, str]] = []
    desk.files.saved.connect(lambda: on_disk.append((desk.entries()[0].text, path.read_text())))
    desk.files.save()
    assert on_disk == [("more one\n", "more one\n")]


def test_a_journal_that_cannot_be_written_is_told_once_and_tried_again(
    desk: Desk, path: Path
) -> None:
    assert desk.keeping.wait()
    desk.journal.remove()
    desk.journal.close()
    (desk.home / "journal").rmdir()
    (desk.home / "journal").write_text("in the way")
    desk.files.open_path(path)
    with desk.qtbot.waitSignal(desk.keeping.failed, timeout=LONGEST_MS):
        desk.qtbot.keyClicks(desk.editor, "more ")
    assert desk.keeping.keep_now() == desk.failures[0]
    (desk.home / "journal").unlink()
    desk.type("again ")
    assert len(desk.failures) == 1
    assert desk.entries()[0].text == "more again one\n"


def test_discarded_text_that_is_not_in_the_bin_comes_back_from_the_journal(
    desk: Desk, path: Path
) -> None:
    desk.files.open_path(path)
    desk.type("more ")
    (desk.home / "bin").write_text("in the way")
    desk.keeping.discard("close")
    desk.keeping.close()
    (left,) = Journal(desk.home / "journal").left_behind()
    assert left.kept.text == "more one\n"


def test_a_post_that_is_open_in_another_window_is_told(desk: Desk, path: Path) -> None:
    other = Journal(desk.home / "journal")
    other.write(KeptText("one\n", path=path))
    with desk.qtbot.waitSignal(desk.keeping.opened_elsewhere, timeout=LONGEST_MS) as told:
        desk.files.open_path(path)
    assert told.args == [path]
    other.remove()
    other.close()


def test_a_window_that_keeps_its_things_elsewhere_is_told_of(desk: Desk, path: Path) -> None:
    other = OpenFiles(desk.marks)
    assert not other.hold(path)
    with desk.qtbot.waitSignal(desk.keeping.opened_elsewhere, timeout=LONGEST_MS) as told:
        desk.files.open_path(path)
    assert told.args == [path]
    assert other.hold(path)
    desk.keeping.close()
    assert not other.hold(path)
    other.release()
    assert list(desk.marks.iterdir()) == []
