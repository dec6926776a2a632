"""The composition root: builds the objects of the window and hands them to each other."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

from linkwright import assets, paths
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.icons import IconSet, application_icon
from linkwright.ui.main_window import MainWindow
from linkwright.ui.theme import ThemeSwitch
from linkwright.ui.window_state import WindowState


def run(files: list[str]) -> int:
    """Open the window and stay until it is closed.

    Args:
        files: paths of posts to open.

    Returns:
        The exit status.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("linkwright")
    application.setApplicationDisplayName("Linkwright")
    application.setDesktopFileName("linkwright")
    application.setStyle("Fusion")
    application.setWindowIcon(application_icon())
    folders = paths.default_folders()
    themes = ThemeSwitch(application)
    post = PostDocument(application)
    window = MainWindow(
        post,
        themes,
        IconSet(themes.theme),
        WindowState(folders.state),
        {"Links": QWidget(), "Preview": QWidget()},
    )
    window.theme_chosen.connect(themes.choose)
    post.load(assets.read_text("templates/sample-post.md"))
    window.show()
    return application.exec()
