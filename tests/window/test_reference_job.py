"""The whole job, as its writer does it: from an empty window to the exported reference post."""

import html
import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import reference_post
from linkwright import paths
from linkwright.app import Program
from linkwright.model.post import parse_post
from linkwright.ui.export.export_dialog import ExportDialog
from replay_web import ReplayWeb

FIXTURES = Path(__file__).parents[1] / "fixtures"
EXPECTED = FIXTURES / "expected"
EXPORTS = {
    "html-fragment": EXPECTED / "reference-post.html-fragment.html",
    "html-page": EXPECTED / "reference-post.html-page.html",
    "markdown": EXPECTED / "reference-post.markdown.md",
}
IMAGE = "![Gulmurod Khalimov in a black head cloth](images/halimov.jpg)"
LINES = (FIXTURES / "reference-post.txt").read_text("utf-8").splitlines()
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.open_first([])
    made.window.show()
    made.finish()
    return made


def named(program: Program, name: str) -> QWidget:
    return next(
        widget
        for widget in program.window.findChildren(QWidget)
        if widget.accessibleName() == name and widget.isVisibleTo(program.window)
    )


def paste(qtbot: QtBot, target: QWidget, text: str) -> None:
    """Paste; the keys of QTest know ASCII only."""
    QApplication.clipboard().setText(text)
    qtbot.keyClick(target, Qt.Key.Key_V, CTRL)


def test_every_line_of_the_post_is_in_the_expected_files() -> None:
    for expected in EXPORTS.values():
        with_heading = expected is not EXPORTS["html-fragment"]
        shown = _text_of(expected.read_text("utf-8"))
        for line in filter(None, LINES if with_heading else LINES[4:]):
            assert line in shown, f"{expected.name}: {line}"


def test_the_reference_post_is_written_and_exported(
    program: Program,
    reference_web: ReplayWeb,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    program.window.actions_by_name["new"].trigger()
    _write_head(program, qtbot)
    _collect_links(program, qtbot)
    _write_excerpt_and_figure(program, qtbot)
    written = parse_post(program.post.text())
    assert written.body == parse_post((FIXTURES / "reference-post.md").read_text("utf-8")).body
    for profile, expected in EXPORTS.items():
        target = tmp_path / expected.name
        _export(program, qtbot, profile, target)
        assert target.read_text("utf-8") == expected.read_text("utf-8")
    QApplication.clipboard().setText("")
    program.window.actions_by_name["copy_post"].trigger()
    qtbot.waitUntil(lambda: QApplication.clipboard().mimeData().hasHtml())
    copied = QApplication.clipboard().mimeData()
    assert copied.html().strip() == EXPORTS["html-fragment"].read_text("utf-8").strip()
    assert copied.text() == EXPORTS["html-fragment"].read_text("utf-8")


def _export(program: Program, qtbot: QtBot, profile: str, target: Path) -> None:
    program.window.actions_by_name["export_post"].trigger()
    dialog = program.window.findChildren(ExportDialog)[-1]
    dialog.choose(profile)
    export = button_of(dialog, "&Export")
    qtbot.waitUntil(export.isEnabled)
    named_in(dialog, "Folder").setText(str(target.parent))
    named_in(dialog, "File name").setText(target.name)
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(export, Qt.MouseButton.LeftButton)


def button_of(dialog: ExportDialog, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == text)


def named_in(dialog: ExportDialog, name: str) -> QLineEdit:
    return next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name)


def _write_head(program: Program, qtbot: QtBot) -> None:
    title = named(program, "Post title")
    qtbot.keyClicks(title, "Top Commander Of Tajikistan")
    paste(qtbot, title, "’s")
    qtbot.keyClicks(title, " Special Forces Has Joined The Islamic State")
    date_field = named(program, "Post date")
    assert isinstance(date_field, QDateTimeEdit)
    date_field.setDateTime(QDateTime(QDate(2015, 5, 29), QTime(14, 5)))
    qtbot.mouseClick(named(program, "Add label"), Qt.MouseButton.LeftButton)
    for label in ("Tajikistan", "Islamic State"):
        qtbot.keyClicks(named(program, "New label"), label)
        qtbot.keyClick(named(program, "New label"), Qt.Key.Key_Return)


def _collect_links(program: Program, qtbot: QtBot) -> None:
    """Six addresses at once; the first of them becomes the lead story."""
    paste(qtbot, named(program, "Paste links"), "\n".join(reference_post.pages()))
    rows = named(program, "Links")
    assert isinstance(rows, QListView)
    assert rows.model().rowCount() == len(reference_post.pages())
    qtbot.waitUntil(lambda: "<http" not in program.post.text(), timeout=20_000)
    rows.setCurrentIndex(rows.model().index(0))
    program.window.actions_by_name["lead"].trigger()


def _write_excerpt_and_figure(program: Program, qtbot: QtBot) -> None:
    lines = LINES[4:]
    caption, excerpt = lines[0], lines[4:9:2]
    editor = program.window.page.editor
    place = editor.document().find(excerpt[0])
    place.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(place)
    paste(qtbot, editor, "".join(f"\n>\n> {paragraph}" for paragraph in excerpt[1:]))
    qtbot.keyClick(editor, Qt.Key.Key_Home, CTRL)
    qtbot.keyClicks(editor, IMAGE)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, f"*{caption}*")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def _text_of(exported: str) -> str:
    """What a reader sees of HTML or Markdown, roughly: no tags, addresses or marks."""
    plain = re.sub(r"<[^>]*>|\]\([^)]*\)|\*\*|\[", "", exported)
    return html.unescape(plain)
