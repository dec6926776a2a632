"""How a warning is painted: a mark, its sentence, and below that its place and its remedy."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from linkwright.model.checks import PostWarning
from linkwright.ui.checks.warning_model import Index, WarningRole
from linkwright.ui.links.link_row import RowState
from linkwright.ui.links.row_colours import RowColours, row_colours
from linkwright.ui.links.state_icons import paint_state_icon

_SIDE, _TOP, _GAP, _LINE_GAP, _ICON = 0.85, 0.5, 0.55, 0.15, 0.85
_DETAIL_SIZE = 0.92
_BAR_WIDTH = 3.0


@dataclass(frozen=True, slots=True)
class _Parts:
    """The laid-out parts of a row, their places counted from its top left."""

    sentence: QTextLayout
    sentence_place: QPointF
    detail: QTextLayout
    detail_place: QPointF
    remedy: QTextLayout
    remedy_place: QRectF
    icon: QRectF
    height: float


class WarningDelegate(QStyledItemDelegate):
    """Paints the rows of a `WarningModel`; a click on the remedy is announced.

    Args:
        parent: the view.
    """

    remedy_clicked = Signal(object)
    """The remedy of this PostWarning is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colours: RowColours | None = None

    def forget_style(self) -> None:
        """The palette of the view is another one now."""
        self._colours = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the sentence is at the width of the view."""
        width = _width_of(option)
        return QSize(width, round(self._lay_out(option, index, width).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        colours = self._colours_for(option)
        place = QRectF(option.rect)
        parts = self._lay_out(option, index, option.rect.width())
        warning: PostWarning = index.data(WarningRole.WARNING)
        corner = place.topLeft()
        painter.save()
        painter.setClipRect(place)
        self._paint_ground(painter, option, place, colours)
        is_hint = warning.severity == "hint"
        state = RowState.CHECK if is_hint else RowState.FAILED
        mark = colours.quiet if is_hint else colours.notice
        paint_state_icon(painter, parts.icon.translated(corner), state, mark)
        for layout, where, colour in (
            (parts.sentence, parts.sentence_place, colours.text),
            (parts.detail, parts.detail_place, colours.quiet),
            (parts.remedy, parts.remedy_place.topLeft(), colours.link),
        ):
            painter.setPen(colour)
            layout.draw(painter, corner + where)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Announce a click on the remedy."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
            and self.is_on_remedy(option, index, event.position())
        ):
            self.remedy_clicked.emit(index.data(WarningRole.WARNING))
            return True
        return super().editorEvent(event, model, option, index)

    def is_on_remedy(self, option: QStyleOptionViewItem, index: Index, point: QPointF) -> bool:
        """Whether a point of the viewport is on the words of the remedy."""
        parts = self._lay_out(option, index, option.rect.width())
        corner = QPointF(option.rect.topLeft())
        return parts.remedy_place.contains(point - corner)

    def _lay_out(self, option: QStyleOptionViewItem, index: Index, width: int) -> _Parts:
        view = option.widget
        font = view.font() if view is not None else option.font
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * _DETAIL_SIZE)
        em = QFontMetricsF(font).height()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        icon, side = _ICON * em, _SIDE * em
        indent = side + _GAP * em + icon
        room = max(width - indent - side, 4 * em)
        left = side if mirrored else indent
        warning: PostWarning = index.data(WarningRole.WARNING)
        sentence = _wrapped(str(index.data()), font, room, mirrored=mirrored)
        top = _TOP * em
        at = top + sentence.boundingRect().height() + _LINE_GAP * em
        detail = _wrapped(str(index.data(WarningRole.DETAIL)), small, room, mirrored=mirrored)
        remedy = _wrapped(warning.remedy, small, room, mirrored=mirrored)
        height = at + detail.boundingRect().height()
        remedy_place = QRectF(left, height, 0, 0)
        if warning.remedy:
            bounds = remedy.boundingRect()
            used = remedy.lineAt(0).naturalTextRect()
            remedy_place = QRectF(left, height + _LINE_GAP * em, room, bounds.height())
            height = remedy_place.bottom()
            if not mirrored:
                remedy_place.setWidth(used.width())
        icon_left = width - side - icon if mirrored else side
        return _Parts(
            sentence,
            QPointF(left, top),
            detail,
            QPointF(left, at),
            remedy,
            remedy_place,
            QRectF(icon_left, top + (em - icon) / 2, icon, icon),
            height + _TOP * em,
        )

    def _colours_for(self, option: QStyleOptionViewItem) -> RowColours:
        if self._colours is None:
            view = option.widget
            self._colours = row_colours(view.palette() if view is not None else option.palette)
        return self._colours

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, colours: RowColours
    ) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, colours.selected)
            bar = QRectF(place)
            bar.setWidth(_BAR_WIDTH)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(place.right())
            painter.fillRect(bar, colours.focus)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, colours.hovered)
        low = place.bottomLeft() - QPointF(0, 0.5)
        painter.setPen(QPen(colours.rule, 1))
        painter.drawLine(low, low + QPointF(place.width(), 0))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRect(place.adjusted(1, 1, -1, -2))


def _wrapped(text: str, font: QFont, room: float, *, mirrored: bool) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _width_of(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()
