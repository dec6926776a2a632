"""Notices that another program has changed the post's file: at once, and on coming into use."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from linkwright.library.post_file import has_changed
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.post_files import PostFiles, text_of
from linkwright.ui.files.questions import Questions, Versions

# Other programs write in several steps, and replace a file by taking it away first.
_REST_MS = 400


class DiskWatch(QObject):
    """Asks what shall count when the file and the window say different things.

    Nobody is asked in the middle of writing: a change that happens then is only told.

    Args:
        post: the document in the window.
        files: which file it is.
        questions: gives what asks the writer.
        parent: the owner.
    """

    change_seen = Signal(str)
    """The file was changed while the window is in use: a sentence. `look` asks what to do."""

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
        self._told: tuple[Path, int] | None = None
        self._events = QFileSystemWatcher(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._see)
        self._events.fileChanged.connect(lambda _path: self._rest.start())
        files.file_changed.connect(self._follow)

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

    def _follow(self) -> None:
        """Hear of changes of the post's file, and of no other."""
        path = self._files.path
        wanted = [str(path)] if path is not None and path.is_file() else []
        if watched := [name for name in self._events.files() if name not in wanted]:
            self._events.removePaths(watched)
        if wanted and wanted[0] not in self._events.files():
            self._events.addPaths(wanted)

    def _see(self) -> None:
        self._follow()  # what takes the place of a file is another one to the system
        file = self._files.file
        if file is None or self._is_asking or not has_changed(file):
            return
        written = _written_ns(file.path)
        if not written:
            self.look()
        elif (file.path, written) not in (self._answered, self._told):
            self._told = (file.path, written)
            words = self.tr("“{name}” was changed by another program just now.")
            self.change_seen.emit(words.format(name=file.path.name))

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
