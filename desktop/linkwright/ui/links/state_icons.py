"""The mark of each row state: a shape of its own, so that no state is told by colour alone.

The marks are drawn as paths on a grid of 16 units: crisp at every scale, in any colour.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from linkwright.ui.links.link_row import RowState

_GRID = 16.0
_CIRCLE = QRectF(2, 2, 12, 12)


def paint_state_icon(painter: QPainter, place: QRectF, state: RowState, colour: QColor) -> None:
    """Draw the mark of ``state`` into the square ``place``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / _GRID, place.height() / _GRID)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_SHAPES[state]())
    painter.restore()


def _lines(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in points])


def _check_mark() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_lines((3, 8.5), (6.5, 12), (13, 4.5)))
    return path


def _pencil() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_lines((3, 13), (3.6, 9.8), (10.4, 3), (13, 5.6), (6.2, 12.4), (3, 13)))
    path.addPolygon(_lines((8.6, 4.8), (11.2, 7.4)))
    return path


def _round_arrow() -> QPainterPath:
    path = QPainterPath()
    path.arcMoveTo(_CIRCLE, 20)
    path.arcTo(_CIRCLE, 20, 300)
    path.addPolygon(_lines((13.9, 1.6), (13.6, 5.9), (9.4, 5.4)))
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(_CIRCLE)
    return path


def _struck_waves() -> QPainterPath:
    path = QPainterPath()
    for size in (3.5, 6.5, 9.5):
        place = QRectF(8 - size, 12.5 - size, 2 * size, 2 * size)
        path.arcMoveTo(place, 45)
        path.arcTo(place, 45, 90)
    path.addPolygon(_lines((2.5, 2.5), (13.5, 13.5)))
    return path


def _clock() -> QPainterPath:
    path = _circle()
    path.addPolygon(_lines((8, 4.6), (8, 8), (10.6, 9.6)))
    return path


def _question() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(4.8, 5.4)
    path.cubicTo(4.8, 0.8, 11.6, 0.8, 11.4, 5.2)
    path.cubicTo(11.3, 7.6, 8, 7.4, 8, 10.4)
    path.addEllipse(QPointF(8, 13.6), 0.4, 0.4)
    return path


def _barred_circle() -> QPainterPath:
    path = _circle()
    path.addPolygon(_lines((4.6, 8), (11.4, 8)))
    return path


def _exclamation() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_lines((8, 2.6), (8, 9.6)))
    path.addEllipse(QPointF(8, 13), 0.4, 0.4)
    return path


def _dots() -> QPainterPath:
    path = QPainterPath()
    for x in (3.5, 8, 12.5):
        path.addEllipse(QPointF(x, 8), 0.4, 0.4)
    return path


_SHAPES: dict[RowState, Callable[[], QPainterPath]] = {
    RowState.TITLED: _check_mark,
    RowState.EDITED: _pencil,
    RowState.FETCHING: _round_arrow,
    RowState.UNASKED: _dots,
    RowState.OFFLINE: _struck_waves,
    RowState.LATER: _clock,
    RowState.CHECK: _question,
    RowState.BLOCKED: _barred_circle,
    RowState.FAILED: _exclamation,
}
