"""The whole window, as its user meets it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program
from linkwright.ui.export.export_dialog import ExportDialog
from linkwright.ui.side_panes import CHECK
from linkwright.ui.theme import NAMES

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.open_first([])
    made.window.show()
    made.finish()
    return made


def by_name(program: Program, name: str) -> QWidget:
    found = [w for w in program.window.findChildren(QWidget) if w.accessibleName() == name]
    if len(found) > 1:
        found = [widget for widget in found if widget.isVisibleTo(program.window)]
    assert len(found) == 1, name
    return found[0]


def test_the_first_start_shows_the_sample_and_the_next_one_the_last_post(
    program: Program, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    assert program.post.post().title.startswith("Town Opens")
    assert not program.window.isWindowModified()
    path = tmp_path / "mine.md"
    path.write_text("---\ntitle: Mine\n---\n")
    program.files.open_path(path)
    program.window.close()
    again = Program(qapp, paths.default_folders())
    qtbot.addWidget(again.window)
    again.open_first([])
    assert again.files.path == path


def test_a_post_is_written_from_title_to_text(program: Program, qtbot: QtBot) -> None:
    program.window.actions_by_name["new"].trigger()
    title, text = by_name(program, "Post title"), by_name(program, "Post text")
    qtbot.keyClicks(title, "Bridges of the valley")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "Words.")
    written = program.post.text()
    assert "title: Bridges of the valley\n" in written
    assert written.endswith("---\nWords.")
    assert program.window.isWindowModified()
    qtbot.keyClick(text, Qt.Key.Key_Z, CTRL)
    assert program.post.text().endswith("---\n")
    qtbot.keyClick(title, Qt.Key.Key_Z, CTRL)
    assert program.post.post().title == ""


def test_a_title_typed_with_spaces_is_not_disturbed(program: Program, qtbot: QtBot) -> None:
    program.window.actions_by_name["new"].trigger()
    title = program.window.page.head.title_field
    qtbot.keyClicks(title, "A  b ")
    assert title.title() == "A  b "


def test_labels_are_added_and_removed_as_steps_of_the_one_history(
    program: Program, qtbot: QtBot
) -> None:
    program.window.actions_by_name["new"].trigger()
    field = program.window.page.head.labels_field
    add = by_name(program, "Add label")
    assert isinstance(add, QAbstractButton)
    add.click()
    line = by_name(program, "New label")
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "Bridges")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "Rivers,")
    assert program.post.post().labels == ("Bridges", "Rivers")
    qtbot.keyClick(by_name(program, "Label Bridges"), Qt.Key.Key_Delete)
    assert program.post.post().labels == ("Rivers",)
    program.post.undo_step()
    assert [chip.label for chip in field.chips] == ["Bridges", "Rivers"]


def test_a_broken_front_matter_is_shown_with_its_error(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "broken.md"
    path.write_text('---\ntitle: "open\n---\ntext\n')
    program.files.open_path(path)
    assert by_name(program, "Front matter error").isVisibleTo(program.window)
    assert not by_name(program, "Post title").isVisibleTo(program.window)
    assert program.post.findBlockByNumber(1).isVisible()


def test_every_control_has_an_accessible_name(program: Program) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} of {type(widget.parent()).__name__}"
        for widget in program.window.findChildren(QWidget)
        if widget.isVisibleTo(program.window)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_no_two_actions_share_a_chord(program: Program) -> None:
    chords = [
        action.shortcut().toString()
        for action in program.window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    ]
    assert sorted(chords) == sorted(set(chords))


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_dresses_the_window(program: Program, name: str) -> None:
    program.window.actions_by_name[f"theme_{name}"].trigger()
    assert program.bench.themes.theme.name == name
    assert QApplication.palette().base().color() == program.bench.themes.theme.colour("base")


def test_panes_are_shown_and_hidden_by_their_keys(program: Program) -> None:
    side, actions = program.window.side, program.window.actions_by_name
    actions["show_preview"].trigger()
    assert side.current_panel().focusProxy().accessibleName() == "Preview"
    assert actions["show_preview"].isChecked()
    assert not actions["show_links"].isChecked()
    actions["show_preview"].trigger()
    assert side.isHidden()
    assert not actions["show_preview"].isChecked()
    actions["show_links"].trigger()
    assert not side.isHidden()


def test_a_dropped_file_is_opened(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "dropped.md"
    path.write_text("---\ntitle: Dropped\n---\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    program.window.dropEvent(event)
    assert program.post.post().title == "Dropped"
    assert program.window.windowTitle() == "dropped.md[*] – Linkwright"


def test_words_are_counted_without_the_head(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.post.post_parsed):
        program.files.show_text("---\ntitle: not these words\n---\none two three\n")
    words = by_name(program, "Word count")
    assert isinstance(words, QLabel)
    assert words.text() == "3 words"


def test_the_check_pane_counts_at_its_tab_and_button_and_goes_to_places(
    program: Program, qtbot: QtBot
) -> None:
    program.post.load("---\ntitle: The End.\n---\nIt is the the end of a war.\n")
    side, button = (
        program.window.side,
        program.window.toolbar.widgetForAction(program.window.actions_by_name["show_check"]),
    )
    qtbot.waitUntil(lambda: side.tabText(CHECK) == "Check (2)")
    assert button.accessibleName() == "Check: 2"
    program.window.actions_by_name["show_check"].trigger()
    view = by_name(program, "Things to look at")
    view.setCurrentIndex(view.model().index(1))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert program.window.page.editor.textCursor().selectedText() == "the the"
    view.setCurrentIndex(view.model().index(0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert program.window.page.head.title_field.textCursor().selectedText() == "The End."
    program.bench.preferences.change(checks_off="doubled-word")
    qtbot.waitUntil(lambda: side.tabText(CHECK) == "Check (1)")
    program.post.load("---\ntitle: The End\n---\nIt is the end of a war.\n")
    qtbot.waitUntil(lambda: side.tabText(CHECK) == "Check")


def test_a_story_is_filled_in_from_a_template_by_keys(program: Program, qtbot: QtBot) -> None:
    actions = program.window.actions_by_name
    menu = actions.menus["templates"]
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text() == "Story and more news").trigger()
    assert "{Lead}" in program.post.text()
    text = program.post.text().replace("{Lead}", "**BBC:** [The lead](https://bbc.example/lead)")
    program.post.load(text)
    actions["read_more"].trigger()
    assert "[Read more ....](https://bbc.example/lead)\n\n{Comment}" in program.post.text()
    actions["remark"].trigger()
    qtbot.keyClicks(program.window.page.editor, "No.")
    assert "**Editor:** No.\n" in program.post.text()
    qtbot.keyClicks(program.window.page.head.title_field, "the end of it")
    actions["title_every_word"].trigger()
    assert program.post.post().title == "The End Of It"


def test_exports_say_quietly_that_there_is_something_to_look_at(
    program: Program, qtbot: QtBot
) -> None:
    program.post.load("---\ntitle: The End.\n---\nIt is the the end of a war.\n")
    side = program.window.side
    qtbot.waitUntil(lambda: side.tabText(CHECK) == "Check (2)")
    program.window.actions_by_name["export_post"].trigger()
    dialog = program.window.findChild(ExportDialog)
    remark = next(b for b in dialog.findChildren(QPushButton) if b.objectName() == "remark")
    assert remark.text().startswith("2 ")
    assert not remark.isDefault()
    remark.click()
    assert side.is_open(CHECK)
    assert not dialog.isVisible()
    program.window.actions_by_name["copy_post"].trigger()
    qtbot.waitUntil(lambda: "2 thing" in program.window.status.currentMessage())
