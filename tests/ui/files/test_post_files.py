import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from linkwright.model.post import set_title
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.disk_watch import DiskWatch
from linkwright.ui.files.post_files import PostFiles
from linkwright.ui.files.questions import Conflict, Unsaved
from linkwright.ui.files.recent_files import RecentFiles
from ui_answers import Answers


class Desk:
    """A document with its files and the answers to every question."""

    def __init__(self, folder: Path) -> None:
        self.owner = QObject()
        self.post = PostDocument(self.owner)
        self.answers = Answers()
        self.recent = RecentFiles(folder / "state" / "recent-files.json")
        self.files = PostFiles(self.post, lambda: self.answers, self.recent, self.owner)
        self.watch = DiskWatch(self.post, self.files, lambda: self.answers, self.owner)
        self.notices: list[str] = []
        self.discarded: list[tuple[str, str]] = []
        self.replaced: list[tuple[str, str, str]] = []
        self.states: list[str] = []
        self.files.noticed.connect(self.notices.append)
        self.files.text_discarded.connect(
            lambda why: self.discarded.append((self.post.post().title, why))
        )
        self.files.version_replaced.connect(lambda *told: self.replaced.append(told))
        self.files.saved_state_changed.connect(self.states.append)

    def write(self, title: str) -> None:
        self.post.apply(set_title(self.post.text(), title))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "post.md"
    path.write_bytes(b"---\r\ntitle: One\r\n---\r\nno\xc2\xa0break\r\n")
    return path


def touch(path: Path, text: str) -> None:
    path.write_text(text)
    os.utime(path, ns=(1, 1))


def test_opening_and_saving_alters_nothing(desk: Desk, path: Path) -> None:
    before = path.read_bytes()
    assert desk.files.open_path(path)
    assert desk.files.save()
    assert path.read_bytes() == before
    desk.write("Two")
    assert desk.files.save()
    assert path.read_bytes() == before.replace(b"One", b"Two")
    assert not desk.post.isModified()


def test_undo_goes_on_after_saving(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    desk.write("Two")
    desk.files.save()
    desk.post.undo_step()
    assert desk.post.isModified()
    assert desk.post.post().title == "One"


def test_a_new_post_is_dated_and_asks_for_a_name_made_of_its_title(
    desk: Desk, tmp_path: Path
) -> None:
    desk.files.start_new()
    assert desk.post.post().date is not None
    desk.write("Hello There")
    desk.answers.path = tmp_path / "hello.md"
    assert desk.files.save()
    assert desk.answers.asked == ["path hello-there.md"]
    assert desk.files.path == tmp_path / "hello.md"
    assert desk.recent.paths() == [tmp_path / "hello.md"]


def test_unsaved_text_is_not_left_without_an_answer(desk: Desk, path: Path) -> None:
    desk.files.start_new()
    desk.write("Mine")
    assert not desk.files.open_path(path)
    assert desk.answers.asked == ["unsaved Mine"]
    assert desk.post.post().title == "Mine"
    assert desk.discarded == []
    desk.answers.unsaved = Unsaved.DISCARD
    assert desk.files.open_path(path)
    assert desk.post.post().title == "One"
    assert desk.discarded == [("Mine", "close")]


def test_the_window_stays_open_when_saving_fails(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.files.open_path(path)
    desk.write("Two")
    desk.answers.unsaved = Unsaved.SAVE
    path.unlink()
    path.mkdir()
    event = QCloseEvent()
    desk.answers.conflict = Conflict.KEEP_MINE
    desk.files.guard(event)
    assert not event.isAccepted()
    assert desk.answers.asked[-1].startswith("error “post.md” could not be saved")
    assert desk.post.isModified()


@pytest.mark.parametrize(
    ("answer", "title", "on_disk"),
    [
        (Conflict.CANCEL, "Mine", "Theirs"),
        (Conflict.KEEP_MINE, "Mine", "Mine"),
        (Conflict.TAKE_THEIRS, "Theirs", "Theirs"),
    ],
)
def test_a_file_changed_by_others_is_settled_by_the_writer(
    desk: Desk, path: Path, answer: Conflict, title: str, on_disk: str
) -> None:
    desk.files.open_path(path)
    desk.write("Mine")
    touch(path, "---\ntitle: Theirs\n---\n")
    desk.answers.conflict = answer
    desk.files.save()
    assert desk.post.post().title == title
    assert f"title: {on_disk}" in path.read_text()
    assert "title: Mine" in desk.answers.versions.mine
    assert "title: Theirs" in desk.answers.versions.theirs
    assert desk.discarded == ([("Mine", "reload")] if title == "Theirs" else [])
    overwritten = [why for _, text, why in desk.replaced if "Theirs" in text]
    assert overwritten == (["replaced"] if on_disk == "Mine" else [])


def test_of_a_conflict_both_texts_can_be_kept(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    desk.write("Mine")
    touch(path, "---\ntitle: Theirs\n---\n")
    desk.answers.conflict = Conflict.KEEP_BOTH
    assert desk.files.save()
    assert "title: Theirs" in path.read_text()
    copy = desk.files.path
    assert copy is not None
    assert copy.name.startswith("post (conflict, 20")
    assert "title: Mine" in copy.read_text()
    assert not desk.post.isModified()
    assert copy.name in desk.notices[-1]
    desk.write("Mine again")
    assert desk.files.save()
    assert len(list(path.parent.glob("post*.md"))) == 2


def test_a_change_on_disk_is_asked_about_once(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    touch(path, "---\ntitle: Theirs\n---\n")
    desk.watch.look()
    desk.watch.look()
    assert desk.answers.asked == ["reload post.md False"]
    assert desk.post.isModified()
    desk.answers.reload = True
    os.utime(path, ns=(2, 2))
    desk.watch.look()
    assert desk.post.post().title == "Theirs"


def test_a_change_while_the_window_is_in_use_is_told_once_and_asks_nothing(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    told: list[str] = []
    desk.watch.change_seen.connect(told.append)
    desk.files.open_path(path)
    touch(path, "Other.\n")
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "post.md" in told[0]
    assert desk.answers.asked == []
    replacing = path.with_name("new.md")
    replacing.write_text("Another.\n")
    replacing.replace(path)
    qtbot.waitUntil(lambda: len(told) == 2)
    desk.answers.reload = True
    desk.watch.look()
    assert desk.post.text() == "Another.\n"


def test_saving_is_no_change_of_another_program(desk: Desk, path: Path, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.watch.change_seen.connect(told.append)
    desk.files.open_path(path)
    desk.write("Two")
    assert desk.files.save()
    touch(path, "Other.\n")
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1


def test_a_file_that_goes_while_the_window_is_in_use_leaves_the_text_unsaved(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    desk.files.open_path(path)
    path.unlink()
    qtbot.waitUntil(lambda: bool(desk.notices))
    assert desk.post.isModified()
    assert "post.md" in desk.notices[0]


def test_a_deleted_file_makes_the_text_unsaved(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    path.unlink()
    desk.watch.look()
    assert desk.post.isModified()
    assert "is not in its folder any more" in desk.notices[-1]
    assert desk.files.save()
    assert path.exists()


def test_a_copy_leaves_the_post_the_file_it_is(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.files.open_path(path)
    desk.answers.path = tmp_path / "copy.md"
    assert desk.files.save_copy()
    assert desk.files.path == path
    assert (tmp_path / "copy.md").exists()


def test_reverting_goes_back_to_the_file(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    desk.write("Two")
    desk.files.revert()
    assert desk.answers.asked == ["revert post.md"]
    assert desk.post.post().title == "One"
    assert not desk.post.isModified()
    assert desk.discarded == [("Two", "revert")]


def test_a_missing_file_is_told_and_the_text_stays(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.files.open_path(path)
    assert not desk.files.open_path(tmp_path / "none.md")
    assert desk.answers.asked[-1].startswith("error “none.md” could not be opened")
    assert desk.post.post().title == "One"


def test_where_it_cannot_be_saved_another_place_is_offered(
    desk: Desk, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "vanishing"
    folder.mkdir()
    gone = path.rename(folder / "post.md")
    desk.files.open_path(gone)
    desk.write("Two")
    gone.unlink()
    folder.rmdir()
    assert not desk.files.save()
    assert desk.answers.asked == [
        "error “post.md” could not be saved: its folder is not there any more. The old file is"
        " untouched and your text is still in the window. Save it in another place."
    ]
    assert desk.post.isModified()
    desk.answers.elsewhere, desk.answers.path = True, tmp_path / "elsewhere.md"
    assert desk.files.save()
    assert desk.files.path == tmp_path / "elsewhere.md"
    assert not desk.post.isModified()


def test_a_duplicate_is_a_post_without_a_file(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    first_id = desk.files.post_id
    desk.files.duplicate()
    assert desk.files.path is None
    assert desk.files.post_id != first_id
    assert desk.post.post().title == "One"
    assert desk.post.isModified()
    assert path.exists()


def test_what_a_save_replaces_is_told_before(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.files.open_path(path)
    desk.write("Two")
    desk.files.save()
    assert [(Path(name), "One" in text, why) for name, text, why in desk.replaced] == [
        (path, True, "opened")
    ]
    other = tmp_path / "other.md"
    other.write_text("somebody's\n")
    desk.answers.path = other
    desk.files.save_as()
    assert desk.replaced[-1] == (str(other), "somebody's\n", "replaced")


def test_the_state_says_what_is_safe(desk: Desk, path: Path) -> None:
    desk.files.start_new()
    assert desk.states[-1] == "No file yet"
    desk.files.open_path(path)
    assert desk.states[-1].startswith("Saved ")
    desk.write("Two")
    assert desk.states[-1] == "Changes not saved"
    desk.files.state.show_kept(1_800_000_000.0)
    assert desk.states[-1].startswith("Kept 2027-01-1")
    assert desk.states[-1].endswith(", not saved")
    desk.files.state.show_kept(0.0)
    assert desk.states[-1] == "Changes not saved"
    desk.files.save()
    assert desk.states[-1].startswith("Saved ")
