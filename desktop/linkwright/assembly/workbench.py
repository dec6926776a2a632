"""What all parts of the program share, built once and handed to each."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget

from linkwright.paths import Folders, posts_folder
from linkwright.settings.preference_file import FILE_NAME
from linkwright.ui.actions import ActionTable
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.post_files import PostFiles
from linkwright.ui.files.questions import Questions
from linkwright.ui.files.recent_files import RecentFiles
from linkwright.ui.icons import IconSet
from linkwright.ui.language import speak
from linkwright.ui.main_window import MainWindow
from linkwright.ui.preferences.live_preferences import LivePreferences
from linkwright.ui.theme import ThemeSwitch
from linkwright.ui.window_state import WindowState

_Shown = TypeVar("_Shown", bound=QWidget)


class Workbench(QObject):
    """The window, the post in it, and what is known of the person at it.

    Args:
        application: Qt's.
        folders: where everything is kept.

    Attributes:
        application: Qt's.
        folders: where everything is kept.
        preferences: what the user has chosen, live.
        state: where the window was, and what it showed.
        themes: the colours, and their changes.
        post: the document in the window.
        window: arranges the panes.
        recent: the files opened last.
        files: which file the post is.
    """

    links_added = Signal(str)
    """Another program or another start hands over addresses, one a line."""
    version_wanted = Signal(str)
    """The post as it is now is worth keeping in the history; why, in a word such as "export"."""

    def __init__(self, application: QApplication, folders: Folders) -> None:
        super().__init__(application)
        self.application = application
        self.folders = folders
        self.preferences = LivePreferences(folders.config / FILE_NAME, self)
        speak(application, self.preferences.values.language)
        self.state = WindowState(folders.state)
        self.themes = ThemeSwitch(application, self.preferences.values.theme)
        self.post = PostDocument(self)
        self.window = MainWindow(
            self.post,
            self.themes,
            IconSet(self.themes.theme, application.devicePixelRatio()),
            self.state,
            self.preferences.values.editor_font_size,
        )
        self.recent = RecentFiles(folders.recent)
        self.files = PostFiles(self.post, self.questions, self.recent, self)
        self.files.posts_folder = self._posts_folder

    def _posts_folder(self) -> Path:
        return posts_folder(self.preferences.values.posts_folder)

    @property
    def actions(self) -> ActionTable:
        """The actions of the window's menus, by name."""
        return self.window.actions_by_name

    @property
    def picture_folder(self) -> Path:
        """The folder that the pictures of the post lie in: beside it, or held until it is saved."""
        return self.files.folder or self.folders.held_pictures

    @property
    def clipboard(self) -> QClipboard:
        """The system's."""
        return self.application.clipboard()

    def questions(self) -> Questions:
        """What asks the writer, made when there is something to ask."""
        from linkwright.ui.files.question_dialogs import QuestionDialogs

        return QuestionDialogs(self.window)

    def show_once(self, kind: type[_Shown], make: Callable[[], _Shown]) -> _Shown:
        """Show a window of its own that there is one of; it is gone when it is closed.

        Args:
            kind: its class.
            make: builds it if it is not there.

        Returns:
            The window.
        """
        found = self.window.findChild(kind)
        shown = found if found is not None and found.isVisible() else make()
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

    def show_address(self, address: str) -> None:
        """Show a web address in the browser."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl(address))

    def show_file(self, path: Path) -> None:
        """Show a file of this machine in the program that the system has for it."""
        self.show_folder(path)

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
