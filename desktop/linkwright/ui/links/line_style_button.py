"""The button in the status bar that shows and changes the line style of the list."""

from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class LineStyleButton(QToolButton):
    """Names the line style in use; its menu offers the others.

    Args:
        menu: the styles.
        parent: the status bar.
    """

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("How the lines of the shown list are written"))
        self.setAccessibleName(self.tr("Line style"))
        self.show_style("")

    def show_style(self, label: str) -> None:
        """Name the style of the shown list; "" while there is no list."""
        self.setText(self.tr("Line style: {name} ▾").format(name=label))
        self.setVisible(bool(label))
