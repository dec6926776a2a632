"""Where the parts of a link row stand, for one font, width and set of colours.

All distances are multiples of the font's height, so a row keeps its proportions at every
font size and screen scale. How high a row is follows from the widths of its two texts alone:
those are measured once, so that a view can ask for the heights of thousands of rows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.row_colours import RowColours
from linkwright.ui.links.row_words import SEPARATOR, RowAct, Run, Tone, detail_runs, title_runs

_MOST_LINES = 2
_MOST_CHARACTERS = 600  # more than two lines hold on any screen; longer texts cost time
_DETAIL_SIZE = 0.92
_SIDE, _TOP, _GAP, _LINE_GAP, _ICON = 0.85, 0.5, 0.55, 0.15, 0.85


@dataclass(frozen=True, slots=True)
class TextWidths:
    """How wide the two texts of a row are on one line each, in device-independent pixels."""

    title: float
    detail: float


class RowStyle:
    """What all rows of a view share.

    Args:
        font: the font of the titles; details are a little smaller.
        colours: what each tone is painted with.
        mirrored: whether the interface runs from right to left.
    """

    def __init__(self, font: QFont, colours: RowColours, *, mirrored: bool = False) -> None:
        self.font = font
        self.detail_font = QFont(font)
        self.detail_font.setPointSizeF(font.pointSizeF() * _DETAIL_SIZE)
        strong = QFont(self.detail_font)
        strong.setWeight(QFont.Weight.DemiBold)
        self.colours = colours
        self.mirrored = mirrored
        self._title_metrics = QFontMetricsF(font)
        self._detail_metrics = QFontMetricsF(self.detail_font)
        self._strong_metrics = QFontMetricsF(strong)
        self.em = self._title_metrics.height()
        self.detail_em = self._detail_metrics.height()
        self.icon = _ICON * self.em
        self.indent = (_SIDE + _GAP) * self.em + self.icon

    def text_width(self, width: int) -> float:
        """The room for the texts of a row that is so wide."""
        return max(width - self.indent - _SIDE * self.em, 4 * self.em)

    def measure(self, row: LinkRow) -> TextWidths:
        """The widths of a row's texts, whatever the width of the row."""
        title = sum(
            self._title_metrics.horizontalAdvance(run.text[:_MOST_CHARACTERS])
            for run in title_runs(row)
        )
        detail = 0.0
        for run in detail_runs(row):
            strong = run.tone is Tone.STRONG
            metrics = self._strong_metrics if strong else self._detail_metrics
            detail += metrics.horizontalAdvance(run.text[:_MOST_CHARACTERS])
        return TextWidths(title, detail)

    def row_size(self, widths: TextWidths, width: int) -> QSize:
        """The size of a row of this width whose texts are that wide."""
        room = self.text_width(width)
        height = line_count(widths.title, room) * self.em
        height += line_count(widths.detail, room) * self.detail_em
        return QSize(width, round(height + (2 * _TOP + _LINE_GAP) * self.em))


def line_count(text_width: float, room: float) -> int:
    """How many lines a text is given: what does not fit on the second is cut."""
    return 1 if text_width <= room else _MOST_LINES


class RowLayout:
    """The laid-out texts of one row and the places of its parts, from the row's top left."""

    def __init__(self, row: LinkRow, style: RowStyle, widths: TextWidths, width: int) -> None:
        room = style.text_width(width)
        left = _SIDE * style.em if style.mirrored else style.indent
        top = _TOP * style.em
        lines = line_count(widths.title, room)
        self._title = _Paragraph(title_runs(row), style, style.font, room, lines)
        self.title_place = QRectF(left, top, room, lines * style.em)
        detail_top = self.title_place.bottom() + _LINE_GAP * style.em
        lines = line_count(widths.detail, room)
        # A title runs as its own words do, the details as the interface does.
        way = Qt.LayoutDirection.RightToLeft if style.mirrored else Qt.LayoutDirection.LeftToRight
        details = _from_right(detail_runs(row)) if style.mirrored else detail_runs(row)
        self._detail = _Paragraph(details, style, style.detail_font, room, lines, way)
        self.detail_place = QRectF(left, detail_top, room, lines * style.detail_em)
        side = _SIDE * style.em
        icon_left = width - side - style.icon if style.mirrored else side
        icon_top = top + (style.em - style.icon) / 2
        self.icon_place = QRectF(icon_left, icon_top, style.icon, style.icon)

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draw both texts of a row whose top left is at ``corner``."""
        self._title.paint(painter, corner + self.title_place.topLeft())
        self._detail.paint(painter, corner + self.detail_place.topLeft())

    def act_at(self, point: QPointF) -> RowAct:
        """What a click at ``point``, counted from the row's top left, asks for."""
        return self._detail.act_at(point - self.detail_place.topLeft())

    def place_of(self, act: RowAct) -> QRectF:
        """Where the first run with ``act`` begins, or an empty rectangle."""
        place = self._detail.place_of(act)
        return place.translated(self.detail_place.topLeft()) if place.isValid() else place


class _Paragraph:
    """Runs of text, wrapped to some lines; what does not fit is cut with an ellipsis."""

    def __init__(
        self,
        runs: Sequence[Run],
        style: RowStyle,
        font: QFont,
        room: float,
        lines: int,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
    ) -> None:
        def lay_out(candidate: Sequence[Run]) -> QTextLayout:
            return _text_layout(candidate, style, font, room, direction)

        self._runs, self._layout = _fitted(runs, lay_out, lines)

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        self._layout.draw(painter, corner)

    def act_at(self, point: QPointF) -> RowAct:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.naturalTextRect().contains(point):
                on_character = QTextLine.CursorPosition.CursorOnCharacter
                return self._run_at(line.xToCursor(point.x(), on_character)).act
        return RowAct.NONE

    def place_of(self, act: RowAct) -> QRectF:
        start = 0
        for run in self._runs:
            if run.act is act:
                line = self._layout.lineForTextPosition(start)
                found = line.cursorToX(start)
                x = found[0] if isinstance(found, tuple) else 0.0
                return QRectF(x, line.y(), 1, line.height())
            start += _length(run.text)
        return QRectF()

    def _run_at(self, position: int) -> Run:
        end = 0
        for run in self._runs:
            end += _length(run.text)
            if position < end:
                return run
        return Run("")


def _from_right(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs kept in their order from right to left where all of them are Latin words."""
    marked = f"\N{RIGHT-TO-LEFT MARK}{SEPARATOR}\N{RIGHT-TO-LEFT MARK}"
    return [replace(run, text=marked) if run.text == SEPARATOR else run for run in runs]


def _fitted(
    runs: Sequence[Run], lay_out: Callable[[Sequence[Run]], QTextLayout], lines: int
) -> tuple[Sequence[Run], QTextLayout]:
    """The runs with the longest elastic one cut as little as the number of lines demands."""
    runs = [replace(run, text=run.text[:_MOST_CHARACTERS]) for run in runs]
    layout = lay_out(runs)
    if layout.lineCount() <= lines:
        return runs, layout
    elastic = [number for number, run in enumerate(runs) if run.elastic] or range(len(runs))
    number = max(elastic, key=lambda index: len(runs[index].text))
    text = runs[number].text
    fits, too_long = 0, len(text)
    while True:
        length = (fits + too_long) // 2
        cut = replace(runs[number], text=text[:length].rstrip() + "…")
        shorter = [*runs[:number], cut, *runs[number + 1 :]]
        layout = lay_out(shorter)
        if too_long - fits <= 1:
            return shorter, layout
        if layout.lineCount() <= lines:
            fits = length
        else:
            too_long = length


def _text_layout(
    runs: Sequence[Run],
    style: RowStyle,
    font: QFont,
    room: float,
    direction: Qt.LayoutDirection,
) -> QTextLayout:
    """The runs, set and wrapped; lines are as high as the font says, whatever script they hold."""
    layout = QTextLayout("".join(run.text for run in runs), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    side = Qt.AlignmentFlag.AlignRight if style.mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, style.colours))
    metrics = QFontMetricsF(font)
    layout.beginLayout()
    baseline = metrics.ascent()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, baseline - line.ascent()))
        baseline += metrics.height()
    layout.endLayout()
    return layout


def _formats(runs: Sequence[Run], colours: RowColours) -> list[QTextLayout.FormatRange]:
    """One format a run: its colour and weight."""
    formats = []
    start = 0
    for run in runs:
        part = QTextLayout.FormatRange()
        part.start, part.length = start, _length(run.text)
        part.format = QTextCharFormat()
        part.format.setForeground(_colour(run.tone, colours))
        if run.tone is Tone.STRONG:
            part.format.setFontWeight(QFont.Weight.DemiBold)
        formats.append(part)
        start += part.length
    return formats


def _colour(tone: Tone, colours: RowColours) -> QColor:
    """What a tone is painted with."""
    return {
        Tone.PLAIN: colours.text,
        Tone.STRONG: colours.text,
        Tone.QUIET: colours.quiet,
        Tone.NOTICE: colours.notice,
        Tone.ALARM: colours.alarm,
        Tone.LINK: colours.link,
    }[tone]


def _length(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
