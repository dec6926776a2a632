"""A text with marked hits, wrapped to a few lines and cut with an ellipsis."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from linkwright.library.hit_marking import plain, spans

_MOST_CHARACTERS = 400  # more than the lines of a narrow pane hold


def paint_marked(
    painter: QPainter,
    corner: QPointF,
    width: float,
    marked: str,
    font: QFont,
    colours: tuple[QColor, QColor],
    lines: int,
) -> float:
    """Draw a marked text.

    Args:
        painter: where to.
        corner: its top left.
        width: of a line, in pixels.
        marked: with the marks of `linkwright.library.hit_marking` around hits.
        font: of the text.
        colours: of the text, and of the ground of hits.
        lines: at most so many; what does not fit on the last is cut.

    Returns:
        The height that it took, in pixels.
    """
    marked = marked[:_MOST_CHARACTERS]
    text = plain(marked)
    metrics = QFontMetricsF(font)
    formats = _formats(marked, *colours)
    layout = _layout(text, font, formats)
    layout.beginLayout()
    height = 0.0
    kept: list[QTextLine] = []
    rest = -1
    for number in range(1, lines + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height + metrics.ascent() - line.ascent()))
        units = line.textStart() + line.textLength()
        if number == lines and units < _units(text):
            rest = line.textStart()
            break
        kept.append(line)
        height += metrics.height()
    layout.endLayout()
    painter.setPen(colours[0])
    for line in kept:
        line.draw(painter, corner)
    if rest >= 0:
        place = corner + QPointF(0, height)
        _paint_cut(painter, place, width, _from_unit(text, rest), font, _moved(formats, rest))
        height += metrics.height()
    return height


def _paint_cut(
    painter: QPainter,
    corner: QPointF,
    width: float,
    text: str,
    font: QFont,
    formats: list[QTextLayout.FormatRange],
) -> None:
    """Draw one line of a text, cut at its end."""
    metrics = QFontMetricsF(font)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    layout = _layout(cut, font, formats)
    layout.beginLayout()
    line = layout.createLine()
    # More than it needs, that no letter falls to a second line; from the right it ends at width.
    line.setLineWidth(2 * width)
    line.setPosition(QPointF(0, metrics.ascent() - line.ascent()))
    layout.endLayout()
    beyond = width if QGuiApplication.isRightToLeft() else 0
    layout.draw(painter, corner - QPointF(beyond, 0))


def _layout(text: str, font: QFont, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Each text runs as its words do, but all begin at the side that the interface begins at.
    side = Qt.AlignmentFlag.AlignLeft
    if QGuiApplication.isRightToLeft():
        side = Qt.AlignmentFlag.AlignRight
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(formats)
    return layout


def _formats(marked: str, colour: QColor, ground: QColor) -> list[QTextLayout.FormatRange]:
    formats = []
    start = 0
    for piece, is_hit in spans(marked):
        if is_hit:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, _units(piece)
            part.format = QTextCharFormat()
            part.format.setForeground(colour)
            part.format.setBackground(ground)
            formats.append(part)
        start += _units(piece)
    return formats


def _moved(formats: list[QTextLayout.FormatRange], by: int) -> list[QTextLayout.FormatRange]:
    """The formats for the text from a position on."""
    moved = []
    for old in formats:
        if old.start + old.length > by:
            part = QTextLayout.FormatRange()
            part.start = max(0, old.start - by)
            part.length = old.start + old.length - by - part.start
            part.format = old.format
            moved.append(part)
    return moved


def _units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _from_unit(text: str, unit: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * unit :].decode("utf-16-le", "replace")
