"""The composition root: builds the objects of the window and hands them to each other."""

import gc
import linecache
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QApplication, QWidget

from linkwright import assets, paths
from linkwright.settings.errors import SettingsError
from linkwright.settings.preference_file import FILE_NAME, load_preferences, save_preferences
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.export.post_exports import PostExports
from linkwright.ui.files.post_files import PostFiles
from linkwright.ui.files.questions import Questions
from linkwright.ui.files.recent_files import RecentFiles
from linkwright.ui.icons import IconSet, application_icon
from linkwright.ui.main_window import MainWindow
from linkwright.ui.side_panes import LINKS, PREVIEW
from linkwright.ui.single_instance import Request, SingleInstance, hand_over
from linkwright.ui.theme import ThemeSwitch
from linkwright.ui.window_state import WindowState

_SAMPLE = "templates/sample-post.md"


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
    program.window.painted.connect(program.finish)
    # What stands now stays to the end. Not looking at it again keeps each full collection from
    # holding up a key press for 25 ms.
    program.window.painted.connect(gc.freeze)
    if links:
        program.window.painted.connect(partial(program.links_added.emit, "\n".join(links)))
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
    """The objects of one running program.

    Args:
        application: Qt's.
        folders: where everything is kept.
    """

    links_added = Signal(str)
    """Another start has handed over addresses, one a line."""

    def __init__(self, application: QApplication, folders: paths.Folders) -> None:
        super().__init__(application)
        self._application = application
        self._folders = folders
        self._state = WindowState(folders.state)
        self._preferences = load_preferences(folders.config / FILE_NAME).preferences
        self.themes = ThemeSwitch(application, self._preferences.theme)
        self.post = PostDocument(self)
        self.window = MainWindow(
            self.post,
            self.themes,
            IconSet(self.themes.theme, application.devicePixelRatio()),
            self._state,
            self._preferences.editor_font_size,
        )
        self._recent = RecentFiles(folders.state / "recent-files.json")
        self.files = PostFiles(self.post, self._make_questions, self._recent, self)
        self._exports = PostExports(
            self.post,
            self._make_questions,
            application.clipboard(),
            self.files.suggested_path,
            self,
        )
        self._instance: SingleInstance | None = None
        self._connect_files()
        self._connect_window()

    def open_first(self, files: Sequence[str]) -> None:
        """Show what the program was started with: files, the last post, or the sample."""
        last = self._state.word("files/last", "")
        if files:
            self._open_all(files)
        elif last and Path(last).is_file():
            self.files.open_path(Path(last))
        elif not self._state.word("files/sample-shown", ""):
            self._show_sample()
        if self.post.isEmpty():
            self.files.start_new()
        self._state.keep("files/sample-shown", "yes")

    def finish(self) -> None:
        """Do what could wait until the window was painted; listen for later starts."""
        self.window.finish()
        self.window.side.put(LINKS, self._make_links())
        self.window.side.put(PREVIEW, self._make_preview())
        QApplication.setWindowIcon(application_icon())
        self._instance = SingleInstance(self._folders.config, self)
        self._instance.requested.connect(self._on_requested)
        self._instance.listen()
        # PySide reads the source of every module that is imported after it, and Python keeps it.
        linecache.clearcache()

    def watch_for_crashes(self) -> None:
        """From now on an error of ours is logged and told, and the text is saved first."""
        from linkwright.ui.crash_dialog import CrashDialog, start_log

        log_path = start_log(self._folders.state)
        rescue_folder = self._folders.data / "rescued"
        CrashDialog(self.post, rescue_folder, log_path, self.window).install()

    def _make_questions(self) -> Questions:
        from linkwright.ui.files.question_dialogs import QuestionDialogs

        return QuestionDialogs(self.window)

    def _make_links(self) -> QWidget:
        from linkwright.ui.links.line_style_button import LineStyleButton
        from linkwright.ui.links.link_panel import LinkPanel
        from linkwright.ui.links.link_services import LinkServices

        clipboard = self._application.clipboard()
        services = LinkServices(self.post, self._folders, self._preferences, clipboard, self)
        panel = LinkPanel(services.desk, services.collector, _show_in_browser)
        actions, status = self.window.actions_by_name, self.window.status
        for name, slot in {
            "paste_links": panel.paste,
            "lead": panel.make_lead,
            "fetch_titles": panel.fetch_waiting,
            "retry_titles": panel.retry_failed,
            "check_links": panel.check_links,
            "new_list": panel.ask_for_list,
        }.items():
            actions[name].triggered.connect(partial(self._with_links, slot))
        actions["collect"].toggled.connect(services.collector.turn)
        services.collector.turned.connect(actions["collect"].setChecked)
        style_button = LineStyleButton(panel.style_menu, status)
        panel.style_shown.connect(style_button.show_style)
        status.addPermanentWidget(style_button)
        panel.counts_changed.connect(status.show_links)
        services.fetches.online_changed.connect(status.show_connection)
        services.fetches.title_fetched.connect(
            lambda _result: status.show_connection(services.fetches.is_online)
        )
        self.links_added.connect(panel.take_text)
        self._application.aboutToQuit.connect(services.close)
        panel.refresh()
        services.start()
        return panel

    def _with_links(self, act: Callable[[], None]) -> None:
        """Do something to the links where its effect can be seen."""
        self.window.side.show_pane(LINKS)
        act()

    def _make_preview(self) -> QWidget:
        from linkwright.ui.preview.preview_panel import PreviewPanel
        from linkwright.ui.preview.preview_renders import PreviewRenders

        renders = PreviewRenders(self)
        panel = PreviewPanel(self.post, renders, self.themes.theme, lambda: self.files.folder)
        panel.address_hovered.connect(self.window.status.show_address)
        self.themes.theme_changed.connect(panel.use)
        self._application.aboutToQuit.connect(renders.stop)
        return panel

    def _connect_files(self) -> None:
        actions, files, exports = self.window.actions_by_name, self.files, self._exports
        for name, slot in {
            "new": self._start_new,
            "open": files.choose,
            "save": files.save,
            "save_as": files.save_as,
            "save_copy": files.save_copy,
            "revert": files.revert,
            "sample": self._show_sample,
            "close": self._close_post,
            "quit": self.window.close,
            "export_fragment": partial(exports.export, "html-fragment"),
            "export_page": partial(exports.export, "html-page"),
            "export_markdown": partial(exports.export, "markdown"),
            "copy_fragment": partial(exports.copy, "html-fragment"),
            "copy_page": partial(exports.copy, "html-page"),
            "copy_markdown": partial(exports.copy, "markdown"),
        }.items():
            actions[name].triggered.connect(slot)
        recent_menu = actions.menus["recent"]
        recent_menu.aboutToShow.connect(lambda: self._recent.fill(recent_menu, files.open_path))
        files.file_changed.connect(self._on_file_changed)
        files.saved_state_changed.connect(self.window.status.show_saved)
        files.copy_saved.connect(lambda path: self.window.status.tell(f"A copy is in {path}"))
        exports.done.connect(self.window.status.tell)
        self.post.modificationChanged.connect(self.window.setWindowModified)
        self.post.text_loaded.connect(self.window.focus_post)
        self.post.post_parsed.connect(self._name_window)

    def _connect_window(self) -> None:
        window, actions = self.window, self.window.actions_by_name
        window.closing.connect(self.files.guard)
        window.files_dropped.connect(self._open_all)
        window.theme_chosen.connect(self._choose_theme)
        window.activated.connect(self.files.look_at_disk)
        actions[f"theme_{self._preferences.theme}"].setChecked(True)
        actions["about"].triggered.connect(self._show_about)
        actions["log"].triggered.connect(self._show_log_folder)

    def _open_all(self, names: Sequence[str]) -> None:
        """Open the first file; the window shows one post, so the others become recent ones."""
        opened = [Path(name) for name in names]
        for path in reversed(opened[1:]):
            self._recent.add(path.absolute())
        if self.files.open_path(opened[0]) and len(opened) > 1:
            self.window.status.tell(f"{len(opened) - 1} more: see File, Open Recent")

    def _start_new(self) -> None:
        if self.files.start_new():
            self.window.focus_post()

    def _show_sample(self) -> None:
        if self.files.may_leave():
            self.files.show_text(assets.read_text(_SAMPLE))

    def _close_post(self) -> None:
        """Close the post; an empty one closes the window."""
        if self.post.isEmpty() or (self.files.path is None and not self.post.isModified()):
            self.window.close()
        else:
            self._start_new()

    def _name_window(self) -> None:
        self.window.show_post_name(self.files.name, str(self.files.path or ""))

    def _on_file_changed(self) -> None:
        path = self.files.path
        self._name_window()
        self._state.keep("files/last", str(path or ""))
        self.window.actions_by_name["revert"].setEnabled(path is not None)

    def _on_requested(self, request: Request) -> None:
        self.window.come_forward()
        if request.files:
            self._open_all(request.files)
        if request.urls:
            self.links_added.emit("\n".join(request.urls))

    def _choose_theme(self, name: str) -> None:
        self.themes.choose(name)
        self._preferences = replace(self._preferences, theme=name)
        try:
            save_preferences(self._folders.config / FILE_NAME, self._preferences)
        except SettingsError as error:
            self._make_questions().tell_error(str(error))

    def _show_about(self) -> None:
        from linkwright.ui.about_dialog import show_about

        show_about(self.window)

    def _show_log_folder(self) -> None:
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folders.state)))


def _show_in_browser(address: str) -> None:
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(address))
