"""The line between the parts of a panel."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def hairline(parent: QWidget) -> QWidget:
    """A line of one pixel in the theme's colour for edges."""
    line = QWidget(parent)
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    return line
