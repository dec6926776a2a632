"""What comes back after a crash, and what can be taken back at any time."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program
from linkwright.assembly.safekeeping import RecoveryActs
from linkwright.library.bin import Bin
from linkwright.library.history import History
from linkwright.library.journal import Journal, entry_names
from linkwright.library.kept_text import KeptText, content_hash, format_kept, parse_kept
from linkwright.ui.recovery.discarded_dialog import DiscardedDialog
from linkwright.ui.recovery.history_dialog import HistoryDialog
from linkwright.ui.recovery.recovery_dialog import Choice, RecoveryDialog

Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Start:
    def start(*files: str) -> Program:
        made = Program(qapp, paths.default_folders())
        qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
        made.open_first(files)
        made.window.show()
        made.finish()
        return made

    return start


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "post.md"
    path.write_text("---\ntitle: Saved\n---\nwords\n")
    return path


def leave_behind(kept: KeptText, name: str = "aa") -> None:
    """An entry as a program leaves it that is killed."""
    folder = paths.default_folders().journal
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.text").write_bytes(format_kept(kept))


def kept_of(path: Path, text: str) -> KeptText:
    return KeptText(
        text,
        name=path.name,
        kept_at=1_800_000_000.0,
        path=path,
        file_hash=content_hash(path.read_bytes()),
    )


def dialog(program: Program, kind: type[QDialog]) -> QDialog:
    (found,) = [one for one in program.window.findChildren(kind) if one.isVisible()]
    return found


def test_a_text_that_was_never_saved_comes_back_as_it_was(start: Start) -> None:
    leave_behind(KeptText("---\ntitle: Mine\n---\nsome words\n", anchor=25, caret=29))
    program = start()
    assert program.post.text() == "---\ntitle: Mine\n---\nsome words\n"
    assert program.window.isWindowModified()
    assert program.files.path is None
    cursor = program.window.page.editor.textCursor()
    assert cursor.selectedText() == "word"
    assert "Your text of " in program.window.page.notice


def test_the_text_of_a_file_comes_back_and_can_be_saved(start: Start, path: Path) -> None:
    leave_behind(kept_of(path, "---\ntitle: Saved\n---\nmore words\n"))
    program = start()
    assert program.files.path == path
    assert program.window.isWindowModified()
    assert program.post.text().endswith("more words\n")
    assert program.files.save()
    assert path.read_text().endswith("more words\n")


def test_after_a_crash_without_changes_nothing_is_said(start: Start, path: Path) -> None:
    leave_behind(replace(kept_of(path, path.read_text()), is_modified=False))
    program = start()
    assert program.files.path == path
    assert not program.window.isWindowModified()
    assert program.window.page.notice == ""


def test_an_empty_window_is_not_worth_coming_back(start: Start) -> None:
    leave_behind(KeptText("---\ndate: 2026-11-27\n---\n", is_modified=False))
    program = start()
    assert program.post.post().title.startswith("Town Opens")
    assert program.window.page.notice == ""


def test_a_text_of_another_file_than_the_one_asked_for_waits_in_the_bin(
    start: Start, path: Path, tmp_path: Path
) -> None:
    leave_behind(kept_of(path, "lost words"))
    other = tmp_path / "other.md"
    other.write_text("other\n")
    program = start(str(other))
    assert program.post.text() == "other\n"
    assert "1 other text" in program.window.page.notice
    (waiting,) = Bin(paths.default_folders().bin).texts()
    assert (waiting.kept.text, waiting.kept.why) == ("lost words", "crash")


def test_of_two_texts_the_newer_one_comes_back(start: Start) -> None:
    leave_behind(KeptText("older", kept_at=1.0), "aa")
    leave_behind(KeptText("newer", kept_at=2.0), "bb")
    program = start()
    assert program.post.text() == "newer"
    assert [one.kept.text for one in Bin(paths.default_folders().bin).texts()] == ["older"]


def test_a_file_that_is_gone_is_said(start: Start, path: Path) -> None:
    leave_behind(kept_of(path, "all there is"))
    path.unlink()
    program = start()
    assert program.post.text() == "all there is"
    assert "not there any more" in program.window.page.notice
    assert program.files.save()
    assert path.read_text() == "all there is"


@pytest.mark.parametrize(
    ("choice", "shown", "in_file"),
    [
        (Choice.RESTORE, "mine\n", "mine\n"),
        (Choice.KEEP_BOTH, "mine\n", "theirs\n"),
        (Choice.DISCARD, "theirs\n", "theirs\n"),
    ],
)
def test_a_file_changed_since_is_asked_about(
    start: Start, path: Path, choice: Choice, shown: str, in_file: str
) -> None:
    leave_behind(kept_of(path, "mine\n"))
    path.write_text("theirs\n")
    program = start()
    asked = dialog(program, RecoveryDialog)
    assert isinstance(asked, RecoveryDialog)
    assert asked.view.changes == 1
    asked._take(choice)
    assert program.post.text() == shown
    assert program.files.save()
    assert path.read_text() == in_file
    if choice is Choice.KEEP_BOTH:
        assert program.files.path is not None
        assert program.files.path.name.startswith("post (recovered, ")
        assert program.files.path.read_text() == "mine\n"
    if choice is Choice.DISCARD:
        program.bench.actions["recover"].trigger()
        bin_ = dialog(program, DiscardedDialog)
        assert isinstance(bin_, DiscardedDialog)
        assert bin_.browser.text == "mine\n"
        bin_.reject()


def test_deciding_later_loses_nothing(start: Start, path: Path, qtbot: QtBot) -> None:
    leave_behind(kept_of(path, "mine\n"))
    path.write_text("theirs\n")
    program = start()
    qtbot.keyClick(dialog(program, RecoveryDialog), Qt.Key.Key_Escape)
    assert program.post.text() == "mine\n"
    assert program.window.isWindowModified()
    assert path.read_text() == "theirs\n"


def test_a_version_is_restored_in_one_step(start: Start, path: Path, qtbot: QtBot) -> None:
    program = start(str(path))
    editor = program.window.page.editor
    qtbot.keyClicks(editor, "more ")
    program.files.save()
    program.bench.actions["history"].trigger()
    history = dialog(program, HistoryDialog)
    assert isinstance(history, HistoryDialog)
    rows = history.browser.rows
    assert [rows.topLevelItem(n).text(1) for n in range(rows.topLevelItemCount())] == [
        "Saved",
        "As it was opened",
    ]
    assert history.browser.view.changes == 0
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert history.browser.view.changes == 1
    history.restore.click()
    assert program.post.text().endswith("---\nwords\n")
    assert program.window.isWindowModified()
    program.post.undo_step()
    assert program.post.text().endswith("---\nmore words\n")


def test_exports_keep_a_version(start: Start, path: Path, qtbot: QtBot) -> None:
    program = start(str(path))
    program.bench.actions["copy_markdown"].trigger()
    program.bench.actions["history"].trigger()
    history = dialog(program, HistoryDialog)
    assert isinstance(history, HistoryDialog)
    assert history.browser.text == path.read_text()
    history.reject()
    assert [one.why for one in History(paths.default_folders().history).snapshots(path)] == [
        "export"
    ]


def test_a_discarded_text_is_taken_back_as_a_post_of_its_own(start: Start, path: Path) -> None:
    text = "---\ntitle: Of three words\n---\n- [thrown away](https://e.org/)\n"
    Bin(paths.default_folders().bin).put(KeptText(text, name="Gone", why="close"))
    program = start(str(path))
    program.bench.actions["recover"].trigger()
    bin_ = dialog(program, DiscardedDialog)
    assert isinstance(bin_, DiscardedDialog)
    row = bin_.browser.rows.topLevelItem(0)
    assert (row.text(1), row.text(2)) == ("Gone", "2")  # words, as the status bar counts them
    bin_.take.click()
    assert program.post.text() == text
    assert program.files.path is None
    assert program.window.isWindowModified()


def test_a_discarded_text_can_be_deleted_for_good(start: Start, path: Path) -> None:
    Bin(paths.default_folders().bin).put(KeptText("thrown away\n", name="Gone"))
    program = start(str(path))
    program.bench.actions["recover"].trigger()
    bin_ = dialog(program, DiscardedDialog)
    assert isinstance(bin_, DiscardedDialog)
    bin_.delete.click()
    assert not bin_.take.isEnabled()
    assert Bin(paths.default_folders().bin).texts() == []
    bin_.reject()


def test_without_the_wish_the_last_post_is_not_opened(start: Start, path: Path) -> None:
    first = start(str(path))
    first.bench.preferences.change(reopen_last_post=False)
    first.window.close()
    again = start()
    assert again.files.path is None
    assert again.post.post().title == ""


def test_a_post_that_another_window_shows_is_said(start: Start, path: Path, qtbot: QtBot) -> None:
    other = Journal(paths.default_folders().journal)
    other.write(KeptText(path.read_text(), path=path, is_modified=False))
    program = start(str(path))
    qtbot.waitUntil(lambda: "is open in another window" in program.window.page.notice)
    other.remove()
    other.close()


class Session:
    """A session of the desktop that is about to end."""

    def __init__(self, *, allows_interaction: bool) -> None:
        self._allows_interaction = allows_interaction
        self.answer = ""

    def allowsInteraction(self) -> bool:
        return self._allows_interaction

    def release(self) -> None:
        self.answer = "goes on"

    def cancel(self) -> None:
        self.answer = "is held"


def test_a_logout_that_allows_no_question_leaves_the_text_in_the_journal(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    program = start(str(path))
    qtbot.keyClicks(program.window.page.editor, "more ")
    acts = program.bench.findChild(RecoveryActs)
    assert acts is not None
    session = Session(allows_interaction=False)
    acts.end_session(session)
    folder = paths.default_folders().journal
    (entry,) = [parse_kept((folder / name).read_bytes()) for name in entry_names(folder)]
    assert entry.text.endswith("---\nmore words\n")
    assert session.answer == ""


@pytest.mark.parametrize(("button", "answer"), [("&Cancel", "is held"), ("&Discard", "goes on")])
def test_at_logout_the_writer_is_asked(
    start: Start, path: Path, qtbot: QtBot, button: str, answer: str
) -> None:
    program = start(str(path))
    qtbot.keyClicks(program.window.page.editor, "more ")
    acts = program.bench.findChild(RecoveryActs)
    assert acts is not None
    session = Session(allows_interaction=True)
    timer = QTimer(interval=0)

    def reply() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            next(one for one in box.buttons() if one.text() == button).click()

    timer.timeout.connect(reply)
    timer.start()
    acts.end_session(session)
    assert session.answer == answer
