"""Collects links that are copied in other programs, while the user wants it."""

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard


class ClipboardCollector(QObject):
    """Hands on what other programs put on the clipboard; does nothing until it is turned on.

    What this program copies itself is not collected, and neither is what lay on the clipboard
    before.

    Args:
        clipboard: the system's.
        parent: the owner.
    """

    copied_elsewhere = Signal(QMimeData)
    """Something was copied in another program."""
    turned = Signal(bool)
    """Collecting was turned on or off."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._is_on = False
        self._last_text = ""
        clipboard.dataChanged.connect(self._on_data_changed)

    @property
    def is_on(self) -> bool:
        """Whether links are being collected."""
        return self._is_on

    def turn(self, on: bool) -> None:
        """Begin or end collecting."""
        if on != self._is_on:
            self._is_on = on
            self._last_text = self._clipboard.text() if on else ""
            self.turned.emit(on)

    def _on_data_changed(self) -> None:
        if not self._is_on or self._clipboard.ownsClipboard():
            return
        data = self._clipboard.mimeData()
        if data is None or data.text() == self._last_text:
            return  # some programs announce one copy several times
        self._last_text = data.text()
        self.copied_elsewhere.emit(data)
