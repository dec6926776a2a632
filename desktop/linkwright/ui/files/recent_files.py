"""The files that were opened last, newest first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from linkwright.ui.window_state import WindowState

_MOST = 12
_NAME = "files/recent"


class RecentFiles:
    """Keeps the list in the window's state and fills a menu with it.

    Args:
        state: where the list is kept.
    """

    def __init__(self, state: WindowState) -> None:
        self._state = state

    def paths(self) -> list[Path]:
        """The files, newest first; some may be gone."""
        return [Path(line) for line in self._state.word(_NAME, "").splitlines() if line]

    def add(self, path: Path) -> None:
        """Put a file first."""
        others = [known for known in self.paths() if known != path]
        kept = [str(known) for known in (path, *others)][:_MOST]
        self._state.keep(_NAME, "\n".join(name for name in kept if "\n" not in name))

    def clear(self) -> None:
        """Forget all."""
        self._state.keep(_NAME, "")

    def fill(self, menu: QMenu, open_path: Callable[[Path], object]) -> None:
        """Put the files in a menu; missing ones are shown but cannot be chosen."""
        menu.clear()
        for number, path in enumerate(self.paths(), 1):
            key = f"&{number} " if number < 10 else ""
            action = QAction(f"{key}{_escaped(path.stem)}    {_escaped(_folder(path))}", menu)
            action.setToolTip(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(lambda _checked=False, chosen=path: open_path(chosen))
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction("No posts yet").setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction("&Clear This List").triggered.connect(self.clear)


def _escaped(text: str) -> str:
    return text.replace("&", "&&")


def _folder(path: Path) -> str:
    """The folder as its owner calls it."""
    home = Path.home()
    folder = path.parent
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
