"""A posts pane over a real folder and index, with nothing of the window around it."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from library_bench import CHINA, HALIMOV, RAMADI
from linkwright import paths
from linkwright.commands.posts_index import find_posts_index
from linkwright.ui.library.post_acts import PostActs
from linkwright.ui.library.post_list_view import PostListView
from linkwright.ui.library.posts_library import PostsLibrary
from linkwright.ui.library.posts_panel import PostsPanel

PATIENCE_MS = 60_000  # on a busy machine another process may take its time to start


class PaneBench(QObject):
    """The pane, its index and what it was asked to open."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.folder = folder
        self.opened: list[Path] = []
        self.in_window: Path | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self.library = PostsLibrary(find_posts_index(paths.default_folders()), self)
        self.panel = PostsPanel(
            folder, self.library.rows, self.library.searches, self.library.updates
        )
        qtbot.addWidget(self.panel)
        self.acts = PostActs(
            folder, self._open, lambda: self.in_window, QApplication.clipboard(), self.panel
        )
        self.panel.use(self.acts)
        self.panel.resize(260, 700)
        self.view: PostListView = self.panel.findChild(PostListView)

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return True

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def write_samples(self) -> None:
        for name, text in (("ramadi.md", RAMADI), ("halimov.md", HALIMOV), ("china.md", CHINA)):
            self.write(name, text)

    def look(self) -> None:
        """Look at the folder, and wait until the list says what it holds."""
        with self.qtbot.waitSignal(self.library.updates.looked, timeout=PATIENCE_MS):
            self.library.updates.look()
        self.refresh()

    def refresh(self) -> None:
        with self.qtbot.waitSignal(self.library.searches.found, timeout=PATIENCE_MS):
            self.panel.refresh()

    @property
    def titles(self) -> list[str]:
        model = self.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]
