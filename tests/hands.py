"""Two hands at the keyboard: keys go to whatever has the focus, and are counted."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses keys and counts them; a chord counts once.

    Args:
        qtbot: waits for windows.
        window: is in front at first.

    Attributes:
        presses: how many keys were pressed.
    """

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self.presses = 0
        self._qtbot = qtbot
        self._started = time.monotonic()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return time.monotonic() - self._started

    @property
    def place(self) -> str:
        """The accessible name of what has the focus."""
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused is not None else ""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        self.presses += 1
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def paste(self, text: str) -> None:
        """Paste what was copied elsewhere."""
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def go_to(self, place: str) -> None:
        """Go from pane to pane until one of this name has the focus."""
        for _ in range(6):
            if self.place == place:
                return
            self.press(Qt.Key.Key_F6)
        assert self.place == place
