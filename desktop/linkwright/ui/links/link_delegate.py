"""How a link row is painted, clicked and edited in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from linkwright.ui.links.cell_editors import SourceEditor, SourceName, TitleEditor
from linkwright.ui.links.link_list_model import LinkRole
from linkwright.ui.links.link_row import LinkRow, RowState
from linkwright.ui.links.row_colours import RowColours, row_colours
from linkwright.ui.links.row_layout import RowLayout, RowStyle, TextWidths
from linkwright.ui.links.row_words import RowAct
from linkwright.ui.links.state_icons import paint_state_icon

_MOST_LAYOUTS = 500
_MOST_MEASURED = 10_000
_BAR_WIDTH = 3.0

Index = QModelIndex | QPersistentModelIndex


class LinkDelegate(QStyledItemDelegate):
    """Paints rows of two parts, title and details, and makes the editors for both.

    Args:
        sources: tells the publishers to complete a typed source from.
        parent: the view.

    Attributes:
        edited_role: what the next editor edits, ``LinkRole.TITLE`` or ``LinkRole.SOURCE``.
    """

    clicked = Signal(object, RowAct)
    """A word that does something was clicked: the row, the act."""

    def __init__(self, sources: Callable[[], Sequence[SourceName]], parent: QObject) -> None:
        super().__init__(parent)
        self.edited_role = LinkRole.TITLE
        self._sources = sources
        self._style: RowStyle | None = None
        self._widths: dict[LinkRow, TextWidths] = {}
        self._layouts: dict[tuple[LinkRow, int], RowLayout] = {}

    def layout_at(self, option: QStyleOptionViewItem, index: Index) -> RowLayout:
        """The layout of a row at the width of its view; laid out once for all paintings."""
        row: LinkRow = index.data(LinkRole.ROW)
        style = self._style_for(option)
        width = _view_of(option).viewport().width()
        layout = self._layouts.get((row, width))
        if layout is None:
            if len(self._layouts) >= _MOST_LAYOUTS:
                self._layouts.clear()
            layout = RowLayout(row, style, self._widths_of(row, style), width)
            self._layouts[row, width] = layout
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a row at the width of its view."""
        style = self._style_for(option)
        widths = self._widths_of(index.data(LinkRole.ROW), style)
        return style.row_size(widths, _view_of(option).viewport().width())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: LinkRow = index.data(LinkRole.ROW)
        colours = self._style_for(option).colours
        layout = self.layout_at(option, index)
        place = QRectF(option.rect)
        painter.save()
        painter.setClipRect(place)
        self._paint_ground(painter, option, place, colours)
        icon = layout.icon_place.translated(place.topLeft())
        paint_state_icon(painter, icon, row.state, _mark_colour(row.state, colours))
        layout.paint(painter, place.topLeft())
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Announce a plain click on a word that does something."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            row: LinkRow = index.data(LinkRole.ROW)
            act = self.act_at(option, index, event.position())
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if act is not RowAct.NONE and plain and event.button() is Qt.MouseButton.LeftButton:
                self.clicked.emit(row, act)
                return True
        return super().editorEvent(event, model, option, index)

    def act_at(self, option: QStyleOptionViewItem, index: Index, position: QPointF) -> RowAct:
        """What a click at ``position`` of the viewport asks of the row at ``index``."""
        corner = QPointF(option.rect.topLeft())
        return self.layout_at(option, index).act_at(position - corner)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line editor for the title or for the source."""
        if self.edited_role is LinkRole.SOURCE:
            return SourceEditor(self._sources(), parent)
        row: LinkRow = index.data(LinkRole.ROW)
        proposed = ((row.proposal, ""),) if row.is_bare and row.proposal else ()
        return TitleEditor((*proposed, *row.alternatives), parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill a new editor; what is being typed is not replaced when the row changes."""
        if isinstance(editor, QLineEdit) and not editor.property("filled"):
            editor.setProperty("filled", True)
            editor.setText(index.data(self.edited_role))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand what was typed to the model."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), self.edited_role)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the editor over the text that it edits."""
        layout = self.layout_at(option, index)
        is_source = self.edited_role is LinkRole.SOURCE
        place = layout.detail_place if is_source else layout.title_place
        target = place.translated(QPointF(option.rect.topLeft())).toAlignedRect()
        height = max(editor.sizeHint().height(), target.height())
        middle = target.center().y()
        # Of one line, it stands higher, so that what is below stays legible.
        highest = option.rect.top() + 1
        target.setTop(middle - height // 2 if is_source else max(highest, middle - height // 2 - 3))
        target.setHeight(height)
        editor.setGeometry(target)

    def measure(self, rows: Sequence[LinkRow], view: QAbstractScrollArea, most: int) -> bool:
        """Measure some rows before they are shown, as all at once would hold up the window.

        Args:
            rows: what will be shown.
            view: where.
            most: so many rows are measured now.

        Returns:
            Whether all of them are measured.
        """
        style = self._style_of(view)
        unknown = [row for row in rows if row not in self._widths]
        for row in unknown[:most]:
            self._widths_of(row, style)
        return len(unknown) <= most

    def forget_style(self) -> None:
        """Font, palette or direction of the view are others now: lay out everything anew."""
        self._style = None
        self._widths.clear()
        self._layouts.clear()

    def _style_for(self, option: QStyleOptionViewItem) -> RowStyle:
        return self._style_of(_view_of(option))

    def _style_of(self, view: QAbstractScrollArea) -> RowStyle:
        """What the rows of the view share."""
        if self._style is None:
            colours = row_colours(view.palette())
            self._style = RowStyle(view.font(), colours, mirrored=view.isRightToLeft())
        return self._style

    def _widths_of(self, row: LinkRow, style: RowStyle) -> TextWidths:
        widths = self._widths.get(row)
        if widths is None:
            if len(self._widths) >= _MOST_MEASURED:
                self._widths.clear()
            widths = self._widths[row] = style.measure(row)
        return widths

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, colours: RowColours
    ) -> None:
        """Background, hairline, the bar of a selected row and the frame of the current one."""
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, colours.selected)
            bar = QRectF(place)
            bar.setWidth(_BAR_WIDTH)
            if _view_of(option).isRightToLeft():
                bar.moveRight(place.right())
            painter.fillRect(bar, colours.focus)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, colours.hovered)
        painter.setPen(QPen(colours.rule, 1))
        painter.drawLine(
            place.bottomLeft() - QPointF(0, 0.5), place.bottomRight() - QPointF(0, 0.5)
        )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRect(place.adjusted(1, 1, -1, -2))


def _view_of(option: QStyleOptionViewItem) -> QAbstractScrollArea:
    """The view that the option belongs to."""
    view = option.widget
    if not isinstance(view, QAbstractScrollArea):
        raise TypeError("link rows are painted by views only")
    return view


def _mark_colour(state: RowState, colours: RowColours) -> QColor:
    """The colour of a row's mark."""
    return {
        RowState.TITLED: colours.good,
        RowState.EDITED: colours.link,
        RowState.UNASKED: colours.quiet,
        RowState.FETCHING: colours.notice,
        RowState.OFFLINE: colours.notice,
        RowState.LATER: colours.notice,
        RowState.CHECK: colours.notice,
        RowState.BLOCKED: colours.alarm,
        RowState.FAILED: colours.alarm,
    }[state]
