import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from linkwright.model.post import set_title
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.post_files import PostFiles
from linkwright.ui.files.questions import Conflict, Questions, Unsaved
from linkwright.ui.files.recent_files import RecentFiles


class Answers(Questions):
    """Answers as a writer would, and remembers what was asked."""

    def __init__(self) -> None:
        self.unsaved = Unsaved.CANCEL
        self.conflict = Conflict.CANCEL
        self.reload = False
        self.path: Path | None = None
        self.asked: list[str] = []

    def ask_unsaved(self, name: str) -> Unsaved:
        self.asked.append(f"unsaved {name}")
        return self.unsaved

    def ask_changed_on_disk(self, name: str) -> Conflict:
        self.asked.append(f"conflict {name}")
        return self.conflict

    def ask_reload(self, name: str, *, modified: bool) -> bool:
        self.asked.append(f"reload {name} {modified}")
        return self.reload

    def ask_revert(self, name: str) -> bool:
        self.asked.append(f"revert {name}")
        return True

    def ask_path_to_open(self, folder: Path) -> Path | None:
        return self.path

    def ask_path_to_save(self, title: str, suggested: Path, name_filter: str) -> Path | None:
        self.asked.append(f"path {suggested.name}")
        return self.path

    def tell_error(self, sentence: str) -> None:
        self.asked.append(f"error {sentence}")


class Desk:
    """A document with its files and the answers to every question."""

    def __init__(self, folder: Path) -> None:
        self.owner = QObject()
        self.post = PostDocument(self.owner)
        self.answers = Answers()
        self.recent = RecentFiles(folder / "state" / "recent-files.json")
        self.files = PostFiles(self.post, lambda: self.answers, self.recent, self.owner)

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
    desk.answers.unsaved = Unsaved.DISCARD
    assert desk.files.open_path(path)
    assert desk.post.post().title == "One"


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


def test_a_change_on_disk_is_asked_about_once(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    touch(path, "---\ntitle: Theirs\n---\n")
    desk.files.look_at_disk()
    desk.files.look_at_disk()
    assert desk.answers.asked == ["reload post.md False"]
    assert desk.post.isModified()
    desk.answers.reload = True
    os.utime(path, ns=(2, 2))
    desk.files.look_at_disk()
    assert desk.post.post().title == "Theirs"


def test_a_deleted_file_makes_the_text_unsaved(desk: Desk, path: Path) -> None:
    desk.files.open_path(path)
    path.unlink()
    desk.files.look_at_disk()
    assert desk.post.isModified()


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


def test_a_missing_file_is_told_and_the_text_stays(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.files.open_path(path)
    assert not desk.files.open_path(tmp_path / "none.md")
    assert desk.answers.asked[-1].startswith("error “none.md” could not be opened")
    assert desk.post.post().title == "One"
