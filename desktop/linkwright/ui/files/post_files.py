"""Which file the post in the window is, and everything that is done with it."""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QCloseEvent

from linkwright.library.errors import ChangedOnDiskError, LibraryError
from linkwright.library.post_file import PostFile, load_post, save_post
from linkwright.model.post import format_post
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.file_names import dated_file_name, file_name, free_path
from linkwright.ui.files.questions import Conflict, Questions, Unsaved, Versions, post_filter
from linkwright.ui.files.recent_files import RecentFiles
from linkwright.ui.files.saved_state import SavedState

_ENDING = ".md"
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
    saving = Signal()
    """The text is about to be written to a file."""
    saved = Signal(str)
    """The text was written to the post's file. Its `history_key` before that is told."""
    copy_saved = Signal(str)
    """A copy was written to this path."""
    text_discarded = Signal(str)
    """The unsaved text, still in the window, is about to go; told is why, in a word."""
    version_replaced = Signal(str, str, str)
    """A file is about to be replaced: its path, its text, and why, in a word."""
    noticed = Signal(str)
    """Something about the file that the writer should know: a sentence."""

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
        self.posts_folder: Callable[[], Path] | None = None
        """Tells where new posts are proposed to be saved; where the last ones were, without it."""
        self._file: PostFile | None = None
        self._post_id = _new_id()
        self.state = SavedState(self)
        self.state.changed.connect(self.saved_state_changed)
        post.modificationChanged.connect(self._tell_state)

    # What it is

    @property
    def file(self) -> PostFile | None:
        """The post's file as it was read or written last."""
        return self._file

    @property
    def path(self) -> Path | None:
        """The post's file; None while it has none."""
        return self._file.path if self._file else None

    @property
    def folder(self) -> Path | None:
        """Where the post's pictures lie; None while it has no file."""
        return self._file.path.parent if self._file else None

    @property
    def post_id(self) -> str:
        """A name of the post's own, for as long as it has no file."""
        return self._post_id

    @property
    def history_key(self) -> Path | str:
        """Under which name the history knows the post."""
        return self._file.path if self._file else self._post_id

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
        if ending == _ENDING and self.posts_folder is not None:
            folder = self.posts_folder()
            with suppress(OSError):  # then the dialog begins elsewhere
                folder.mkdir(parents=True, exist_ok=True)
            return free_path(folder / dated_file_name(self._post.post(), ending))
        return self._usual_folder() / file_name(self._post.post().title, ending)

    # Another post

    def start_new(self) -> bool:
        """Begin a post, dated now."""
        if not self.may_leave():
            return False
        now = datetime.now(UTC).astimezone().replace(second=0, microsecond=0)
        self.show_text(format_post(date=now))
        return True

    def duplicate(self) -> None:
        """Go on with the same text as a post of its own, which has no file yet."""
        if self.may_leave():
            self.show_text(self._post.text(), is_modified=True)

    def show_text(self, text: str, *, is_modified: bool = False) -> None:
        """Show a text that has no file yet.

        Args:
            text: a whole post.
            is_modified: it is worth a question before it goes.
        """
        self.show_post(None, text, is_modified=is_modified)

    def show_post(
        self, file: PostFile | None, text: str, *, is_modified: bool, post_id: str = ""
    ) -> None:
        """Show a text as what shall stand in a file; whoever calls has asked what must be asked.

        Args:
            file: the file it belongs to, as saving will be measured against.
            text: a whole post.
            is_modified: the text is not what the file says.
            post_id: a name that the post had before; "" for a new one.
        """
        self._file = file
        self._post_id = post_id or _new_id()
        self._post.load(text)
        if is_modified:
            self._post.setModified(True)
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
            self.load_again("revert")

    def load_again(self, why: str) -> bool:
        """Show what is in the post's file now, without asking.

        Args:
            why: the text in the window goes, in a word.

        Returns:
            Whether it could be read.
        """
        file = self._read(self._file.path) if self._file else None
        if file is None:
            return False
        if self._post.isModified():
            self.text_discarded.emit(why)
        self._show_file(file)
        return True

    def _load(self, path: Path) -> bool:
        file = self._read(path)
        if file is not None:
            self._show_file(file)
        return file is not None

    def _read(self, path: Path) -> PostFile | None:
        try:
            return load_post(path)
        except LibraryError as error:
            self._questions().tell_error(str(error))
            return None

    def _show_file(self, file: PostFile) -> None:
        self._recent.add(file.path)
        self.show_post(file, file.content.text, is_modified=False)

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
            self.tr("Save Post"), self.suggested_path(_ENDING), post_filter()
        )
        return path is not None and self._save_to(path.absolute(), overwrite=True)

    def save_copy(self) -> bool:
        """Ask for a file, and write the text there; the post stays the file it is."""
        path = self._questions().ask_path_to_save(
            self.tr("Save a Copy"), self.suggested_path(_ENDING), post_filter()
        )
        if path is None:
            return False
        try:
            self._tell_replaced(path.absolute())
            save_post(path.absolute(), self._post.text(), overwrite=True)
        except LibraryError as error:
            self._questions().tell_error(str(error))
            return False
        self.copy_saved.emit(str(path))
        return True

    def settle_as_seen(self, file: PostFile) -> None:
        """The writer has seen what another program wrote into the file: saving may replace it."""
        self._file = file

    def keep_both(self, kind: str = "conflict") -> bool:
        """Save the text beside its file, and go on there.

        Args:
            kind: why there is a copy, in a word that becomes part of its name.

        Returns:
            Whether the text is in a file now.
        """
        from linkwright.library.conflict_copy import save_conflict_copy

        if self._file is None:
            return self.save_as()
        self.saving.emit()
        path, now = self._file.path, datetime.now(UTC).astimezone()
        try:
            copy = save_conflict_copy(path, self._post.text(), self._file, now, kind)
        except LibraryError as error:
            return self._offer_elsewhere(error)
        self._take_saved(copy)
        self.noticed.emit(
            self.tr(
                "“{name}” was changed by another program. Your text was saved beside it as"
                " “{copy}”, and you go on in that."
            ).format(name=path.name, copy=copy.path.name)
        )
        return True

    def _save_to(self, path: Path, *, overwrite: bool = False) -> bool:
        try:
            if self.prepare_save is not None:
                self.prepare_save(path)
            self.saving.emit()
            if self._file is not None and self._file.path == path:
                self.version_replaced.emit(str(path), self._file.content.text, "opened")
            if overwrite:
                self._tell_replaced(path)
            saved = save_post(path, self._post.text(), self._file, overwrite=overwrite)
        except ChangedOnDiskError:
            return self._settle(path)
        except LibraryError as error:
            return self._offer_elsewhere(error)
        self._take_saved(saved)
        return True

    def _take_saved(self, file: PostFile) -> None:
        key = str(self.history_key)
        self._file = file
        self._post.setModified(False)
        self._recent.add(file.path)
        self.saved.emit(key)
        self._tell_file()

    def _tell_replaced(self, path: Path) -> None:
        """Let a file be kept that the writer is about to replace."""
        text = text_of(path)
        if text:
            self.version_replaced.emit(str(path), text, "replaced")

    def _offer_elsewhere(self, error: LibraryError) -> bool:
        return self._questions().ask_save_elsewhere(str(error)) and self.save_as()

    def _settle(self, path: Path) -> bool:
        versions = Versions(self._post.text(), text_of(path))
        match self._questions().ask_changed_on_disk(self.name, versions):
            case Conflict.KEEP_BOTH:
                return self.keep_both()
            case Conflict.KEEP_MINE:
                return self._save_to(path, overwrite=True)
            case Conflict.TAKE_THEIRS:
                return self.load_again("reload")
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
        if answer is Unsaved.DISCARD:
            self.text_discarded.emit("close")
            return True
        return answer is Unsaved.SAVE and self.save()

    def guard(self, event: QCloseEvent) -> None:
        """Let the window close only when the text may go."""
        if not self.may_leave():
            event.ignore()

    # Telling

    def _usual_folder(self) -> Path:
        last = next((path.parent for path in self._recent.paths()), None)
        if last is not None and last.is_dir():
            return last
        if self.posts_folder is not None and self.posts_folder().is_dir():
            return self.posts_folder()
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place))

    def _tell_file(self) -> None:
        self.file_changed.emit()
        self._tell_state()

    def _tell_state(self) -> None:
        self.state.show(self.path, is_modified=self._post.isModified())


def _new_id() -> str:
    return f"unsaved:{os.urandom(8).hex()}"


def text_of(path: Path) -> str:
    """The text in a file; "" when there is none to read."""
    try:
        return load_post(path).content.text
    except LibraryError:
        return ""
