"""The list of link rows: keys, mouse, dragging. What they ask for is announced, not done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from linkwright.ui.links.cell_editors import SourceName
from linkwright.ui.links.link_delegate import LinkDelegate
from linkwright.ui.links.link_list_model import LinkListModel, LinkRole
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.row_drop_view import RowDropView
from linkwright.ui.links.row_words import RowAct

_MEASURED_AT_ONCE = 50
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ALT, _CONTROL, _SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

_NUMBER = (Qt.KeyboardModifier.NoModifier, _ALT)  # with number keys

_RESTYLING = (
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.LayoutDirectionChange,
)


class LinkListView(RowDropView):
    """Shows a `LinkListModel` and turns keys, clicks and drags into wishes.

    Args:
        model: the rows.
        sources: tells the publishers to complete a typed source from.
        parent: the panel.
    """

    removal_requested = Signal(list)
    """Remove these rows."""
    opening_requested = Signal(list)
    """Open these rows' addresses in the browser."""
    earlier_requested = Signal()
    """Show the other post that has the current row's link."""
    menu_requested = Signal(QPoint)
    """Show the menu of the selected rows at this place of the screen."""
    act_requested = Signal(object, RowAct)
    """A word of this row was clicked."""
    paste_requested = Signal()
    """Add what is on the clipboard."""
    copy_requested = Signal()
    """Put the selected rows' addresses on the clipboard."""
    section_requested = Signal(int)
    """Send the selected rows to the list with this number, counted from 0."""

    def __init__(
        self,
        model: LinkListModel,
        sources: Callable[[], Sequence[SourceName]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = LinkDelegate(sources, self)
        self._delegate.clicked.connect(self.act_requested)
        self.empty_text = ""
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)

    def current_row(self) -> LinkRow | None:
        """The row with the focus frame."""
        index = self.currentIndex()
        return self._rows.row_at(index) if index.isValid() else None

    def get_ready(self, rows: Sequence[LinkRow]) -> bool:
        """Measure some of the rows that will be shown; whether all are measured by now."""
        return self._delegate.measure(rows, self, _MEASURED_AT_ONCE)

    def select_rows(self, numbers: Sequence[int]) -> None:
        """Select exactly these rows, make the first of them current and show it."""
        chosen = QItemSelection()
        for number in numbers:
            index = self._rows.index(number)
            chosen.select(index, index)
        selection = self.selectionModel()
        if numbers:
            first = self._rows.index(numbers[0])
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def paste(self) -> None:
        """Add what is on the clipboard; the window's Paste comes here while the focus is here."""
        self.paste_requested.emit()

    def copy(self) -> None:
        """Copy the addresses of the selected rows."""
        self.copy_requested.emit()

    def cut(self) -> None:
        """Copy the addresses of the selected rows and remove the rows."""
        self.copy_requested.emit()
        self.removal_requested.emit(self.selected_rows())

    def edit_title(self, number: int) -> None:
        """Open the editor on the title of a row."""
        self._edit(number, LinkRole.TITLE)

    def edit_source(self, number: int) -> None:
        """Open the editor on the source of a row."""
        self._edit(number, LinkRole.SOURCE)

    def _edit(self, number: int, role: LinkRole) -> None:
        index = self._rows.index(number)
        if index.isValid():
            self._delegate.edited_role = role
            if index != self.currentIndex():  # else the selection stays as it is
                self.setCurrentIndex(index)
            self.edit(index)
            editor = self.indexWidget(index)
            if isinstance(editor, QLineEdit):  # all selected, and the beginning in sight
                editor.end(False)
                editor.home(True)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab leads from the title to the source and on to the next row's title."""
        none = QAbstractItemDelegate.EndEditHint.NoHint
        super().closeEditor(editor, none)
        number = self.currentIndex().row()
        on_source = self._delegate.edited_role is LinkRole.SOURCE
        if hint is QAbstractItemDelegate.EndEditHint.EditNextItem:
            if on_source:
                self.edit_title(number + 1)
            else:
                self.edit_source(number)
        elif hint is QAbstractItemDelegate.EndEditHint.EditPreviousItem:
            if on_source:
                self.edit_title(number)
            elif number > 0:
                self.edit_source(number - 1)
        else:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a list whose rows can be edited, moved, removed and opened."""
        if self.state() is QListView.State.EditingState or not self._act_on(event):
            super().keyPressEvent(event)
            self._select_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is done by key is done to something: to the current row at least."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._select_current()

    def _select_current(self) -> None:
        """Select the current row where nothing is selected."""
        current = self.currentIndex()
        if current.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Select)

    def _act_on(self, event: QKeyEvent) -> bool:
        """Whether the key means something here."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
            return True
        current = self.currentIndex().row()
        if current < 0:
            return False
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        match event.modifiers() & ~_KEYPAD, event.key():
            case (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F2):
                self.edit_title(current)
            case (modifiers, Qt.Key.Key_F2) if modifiers == _SHIFT:
                self.edit_source(current)
            case (Qt.KeyboardModifier.NoModifier, _) if is_enter:
                self.edit_title(current)
            case (modifiers, _) if modifiers == _CONTROL and is_enter:
                self.opening_requested.emit(self.selected_rows())
            case (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Delete | Qt.Key.Key_Backspace):
                self.removal_requested.emit(self.selected_rows())
            case (modifiers, Qt.Key.Key_P) if modifiers == _ALT:
                self.earlier_requested.emit()
            case (modifiers, Qt.Key.Key_Up | Qt.Key.Key_Down) if modifiers == _ALT:
                self._move_selected(-1 if event.key() == Qt.Key.Key_Up else 1)
            case (modifiers, key) if modifiers in _NUMBER and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
                self.section_requested.emit(key - Qt.Key.Key_1)
            case _:
                return False
        return True

    def _move_selected(self, step: int) -> None:
        """Ask for the selected rows to stand one further up or down, together."""
        rows = self.selected_rows()
        if not rows:
            return
        target = rows[0] - 1 if step < 0 else rows[-1] + 2
        if 0 <= target <= self._rows.rowCount():
            self.move_requested.emit(rows, target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu where the pointer is or, from the keyboard, at the current row."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            area = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(area.center())
        self.menu_requested.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the title; words that do something did it on the first click."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._act_below(event) is RowAct.NONE:
            self.edit_title(index.row())
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over words that do something."""
        act = self._act_below(event) if event.buttons() == Qt.MouseButton.NoButton else RowAct.NONE
        if act is RowAct.NONE:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        super().mouseMoveEvent(event)

    def _act_below(self, event: QMouseEvent) -> RowAct:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return RowAct.NONE
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._delegate.act_at(option, index, event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Rows are laid out anew in another font, palette or direction."""
        super().changeEvent(event)
        if event.type() in _RESTYLING:
            self._delegate.forget_style()
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows or, when there are none, what to do."""
        super().paintEvent(event)
        if not self._rows.rowCount() and self.empty_text:
            self._paint_empty_text()

    def _paint_empty_text(self) -> None:
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(self.foregroundRole()))
        em = self.fontMetrics().height()
        area = self.viewport().rect().adjusted(2 * em, 3 * em, -2 * em, -em)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(area, flags | Qt.TextFlag.TextWordWrap, self.empty_text)
        painter.end()
