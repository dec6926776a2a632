"""Where the parts of a link row stand, for one width, font and set of colours.

All distances are multiples of the font's height, so a row keeps its proportions at every
font size and screen scale.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
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
from linkwright.ui.links.row_words import RowAct, Run, Tone, detail_runs, title_runs

_MOST_LINES = 2
_MOST_CHARACTERS = 600  # more than two lines hold on any screen; longer texts cost time
_DETAIL_SIZE = 0.92
_SIDE, _TOP, _GAP, _LINE_GAP, _ICON = 0.85, 0.5, 0.55, 0.15, 0.85


@dataclass(frozen=True, slots=True)
class RowStyle:
    """What all rows of a view share.

    Attributes:
        font: the font of the titles; details are a little smaller.
        colours: what each tone is painted with.
        width: of a row, in device-independent pixels.
        mirrored: whether the interface runs from right to left.
    """

    font: QFont
    colours: RowColours
    width: int
    mirrored: bool = False


class RowLayout:
    """The laid-out texts of one row and the places of its parts, from the row's top left."""

    def __init__(self, row: LinkRow, style: RowStyle) -> None:
        em = QFontMetricsF(style.font).height()
        icon = _ICON * em
        indent = (_SIDE + _GAP) * em + icon
        text_width = max(style.width - indent - _SIDE * em, 4 * em)
        left = _SIDE * em if style.mirrored else indent
        detail_font = QFont(style.font)
        detail_font.setPointSizeF(style.font.pointSizeF() * _DETAIL_SIZE)
        self._title = _Paragraph(title_runs(row), style, style.font, text_width)
        self._detail = _Paragraph(detail_runs(row), style, detail_font, text_width)
        top = _TOP * em
        self.title_place = QRectF(left, top, text_width, self._title.height)
        detail_top = self.title_place.bottom() + _LINE_GAP * em
        self.detail_place = QRectF(left, detail_top, text_width, self._detail.height)
        icon_left = style.width - _SIDE * em - icon if style.mirrored else _SIDE * em
        line_height = QFontMetricsF(style.font).height()
        self.icon_place = QRectF(icon_left, top + (line_height - icon) / 2, icon, icon)
        self.size = QSizeF(style.width, self.detail_place.bottom() + top)

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
    """Runs of text, wrapped to at most two lines; what does not fit is cut with an ellipsis."""

    def __init__(self, runs: Sequence[Run], style: RowStyle, font: QFont, width: float) -> None:
        def lay_out(candidate: Sequence[Run]) -> QTextLayout:
            return _text_layout(candidate, style, font, width)

        self._runs, self._layout = _fitted(runs, lay_out)
        self.height = self._layout.boundingRect().height()

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


def _fitted(
    runs: Sequence[Run], lay_out: Callable[[Sequence[Run]], QTextLayout]
) -> tuple[Sequence[Run], QTextLayout]:
    """The runs with the longest elastic one cut as little as two lines demand."""
    runs = [replace(run, text=run.text[:_MOST_CHARACTERS]) for run in runs]
    layout = lay_out(runs)
    if layout.lineCount() <= _MOST_LINES:
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
        if layout.lineCount() <= _MOST_LINES:
            fits = length
        else:
            too_long = length


def _text_layout(runs: Sequence[Run], style: RowStyle, font: QFont, width: float) -> QTextLayout:
    """The runs, set and wrapped."""
    layout = QTextLayout("".join(run.text for run in runs), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if style.mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, style.colours))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
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
