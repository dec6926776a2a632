"""A layout that sets widgets in lines, as words are set in a paragraph."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Puts items beside each other and begins another line when one is full.

    Args:
        parent: the widget that is laid out.
        gap: pixels between items.
        line_gap: pixels between lines.
    """

    def __init__(self, parent: QWidget, gap: int = 8, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item at ``index``."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index``, if there is one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at ``index``, if there is one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        lines = self._set_lines(QRect(0, 0, inner, 0), move=False)
        return lines + margins.top() + margins.bottom()

    def setGeometry(self, rectangle: QRect) -> None:
        """Lay the items out."""
        super().setGeometry(rectangle)
        self._set_lines(self.contentsRect(), move=True)

    def sizeHint(self) -> QSize:
        """The size of one line of everything."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _set_lines(self, area: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.isRightToLeft()
        whole = area if move else None

        def place(line: list[tuple[QLayoutItem, QPoint, QSize]], height: int) -> None:
            if whole is None:
                return
            for item, corner, size in line:
                place = QRect(corner + QPoint(0, (height - size.height()) // 2), size)
                # As QStyle.visualRect does, whose class alone takes Python some 10 ms to make.
                if is_mirrored:
                    place.moveRight(whole.right() - place.left() + whole.left())
                item.setGeometry(place)

        x, y, height = area.x(), area.y(), 0
        line: list[tuple[QLayoutItem, QPoint, QSize]] = []
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if x + size.width() > area.right() + 1 and line:
                place(line, height)
                x, y, height, line = area.x(), y + height + self._line_gap, 0, []
            size.setWidth(min(size.width(), area.width()))
            line.append((item, QPoint(x, y), size))
            x += size.width() + self._gap
            height = max(height, size.height())
        place(line, height)
        return y + height - area.y()
