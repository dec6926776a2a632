"""The questions that are asked about files, as they stand on the screen."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from linkwright.ui.files.question_dialogs import QuestionDialogs
from linkwright.ui.files.questions import Conflict, Versions
from linkwright.ui.language import speak
from linkwright.ui.theme import ThemeSwitch


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar"])
def test_no_answer_is_cut_off_in_any_language(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    speak(qapp, language)
    themes = ThemeSwitch(qapp, "light")
    parent = QWidget()
    qtbot.addWidget(parent)
    cut: list[str] = []

    def look() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QMessageBox)
        cut.extend(
            button.text()
            for button in box.buttons()
            if button.width() < button.sizeHint().width()
            or button.parentWidget().width() < button.geometry().right()
        )
        box.reject()

    QTimer.singleShot(0, look)
    try:
        answer = QuestionDialogs(parent).ask_changed_on_disk(
            "tajikistan.md", Versions("Mine", "Theirs")
        )
    finally:
        speak(qapp, "en")
        themes.deleteLater()

    assert answer is Conflict.CANCEL
    assert cut == []
