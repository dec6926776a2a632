"""The panes at the right of the text, in tabs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

LINKS, PREVIEW = 0, 1
_TITLES = ("Links", "Preview")


class SidePanes(QTabWidget):
    """Holds the link panel and the preview.

    Args:
        parent: the window.
    """

    pane_changed = Signal()
    """Another pane is open, or none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAccessibleName("Side panes")
        self.setDocumentMode(True)
        self.setMinimumWidth(300)
        bar = self.tabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName("Side panes")
        self._places: list[QVBoxLayout] = []
        for title in _TITLES:
            place = QWidget(self)
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            self._places.append(layout)
            self.addTab(place, title)
        self.currentChanged.connect(self.pane_changed)

    def put(self, pane: int, panel: QWidget) -> None:
        """Put a panel in its place, which is empty until the window has been painted."""
        self._places[pane].addWidget(panel)

    def current_panel(self) -> QWidget:
        """The panel in the open tab; the panes themselves while it is not made."""
        item = self._places[self.currentIndex()].itemAt(0)
        return (item.widget() if item else None) or self

    def is_open(self, pane: int) -> bool:
        """Whether a pane can be seen."""
        return not self.isHidden() and self.currentIndex() == pane

    def show_pane(self, pane: int) -> None:
        """Open a pane."""
        self.setCurrentIndex(pane)
        self.show()
        self.pane_changed.emit()

    def toggle(self, pane: int) -> None:
        """Open a pane, or close it when it is the open one."""
        if self.is_open(pane):
            self.hide()
            self.pane_changed.emit()
        else:
            self.show_pane(pane)
