"""The composition root: says which parts the program has, and when each of them is made."""

import gc
import linecache
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from linkwright import paths
from linkwright.assembly.figures import connect_figures
from linkwright.assembly.files import FileActs
from linkwright.assembly.finding import connect_finding
from linkwright.assembly.focus import connect_focus
from linkwright.assembly.printing import connect_printing
from linkwright.assembly.workbench import Workbench
from linkwright.ui.icons import application_icon
from linkwright.ui.single_instance import Request, SingleInstance, hand_over

if TYPE_CHECKING:
    from linkwright.ui.recovery.safekeeping import Safekeeping


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
    program.window.painted.connect(program.finish)
    program.window.painted.connect(program.watch_for_crashes)
    # What stands now stays to the end. Not looking at it again keeps each full collection from
    # holding up a key press for 25 ms.
    program.window.painted.connect(gc.freeze)
    if links:
        program.window.painted.connect(partial(program.add_links, links))
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

    def __init__(self, application: QApplication, folders: paths.Folders) -> None:
        super().__init__(application)
        self.bench = Workbench(application, folders)
        self.window = self.bench.window
        self.post = self.bench.post
        self.files = self.bench.files
        self._file_acts = FileActs(self.bench)
        self._instance: SingleInstance | None = None
        self._safekeeping: Safekeeping | None = None
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
        """Do what could wait until the window was painted; listen for later starts."""
        from linkwright.assembly.checks import connect_remarks, make_checks
        from linkwright.assembly.exports import make_exports
        from linkwright.assembly.help import connect_help, welcome
        from linkwright.assembly.importing import connect_importing
        from linkwright.assembly.keyboard import connect_keyboard
        from linkwright.assembly.links import make_links
        from linkwright.assembly.pasting import connect_pasting
        from linkwright.assembly.posts import PostsPane
        from linkwright.assembly.preferences import connect_preferences
        from linkwright.assembly.preview import make_preview
        from linkwright.assembly.safekeeping import make_safekeeping
        from linkwright.assembly.spelling import make_spelling
        from linkwright.assembly.writing import connect_writing

        self._safekeeping = make_safekeeping(self.bench, self._file_acts.recovery.journal)
        self._file_acts.recovery.settle()
        self.window.finish()
        links = make_links(self.bench)
        exports = make_exports(self.bench, links.desk)
        make_preview(self.bench, exports)
        connect_remarks(self.bench, make_checks(self.bench, links.desk), exports)
        connect_writing(self.bench, links)
        PostsPane(self.bench, links.desk)
        connect_help(self.bench)
        if self._file_acts.is_first_start:
            welcome(self.bench)
        connect_preferences(self.bench, connect_keyboard(self.bench))
        make_spelling(self.bench)
        connect_importing(self.bench)
        connect_pasting(self.bench)
        QApplication.setWindowIcon(application_icon())
        self._instance = SingleInstance(self.bench.folders.config, self)
        self._instance.requested.connect(self._on_requested)
        self._instance.listen()
        # PySide reads the source of every module that is imported after it, and Python keeps it.
        linecache.clearcache()

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
