"""Focus mode, and the counts in the status bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.open_first([])
    made.window.show()
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    made.finish()
    return made


def test_focus_mode_leaves_only_the_text_and_chords_work_on(program: Program, qtbot: QtBot) -> None:
    window = program.window
    parts = (window.menuBar(), window.toolbar, window.status, window.page.head, window.side)
    before = [part.isVisible() for part in parts]
    margins = window.page.editor.viewportMargins().left()
    qtbot.keyClick(window, Qt.Key.Key_F11, SHIFT)
    assert not any(part.isVisible() for part in parts)
    assert window.page.editor.hasFocus()
    assert window.page.editor.viewportMargins().left() >= margins
    qtbot.keyClick(window.page.editor, Qt.Key.Key_B, CTRL)
    assert program.post.isUndoAvailable()
    qtbot.keyClick(window, Qt.Key.Key_F11, SHIFT)
    assert [part.isVisible() for part in parts] == before
    assert window.page.editor.viewportMargins().left() == margins
    assert not window.actions()


def test_words_are_found_in_focus_mode_and_f6_leads_to_the_bar_and_back(
    program: Program, qtbot: QtBot
) -> None:
    window = program.window
    qtbot.keyClick(window, Qt.Key.Key_F11, SHIFT)
    qtbot.keyClick(window.page.editor, Qt.Key.Key_F, CTRL)
    (bar,) = window.page.bars_below
    assert bar.isVisible()
    assert bar.focusProxy().hasFocus()
    qtbot.keyClick(bar.focusProxy(), Qt.Key.Key_F6)
    assert window.page.editor.hasFocus()
    qtbot.keyClick(window.page.editor, Qt.Key.Key_F6)
    assert bar.focusProxy().hasFocus()
    qtbot.keyClick(bar.focusProxy(), Qt.Key.Key_Escape)
    assert window.page.editor.hasFocus()


def test_f6_passes_the_find_bar_on_its_way(program: Program, qtbot: QtBot) -> None:
    window = program.window
    qtbot.keyClick(window.page.editor, Qt.Key.Key_F, CTRL)
    (bar,) = window.page.bars_below
    passed = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        qtbot.keyClick(focused, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        passed.append(
            next(
                name
                for name, pane in (
                    ("side", window.side),
                    ("title", window.page.head.title_field),
                    ("text", window.page.editor),
                    ("bar", bar),
                )
                if pane is focused or pane.isAncestorOf(focused)
            )
        )
    assert passed == ["side", "title", "text", "bar"]


def test_a_window_closed_in_focus_mode_is_remembered_as_it_was(program: Program) -> None:
    program.bench.actions["focus_mode"].trigger()
    program.post.setModified(False)
    program.window.close()
    assert not program.window.side.isHidden()
    assert not program.bench.actions["focus_mode"].isChecked()


def test_selected_and_quoted_words_are_counted(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.post.post_parsed):
        program.files.show_text("---\ntitle: A\n---\none [two](https://e.org/)\n\n> three four\n")
    label = next(
        each
        for each in program.window.status.findChildren(QLabel)
        if each.accessibleName() == "Word count"
    )
    assert label.text() == "4 words, 2 quoted"
    program.window.page.editor.select_all_text()
    qtbot.waitUntil(lambda: label.text() == "4 words, 4 selected, 1 link")


def test_the_text_is_enlarged_where_plus_needs_shift(program: Program, qtbot: QtBot) -> None:
    editor = program.window.page.editor
    before = editor.font().pointSizeF()
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Equal, CTRL)
    assert editor.font().pointSizeF() == before + 1
    qtbot.keyClick(editor, Qt.Key.Key_Plus, CTRL)
    assert editor.font().pointSizeF() == before + 2
    qtbot.keyClick(editor, Qt.Key.Key_0, CTRL)
    assert editor.font().pointSizeF() == before
