"""The program's icons: line drawings in the colour of the theme, sharp at every scale."""

import math
import re

from PySide6.QtGui import QIcon, QImage, QPalette, QPixmap

from linkwright import assets
from linkwright.ui.theme import Theme

_SIZE = 18
_SIDE = re.compile(r'\b(width|height)="\d+"')


class IconSet:
    """Draws icons of resources/icons/lucide/ in a theme's colours.

    Args:
        theme: where the colours come from.
        pixel_ratio: the pixels for one unit of length on the sharpest screen.
    """

    def __init__(self, theme: Theme, pixel_ratio: float) -> None:
        self._theme = theme
        self._side = math.ceil(_SIZE * pixel_ratio)
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
        pixmap = _rendered(drawing.replace("currentColor", self._theme.colours[colour]), self._side)
        pixmap.setDevicePixelRatio(self._side / _SIZE)
        return QIcon(pixmap)


def chevron(palette: QPalette, pixel_ratio: float) -> QIcon:
    """The sign of something that drops down, in the colour of text."""
    colour = palette.color(QPalette.ColorRole.Text).name()
    drawing = assets.read_text("icons/lucide/chevron-down.svg").replace("currentColor", colour)
    side = math.ceil(_SIZE * pixel_ratio)
    pixmap = _rendered(drawing, side)
    pixmap.setDevicePixelRatio(side / _SIZE)
    return QIcon(pixmap)


def application_icon() -> QIcon:
    """The program's own sign."""
    drawing = assets.read_text("icons/linkwright.svg")
    icon = QIcon()
    for size in (16, 32, 64):
        icon.addPixmap(_rendered(drawing, size))
    return icon


def _rendered(drawing: str, size: int) -> QPixmap:
    """A square SVG at a size of our own.

    Qt's image plugin draws it, which costs less at the start than the module QtSvg.
    """
    sized = _SIDE.sub(rf'\1="{size}"', drawing, count=2)
    return QPixmap.fromImage(QImage.fromData(sized.encode()))
