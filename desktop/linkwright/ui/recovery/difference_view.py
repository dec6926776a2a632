"""A text, or what differs between two, to be read and moved in by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFontDatabase,
    QPalette,
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
_MOST_ROWS = 2000  # a table takes longer to lay out
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
        inks = _Inks(self.palette())
        cursor.beginEditBlock()
        if self._is_side_by_side:
            rows = side_by_side(lines)
            self._insert_rows(cursor, rows[:_MOST_ROWS], inks)
            hidden = len(rows) - _MOST_ROWS
        else:
            self._insert_lines(cursor, lines[:_MOST_LINES], inks)
            hidden = len(lines) - _MOST_LINES
        if hidden > 0:
            self._say_hidden(cursor, hidden, inks)
        cursor.endEditBlock()

    def _insert_lines(
        self, cursor: QTextCursor, lines: list[DifferenceLine], inks: "_Inks"
    ) -> None:
        was_change = False
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            is_change = line.kind in (LineKind.REMOVED, LineKind.ADDED)
            if is_change and not was_change:
                self._changes.append(cursor.blockNumber())
            was_change = is_change
            block = QTextBlockFormat()
            block.setBackground(inks.lines.get(line.kind, QBrush()))
            cursor.setBlockFormat(block)
            self._insert(cursor, line, inks)

    def _insert_rows(
        self,
        cursor: QTextCursor,
        rows: list[tuple[DifferenceLine | None, DifferenceLine | None]],
        inks: "_Inks",
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
                cell_format.setBackground(inks.lines.get(line.kind, QBrush()))
                cell.setFormat(cell_format)
                at = cell.firstCursorPosition()
                if begins:
                    self._changes.append(at.blockNumber())
                    begins = False
                self._insert(at, line, inks)

    def _insert(self, cursor: QTextCursor, line: DifferenceLine, inks: "_Inks") -> None:
        plain = QTextCharFormat()
        if line.kind is LineKind.SKIPPED:
            plain.setForeground(inks.quiet)
            cursor.insertText(self.tr("… %n line(s) alike …", "", line.skipped), plain)
            return
        cursor.insertText(_SIGNS[line.kind], plain)
        if line.changed is None or line.kind not in inks.words:
            cursor.insertText(line.text, plain)
            return
        marked = QTextCharFormat()
        marked.setBackground(inks.words[line.kind])
        cursor.insertText(line.text[: line.changed.start], plain)
        cursor.insertText(line.changed.of(line.text), marked)
        cursor.insertText(line.text[line.changed.end :], plain)

    def _say_hidden(self, cursor: QTextCursor, hidden: int, inks: "_Inks") -> None:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock(QTextBlockFormat())
        quiet = QTextCharFormat()
        quiet.setForeground(inks.quiet)
        cursor.insertText(self.tr("… %n more line(s) not shown …", "", hidden), quiet)


class _Inks:
    """The colours of a comparison; legible ones take some milliseconds to be found.

    Args:
        palette: of the view.
    """

    def __init__(self, palette: QPalette) -> None:
        colours, base = row_colours(palette), palette.base().color()
        tints = {LineKind.ADDED: colours.good, LineKind.REMOVED: colours.alarm}
        self.quiet = colours.quiet
        self.lines = {kind: QBrush(blend(base, tint, _LINE_TINT)) for kind, tint in tints.items()}
        self.words = {kind: QBrush(blend(base, tint, _WORD_TINT)) for kind, tint in tints.items()}
