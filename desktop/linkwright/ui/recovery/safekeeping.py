"""Keeps the text of the window where no crash, no discard and no save can lose it.

The journal is written after every change, the bin takes what is discarded, the history what is
saved or sent; all of it in order and off the UI thread.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from linkwright.library.bin import Bin
from linkwright.library.errors import LibraryError
from linkwright.library.history import History
from linkwright.library.journal import Journal
from linkwright.library.kept_text import KeptText, content_hash
from linkwright.library.open_files import OpenFiles
from linkwright.library.write_queue import WriteQueue
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.files.post_files import PostFiles
from linkwright.ui.recovery.editor_view import view_of

# A text is durable within 2 s of a key; what the disk needs is not ours to say.
_DELAY_MS = 700
_VIEW_DELAY_MS = 4000
_TRY_AGAIN_MS = 5000
_LONGEST_WAIT_S = 8.0
_LONGEST_SAVING_WAIT_S = 1.0
_TIDY_DELAY_MS = 60_000
_ENTRY = "entry"


class Safekeeping(QObject):
    """Watches one post.

    Args:
        files: which file the post is.
        editor: shows it.
        journal: this program's entry.
        bin_: takes what is discarded.
        history: takes versions.
        open_files: tells other programs which file is open.
        parent: the owner.
    """

    kept = Signal(float)
    """What the window said at that time, in seconds since the epoch, is on the disk."""
    failed = Signal(str)
    """Something could not be kept: the sentence for the writer."""
    opened_elsewhere = Signal(object)
    """The post's file, a Path, is open in another window as well."""
    _journal_failed = Signal(str)

    def __init__(
        self,
        files: PostFiles,
        editor: PostEditor,
        journal: Journal,
        bin_: Bin,
        history: History,
        open_files: OpenFiles,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._editor = editor
        self._post = editor.post
        self._journal = journal
        self._bin = bin_
        self._history = history
        self._open_files = open_files
        self._queue = WriteQueue("linkwright-safekeeping")
        self._not_in_bin: list[KeptText] = []
        self._failure = ""
        self._seen_path: Path | None = None
        self._is_over = False
        self._hash: tuple[bytes, str] = (b"", "")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._keep)
        self._view_timer = QTimer(self, singleShot=True, interval=_VIEW_DELAY_MS)
        self._view_timer.timeout.connect(self._keep)
        self.kept.connect(self._on_kept)
        self._journal_failed.connect(self._on_journal_failed)
        self._connect()
        editor.destroyed.connect(self._end)

    def _connect(self) -> None:
        files, post, editor = self._files, self._post, self._editor
        post.contentsChanged.connect(self._plan)
        files.file_changed.connect(self._keep)
        files.file_changed.connect(self._look_elsewhere)
        files.saving.connect(self.wait)
        files.saved.connect(self._on_saved)
        files.text_discarded.connect(self.discard)
        files.version_replaced.connect(self._keep_replaced)
        editor.cursorPositionChanged.connect(self._plan_view)
        editor.verticalScrollBar().valueChanged.connect(self._plan_view)
        QTimer.singleShot(_TIDY_DELAY_MS, self, self._tidy)

    # The journal

    def start(self) -> None:
        """Keep the post that is open already; those who listen are connected."""
        self._keep()
        self._look_elsewhere()

    def keep_now(self) -> str:
        """Write the journal before returning, whatever else is going on.

        Returns:
            Why it could not be written, as a sentence; "" when it is.
        """
        self._queue.wait(_LONGEST_SAVING_WAIT_S)  # an older entry must not come after this one
        try:
            self._journal.write(self._entry())
        except LibraryError as error:
            return str(error)
        return ""

    def close(self) -> None:
        """The window closes with everything saved or discarded: nothing is to come back."""
        self._queue.put(self._close_journal)
        self._end()

    def wait(self, longest_s: float = _LONGEST_SAVING_WAIT_S) -> bool:
        """Write what waits to be written; whether all is on the disk.

        Before a save, the journal has to say what will be saved. Who ends between the save and
        the next entry then leaves equal texts, not a file that seems changed by others.
        """
        if self._timer.isActive():
            self._keep()
        return self._queue.wait(longest_s)

    def _end(self) -> None:
        self._is_over = True
        self._timer.stop()
        self._view_timer.stop()
        self._queue.wait(_LONGEST_WAIT_S)

    def _plan(self) -> None:
        # From the first key that is not kept yet, so that typing on does not put it off.
        if not self._timer.isActive() and not self._is_over:
            self._timer.start(_TRY_AGAIN_MS if self._failure else _DELAY_MS)

    def _plan_view(self) -> None:
        if not self._view_timer.isActive() and not self._is_over:
            self._view_timer.start()

    def _keep(self) -> None:
        if self._is_over:
            return
        self._timer.stop()
        self._view_timer.stop()
        self._queue.put_latest(_ENTRY, partial(self._write, self._entry()))

    def _write(self, entry: KeptText) -> None:
        try:
            # A discarded text stays in the journal until it is in the bin.
            self._put_all_in_bin()
            self._journal.write(entry)
        except LibraryError as error:
            self._tell(self._journal_failed, str(error))
        else:
            self._tell(self.kept, entry.kept_at)

    def _entry(self) -> KeptText:
        file, view = self._files.file, view_of(self._editor)
        return KeptText(
            self._post.text(),
            name=self._files.name,
            kept_at=time.time(),
            path=file.path if file else None,
            file_hash=self._file_hash(file.content.original if file else b""),
            is_modified=self._post.isModified(),
            anchor=view.anchor,
            caret=view.caret,
            scroll=view.scroll,
            post_id=self._files.post_id,
        )

    def _file_hash(self, content: bytes) -> str:
        if content is not self._hash[0]:
            self._hash = (content, content_hash(content) if content else "")
        return self._hash[1]

    def _close_journal(self) -> None:
        self._try(self._put_all_in_bin)
        if not self._not_in_bin:
            self._try(self._journal.remove)
        self._journal.close()
        self._open_files.release()

    def _on_kept(self, kept_at: float) -> None:
        self._failure = ""
        self._files.state.show_kept(kept_at)

    def _on_journal_failed(self, sentence: str) -> None:
        self._files.state.show_kept(0.0)
        if sentence != self._failure:
            self._failure = sentence
            self.failed.emit(sentence)
        if self._post.isModified():
            self._plan()

    def _look_elsewhere(self) -> None:
        path = self._files.path
        if path != self._seen_path:
            self._queue.put(partial(self._ask_elsewhere, path))
        self._seen_path = path

    def _ask_elsewhere(self, path: Path | None) -> None:
        # The journal also knows of programs on other machines that share it.
        is_marked = self._open_files.hold(path)
        if path is not None and (is_marked or self._journal.is_open_elsewhere(path)):
            self._tell(self.opened_elsewhere, path)

    # Bin and history

    def discard(self, why: str) -> None:
        """Put the text of the window into the bin.

        Args:
            why: it goes, in a word.
        """
        text, name, path = self._post.text(), self._files.name, self._files.path
        kept = KeptText(text, name=name, path=path, why=why)
        self._queue.put(partial(self._put_in_bin, kept))

    def keep_version(self, why: str) -> None:
        """Keep the text of the window in the history.

        Args:
            why: what is about to happen, in a word.
        """
        self._keep_text(self._files.history_key, self._post.text(), why)

    def _keep_replaced(self, path: str, text: str, why: str) -> None:
        self._keep_text(Path(path), text, why)

    def _on_saved(self, earlier_key: str) -> None:
        key = self._files.history_key
        if earlier_key == self._files.post_id:
            self._queue.put(partial(self._try, partial(self._history.move, earlier_key, key)))
        self.keep_version("save")

    def _keep_text(self, key: Path | str, text: str, why: str) -> None:
        self._queue.put(partial(self._try, partial(self._history.keep, key, text, why)))

    def _put_in_bin(self, kept: KeptText) -> None:
        self._not_in_bin.append(kept)
        self._try(self._put_all_in_bin)

    def _put_all_in_bin(self) -> None:
        while self._not_in_bin:
            self._bin.put(self._not_in_bin[0])
            del self._not_in_bin[0]

    def _tidy(self) -> None:
        self._queue.put(partial(self._try, self._history.tidy))
        self._queue.put(self._bin.sweep)

    def _try(self, act: Callable[[], object]) -> bool:
        """Do something, and tell when it does not work."""
        try:
            act()
        except LibraryError as error:
            self._tell(self.failed, str(error))
            return False
        return True

    def _tell(self, signal: SignalInstance, fact: object) -> None:
        """Emit a signal from the thread; nobody is there to hear it when the window is gone."""
        with suppress(RuntimeError):
            signal.emit(fact)
