"""Chords: none twice, changed by the user, kept in the user's file."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from linkwright.ui.actions import ActionTable
from linkwright.ui.keyboard.command_palette import CommandPalette
from linkwright.ui.keyboard.shortcut_sheet import ShortcutSheet
from linkwright.ui.keyboard.shortcuts import Shortcuts, would_type
from linkwright.ui.keyboard.shortcuts_page import ShortcutsPage


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QMainWindow) -> ActionTable:
    table = ActionTable(window)
    table.fill(window.menuBar())
    return table


@pytest.fixture
def shortcuts(actions: ActionTable, window: QMainWindow, tmp_path: Path) -> Shortcuts:
    return Shortcuts(actions, tmp_path / "shortcuts.json", window)


def kept(tmp_path: Path) -> object:
    return json.loads((tmp_path / "shortcuts.json").read_text())


def test_a_chord_of_the_users_own_holds_the_next_time(
    actions: ActionTable, shortcuts: Shortcuts, window: QMainWindow, tmp_path: Path
) -> None:
    shortcuts.set_chord("quote", QKeySequence("Ctrl+Alt+Q"))
    assert kept(tmp_path) == {"quote": "Ctrl+Alt+Q"}
    assert "Ctrl+Alt+Q" in actions["quote"].toolTip()
    actions.set_chord("quote", QKeySequence())
    Shortcuts(actions, tmp_path / "shortcuts.json", window)
    assert actions["quote"].shortcut() == QKeySequence("Ctrl+Alt+Q")


def test_keys_that_are_taken_leave_the_other_action(
    actions: ActionTable, shortcuts: Shortcuts, tmp_path: Path
) -> None:
    bold = actions["bold"].shortcut()
    assert [each.name for each in shortcuts.conflicts("quote", bold)] == ["bold"]
    shortcuts.set_chord("quote", bold)
    assert actions["bold"].shortcut().isEmpty()
    assert kept(tmp_path) == {"bold": "", "quote": bold.toString()}
    shortcuts.reset("bold")
    assert actions["quote"].shortcut().isEmpty()
    shortcuts.reset_all()
    assert kept(tmp_path) == {}
    assert all(each.action.shortcut() == each.usual for each in actions.entries())


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"bold": 3, "gone": "Ctrl+B"}'])
def test_a_file_that_is_no_use_leaves_the_usual_keys(
    actions: ActionTable, window: QMainWindow, tmp_path: Path, text: str
) -> None:
    (tmp_path / "shortcuts.json").write_text(text)
    Shortcuts(actions, tmp_path / "shortcuts.json", window)
    assert all(each.action.shortcut() == each.usual for each in actions.entries())


@pytest.mark.parametrize(
    ("keys", "types"),
    [
        ("A", True),
        ("Shift+A", True),
        ("Space", True),
        ("Return", True),
        ("+", True),
        ("Down", True),
        ("F4", False),
        ("Shift+F12", False),
        ("Ctrl++", False),
        ("Alt+Space", False),
        ("", False),
    ],
)
def test_keys_that_write_are_no_chords(keys: str, types: bool) -> None:
    assert would_type(QKeySequence(keys)) == types


@pytest.fixture
def page(qtbot: QtBot, shortcuts: Shortcuts) -> ShortcutsPage:
    made = ShortcutsPage(shortcuts)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(page: ShortcutsPage, text: str) -> QKeySequenceEdit:
    tree = page.findChild(QTreeWidget)
    tree.setCurrentItem(tree.findItems(text, Qt.MatchFlag.MatchExactly, 0)[0])
    return page.findChild(QKeySequenceEdit)


def notice(page: ShortcutsPage) -> str:
    return next(each for each in page.findChildren(QLabel) if each.objectName() == "hint").text()


def test_the_page_gives_keys_that_are_free_at_once(
    page: ShortcutsPage, actions: ActionTable
) -> None:
    choose(page, "Quote").setKeySequence(QKeySequence("Ctrl+Alt+Q"))
    assert actions["quote"].shortcut() == QKeySequence("Ctrl+Alt+Q")
    assert notice(page) == ""


def test_the_page_tells_whose_keys_they_are_and_takes_them_on_demand(
    page: ShortcutsPage, actions: ActionTable
) -> None:
    bold = actions["bold"].shortcut()
    choose(page, "Quote").setKeySequence(bold)
    assert "“Bold”" in notice(page)
    assert actions["bold"].shortcut() == bold
    take = next(each for each in page.findChildren(QPushButton) if each.text() == "Use Them Here")
    take.click()
    assert actions["quote"].shortcut() == bold
    assert actions["bold"].shortcut().isEmpty()


def test_the_page_refuses_a_letter_alone(page: ShortcutsPage, actions: ActionTable) -> None:
    usual = actions["quote"].shortcut()
    choose(page, "Quote").setKeySequence(QKeySequence("Q"))
    assert "writing" in notice(page)
    assert actions["quote"].shortcut() == usual


def test_the_page_finds_actions_by_their_keys(page: ShortcutsPage) -> None:
    page.findChild(QLineEdit).setText("ctrl+shift+c")
    tree = page.findChild(QTreeWidget)
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    assert [item.text(0) for item in items if not item.isHidden()] == ["Copy Post for the Blog"]


def test_the_sheet_has_all_keys_and_finds_them(qtbot: QtBot, shortcuts: Shortcuts) -> None:
    sheet = ShortcutSheet(shortcuts)
    qtbot.addWidget(sheet)
    for entry in shortcuts.entries:
        if not entry.usual.isEmpty():
            assert entry.text in sheet.text
    assert "Remove the selected links" in sheet.text
    sheet.findChild(QLineEdit).setText("quote")
    assert "Quote" in sheet.text
    assert "Bold" not in sheet.text


def test_the_palette_does_what_a_few_letters_say(
    qtbot: QtBot, actions: ActionTable, window: QMainWindow
) -> None:
    palette = CommandPalette(actions.entries(), window)
    palette.show()
    line = palette.findChild(QLineEdit)
    assert palette.offered[0] == actions.entries()[0].name
    QTest.keyClicks(line, "pasteli")
    assert palette.offered[0] == "paste_links"
    with qtbot.waitSignal(actions["paste_links"].triggered):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_the_palette_knows_menus_and_leaves_out_what_cannot_be_done(
    actions: ActionTable, window: QMainWindow
) -> None:
    actions["copy_page"].setEnabled(False)
    palette = CommandPalette(actions.entries(), window)
    palette.findChild(QLineEdit).setText("copy post as html")
    assert palette.offered[0] == "copy_fragment"
    assert "copy_page" not in palette.offered


def test_the_second_offer_is_reached_with_the_down_arrow(
    qtbot: QtBot, actions: ActionTable, window: QMainWindow
) -> None:
    palette = CommandPalette(actions.entries(), window)
    palette.show()
    line = palette.findChild(QLineEdit)
    QTest.keyClicks(line, "zoom")
    second = palette.offered[1]
    QTest.keyClick(line, Qt.Key.Key_Down)
    with qtbot.waitSignal(actions[second].triggered):
        QTest.keyClick(line, Qt.Key.Key_Return)
