"""The box that takes links: pasted, dropped or typed."""

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from linkwright.ui.links.row_colours import row_colours

_PADDING = 7
_RADIUS = 6


class PasteBox(QPlainTextEdit):
    """One line that swallows whatever holds links and says so while something hovers over it.

    Pasted and dropped data are handed on as they are, whatever way they came: key, menu,
    middle button or mouse. Typed text is handed on with Enter.
    """

    links_given = Signal(QMimeData)
    """Something was pasted, dropped or typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = self.tr("Paste or drop links here — one or many (Ctrl+Shift+V)")
        self._is_target = False
        self.setAccessibleName(self.tr("Paste links"))
        self.setAccessibleDescription(
            self.tr("Paste or drop addresses, or type one and press Enter.")
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_PADDING)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(220, self.fontMetrics().height() + 2 * _PADDING + 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the panel may be."""
        return QSize(80, self.sizeHint().height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text in any form, addresses and files."""
        return source.hasText() or source.hasUrls() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand over what was pasted or dropped; a part of an address goes into the line."""
        text = source.text().strip()
        is_fragment = bool(self.toPlainText()) and len(text.split()) == 1 and "://" not in text
        if is_fragment and not source.hasUrls():
            self.insertPlainText(text)
        else:
            self.links_given.emit(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands over what was typed, Escape clears it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            typed = QMimeData()
            typed.setText(self.toPlainText())
            if typed.text().strip():
                self.clear()
                self.links_given.emit(typed)
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText():
            self.clear()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that a drop is welcome."""
        super().dragEnterEvent(event)
        self._show_as_target(event.isAccepted())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A drop anywhere on the box will do; there is no place to choose."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Back to rest."""
        super().dragLeaveEvent(event)
        self._show_as_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        self._show_as_target(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.links_given.emit(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame, the hint while there is nothing, and the text."""
        palette = self.palette()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.hasFocus() or self._is_target
        colour = palette.color(QPalette.ColorRole.Accent if lively else QPalette.ColorRole.Dark)
        style = Qt.PenStyle.SolidLine if self._is_target else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2 if self._is_target else 1, style))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        area = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        if not self.toPlainText():
            room = area.adjusted(_PADDING + 2, 0, -_PADDING, 0)
            metrics = self.fontMetrics()
            hint = metrics.elidedText(self.hint, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.setPen(row_colours(palette).quiet)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, hint
            )
        painter.end()
        super().paintEvent(event)

    def _show_as_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.viewport().update()
