"""The composition root: says which parts the program has, and when each of them is made."""

import gc
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from linkwright import paths
from linkwright.assembly.figures import connect_figures
from linkwright.assembly.files import FileActs
from linkwright.assembly.finding import connect_finding
from linkwright.assembly.focus import connect_focus
from linkwright.assembly.printing import connect_printing
from linkwright.assembly.workbench import Workbench
from linkwright.ui.garbage import GarbageCollector
from linkwright.ui.icons import application_icon
from linkwright.ui.single_instance import Request, SingleInstance, hand_over

if TYPE_CHECKING:
    from linkwright.ui.links.link_panel import LinkPanel
    from linkwright.ui.recovery.safekeeping import Safekeeping

# The link panel is the largest part: what it needs is loaded in pieces of some 50 ms.
_BEFORE_LINKS = (
    "linkwright.model.intake",
    "linkwright.model.link_edits",
    "linkwright.fetch.sources.own_publishers",
    "linkwright.ui.links.link_desk",
    "linkwright.ui.links.link_services",
    "linkwright.ui.links.link_list_view",
    "linkwright.ui.links.link_panel",
)
_PAUSE_MS = 5  # between two parts: what was typed meanwhile is painted


def run(files: Sequence[str], links: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed.

    A second start hands its files and links to the window that is there already.

    Args:
        files: paths of posts to open.
        links: addresses to add to the open post.

    Returns:
        The exit status.
    """
    application = make_application()
    folders = paths.default_folders()
    if hand_over(folders.config, [Path(name) for name in files], links):
        return 0
    program = Program(application, folders)
    program.open_first(files)
    program.window.show()
    program.window.painted.connect(program.watch_for_crashes)
    program.window.painted.connect(program.finish_by_and_by)
    GarbageCollector(application)
    if links:
        program.links_ready.connect(partial(program.add_links, links))
    return application.exec()


def make_application() -> QApplication:
    """Qt's application object, named and dressed as Linkwright."""
    # Qt's own option: QApplication.setStyle would make Python objects of all of QStyle.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("linkwright")
    application.setApplicationDisplayName("Linkwright")
    application.setDesktopFileName("linkwright")
    return application


class Program(QObject):
    """One running program: its parts, and the order in which they come.

    Args:
        application: Qt's.
        folders: where everything is kept.
    """

    links_ready = Signal()
    """Links can be added from now on."""
    finished = Signal()
    """All parts are there."""

    def __init__(self, application: QApplication, folders: paths.Folders) -> None:
        super().__init__(application)
        self.bench = Workbench(application, folders)
        self.window = self.bench.window
        self.post = self.bench.post
        self.files = self.bench.files
        self._file_acts = FileActs(self.bench)
        self._instance: SingleInstance | None = None
        self._safekeeping: Safekeeping | None = None
        self._remaining: Iterator[str] = iter(())
        connect_figures(self.bench)
        connect_finding(self.bench)
        connect_focus(self.bench)
        connect_printing(self.bench)
        self._connect_window()

    def open_first(self, files: Sequence[str]) -> None:
        """Show what the program was started with: files, the last post, or the sample."""
        self._file_acts.open_first(files)

    def add_links(self, urls: Sequence[str]) -> None:
        """Add addresses to the lists of the open post."""
        self.bench.links_added.emit("\n".join(urls))

    def finish(self) -> None:
        """Make at once what can wait until the window was painted."""
        for _ in self._later_parts():
            pass

    def finish_by_and_by(self) -> None:
        """Make the same part by part, so that keys never wait for more than one of them."""
        self._remaining = self._later_parts()
        self._make_next_part()

    def _make_next_part(self) -> None:
        if next(self._remaining, None) is not None:
            QTimer.singleShot(_PAUSE_MS, self, self._make_next_part)

    def _later_parts(self) -> Iterator[str]:
        """Make one part of the program after the other; says which comes next.

        Imports stand beside the part that needs them, since they are most of its cost.
        """
        bench = self.bench
        yield "safekeeping"
        from linkwright.assembly.safekeeping import make_safekeeping

        self._safekeeping = make_safekeeping(bench, self._file_acts.recovery.journal)
        self._file_acts.recovery.settle()
        self.window.finish()
        for name in _BEFORE_LINKS:
            yield name
            import_module(name)
        yield "links"
        from linkwright.assembly.links import make_links

        links = make_links(bench)
        self.links_ready.emit()
        yield "help"
        from linkwright.assembly.help import connect_help, welcome

        connect_help(bench)
        if self._file_acts.is_first_start:
            welcome(bench)
        yield "keyboard"
        from linkwright.assembly.keyboard import connect_keyboard
        from linkwright.assembly.preferences import connect_preferences

        connect_preferences(bench, connect_keyboard(bench))
        yield from self._parts_beside_links(links)
        yield "later starts"
        self._listen()

    def _parts_beside_links(self, links: "LinkPanel") -> Iterator[str]:
        bench = self.bench
        yield "exports"
        from linkwright.assembly.exports import make_exports

        exports = make_exports(bench, links.desk)
        yield "preview"
        from linkwright.assembly.preview import make_preview

        make_preview(bench, exports)
        yield "checks"
        from linkwright.assembly.checks import connect_remarks, make_checks

        connect_remarks(bench, make_checks(bench, links.desk), exports)
        yield "writing"
        from linkwright.assembly.writing import connect_writing

        connect_writing(bench, links)
        yield "posts"
        from linkwright.assembly.posts import PostsPane

        PostsPane(bench, links.desk)
        yield "spelling"
        from linkwright.assembly.spelling import make_spelling

        make_spelling(bench)
        yield "importing"
        from linkwright.assembly.importing import connect_importing

        connect_importing(bench)
        yield "pasting"
        from linkwright.assembly.pasting import connect_pasting

        connect_pasting(bench)

    def _listen(self) -> None:
        """Hear of later starts of the program."""
        QApplication.setWindowIcon(application_icon())
        self._instance = SingleInstance(self.bench.folders.config, self)
        self._instance.requested.connect(self._on_requested)
        self._instance.listen()
        # What stands now stays to the end. Not looking at it again keeps each full collection
        # from holding up a key press for 25 ms.
        gc.freeze()
        self.finished.emit()

    def watch_for_crashes(self) -> None:
        """From now on an error of ours is logged and told, and the text is saved first."""
        from linkwright.ui.crash_dialog import CrashDialog, start_log

        log_path = start_log(self.bench.folders.state)
        CrashDialog(self._keep_text, log_path, self.window).install()

    def _keep_text(self) -> str:
        """Keep the text at once; why that was not possible, as a sentence, or ""."""
        if self._safekeeping is None:
            return self.tr("A copy of it could not be kept: save it.")
        return self._safekeeping.keep_now()

    def _connect_window(self) -> None:
        bench, actions = self.bench, self.bench.actions
        self.window.theme_chosen.connect(self._choose_theme)
        bench.preferences.changed.connect(self._on_preference_changed)
        bench.preferences.save_failed.connect(lambda words: bench.questions().tell_error(words))
        actions[f"theme_{bench.preferences.values.theme}"].setChecked(True)

    def _choose_theme(self, name: str) -> None:
        self.bench.preferences.change(theme=name)

    def _on_preference_changed(self, name: str) -> None:
        values = self.bench.preferences.values
        if name == "theme":
            self.bench.themes.choose(values.theme)
            self.bench.actions[f"theme_{values.theme}"].setChecked(True)
        elif name == "editor_font_size":
            self.window.page.editor.use_text_size(values.editor_font_size)
            self.window.page.editor.set_text_size(0)

    def _on_requested(self, request: Request) -> None:
        self.window.come_forward()
        if request.files:
            self._file_acts.open_all(request.files)
        if request.urls:
            self.add_links(request.urls)
