"""The list of posts: two heights of rows, day headings, keys; as quick for 100,000 as for ten.

Qt's own list asks for the size of every row before it shows the first. This one computes where
rows are from the lengths of their titles, and asks the model only for the rows in sight.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from linkwright.library.index_reading import PostRow
from linkwright.ui.library.post_list_model import PostListModel
from linkwright.ui.library.post_rows import PostStyle

Index = QModelIndex | QPersistentModelIndex
_Moves = QAbstractItemView.CursorAction
_RESTYLING = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class PostListView(QListView):
    """Shows a `PostListModel`; what keys and clicks ask for is announced, not done.

    Args:
        model: the posts.
        parent: the panel.
    """

    opening_requested = Signal(object)
    """Open this PostRow's post."""
    removal_requested = Signal(object)
    """Put this PostRow's post in the bin."""
    renaming_requested = Signal(object)
    """Give this PostRow's file another name."""
    menu_requested = Signal(object, QPoint)
    """Show the menu of this PostRow at this place of the screen."""
    typed = Signal(str)
    """Letters were typed: the search goes on with them."""
    left_upwards = Signal()
    """The first row was left upwards."""

    def __init__(self, model: PostListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posts = model
        self._style: PostStyle | None = None
        self._tops: Sequence[int] = [0]
        self._measured: tuple[object, ...] = (None, None, None)
        self.open_path = ""
        self.empty_text = ""
        self.setModel(model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.viewport().setMouseTracking(True)
        self._hovered = -1
        self.clicked.connect(self._on_clicked)

    def current_post(self) -> PostRow | None:
        """The post that keys act on."""
        return self._posts.post_at(self.currentIndex().row())

    def make_current(self, row: int) -> None:
        """Have keys act on a row, and show it."""
        index = self._posts.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def show_open(self, path: str) -> None:
        """Mark the post that the window shows, by its path from the folder on; "" for none."""
        self.open_path = path
        self.viewport().update()

    # Where rows are

    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport, without the heading of its day."""
        return self._place(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a place of the viewport."""
        row = self._row_at(point.y())
        if row >= 0 and self._place(row).contains(point):
            return self._posts.index(row)
        return QModelIndex()

    def scrollTo(
        self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, with the heading of its day."""
        row = index.row()
        if not index.isValid() or row + 1 >= len(self._tops):
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self._tops[row], self._tops[row + 1]
        if hint is QListView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - height) // 2)
        elif top < bar.value() or hint is QListView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height)

    def verticalOffset(self) -> int:
        """How far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """It is never scrolled sideways."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """No row is hidden."""
        return False

    def doItemsLayout(self) -> None:
        """Compute where rows are; none of them is asked."""
        self._measure()
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Tell the scroll bar how long the list is."""
        self._measure()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(max(1, height // 12))
        bar.setRange(0, max(0, self._tops[-1] - height))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: only what is in sight costs anything."""
        self.viewport().update()

    def _measure(self) -> None:
        style, width, outline = self._styled(), self.viewport().width(), self._posts.outline
        letters = style.letters_on_a_line(width)
        measured = (outline, style, letters)
        if any(old is not new for old, new in zip(self._measured, measured, strict=True)):
            self._measured = measured
            self._tops = style.tops(outline, width)

    def _row_at(self, y: int) -> int:
        row = bisect_right(self._tops, y + self.verticalOffset()) - 1
        return row if row < len(self._tops) - 1 else -1

    def _place(self, row: int) -> QRect:
        if not 0 <= row < len(self._tops) - 1:
            return QRect()
        top, height = self._tops[row], self._tops[row + 1] - self._tops[row]
        head = self._styled().day_height if self._posts.day_begins(row) else 0
        offset = self.verticalOffset()
        return QRect(0, top + head - offset, self.viewport().width(), height - head)

    def _styled(self) -> PostStyle:
        if self._style is None:
            self._style = PostStyle(self.font(), self.palette())
        return self._style

    # Moving and selecting

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The row that a key of the arrows or of the pages leads to."""
        row, last = self.currentIndex().row(), self._posts.rowCount() - 1
        if last < 0:
            return QModelIndex()
        height = self.viewport().height()
        if action in (_Moves.MoveUp, _Moves.MovePrevious, _Moves.MoveLeft):
            row = max(row - 1, 0)
        elif action in (_Moves.MoveDown, _Moves.MoveNext, _Moves.MoveRight):
            row = min(row + 1, last)
        elif action is _Moves.MoveHome:
            row = 0
        elif action is _Moves.MoveEnd:
            row = last
        else:
            way = -height if action is _Moves.MovePageUp else height
            there = bisect_right(self._tops, self._tops[max(row, 0)] + way) - 1
            row = min(max(there, 0), last)
        return self._posts.index(row)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row at a place; only one is selected at a time."""
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """What is painted anew when the selection changes."""
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, search: str) -> None:
        """Go on in the search field, which finds more than beginnings of titles."""
        self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del removes; upwards from the first row leads to the search."""
        post = self.current_post()
        key = event.key()
        if post is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opening_requested.emit(post)
        elif post is not None and event.matches(QKeySequence.StandardKey.Delete):
            self.removal_requested.emit(post)
        elif post is not None and key == Qt.Key.Key_F2:
            self.renaming_requested.emit(post)
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row below the pointer, or of the current row by its key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        post = self._posts.post_at(index.row())
        if post is not None:
            self.make_current(index.row())
            place = self._place(index.row()).center() if by_key else event.pos()
            self.menu_requested.emit(post, self.viewport().mapToGlobal(place))

    def _on_clicked(self, index: QModelIndex) -> None:
        post = self._posts.post_at(index.row())
        if post is not None:
            self.opening_requested.emit(post)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight, or what to do when there are none."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._posts.rowCount() == 0:
            self._paint_empty(painter)
        else:
            today = datetime.now(UTC).astimezone().date()
            row = max(0, self._row_at(event.rect().top()))
            while row < len(self._tops) - 1:
                if self._tops[row] - self.verticalOffset() > event.rect().bottom():
                    break
                place = self._place(row)
                if day := self._posts.day_begins(row):
                    head = QRect(place)
                    head.setBottom(place.top())
                    head.setTop(place.top() - self._styled().day_height)
                    self._styled().paint_day(painter, head, day, today)
                self._paint_row(painter, row, place)
                row += 1
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, place: QRect) -> None:
        post = self._posts.post_at(row)
        if post is None:
            return
        style = self._styled()
        is_current = row == self.currentIndex().row()
        if post.path == self.open_path or (is_current and self.hasFocus()):
            style.paint_ground(painter, place, style.colours.selected)
        elif row == self._hovered:
            style.paint_ground(painter, place, style.colours.hovered)
        if is_current and self.hasFocus():
            style.paint_focus(painter, place)
        style.paint_row(painter, place, post)

    def _paint_empty(self, painter: QPainter) -> None:
        style = self._styled()
        painter.setFont(self.font())
        painter.setPen(style.colours.quiet)
        room = self.viewport().rect().adjusted(18, 24, -18, -18)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, self.empty_text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the row below the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """No row is below the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def changeEvent(self, event: QEvent) -> None:
        """Take another font or other colours over."""
        super().changeEvent(event)
        if event.type() in _RESTYLING:
            self._style = None
            self.doItemsLayout()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
