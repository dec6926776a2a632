"""Notices that another program has changed the post's file, whenever the window comes into use."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from linkwright.library.post_file import has_changed
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.post_files import PostFiles, text_of
from linkwright.ui.files.questions import Questions, Versions


class DiskWatch(QObject):
    """Asks what shall count when the file and the window say different things.

    Args:
        post: the document in the window.
        files: which file it is.
        questions: gives what asks the writer.
        parent: the owner.
    """

    def __init__(
        self,
        post: PostDocument,
        files: PostFiles,
        questions: Callable[[], Questions],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._files = files
        self._questions = questions
        self._is_asking = False
        self._answered: tuple[Path, int] | None = None

    def look(self) -> None:
        """Look at the file; each change of it is asked about once."""
        file = self._files.file
        if file is None or self._is_asking or not has_changed(file):
            return
        written = _written_ns(file.path)
        if (file.path, written) == self._answered:
            return
        self._is_asking = True
        self._answered = (file.path, written)
        if not written:
            self._tell_gone(file.path)
        elif self._wants_reload(file.path):
            self._files.load_again("reload")
        else:
            self._post.setModified(True)
        self._is_asking = False

    def know(self) -> None:
        """The writer is asked elsewhere about what stands in the file now."""
        path = self._files.path
        if path is not None:
            self._answered = (path, _written_ns(path))

    def _tell_gone(self, path: Path) -> None:
        """The text in the window is all there is."""
        self._post.setModified(True)
        self._files.noticed.emit(
            self.tr(
                "“{name}” is not in its folder any more. Your text is still here: saving writes"
                " it again."
            ).format(name=path.name)
        )

    def _wants_reload(self, path: Path) -> bool:
        versions = Versions(self._post.text(), text_of(path))
        modified = self._post.isModified()
        return self._questions().ask_reload(self._files.name, versions, modified=modified)


def _written_ns(path: Path) -> int:
    """When a file was written; 0 when there is none."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
