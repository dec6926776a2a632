"""Counts the words of the post, and of what is selected in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from linkwright.model.post import Post
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor

if TYPE_CHECKING:
    from linkwright.model.word_counts import WordCounts

# A longer text is counted when the writer rests, so that no key waits for it.
_LONG = 12_000
_REST_MS = 300


class WordCounter(QObject):
    """Tells the counts once the text or the selection has come to rest.

    Args:
        post: the document.
        editor: shows it.
    """

    counted = Signal(object, object)
    """WordCounts of the post, and of the selection or None."""

    def __init__(self, post: PostDocument, editor: PostEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._all: WordCounts | None = None
        self._post = post
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._tell)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._count)
        post.post_parsed.connect(self._on_parsed)
        editor.selectionChanged.connect(self._turn.start)

    def _on_parsed(self, post: Post) -> None:
        if len(post.text) > _LONG:
            self._rest.start()
        else:
            self._count()

    def _count(self) -> None:
        from linkwright.model.word_counts import count_post  # the window is painted before

        self._all = count_post(self._post.post())
        self._tell()

    def _tell(self) -> None:
        if self._all is None:
            return
        from linkwright.model.word_counts import count_text

        selected = self._editor.textCursor().selectedText().replace("\u2029", "\n")
        self.counted.emit(self._all, count_text(selected) if selected else None)
