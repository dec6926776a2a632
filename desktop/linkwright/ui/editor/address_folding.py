"""Shows long addresses short in every line but the one that is being edited."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)

from linkwright.ui.editor.address_folds import address_folds
from linkwright.ui.editor.highlighter import MarkdownHighlighter
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.editor.utf16_positions import in_units
from linkwright.ui.theme import Theme

_RELEASE_MS = 40
_SAMPLE = "m" * 100


class AddressFolding(QObject):
    """Folds the paths of addresses to an ellipsis; the text itself is not touched.

    A folded path is set in letters of no width, so that it takes no room. The line with the
    caret shows everything while the editor has the focus.

    Args:
        editor: whose addresses are folded.
        highlighter: colours its lines.
        theme: where the colours come from.
    """

    def __init__(self, editor: PostEditor, highlighter: MarkdownHighlighter, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._highlighter = highlighter
        self._colour = theme.colour("quiet")
        self._is_on = True
        self._holds_open = False
        self._open: QTextCursor | None = None
        self._folded = QTextCharFormat()
        # The first letter of a path keeps its width, for the ellipsis that is painted there.
        self._reserved = QTextCharFormat()
        self._reserved.setForeground(QColor(0, 0, 0, 0))
        self._wait_for_release = QTimer(self, singleShot=True, interval=_RELEASE_MS)
        self._wait_for_release.timeout.connect(self._follow_caret)
        highlighter.finish_line = self._fold_line
        editor.paint_over = self._paint_marks
        editor.cursorPositionChanged.connect(self._follow_caret)
        editor.zoomed.connect(self._fit_letters)
        editor.installEventFilter(self)
        self._fit_letters()

    @property
    def is_on(self) -> bool:
        """Whether addresses are folded at all."""
        return self._is_on

    def turn(self, on: bool) -> None:
        """Fold addresses, or show them whole."""
        if on != self._is_on:
            self._is_on = on
            self._highlighter.rehighlight()

    def hold_open(self, on: bool) -> None:
        """Show the whole line with the caret even while the focus is elsewhere."""
        self._holds_open = on
        self._follow_caret()

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._colour = theme.colour("quiet")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Without the focus no line is being edited."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self._follow_caret)
        return False

    def _fit_letters(self) -> None:
        """Letters of one pixel, set so close that each takes back what it takes."""
        font = QFont(self._editor.font())
        font.setPixelSize(1)
        width = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -width)
        self._folded.setFont(font)
        self._folded.setForeground(QColor(0, 0, 0, 0))
        if self._is_on:
            self._highlighter.rehighlight()

    def _is_folded(self, block: QTextBlock) -> bool:
        return self._is_on and (self._open is None or self._open.block() != block)

    def _fold_line(self, block: QTextBlock, text: str) -> None:
        """Fold the addresses of a line that has just been coloured."""
        if self._is_folded(block):
            for fold in address_folds(text):
                self._highlighter.setFormat(fold.scheme[0], _length(fold.scheme), self._folded)
                self._highlighter.setFormat(fold.path[0], _length(fold.path), self._folded)
                self._highlighter.setFormat(fold.path[0], 1, self._reserved)

    def _follow_caret(self) -> None:
        """Unfold the line that the caret is in, and fold the one that it was in."""
        if QGuiApplication.mouseButtons().value:
            # Lines that move under the pointer would select what nobody meant to select.
            self._wait_for_release.start()
            return
        has_focus = self._editor.hasFocus() or self._holds_open
        now = self._editor.textCursor() if has_focus else None
        before = self._open.block() if self._open else None
        if now is not None and before is not None and now.block() == before:
            return
        self._open = QTextCursor(now.block()) if now is not None else None
        for block in (before, now.block() if now else None):
            if block is not None and block.isValid() and address_folds(block.text()):
                self._highlighter.rehighlightBlock(block)
                if has_focus:
                    self._editor.ensureCursorVisible()

    def _paint_marks(self, painter: QPainter, area: QRect) -> None:
        """Paint an ellipsis where something is folded."""
        painter.setPen(self._colour)
        painter.setFont(self._editor.font())
        for block, corner in self._editor.blocks_in(area):
            if not self._is_folded(block) or block.userState() > 0:
                continue
            for fold in address_folds(in_units(block.text())):
                line = block.layout().lineForTextPosition(fold.path[0])
                if line.isValid():
                    place = corner + QPointF(_left_of(line.cursorToX(fold.path[0])), 0)
                    painter.drawText(place + QPointF(0, line.y() + line.ascent()), "…")


def _length(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def _left_of(found: object) -> float:
    """PySide's `QTextLine.cursorToX` gives the place alone or with the cursor it stands for."""
    place = found[0] if isinstance(found, (tuple, list)) else found
    return float(place) if isinstance(place, (int, float)) else 0.0
