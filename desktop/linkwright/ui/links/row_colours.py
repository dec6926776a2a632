"""The colours of the link rows, taken from the palette in use and legible on it.

Hues alone do not make a theme: the same amber that reads well on white is lost on black. Every
coloured word is therefore shifted towards black or white until it stands out as WCAG 2.2 (1.4.3)
asks of text, which holds for light, dark and high contrast palettes alike.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

_TEXT_CONTRAST = 4.5  # level AA
_HIGH_CONTRAST = 7.0  # level AAA
_PURE = 20.0  # black on white or white on black: the user asked for high contrast
_STEPS = 24
_TINT_CONTRAST = 2.0  # a highlight fainter than this is a tint already


@dataclass(frozen=True, slots=True)
class RowColours:
    """What a row is painted with; named by use, not by hue.

    Attributes:
        text: titles and sources.
        quiet: hosts, dates and what needs no attention.
        good: the mark of a title that stands.
        notice: what waits or should be looked at.
        alarm: what failed.
        link: what can be clicked, and what the user wrote.
        selected: the background of selected rows.
        hovered: the background below the pointer.
        rule: the hairline between rows.
        focus: the bar and the frame of the current row.
    """

    text: QColor
    quiet: QColor
    good: QColor
    notice: QColor
    alarm: QColor
    link: QColor
    selected: QColor
    hovered: QColor
    rule: QColor
    focus: QColor


def row_colours(palette: QPalette) -> RowColours:
    """The colours for rows on the base colour of ``palette``."""
    base = palette.color(QPalette.ColorRole.Base)
    text = palette.color(QPalette.ColorRole.Text)
    accent = palette.color(QPalette.ColorRole.Accent)
    placeholder = palette.color(QPalette.ColorRole.PlaceholderText)
    highlight = palette.color(QPalette.ColorRole.Highlight)
    share = 0.14 if contrast(highlight, base) > _TINT_CONTRAST else 0.5
    selected = blend(base, highlight, share)
    hovered = blend(base, text, 0.04)

    wanted = _HIGH_CONTRAST if contrast(text, base) > _PURE else _TEXT_CONTRAST

    def legible(colour: QColor) -> QColor:
        """Legible on other rows as well, whose tints are nearer to the colours than the base."""
        shown = readable(colour, base, wanted)
        return readable(readable(shown, selected, wanted), hovered, wanted)

    return RowColours(
        text=legible(text),
        quiet=legible(blend(base, placeholder, placeholder.alphaF())),
        good=legible(QColor("#15803d")),
        notice=legible(QColor("#b45309")),
        alarm=legible(QColor("#b91c1c")),
        link=legible(palette.color(QPalette.ColorRole.Link)),
        selected=selected,
        hovered=hovered,
        rule=blend(base, text, 0.12),
        focus=legible(accent),
    )


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """``first`` with ``share`` (0 to 1) of ``second`` mixed in."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: QColor, background: QColor, wanted: float = _TEXT_CONTRAST) -> QColor:
    """``colour``, moved towards black or white until its contrast on ``background`` will do."""
    goal = QColor("black") if _luminance(background) > 0.18 else QColor("white")
    for step in range(_STEPS + 1):
        shade = blend(colour, goal, step / _STEPS)
        if contrast(shade, background) >= wanted:
            return shade
    return goal


def _luminance(colour: QColor) -> float:
    """The relative luminance of an sRGB colour (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
