"""A text, or what differs between two, to be read and moved in by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from linkwright.model.line_difference import (
    DifferenceLine,
    LineKind,
    compare_lines,
    side_by_side,
)
from linkwright.ui.links.row_colours import blend, row_colours

_MOST_LINES = 20_000
_MOST_ROWS = 3000  # a table takes longer to lay out
_MARGIN = 8
_CELL_PADDING = 3
# The sign says what the colour says, for those who do not see it.
_SIGNS = {LineKind.SAME: "  ", LineKind.REMOVED: "− ", LineKind.ADDED: "+ "}
_LINE_TINT, _WORD_TINT = 0.13, 0.34


class DifferenceView(QTextEdit):
    """Shows lines that are gone, new and around them: below each other, or side by side.

    Args:
        parent: the widget that holds the view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Comparison"))
        self.setAccessibleDescription(self.tr("What differs, line by line; to be read only"))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.setObjectName("difference")
        self._compared: tuple[str, str] | None = None
        self._is_side_by_side = False
        self._changes: list[int] = []

    @property
    def changes(self) -> int:
        """How many differences are shown; lines that follow each other are one."""
        return len(self._changes)

    def show_text(self, text: str) -> None:
        """Show one text as it is."""
        self._compared, self._changes = None, []
        self.clear()
        QTextCursor(self.document()).insertText(text, QTextCharFormat())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_difference(self, old: str, new: str) -> None:
        """Show what is gone from the old text and what is new in the new one."""
        self._compared = (old, new)
        self._show_compared(old, new)
        if self._changes:
            self._go_to(self._changes[0])
        else:
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_side_by_side(self, on: bool) -> None:
        """Show the old text left of the new one, or both in one column; the place stays."""
        self._is_side_by_side = on
        if self._compared is None:
            return
        here = self.textCursor().blockNumber()
        passed = sum(at <= here for at in self._changes)
        self._show_compared(*self._compared)
        if self._changes:
            self._go_to(self._changes[max(passed - 1, 0)])

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
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().center().y() - self.viewport().height() // 2)

    def _show_compared(self, old: str, new: str) -> None:
        self.clear()
        self._changes = []
        lines = compare_lines(old, new)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if self._is_side_by_side:
            self._insert_rows(cursor, side_by_side(lines)[:_MOST_ROWS])
        else:
            self._insert_lines(cursor, lines[:_MOST_LINES])
        cursor.endEditBlock()

    def _insert_lines(self, cursor: QTextCursor, lines: list[DifferenceLine]) -> None:
        was_change = False
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            is_change = line.kind in (LineKind.REMOVED, LineKind.ADDED)
            if is_change and not was_change:
                self._changes.append(cursor.blockNumber())
            was_change = is_change
            block = QTextBlockFormat()
            block.setBackground(self._background(line))
            cursor.setBlockFormat(block)
            self._insert(cursor, line)

    def _insert_rows(
        self,
        cursor: QTextCursor,
        rows: list[tuple[DifferenceLine | None, DifferenceLine | None]],
    ) -> None:
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(_CELL_PADDING)
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        shape.setColumnWidthConstraints([half, half])
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = cursor.insertTable(len(rows), 2, shape)
        was_change = False
        for number, sides in enumerate(rows):
            is_change = sides[0] is not sides[1]
            begins = is_change and not was_change
            was_change = is_change
            for column, line in enumerate(sides):
                if line is None:
                    continue
                cell = table.cellAt(number, column)
                cell_format = cell.format()
                cell_format.setBackground(self._background(line))
                cell.setFormat(cell_format)
                at = cell.firstCursorPosition()
                if begins:
                    self._changes.append(at.blockNumber())
                    begins = False
                self._insert(at, line)

    def _tint(self, line: DifferenceLine) -> QColor | None:
        colours = row_colours(self.palette())
        tints = {LineKind.ADDED: colours.good, LineKind.REMOVED: colours.alarm}
        return tints.get(line.kind)

    def _background(self, line: DifferenceLine) -> QBrush:
        tint = self._tint(line)
        if tint is None:
            return QBrush()
        return QBrush(blend(self.palette().base().color(), tint, _LINE_TINT))

    def _insert(self, cursor: QTextCursor, line: DifferenceLine) -> None:
        plain, tint = QTextCharFormat(), self._tint(line)
        if line.kind is LineKind.SKIPPED:
            plain.setForeground(row_colours(self.palette()).quiet)
            cursor.insertText(self.tr("… %n line(s) alike …", "", line.skipped), plain)
            return
        cursor.insertText(_SIGNS[line.kind], plain)
        if line.changed is None or tint is None:
            cursor.insertText(line.text, plain)
            return
        marked = QTextCharFormat()
        marked.setBackground(blend(self.palette().base().color(), tint, _WORD_TINT))
        cursor.insertText(line.text[: line.changed.start], plain)
        cursor.insertText(line.changed.of(line.text), marked)
        cursor.insertText(line.text[line.changed.end :], plain)
