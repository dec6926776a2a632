"""A text, or what differs between two, to be read and moved in by keys."""

from PySide6.QtGui import QColor, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from linkwright.model.line_difference import DifferenceLine, LineKind, compare_lines
from linkwright.ui.links.row_colours import blend, row_colours

_MOST_LINES = 20_000
_MARGIN = 8
# The sign says what the colour says, for those who do not see it.
_SIGNS = {LineKind.SAME: "  ", LineKind.REMOVED: "− ", LineKind.ADDED: "+ "}
_LINE_TINT, _WORD_TINT = 0.13, 0.34


class DifferenceView(QPlainTextEdit):
    """Shows lines that are gone, new and around them, one below the other.

    Args:
        parent: the widget that holds the view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Comparison"))
        self.setAccessibleDescription(self.tr("What differs, line by line; to be read only"))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.setObjectName("difference")
        self._changes: list[int] = []

    @property
    def changes(self) -> int:
        """How many differences are shown; lines that follow each other are one."""
        return len(self._changes)

    def show_text(self, text: str) -> None:
        """Show one text as it is."""
        self._changes = []
        self.setPlainText(text)

    def show_difference(self, old: str, new: str) -> None:
        """Show what is gone from the old text and what is new in the new one."""
        self.clear()
        self._changes = []
        lines = compare_lines(old, new)[:_MOST_LINES]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        was_change = False
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            is_change = line.kind in (LineKind.REMOVED, LineKind.ADDED)
            if is_change and not was_change:
                self._changes.append(number)
            was_change = is_change
            self._insert(cursor, line)
        cursor.endEditBlock()
        if self._changes:
            self._go_to(self._changes[0])
        else:
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to_change(self, step: int) -> None:
        """Put the caret to the next difference (1) or the one before (-1)."""
        here = self.textCursor().blockNumber()
        if step > 0:
            found = next((at for at in self._changes if at > here), None)
        else:
            found = next((at for at in reversed(self._changes) if at < here), None)
        if found is not None:
            self._go_to(found)

    def _go_to(self, number: int) -> None:
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(number)))
        self.centerCursor()

    def _insert(self, cursor: QTextCursor, line: DifferenceLine) -> None:
        colours = row_colours(self.palette())
        base = self.palette().base().color()
        plain, block = QTextCharFormat(), QTextBlockFormat()
        if line.kind is LineKind.SKIPPED:
            plain.setForeground(colours.quiet)
            cursor.setBlockFormat(block)
            cursor.insertText(self.tr("… %n line(s) alike …", "", line.skipped), plain)
            return
        tint: QColor | None = None
        if line.kind is not LineKind.SAME:
            tint = colours.good if line.kind is LineKind.ADDED else colours.alarm
            block.setBackground(blend(base, tint, _LINE_TINT))
        cursor.setBlockFormat(block)
        cursor.insertText(_SIGNS[line.kind], plain)
        if line.changed is None or tint is None:
            cursor.insertText(line.text, plain)
            return
        marked = QTextCharFormat()
        marked.setBackground(blend(base, tint, _WORD_TINT))
        cursor.insertText(line.text[: line.changed.start], plain)
        cursor.insertText(line.changed.of(line.text), marked)
        cursor.insertText(line.text[line.changed.end :], plain)
