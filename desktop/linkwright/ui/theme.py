"""The colours of the window: our own light, dark and high contrast themes, changed live."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from linkwright import assets

SYSTEM = "system"
NAMES = ("light", "dark", "high-contrast")


class Theme(NamedTuple):
    """The colours of one theme.

    Attributes:
        name: one of `NAMES`.
        is_dark: light text on a dark ground.
        colours: ``#rrggbb`` by the names of resources/themes/light.theme.
    """

    name: str
    is_dark: bool
    colours: Mapping[str, str]

    def colour(self, name: str) -> QColor:
        """A colour by its name in the theme's file."""
        return QColor(self.colours[name])

    def palette(self) -> QPalette:
        """The theme as Qt's widgets use it."""
        role = QPalette.ColorRole
        palette = QPalette(self.colour("control"), self.colour("window"))
        for place, name in {
            role.Window: "window",
            role.WindowText: "text",
            role.Base: "base",
            role.AlternateBase: "window",
            role.Text: "text",
            role.Button: "window",
            role.ButtonText: "text",
            role.BrightText: "alarm",
            role.PlaceholderText: "quiet",
            role.Highlight: "selection",
            role.HighlightedText: "text",
            role.Accent: "accent",
            role.Link: "link",
            role.LinkVisited: "link",
            role.ToolTipBase: "base",
            role.ToolTipText: "text",
            role.Mid: "border",
            role.Midlight: "hover",
            role.Dark: "control",
        }.items():
            palette.setColor(place, self.colour(name))
        for place in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, place, self.colour("quiet"))
        return palette

    def fill(self, style: str) -> str:
        """A style sheet with each ``@name`` replaced by the theme's colour.

        ``@shade`` becomes "light" or "dark", for pictures that there are two of.
        """
        for name in sorted(self.colours, key=len, reverse=True):
            style = style.replace(f"@{name}", self.colours[name])
        return style.replace("@shade", "dark" if self.is_dark else "light")


def parse_theme(name: str, text: str) -> Theme:
    """A theme from its file.

    Args:
        name: the theme's name.
        text: lines ``name = value``; lines that begin with "#" are remarks.
    """
    lines = (line.split(" = ", 1) for line in text.splitlines() if " = " in line and line[0] != "#")
    values = {key.strip(): value.strip() for key, value in lines}
    is_dark = values.pop("dark") == "yes"
    return Theme(name, is_dark, MappingProxyType(values))


def load_theme(name: str) -> Theme:
    """A shipped theme by its name, one of `NAMES`."""
    return parse_theme(name, assets.read_text(f"themes/{name}.theme"))


class ThemeSwitch(QObject):
    """Dresses the application, and again when the choice or the system changes.

    Args:
        application: what is dressed.
        choice: a name of `NAMES`, or "system" to follow the desktop: light or dark, and whether
            it asks for high contrast.
    """

    theme_changed = Signal(object)
    """Another Theme is in use."""

    def __init__(self, application: QApplication, choice: str = SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        # The one thing that a style sheet asks for by its place on the disk.
        icons = str(assets.resource("icons")).replace("\\", "/")
        sheets = (assets.read_text(f"themes/{name}.qss") for name in ("controls", "window"))
        # Qt mirrors places of a style sheet from right to left, but not its paddings.
        end = "left" if application.isRightToLeft() else "right"
        self._style = "".join(sheets).replace("@icons", icons).replace("@end", end)
        # Kept, as PySide takes what the hints hold for gone when they are not.
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._refresh)
        # Qt tells of the wish for contrast since 6.10.
        self._contrast = (
            self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
        )
        if self._contrast is not None:
            self._contrast.contrastPreferenceChanged.connect(self._refresh)
        self.theme = load_theme(self._wanted())
        self._dress()

    def choose(self, choice: str) -> None:
        """Use a theme by name, or follow the system; unknown names follow the system."""
        self._choice = choice
        self._refresh()

    def _wanted(self) -> str:
        if self._choice in NAMES:
            return self._choice
        if self._wants_contrast():
            return "high-contrast"
        return "dark" if self._hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    def _wants_contrast(self) -> bool:
        wanted = self._contrast.contrastPreference() if self._contrast is not None else None
        return wanted is Qt.ContrastPreference.HighContrast

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self.theme.name:
            self.theme = load_theme(wanted)
            self._dress()
            self.theme_changed.emit(self.theme)

    def _dress(self) -> None:
        self._application.setPalette(self.theme.palette())
        self._application.setStyleSheet(self.theme.fill(self._style))
