"""A list view whose rows can be dragged, and that shows where a drop will go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QListView, QWidget

from linkwright.ui.links.link_list_model import ROWS_FORMAT


class RowDropView(QListView):
    """Tells which rows were dragged where, and what was dropped from elsewhere.

    Args:
        parent: the panel.
    """

    move_requested = Signal(list, int)
    """Move these rows before that row; the number of rows means the end."""
    dragging_changed = Signal(bool)
    """Rows are being dragged, or no longer."""
    links_dropped = Signal(object, int)
    """These MIME data were dropped before that row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drop_before: int | None = None
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # drawn here, where the drop will go
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def selected_rows(self) -> list[int]:
        """The numbers of the selected rows, in order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Tell that rows are on their way; the drag has its own event loop."""
        self.dragging_changed.emit(True)
        super().startDrag(actions)
        self.dragging_changed.emit(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows, addresses, text and files."""
        super().dragEnterEvent(event)
        self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the drop would go."""
        super().dragMoveEvent(event)
        self._accept(event)
        self._show_drop_before(self._row_before(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The drop goes elsewhere."""
        super().dragLeaveEvent(event)
        self._show_drop_before(None)

    def _show_drop_before(self, row: int | None) -> None:
        if row != self._drop_before:
            self._drop_before = row
            self.viewport().update()

    def _accept(self, event: QDropEvent) -> None:
        formats = event.mimeData()
        if event.source() is self and formats.hasFormat(ROWS_FORMAT):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        elif formats.hasUrls() or formats.hasText() or formats.hasHtml():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move rows of this list; add links from anywhere else."""
        before = self._row_before(event)
        if event.source() is self:
            self.move_requested.emit(self.selected_rows(), before)
            event.setDropAction(Qt.DropAction.CopyAction)
        else:
            self.links_dropped.emit(event.mimeData(), before)
        event.accept()
        self._show_drop_before(None)
        self.stopAutoScroll()
        self.setState(QListView.State.NoState)
        self.viewport().update()

    def _row_before(self, event: QDropEvent) -> int:
        """The row that what is dropped goes before."""
        position = event.position().toPoint()
        index = self.indexAt(position)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + (position.y() > self.visualRect(index).center().y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows and, during a drag, where a drop would go."""
        super().paintEvent(event)
        if self._drop_before is not None:
            self._paint_drop_line(self._drop_before)

    def _paint_drop_line(self, before: int) -> None:
        """A line between the rows that a drop would go between."""
        last = self.model().rowCount() - 1
        above = self.visualRect(self.model().index(min(before, last), 0))
        y = max(1, above.bottom() if before > last else above.top())
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 3))
        painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()
