"""Which file the post in the window is, and everything that is done with it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QCloseEvent

from linkwright.library.errors import ChangedOnDiskError, LibraryError
from linkwright.library.post_file import (
    PostFile,
    has_changed,
    load_post,
    save_post,
)
from linkwright.model.post import format_post
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.file_names import file_name
from linkwright.ui.files.questions import Conflict, Questions, Unsaved, post_filter
from linkwright.ui.files.recent_files import RecentFiles

_LONGEST_NAME = 60


class PostFiles(QObject):
    """Opens and saves the post, and lets no unsaved text go without asking.

    Args:
        post: the document in the window.
        questions: gives what asks the writer; called when there is something to ask.
        recent: the files opened last.
        parent: the owner.
    """

    file_changed = Signal()
    """The post is another file, or none."""
    saved_state_changed = Signal(str)
    """Where the text is, in a few words."""
    copy_saved = Signal(str)
    """A copy was written to this path."""

    def __init__(
        self,
        post: PostDocument,
        questions: Callable[[], Questions],
        recent: RecentFiles,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._questions = questions
        self._recent = recent
        self.prepare_save: Callable[[Path], None] | None = None
        """Called with the file that the text is about to be saved to."""
        self._file: PostFile | None = None
        self._is_asking = False
        self._answered_for = -1
        post.modificationChanged.connect(self._tell_state)

    # What it is

    @property
    def path(self) -> Path | None:
        """The post's file; None while it has none."""
        return self._file.path if self._file else None

    @property
    def folder(self) -> Path | None:
        """Where the post's pictures lie; None while it has no file."""
        return self._file.path.parent if self._file else None

    @property
    def name(self) -> str:
        """What the post is called in the title bar and in questions."""
        if self._file:
            return self._file.path.name
        title = self._post.post().title
        if not title:
            return self.tr("New post")
        return title if len(title) <= _LONGEST_NAME else title[:_LONGEST_NAME].rstrip() + "…"

    def suggested_path(self, ending: str) -> Path:
        """Where a dialog begins that asks for a place to save.

        Args:
            ending: of the file name, with its dot.
        """
        if self._file:
            return self._file.path.with_suffix(ending)
        return self._usual_folder() / file_name(self._post.post().title, ending)

    # Another post

    def start_new(self) -> bool:
        """Begin a post, dated now."""
        if not self.may_leave():
            return False
        now = datetime.now(UTC).astimezone().replace(second=0, microsecond=0)
        self.show_text(format_post(date=now))
        return True

    def show_text(self, text: str) -> None:
        """Show a text that has no file yet."""
        self._file = None
        self._post.load(text)
        self._tell_file()

    def choose(self) -> bool:
        """Ask for a file, and open it."""
        path = self._questions().ask_path_to_open(self._usual_folder())
        return path is not None and self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a file in place of what the window shows.

        Args:
            path: of any text file; front matter is not asked for.

        Returns:
            Whether it is open now.
        """
        return self.may_leave() and self._load(path.absolute())

    def revert(self) -> None:
        """Go back to the text in the file."""
        if self._file is None:
            return
        if not self._post.isModified() or self._questions().ask_revert(self.name):
            self._load(self._file.path)

    def _load(self, path: Path) -> bool:
        try:
            file = load_post(path)
        except LibraryError as error:
            self._questions().tell_error(str(error))
            return False
        self._file = file
        self._answered_for = -1
        self._post.load(file.content.text)
        self._recent.add(path)
        self._tell_file()
        return True

    # Saving

    def save(self) -> bool:
        """Save to the post's file, or ask for one.

        Returns:
            Whether the text is in a file now.
        """
        if self._file is None:
            return self.save_as()
        return self._save_to(self._file.path)

    def save_as(self) -> bool:
        """Ask for a file, and save there from now on."""
        path = self._questions().ask_path_to_save(
            self.tr("Save Post"), self.suggested_path(".md"), post_filter()
        )
        return path is not None and self._save_to(path.absolute(), overwrite=True)

    def save_copy(self) -> bool:
        """Ask for a file, and write the text there; the post stays the file it is."""
        path = self._questions().ask_path_to_save(
            self.tr("Save a Copy"), self.suggested_path(".md"), post_filter()
        )
        if path is None:
            return False
        try:
            save_post(path.absolute(), self._post.text(), overwrite=True)
        except LibraryError as error:
            self._questions().tell_error(str(error))
            return False
        self.copy_saved.emit(str(path))
        return True

    def _save_to(self, path: Path, *, overwrite: bool = False) -> bool:
        try:
            if self.prepare_save is not None:
                self.prepare_save(path)
            self._file = save_post(path, self._post.text(), self._file, overwrite=overwrite)
        except ChangedOnDiskError:
            return self._settle(path)
        except LibraryError as error:
            self._questions().tell_error(str(error))
            return False
        self._post.setModified(False)
        self._recent.add(path)
        self._tell_file()
        return True

    def _settle(self, path: Path) -> bool:
        match self._questions().ask_changed_on_disk(self.name):
            case Conflict.KEEP_MINE:
                return self._save_to(path, overwrite=True)
            case Conflict.TAKE_THEIRS:
                return self._load(path)
            case Conflict.SAVE_ELSEWHERE:
                return self.save_as()
            case _:
                return False

    # Leaving

    def may_leave(self) -> bool:
        """Whether the text in the window may go: saved, discarded, or never changed."""
        if not self._post.isModified():
            return True
        answer = self._questions().ask_unsaved(self.name)
        return answer is Unsaved.DISCARD or (answer is Unsaved.SAVE and self.save())

    def guard(self, event: QCloseEvent) -> None:
        """Let the window close only when the text may go."""
        if not self.may_leave():
            event.ignore()

    def look_at_disk(self) -> None:
        """Ask whether to load the file when another program has changed it."""
        if self._file is None or self._is_asking or not has_changed(self._file):
            return
        written = _written_ns(self._file.path)
        if written == self._answered_for:
            return
        self._is_asking = True
        self._answered_for = written
        if not written:
            # The file is gone: the text in the window is all there is.
            self._post.setModified(True)
        elif self._questions().ask_reload(self.name, modified=self._post.isModified()):
            self._load(self._file.path)
        else:
            self._post.setModified(True)
        self._is_asking = False

    # Telling

    def _usual_folder(self) -> Path:
        last = next((path.parent for path in self._recent.paths()), None)
        if last is not None and last.is_dir():
            return last
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place))

    def _tell_file(self) -> None:
        self.file_changed.emit()
        self._tell_state()

    def _tell_state(self) -> None:
        if self._post.isModified():
            sentence = self.tr("Changes not saved")
        elif self._file is None:
            sentence = self.tr("No file yet")
        else:
            sentence = self.tr("Saved {moment}").format(moment=_moment(self._file.path))
        self.saved_state_changed.emit(sentence)


def _written_ns(path: Path) -> int:
    """When a file was written; 0 when there is none."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _moment(path: Path) -> str:
    """When a file was written: the time today, else the day."""
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return ""
    today = written.date() == datetime.now(UTC).astimezone().date()
    return written.strftime("%H:%M:%S" if today else "%Y-%m-%d %H:%M")
