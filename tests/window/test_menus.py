"""What every entry of the menus keeps to: a mnemonic and keys of its own."""

from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from linkwright.ui.actions import ActionTable
from linkwright.ui.language import speak
from menu_letters import shared_letters


def test_no_two_actions_share_their_keys(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = ActionTable(window)
    actions.fill(window.menuBar())
    chords: dict[str, str] = {}
    for entry in actions.entries():
        keys = entry.usual.toString()
        assert not keys or keys not in chords, (keys, entry.name, chords[keys])
        chords[keys] = entry.name


def test_no_two_entries_of_a_menu_share_a_mnemonic(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert shared_letters() == []
