"""Finds the comments of the open post, reads them beside the window, and shows them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from linkwright.fetch.web.serial_worker import SerialWorker
from linkwright.importing.errors import ImportingError
from linkwright.library.post_companions import comments_path

if TYPE_CHECKING:
    from linkwright.importing.shown_comments import ShownComment
    from linkwright.ui.importing.comments_dialog import CommentsDialog


class PostComments(QObject):
    """Keeps an action in step with the open post: there to be chosen when it has comments.

    Args:
        action: shows them.
        title_of_post: tells what the post is called now.
        window: the main window; the owner too.
    """

    address_requested = Signal(str)
    """Show this web address in the browser."""
    failed = Signal(str)
    """The comments cannot be read: the sentence for the user."""
    _read = Signal(object, tuple)

    def __init__(self, action: QAction, title_of_post: Callable[[], str], window: QWidget) -> None:
        super().__init__(window)
        self._action = action
        self._title_of_post = title_of_post
        self._window = window
        self._worker = SerialWorker("comments")
        self._path: Path | None = None
        self._dialog: CommentsDialog | None = None
        action.setEnabled(False)
        action.triggered.connect(self._show)
        self._read.connect(self._on_read)

    def follow(self, post_path: Path | None) -> None:
        """Go to another post.

        Args:
            post_path: its file; None for a post without one.
        """
        path = comments_path(post_path) if post_path is not None else None
        if path is not None and not path.is_file():
            path = None
        if path != self._path and self._dialog is not None:
            self._dialog.close()
        self._path = path
        self._action.setEnabled(path is not None)

    def close(self) -> None:
        """End the worker."""
        self._worker.close()

    def _show(self) -> None:
        path = self._path
        if path is not None:
            self._worker.do(lambda: self._load(path))

    def _load(self, path: Path) -> None:
        """Runs in the worker."""
        from linkwright.importing.shown_comments import read_comments

        try:
            comments = read_comments(path)
        except ImportingError as error:
            self.failed.emit(str(error))
        else:
            self._read.emit(path, comments)

    def _on_read(self, path: Path, comments: "Sequence[ShownComment]") -> None:
        if path != self._path:
            return
        if self._dialog is None:
            from linkwright.ui.importing.comments_dialog import CommentsDialog

            self._dialog = CommentsDialog(self._window)
            self._dialog.address_requested.connect(self.address_requested)
        self._dialog.show_comments(self._title_of_post(), comments)
        self._dialog.show()
        self._dialog.activateWindow()
        self._dialog.text.setFocus()
