"""How the rows of the list of posts are measured and painted."""

from array import array
from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPalette

from linkwright.library.index_reading import PostRow
from linkwright.ui.library.marked_text import paint_marked
from linkwright.ui.library.post_searches import Outline
from linkwright.ui.library.post_words import day_words, detail_words
from linkwright.ui.links.row_colours import RowColours, blend, row_colours

_MOST_TITLE_LINES = 3
_EXCERPT_LINES = 2
_DETAIL_SIZE, _DAY_SIZE = 0.92, 0.82
_SIDE, _OUTSIDE, _TOP, _GAP = 0.55, 0.45, 0.5, 0.15
_RADIUS = 7.0
_ONE_LINE = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
# A title is given no more lines than it needs, guessed by its length: words leave some room at
# the end of each line, and capitals are wider than letters are on average.
_ROOM_FOR_TITLE = 0.86


class PostStyle:
    """What all rows share.

    Args:
        font: of the titles; the rest is a little smaller.
        palette: of the view.
    """

    def __init__(self, font: QFont, palette: QPalette) -> None:
        self.title_font = QFont(font)
        self.title_font.setWeight(QFont.Weight.DemiBold)
        self.detail_font = _scaled(font, _DETAIL_SIZE)
        self.day_font = _scaled(font, _DAY_SIZE)
        self.day_font.setWeight(QFont.Weight.DemiBold)
        self.day_font.setCapitalization(QFont.Capitalization.AllUppercase)
        self.colours: RowColours = row_colours(palette)
        base = palette.color(QPalette.ColorRole.Base)
        self.hit_ground: QColor = blend(base, self.colours.notice, 0.28)
        self._title = QFontMetricsF(self.title_font)
        self._detail = QFontMetricsF(self.detail_font)
        self.em = QFontMetricsF(font).height()
        self.day_height = round(QFontMetricsF(self.day_font).height() + 0.7 * self.em)

    def title_width(self, width: int) -> float:
        """The room for a title in a list that is so many pixels wide."""
        return max(width - 2 * (_SIDE + _OUTSIDE) * self.em, 4 * self.em)

    def letters_on_a_line(self, width: int) -> int:
        """How many letters of a title surely fit on one line."""
        return 1 + int(_ROOM_FOR_TITLE * self.title_width(width) / self._title.averageCharWidth())

    def row_height(self, title_lines: int, *, with_excerpt: bool) -> int:
        """The height of a row, in pixels."""
        height = title_lines * self._title.height() + self._detail.height()
        height += (2 * _TOP + _GAP) * self.em
        if with_excerpt:
            height += _EXCERPT_LINES * self._detail.height() + _GAP * self.em
        return round(height)

    def tops(self, outline: Outline, width: int) -> Sequence[int]:
        """Where each row begins, from the top of the list on, and where the last one ends."""
        with_excerpt = bool(outline.typed.strip())
        letters = self.letters_on_a_line(width)
        by_length = [
            self.row_height(_lines(length, letters), with_excerpt=with_excerpt)
            for length in range(256)
        ]
        heights = [by_length[length] for length in outline.title_lengths]
        for row, _day in outline.days:
            heights[row] += self.day_height
        return array("q", accumulate(heights, initial=0))

    def paint_day(self, painter: QPainter, place: QRect, day: date, today: date) -> None:
        """Draw the heading of a day."""
        painter.setFont(self.day_font)
        painter.setPen(self.colours.quiet)
        metrics = QFontMetricsF(self.day_font)
        baseline = place.bottom() - metrics.descent() - 0.15 * self.em
        margin = (_SIDE + _OUTSIDE) * self.em
        words = day_words(day, today)
        left = place.left() + margin
        if QGuiApplication.isRightToLeft():
            left = place.right() - margin - metrics.horizontalAdvance(words)
        painter.drawText(QPointF(left, baseline), words)

    def paint_ground(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Draw what is behind a row that is selected, or below the pointer."""
        outside = _OUTSIDE * self.em
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(place).adjusted(outside, 0, -outside, 0), _RADIUS, _RADIUS)

    def paint_focus(self, painter: QPainter, place: QRect) -> None:
        """Draw the frame of the row that keys act on."""
        outside = _OUTSIDE * self.em + 0.5
        painter.setPen(self.colours.focus)
        painter.setBrush(QColor(0, 0, 0, 0))
        frame = QRectF(place).adjusted(outside, 0.5, -outside, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def paint_row(self, painter: QPainter, place: QRect, row: PostRow) -> None:
        """Draw the words of a post."""
        colours = self.colours
        left = place.left() + (_SIDE + _OUTSIDE) * self.em
        width = self.title_width(place.width())
        y = place.top() + _TOP * self.em
        lines = _lines(len(row.title), self.letters_on_a_line(place.width()))
        y += paint_marked(
            painter,
            QPointF(left, y),
            width,
            row.marked_title or row.title,
            self.title_font,
            (colours.text, self.hit_ground),
            lines,
        )
        y += _GAP * self.em
        self._paint_details(painter, QPointF(left, y), width, row)
        if row.excerpt:
            y += self._detail.height() + _GAP * self.em
            shades = (colours.quiet, self.hit_ground)
            paint_marked(
                painter, QPointF(left, y), width, row.excerpt, self.detail_font, shades,
                _EXCERPT_LINES,
            )  # fmt: skip

    def _paint_details(
        self, painter: QPainter, corner: QPointF, width: float, row: PostRow
    ) -> None:
        details, waiting = detail_words(row)
        painter.setFont(self.detail_font)
        line = QRectF(corner, QSizeF(width, self._detail.height()))
        painter.setPen(self.colours.quiet)
        painter.drawText(line, _ONE_LINE, details)
        used = self._detail.horizontalAdvance(details)
        if waiting and used + self._detail.horizontalAdvance(waiting) <= width:
            is_from_right = QGuiApplication.isRightToLeft()
            rest = line.adjusted(0, 0, -used, 0) if is_from_right else line.adjusted(used, 0, 0, 0)
            painter.setPen(self.colours.notice)
            painter.drawText(rest, _ONE_LINE, waiting)


def _lines(length: int, letters: int) -> int:
    """How many lines a title of so many letters is given."""
    return min(max(-(-length // letters), 1), _MOST_TITLE_LINES)


def _scaled(font: QFont, share: float) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * share)
    return scaled
