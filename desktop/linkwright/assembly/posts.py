"""The posts pane at the left, its index, and the memory of links."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from linkwright.assembly.workbench import Workbench
from linkwright.commands.posts_index import find_posts_index
from linkwright.library.index_reading import EarlierLink
from linkwright.model.post_state import moment_of
from linkwright.ui.library.post_acts import PostActs
from linkwright.ui.library.posts_library import PostsLibrary
from linkwright.ui.library.posts_panel import PostsPanel
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.links.link_memory import LinkMemory

_SHOWN = "posts/shown"
_DAY_S = 86_400.0


class PostsPane(QObject):
    """Builds the posts pane, and builds it anew for another folder.

    Args:
        bench: the window and the post in it.
        desk: the links of the open post, whose rows say what was linked before.
    """

    def __init__(self, bench: Workbench, desk: LinkDesk) -> None:
        super().__init__(bench)
        self._bench = bench
        self._memory: LinkMemory = desk.memory
        self._panel: PostsPanel | None = None
        self._is_closed = False
        self._library = self._open_library()
        desk.post_requested.connect(self._open_earlier)
        self._connect_bench()
        self._look_around()
        if bench.state.word(_SHOWN, "") == "yes":
            self._turn(True)

    def _connect_bench(self) -> None:
        bench, action = self._bench, self._bench.actions["show_posts"]
        action.toggled.connect(self._turn)
        bench.actions["search_posts"].triggered.connect(self._search)
        bench.files.file_changed.connect(self._look_around)
        bench.files.saved.connect(self._look_at_saved)
        bench.files.copy_saved.connect(self._look_at)
        bench.preferences.changed.connect(self._on_preference_changed)
        bench.window.activated.connect(self._look_at_folder)
        bench.application.aboutToQuit.connect(self.close)

    def _open_library(self) -> PostsLibrary:
        library = PostsLibrary(find_posts_index(self._bench.folders), self)
        library.updates.updated.connect(self._memory.forget)
        library.updates.looked.connect(self._show_first_posts)
        library.updates.updated.connect(self._show_first_posts)
        self._memory.use(library.reader, library.worker)
        library.updates.look()
        return library

    def _turn(self, on: bool) -> None:
        """Show the pane, or close it."""
        bench, place = self._bench, self._bench.window.posts_place
        if on and self._panel is None:
            self._panel = self._make_panel()
        had_focus = place.isAncestorOf(QApplication.focusWidget() or place)
        place.setVisible(on)
        bench.state.keep(_SHOWN, "yes" if on else "no")
        bench.actions["show_posts"].setChecked(on)
        if not on and had_focus:
            bench.window.focus_post()

    def _make_panel(self) -> PostsPanel:
        bench, library = self._bench, self._library
        panel = PostsPanel(library.folder, library.rows, library.searches, library.updates)
        panel.use(
            PostActs(
                library.folder,
                bench.files.open_path,
                lambda: bench.files.path,
                bench.clipboard,
                panel,
            )
        )
        panel.folder_requested.connect(bench.show_folder)
        panel.left.connect(bench.window.focus_post)
        panel.show_open(bench.files.path)
        bench.window.posts_place.put(panel)
        panel.refresh()
        return panel

    def _show_first_posts(self) -> None:
        """Show the pane by itself once there are posts, until the writer has chosen."""
        is_undecided = not self._is_closed and not self._bench.state.word(_SHOWN, "")
        if is_undecided and self._library.reader.count():
            self._turn(True)

    def _look_at_folder(self) -> None:
        self._library.updates.look()

    def close(self) -> None:
        """End the workers; what they still tell of is not shown."""
        self._is_closed = True
        self._library.close()

    def _search(self) -> None:
        self._turn(True)
        if self._panel is not None:
            self._panel.focus_search()

    def _look_at_saved(self) -> None:
        """Have the post that was just saved read at once."""
        path = self._bench.files.path
        if path is not None:
            self._library.updates.refresh(path)

    def _look_at(self, path: str) -> None:
        self._library.updates.refresh(Path(path))

    def _look_around(self) -> None:
        """Mark the open post, and remember links around its date."""
        path = self._bench.files.path
        if self._panel is not None:
            self._panel.show_open(path)
        moment = moment_of(self._bench.post.post())
        inside = path is not None and path.is_relative_to(self._library.folder)
        name = path.relative_to(self._library.folder).as_posix() if path and inside else ""
        days = self._bench.preferences.values.duplicate_window_days
        self._memory.look_around(moment.timestamp() if moment else None, days * _DAY_S, name)

    def _open_earlier(self, earlier: EarlierLink) -> None:
        self._bench.files.open_path(self._library.folder / earlier.path)

    def _on_preference_changed(self, name: str) -> None:
        if name == "duplicate_window_days":
            self._look_around()
        elif name == "posts_folder":
            self._library.close()
            self._library.deleteLater()
            if self._panel is not None:
                self._panel.hide()
                self._panel.deleteLater()
                self._panel = None
            self._library = self._open_library()
            self._turn(self._bench.actions["show_posts"].isChecked())
            self._look_around()
