"""Keeps caret, selection and scroll where they are while others change the text."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from linkwright.ui.editor.post_document import PostDocument, Replacement


class ViewKeeper(QObject):
    """Stands between the steps of a document and the editor that shows it.

    Args:
        post: the document.
        editor: shows it.
    """

    def __init__(self, post: PostDocument, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._post = post
        self._editor = editor
        self._top: tuple[QTextCursor, int] | None = None
        self._caret = (0, 0)
        post.step_started.connect(self._remember)
        post.edits_applied.connect(self._on_edits_applied)
        post.history_moved.connect(self._on_history_moved)

    def _remember(self) -> None:
        block = self._editor.firstVisibleBlock()
        lines_below = self._editor.verticalScrollBar().value() - block.firstLineNumber()
        self._top = (QTextCursor(block), lines_below)
        cursor = self._editor.textCursor()
        self._caret = (cursor.anchor(), cursor.position())

    def _restore(self) -> None:
        if self._top is not None:
            top, lines_below = self._top
            block: QTextBlock = top.block()
            self._editor.verticalScrollBar().setValue(block.firstLineNumber() + lines_below)

    def _on_edits_applied(self, replacements: list[Replacement]) -> None:
        anchor, position = self._caret
        for start, end, length in replacements:
            anchor = _moved(anchor, start, end, length)
            position = _moved(position, start, end, length)
        body = self._post.body_position
        anchor, position = max(body, anchor), max(body, position)
        cursor = self._editor.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, position):
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
        self._restore()

    def _on_history_moved(self, position: int) -> None:
        """Show the place in the text; a change of the head leaves the view alone."""
        if position < self._post.body_position:
            self._restore()
            return
        cursor = self._editor.textCursor()
        cursor.setPosition(position)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()


def _moved(place: int, start: int, end: int, length: int) -> int:
    """Where a place is after one replacement: what stood before it still stands before it."""
    if place <= start:
        return place
    if place >= end:
        return place + length - (end - start)
    return min(place, start + length)
