"""The panes at the right of the text, in tabs; each is made when it is first needed."""

from collections.abc import Callable

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
        self._makers: dict[int, Callable[[], QWidget]] = {}
        self.setObjectName("side")
        self.setAccessibleName("Side panes")
        self.setDocumentMode(True)
        self.setMinimumWidth(300)
        bar = self.tabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName("Side panes")
        for title in _TITLES:
            place = QWidget(self)
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            self.addTab(place, title)
        self.currentChanged.connect(self._on_current_changed)

    def fill(self, pane: int, maker: Callable[[], QWidget]) -> None:
        """Say how a pane's panel is made; it is made at once if the pane is open."""
        self._makers[pane] = maker
        self._make_current()

    def current_panel(self) -> QWidget:
        """The panel in the open tab, or its empty place."""
        place = self.currentWidget()
        layout = place.layout()
        item = layout.itemAt(0) if layout else None
        panel = item.widget() if item else None
        return panel or place

    def is_open(self, pane: int) -> bool:
        """Whether a pane can be seen."""
        return not self.isHidden() and self.currentIndex() == pane

    def show_pane(self, pane: int) -> None:
        """Open a pane."""
        self.setCurrentIndex(pane)
        self.show()
        self._on_current_changed()

    def toggle(self, pane: int) -> None:
        """Open a pane, or close it when it is the open one."""
        if self.is_open(pane):
            self.hide()
            self.pane_changed.emit()
        else:
            self.show_pane(pane)

    def _on_current_changed(self) -> None:
        self._make_current()
        self.pane_changed.emit()

    def _make_current(self) -> None:
        maker = self._makers.get(self.currentIndex())
        layout = self.currentWidget().layout()
        if maker is not None and layout is not None and not self.isHidden():
            del self._makers[self.currentIndex()]
            layout.addWidget(maker())
