"""Every button of the dialogs that bring text back has a letter of its own, in every language."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from linkwright.library.bin import Bin
from linkwright.library.history import History
from linkwright.library.kept_text import KeptText
from linkwright.library.recovery import Comeback, Finding
from linkwright.ui.language import LANGUAGES, speak
from linkwright.ui.recovery.compare_dialog import CompareDialog
from linkwright.ui.recovery.discarded_dialog import DiscardedDialog
from linkwright.ui.recovery.history_dialog import HistoryDialog
from linkwright.ui.recovery.recovery_dialog import RecoveryDialog
from menu_letters import shared_button_letters

DIALOGS: dict[str, Callable[[Path, QWidget], QDialog]] = {
    "compare": lambda _folder, parent: CompareDialog("a", "b", "here", "there", parent),
    "discarded": lambda folder, parent: DiscardedDialog(Bin(folder), "text", parent),
    "history": lambda folder, parent: HistoryDialog(History(folder), [], "post", "text", parent),
    "recovery": lambda _folder, parent: RecoveryDialog(
        Comeback(KeptText("text"), Finding.UNSAVED), parent
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DIALOGS)
def test_no_two_buttons_share_a_mnemonic(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str, language: str
) -> None:
    speak(qapp, language)
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        assert shared_button_letters(DIALOGS[name](tmp_path, parent)) == []
    finally:
        speak(qapp, "en")
