"""The program's icons: line drawings in the colour of the theme, sharp at every scale."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from linkwright import assets
from linkwright.ui.theme import Theme

_SIZE = 18
_SCALES = (1, 2)


class IconSet:
    """Draws icons of resources/icons/lucide/ in a theme's colours.

    Args:
        theme: where the colours come from.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn: dict[tuple[str, str], QIcon] = {}

    def use(self, theme: Theme) -> None:
        """Draw in another theme's colours from now on."""
        self._theme = theme
        self._drawn.clear()

    def icon(self, name: str, colour: str = "secondary") -> QIcon:
        """An icon by its file name without ending.

        Args:
            name: for example ``bold``.
            colour: a colour name of the theme.
        """
        key = (name, colour)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour)
        return self._drawn[key]

    def _draw(self, name: str, colour: str) -> QIcon:
        drawing = assets.read_text(f"icons/lucide/{name}.svg")
        icon = QIcon()
        faint = QColor(self._theme.colour(colour))
        faint.setAlphaF(0.4)
        for mode, tint in (
            (QIcon.Mode.Normal, self._theme.colour(colour)),
            (QIcon.Mode.Disabled, faint),
        ):
            mask = QSvgRenderer(QByteArray(drawing.replace("currentColor", "#000").encode()))
            for scale in _SCALES:
                icon.addPixmap(_tinted(mask, tint, scale), mode)
        return icon


def _tinted(drawing: QSvgRenderer, tint: QColor, scale: int) -> QPixmap:
    pixmap = QPixmap(_SIZE * scale, _SIZE * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(pixmap.rect()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), tint)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def application_icon() -> QIcon:
    """The program's own sign."""
    drawing = QSvgRenderer(QByteArray(assets.read_bytes("icons/linkwright.svg")))
    icon = QIcon()
    for size in (16, 32, 48, 128):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter, QRectF(pixmap.rect()))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
