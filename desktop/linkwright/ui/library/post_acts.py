"""What is done with the file of a listed post: open, show, copy, rename, remove."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QInputDialog, QWidget

from linkwright.library.errors import LibraryError
from linkwright.library.index_reading import PostRow
from linkwright.library.post_moves import duplicate_post, move_post, renamed
from linkwright.ui.library.trash import TrashedPost, move_to_trash


class PostActs(QObject):
    """Works on files of the posts folder. The post in the window is not moved below its editor.

    Args:
        folder: the posts.
        open_path: opens a file in place of what the window shows, and guards unsaved text.
        path_in_window: the file of the post in the window; None while it has none.
        clipboard: the system's.
        parent: the panel, above which questions are asked.
    """

    noticed = Signal(str, str, object)
    """Something was done or could not be: words, what can be done about it or "", and the act."""
    changed = Signal(list)
    """The files at these paths were changed, made or removed."""

    def __init__(
        self,
        folder: Path,
        open_path: Callable[[Path], bool],
        path_in_window: Callable[[], Path | None],
        clipboard: QClipboard,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._open_path = open_path
        self._path_in_window = path_in_window
        self._clipboard = clipboard
        self._parent = parent

    def path_of(self, post: PostRow) -> Path:
        """Where a post is."""
        return self._folder / post.path

    def open(self, post: PostRow) -> bool:
        """Show a post in the window, unless it is there."""
        path = self.path_of(post)
        return path == self._path_in_window() or self._open_path(path)

    def copy_path(self, post: PostRow) -> None:
        """Put the path on the clipboard."""
        self._clipboard.setText(str(self.path_of(post)))

    def duplicate(self, post: PostRow) -> None:
        """Copy a post beside itself."""
        try:
            copy = duplicate_post(self.path_of(post))
        except LibraryError as error:
            self._say(str(error))
            return
        self.changed.emit([copy])
        self._say(self.tr("The copy is “{name}”.").format(name=copy.name))

    def ask_for_name(self, post: PostRow) -> None:
        """Ask for another name of a post's file."""
        if self._is_in_window(post):
            return
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(self.tr("Rename Post"))
        dialog.setLabelText(self.tr("Name of the file:"))
        dialog.setTextValue(self.path_of(post).stem)
        dialog.textValueSelected.connect(partial(self.rename, post))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def rename(self, post: PostRow, name: str) -> None:
        """Give a post's file another name."""
        path = self.path_of(post)
        try:
            target = renamed(path, name)
            move_post(path, target)
        except LibraryError as error:
            self._say(str(error))
            return
        self.changed.emit([path, target])

    def remove(self, post: PostRow) -> None:
        """Move a post to the system's trash; the notice brings it back."""
        if self._is_in_window(post):
            return
        path = self.path_of(post)
        trashed = move_to_trash(path)
        if trashed is None:
            words = self.tr("“{name}” could not be moved to the trash. Nothing was changed.")
            self._say(words.format(name=path.name))
            return
        self.changed.emit([path])
        words = self.tr("“{title}” is in the trash.").format(title=post.title)
        if trashed.place is not None:
            self.noticed.emit(words, self.tr("Undo"), partial(self._bring_back, trashed))
        else:
            self._say(words)

    def _bring_back(self, trashed: TrashedPost) -> None:
        try:
            trashed.bring_back()
        except LibraryError as error:
            self._say(str(error))
            return
        self.changed.emit([trashed.path])

    def _is_in_window(self, post: PostRow) -> bool:
        """Whether a post is in the window, where its file must stay; says so."""
        if self.path_of(post) != self._path_in_window():
            return False
        self._say(self.tr("This post is open. Open or begin another one first."))
        return True

    def _say(self, words: str) -> None:
        self.noticed.emit(words, "", None)
