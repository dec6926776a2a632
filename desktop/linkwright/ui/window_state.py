"""Where the window was: its place, its splitters and its sizes, kept between two runs."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_USUAL_SIZE = (1360, 860)


class WindowState:
    """Machine state in an INI file; losing it costs nothing.

    Args:
        folder: the state folder; made when something is first kept.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "window.ini"
        self._settings = QSettings(str(self._path), QSettings.Format.IniFormat)

    def restore_window(self, window: QMainWindow) -> None:
        """Put the window where it was, on a screen that is there."""
        geometry = self._settings.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            room = window.screen().availableSize()
            width, height = _USUAL_SIZE
            window.resize(min(width, room.width()), min(height, room.height()))

    def restore_splitter(self, splitter: QSplitter, usual: list[int]) -> None:
        """Give the panes the widths they had, or the usual ones."""
        state = self._settings.value("window/three-panes")
        if not (isinstance(state, QByteArray) and splitter.restoreState(state)):
            splitter.setSizes(usual)

    def number(self, name: str, usual: float) -> float:
        """A kept number by name."""
        try:
            return float(str(self._settings.value(name, usual)))
        except ValueError:
            return usual

    def word(self, name: str, usual: str) -> str:
        """A kept word by name."""
        return str(self._settings.value(name, usual))

    def keep(self, name: str, value: float | str) -> None:
        """Keep a number or a word by name."""
        self._settings.setValue(name, value)

    def keep_window(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Keep where the window is."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.setValue("window/three-panes", splitter.saveState())
        self._settings.sync()
