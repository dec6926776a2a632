"""The line in which words are typed to find something in a list."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget


class SearchLine(QLineEdit):
    """A line with a hint and a cross that empties it.

    Args:
        hint: what is searched, as it stands in the empty line; the name for screen readers.
        description: what happens while one types, for screen readers.
        parent: the widget that holds the line.
    """

    def __init__(self, hint: str, description: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setAccessibleDescription(description or self.tr("What fits is shown as you type."))
        self.setClearButtonEnabled(True)
        name_cross(self, self.tr("Empty the line"))


def name_cross(line: QLineEdit, name: str) -> None:
    """Name the cross that empties a line, to which Qt gives no name."""
    cross = line.findChild(QAction, "_q_qlineeditclearaction")
    if cross is not None:
        cross.setText(name)
        cross.setToolTip(name)
