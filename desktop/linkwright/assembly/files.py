"""Posts as files: the File menu, dropped files, and the name in the title bar."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from linkwright import assets
from linkwright.assembly.workbench import Workbench
from linkwright.ui.files.disk_watch import DiskWatch

if TYPE_CHECKING:
    from linkwright.assembly.recovery import Recovery

_SAMPLE = "templates/sample-post.md"


class FileActs(QObject):
    """What the window does with files, connected with its actions.

    Args:
        bench: the window and the post in it.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.window)  # nothing is named or asked when the window is gone
        self._bench = bench
        self._files = bench.files
        self.is_first_start = False
        """Whether the sample is shown because nothing was ever opened here."""
        self._recovery: Recovery | None = None
        self._watch = DiskWatch(bench.post, bench.files, bench.questions, self)
        self._connect_actions()
        self._connect_post()

    @property
    def recovery(self) -> "Recovery":
        """What brings back a text that was left behind; a usual start has no need of it."""
        if self._recovery is None:
            from linkwright.assembly.recovery import Recovery

            self._recovery = Recovery(self._bench)
        return self._recovery

    def open_first(self, names: Sequence[str]) -> None:
        """Show what the program was started with: files, the last post, or the sample."""
        state = self._bench.state
        reopens = self._bench.preferences.values.reopen_last_post
        last = state.word("files/last", "") if reopens else ""
        is_left_behind = any(self._bench.folders.journal.glob("*.text"))
        if is_left_behind and self.recovery.bring_back(names):
            self._watch.know()
            self._remember_others(names)
        elif names:
            self.open_all(names)
        elif last and Path(last).is_file():
            self._files.open_path(Path(last))
        elif not state.word("files/sample-shown", ""):
            self.is_first_start = True
            self._show_sample()
        if self._bench.post.isEmpty():
            self._files.start_new()
        state.keep("files/sample-shown", "yes")

    def open_all(self, names: Sequence[str | Path]) -> None:
        """Open the first file; the window shows one post, so the others become recent ones."""
        opened = [Path(name) for name in names]
        self._remember_others(names)
        if self._files.open_path(opened[0]) and len(opened) > 1:
            self._bench.window.status.tell(
                self.tr("%n more: see File, Open Recent", "", len(opened) - 1)
            )

    def _remember_others(self, names: Sequence[str | Path]) -> None:
        for name in reversed(names[1:]):
            self._bench.recent.add(Path(name).absolute())

    def _connect_actions(self) -> None:
        actions, files, bench = self._bench.actions, self._files, self._bench
        for name, slot in {
            "new": self._start_new,
            "open": files.choose,
            "save": files.save,
            "save_as": files.save_as,
            "save_copy": files.save_copy,
            "revert": files.revert,
            "duplicate": files.duplicate,
            "sample": self._show_sample,
            "close": self._close_post,
            "quit": bench.window.close,
        }.items():
            actions[name].triggered.connect(slot)
        recent_menu = actions.menus["recent"]
        recent_menu.aboutToShow.connect(partial(bench.recent.fill, recent_menu, files.open_path))

    def _connect_post(self) -> None:
        window, post, files = self._bench.window, self._bench.post, self._files
        files.file_changed.connect(self._on_file_changed)
        files.saved_state_changed.connect(window.status.show_saved)
        files.copy_saved.connect(self._tell_copy)
        files.noticed.connect(window.page.say)
        files.file_changed.connect(window.page.say_no_more)
        post.modificationChanged.connect(window.setWindowModified)
        post.text_loaded.connect(window.focus_post)
        post.post_parsed.connect(self._name_window)
        window.closing.connect(files.guard)
        window.files_dropped.connect(self.open_all)
        window.activated.connect(self._watch.look)
        self._watch.change_seen.connect(self._tell_change)

    def _tell_change(self, words: str) -> None:
        self._bench.window.page.say(words, self.tr("Decide..."), self._watch.look)

    def _start_new(self) -> None:
        if self._files.start_new():
            self._bench.window.focus_post()

    def _show_sample(self) -> None:
        if self._files.may_leave():
            self._files.show_text(assets.read_text(_SAMPLE))

    def _close_post(self) -> None:
        """Close the post; an empty one closes the window."""
        post = self._bench.post
        if post.isEmpty() or (self._files.path is None and not post.isModified()):
            self._bench.window.close()
        else:
            self._start_new()

    def _name_window(self) -> None:
        self._bench.window.show_post_name(self._files.name, str(self._files.path or ""))

    def _on_file_changed(self) -> None:
        path = self._files.path
        self._name_window()
        self._bench.state.keep("files/last", str(path or ""))
        self._bench.actions["revert"].setEnabled(path is not None)

    def _tell_copy(self, path: str) -> None:
        self._bench.window.status.tell(self.tr("A copy is in {path}").format(path=path))
