"""The commands that write Markdown around, before or in place of the selection."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from linkwright.model.text_edits import trimmed_edit
from linkwright.ui.editor import markdown_typing
from linkwright.ui.editor.list_nesting import begins_item, nested

_KEEP = QTextCursor.MoveMode.KeepAnchor
_STEP = QTextCursor.MoveOperation


class MarkdownCommands(QObject):
    """Each command is one undo step and leaves selected what it was about.

    Args:
        editor: whose selection they work on.
    """

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor

    def toggle_marks(self, marks: str) -> None:
        """Make the selection, or the word at the caret, bold or italic, or plain again."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        start, end = _without_line_ends(cursor)
        block = cursor.document().findBlock(start)
        if end > block.position() + block.length() - 1:
            return
        before = self._between(block.position(), start)
        after = self._between(end, block.position() + block.length() - 1)
        reach, replaced = markdown_typing.toggle_marks(
            before, self._between(start, end), after, marks
        )
        self._replace(start - reach, end + reach, replaced)

    def make_link(self, address: str) -> None:
        """Make a link of the selection.

        Args:
            address: where it leads; "" when the writer has yet to say so.
        """
        cursor = self._editor.textCursor()
        start, end = _without_line_ends(cursor)
        words = self._between(start, end).replace("\n", " ")
        self._replace(start, end, markdown_typing.as_link(words, address))

    def toggle_prefix(self, prefix: str) -> None:
        """Begin the lines of the selection with a mark such as ``> ``, or take it away."""
        self._change_lines(lambda lines: markdown_typing.toggle_prefix(lines, prefix))

    def toggle_heading(self) -> None:
        """Make the lines of the selection headings, or plain text again."""
        self._change_lines(lambda lines: [markdown_typing.toggle_heading(line) for line in lines])

    def continue_item(self) -> bool:
        """Begin the next line of the list or quote that the caret is in, or end it.

        Returns:
            Whether there is one.
        """
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            return False
        units = cursor.block().text().encode("utf-16-le")
        column = 2 * cursor.positionInBlock()
        before = units[:column].decode("utf-16-le", "replace")
        after = units[column:].decode("utf-16-le", "replace")
        answer = markdown_typing.continued(before, after)
        if answer is None:
            return False
        gone, put = answer
        if not put and self.nest(deeper=False):
            return True  # an empty item within an item goes out by one level first
        below = cursor.block().next()
        if not put and not (below.isValid() and below.text().strip()):
            put = "\n"  # without an empty line the next words would still belong to the item
        cursor.beginEditBlock()
        cursor.movePosition(_STEP.Left, _KEEP, gone)
        cursor.insertText(put)
        cursor.endEditBlock()
        self._editor.ensureCursorVisible()
        return True

    def nest(self, *, deeper: bool) -> bool:
        """Move the list items of the selection a level in or out.

        Returns:
            Whether there was anything to move.
        """
        cursor = self._editor.textCursor()
        document = self._editor.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        if not begins_item(first.text()):
            return False
        lines, number = _list_lines(first, last)
        count = last.blockNumber() - first.blockNumber()
        moved = nested(lines, number, number + count, deeper=deeper)
        if moved is None:
            return False
        change = QTextCursor(first)
        change.beginEditBlock()
        for old, new in zip(lines[number:], moved, strict=False):
            # Only what differs at the start, so that caret and selection move with their words.
            edit = trimmed_edit(0, old, new)
            change.movePosition(_STEP.NextCharacter, n=edit.start)
            change.movePosition(_STEP.NextCharacter, _KEEP, edit.end - edit.start)
            change.insertText(edit.text)
            change.movePosition(_STEP.NextBlock)
        change.endEditBlock()
        return True

    def _change_lines(self, change: Callable[[list[str]], list[str]]) -> None:
        cursor = self._editor.textCursor()
        document = self._editor.document()
        first = document.findBlock(cursor.selectionStart()).position()
        last = document.findBlock(max(first, cursor.selectionEnd() - 1))
        if not cursor.hasSelection():
            last = document.findBlock(first)
        end = last.position() + last.length() - 1
        had_selection = cursor.hasSelection()
        from_end = end - cursor.position()
        lines = change(self._between(first, end).split("\n"))
        text = "\n".join(lines)
        size = len(text)
        self._replace(
            first, end, markdown_typing.Replaced(text, 0 if had_selection else size, size)
        )
        if not had_selection:
            caret = self._editor.textCursor()
            caret.setPosition(max(first, caret.position() - max(0, from_end)))
            self._editor.setTextCursor(caret)

    def _between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        return cursor.selectedText().replace("\u2029", "\n")

    def _replace(self, start: int, end: int, replaced: markdown_typing.Replaced) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.insertText(replaced.text)
        cursor.setPosition(start + _units(replaced.text[: replaced.start]))
        cursor.setPosition(start + _units(replaced.text[: replaced.end]), _KEEP)
        self._editor.setTextCursor(cursor)


def _without_line_ends(cursor: QTextCursor) -> tuple[int, int]:
    """Where the selection begins and ends but for the ends of lines around its words.

    Whole lines are selected with their ends, which no mark may take in.
    """
    words = cursor.selectedText()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if not words.strip():
        return start, end
    start += len(words) - len(words.lstrip("\u2029"))
    return start, end - (len(words) - len(words.rstrip("\u2029")))


def _list_lines(first: QTextBlock, last: QTextBlock) -> tuple[list[str], int]:
    """The lines around some of a list up to the blank ones, and the number of the first."""
    start, end = first, last
    while start.previous().isVisible() and start.previous().text().strip():
        start = start.previous()
    while end.next().isValid() and end.next().text().strip():
        end = end.next()
    lines = [start.text()]
    number = first.blockNumber() - start.blockNumber()
    while start != end:
        start = start.next()
        lines.append(start.text())
    return lines, number


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
