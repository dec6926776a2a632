"""Where rows can be dropped to go to another list: shown while rows are being dragged."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from linkwright.ui.links.link_list_model import ROWS_FORMAT

_PADDING = 7
_RADIUS = 6
_MOST = 9


class ListTargets(QWidget):
    """The headings of the other lists, one below the other; hidden while nothing is dragged.

    Args:
        parent: the panel.
    """

    rows_dropped = Signal(int)
    """The rows that are being dragged go to the list with this number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Other lists"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.hide()

    def offer(self, names: Sequence[str], chosen: int) -> None:
        """Show the lists besides the chosen one; nothing when there is no other."""
        self.withdraw()
        for number, name in enumerate(names[:_MOST]):
            if number != chosen:
                target = _Target(number, name, self)
                target.rows_dropped.connect(self.rows_dropped)
                self._layout.addWidget(target)
        self.setVisible(self._layout.count() > 0)

    def withdraw(self) -> None:
        """The drag is over."""
        self.hide()
        while (item := self._layout.takeAt(0)) is not None:
            if (target := item.widget()) is not None:
                target.deleteLater()


class _Target(QWidget):
    """One heading that takes rows."""

    rows_dropped = Signal(int)

    def __init__(self, number: int, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._words = self.tr("Move to “{list}”").format(list=name)
        self._is_target = False
        self.setAccessibleName(self._words)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(120, self.fontMetrics().height() + 2 * _PADDING + 2)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of the panel only."""
        if event.mimeData().hasFormat(ROWS_FORMAT):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._show_as_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Back to rest."""
        self._show_as_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the rows go; whoever dragged them must not remove them as well."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.rows_dropped.emit(self._number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame like that of the box for links, and the heading."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Accent if self._is_target else QPalette.ColorRole.Dark
        style = Qt.PenStyle.SolidLine if self._is_target else Qt.PenStyle.DashLine
        painter.setPen(QPen(palette.color(role), 2 if self._is_target else 1, style))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        room = area.adjusted(_PADDING + 2, 0, -_PADDING, 0)
        words = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, flags, words)
        painter.end()

    def _show_as_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.update()
