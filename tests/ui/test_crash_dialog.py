import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from linkwright.ui.crash_dialog import CrashDialog


class Reader:
    """Reads the dialog when it comes, and closes it."""

    def __init__(self) -> None:
        self.words = ""
        self.details = ""
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._read)
        self._timer.start()

    def _read(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self._timer.stop()
            self.words, self.details = box.informativeText(), box.detailedText()
            box.accept()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    logging.getLogger("linkwright.ui.crash_dialog").disabled = True
    yield window
    logging.getLogger("linkwright.ui.crash_dialog").disabled = False


def test_the_text_is_kept_before_anything_is_told(window: QWidget, tmp_path: Path) -> None:
    kept: list[str] = []

    def keep() -> str:
        kept.append("" if QApplication.activeModalWidget() else "before the dialog")
        return ""

    reader = Reader()
    CrashDialog(keep, tmp_path / "log", window).take(ValueError, ValueError("odd"), None)
    assert kept == ["before the dialog"]
    assert "comes back at the next start" in reader.words
    assert "ValueError: odd" in reader.details


def test_that_it_could_not_be_kept_is_told(window: QWidget, tmp_path: Path) -> None:
    reader = Reader()
    dialog = CrashDialog(lambda: "The disk is full: save it.", tmp_path / "log", window)
    dialog.take(ValueError, ValueError("odd"), None)
    assert reader.words == "The disk is full: save it."
