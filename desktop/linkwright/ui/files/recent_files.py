"""The menu of the posts that were opened last, newest first."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from linkwright.library import recent_files
from linkwright.library.errors import LibraryError

translate = QCoreApplication.translate


class RecentFiles:
    """Keeps the list in a file and fills a menu with it.

    Args:
        store: the file that the list is kept in.
    """

    def __init__(self, store: Path) -> None:
        self._store = store
        self._recent = recent_files.load_recent_files(store)

    def paths(self) -> list[Path]:
        """The files, newest first; some may be gone."""
        return [file.path for file in self._recent.files]

    def add(self, path: Path) -> None:
        """Put a file first."""
        self._keep(self._recent.with_opened(path))

    def pin(self, path: Path, is_pinned: bool) -> None:
        """Keep a file in the list however many others are opened, or no longer."""
        self._keep(self._recent.with_pin(path, is_pinned=is_pinned))

    def clear(self) -> None:
        """Forget all but the pinned ones."""
        self._keep(self._recent.cleared())

    def fill(self, menu: QMenu, open_path: Callable[[Path], object]) -> None:
        """Put the files in a menu; missing ones are shown but cannot be chosen."""
        menu.clear()
        pins = QMenu(translate("RecentFiles", "&Keep in This List"), menu)
        for number, file in enumerate(self._recent.files, 1):
            key = f"&{number} " if number < 10 else ""
            name = f"{_escaped(file.path.stem)}    {_escaped(_folder(file.path))}"
            action = QAction(key + name, menu)
            action.setToolTip(str(file.path))
            action.setEnabled(not file.is_missing())
            action.triggered.connect(lambda _checked=False, chosen=file.path: open_path(chosen))
            menu.addAction(action)
            pin = pins.addAction(name)
            pin.setCheckable(True)
            pin.setChecked(file.is_pinned)
            pin.toggled.connect(partial(self.pin, file.path))
        if menu.isEmpty():
            none = menu.addAction(translate("RecentFiles", "No posts yet"))
            none.setEnabled(False)
        else:
            menu.addSeparator()
            menu.addMenu(pins)
            clear = menu.addAction(translate("RecentFiles", "&Clear This List"))
            clear.triggered.connect(self.clear)

    def _keep(self, recent: recent_files.RecentFiles) -> None:
        self._recent = recent
        try:
            recent_files.save_recent_files(self._store, recent)
        except LibraryError:
            return  # the list lasts until the window closes; no post is concerned


def _escaped(text: str) -> str:
    return text.replace("&", "&&")


def _folder(path: Path) -> str:
    """The folder as its owner calls it."""
    home = Path.home()
    folder = path.parent
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
