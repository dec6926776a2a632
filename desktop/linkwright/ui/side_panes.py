"""The panes beside the text: tabs at the right, the posts at the left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

LINKS, PREVIEW, CHECK = range(3)
NONE = -1
_LEAST_WIDTH = 300


class SidePanes(QTabWidget):
    """Holds the link panel, the preview and the check; a tab is shown once its panel is there.

    Args:
        parent: the window.
    """

    pane_changed = Signal()
    """Another pane is open, or none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAccessibleName(self.tr("Side panes"))
        self.setDocumentMode(True)
        self.setMinimumWidth(_LEAST_WIDTH)
        bar = self.tabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName(self.tr("Side panes"))
        self._places: list[QVBoxLayout] = []
        self._awaited = NONE
        for title in (self.tr("Links"), self.tr("Preview"), self.tr("Check")):
            place = QWidget(self)
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            self._places.append(layout)
            self.addTab(place, title)
        self.setTabVisible(CHECK, False)
        self.currentChanged.connect(self.pane_changed)

    def put(self, pane: int, panel: QWidget) -> None:
        """Put a panel in its place, which is empty until the window has been painted."""
        self._places[pane].addWidget(panel)
        self.setTabVisible(pane, True)
        if pane == self._awaited:
            self.setCurrentIndex(pane)

    def show_check_count(self, count: int) -> None:
        """Say at the tab of the check how many things there are to look at."""
        words = self.tr("Check ({count})").format(count=count) if count else self.tr("Check")
        self.setTabText(CHECK, words)
        # Wide enough for the words of all tabs, which are longer in some languages.
        self.setMinimumWidth(max(_LEAST_WIDTH, self.tabBar().sizeHint().width()))

    def restore(self, pane: int) -> None:
        """Open a pane as soon as it is there, or with `NONE` close the panes."""
        if self.isTabVisible(pane):
            self.setCurrentIndex(pane)
        self._awaited = pane
        self.setHidden(pane == NONE)

    def open_pane(self) -> int:
        """The pane that can be seen, or `NONE`."""
        return NONE if self.isHidden() else self.currentIndex()

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


class PostsPlace(QWidget):
    """The place at the left, closed until its panel is there and the writer wants to see it.

    Args:
        parent: the window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("posts-place")
        self.setMinimumWidth(200)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def put(self, panel: QWidget) -> None:
        """Put the panel in."""
        self._layout.addWidget(panel)

    def current_panel(self) -> QWidget | None:
        """The panel, None while it is not made or not shown."""
        item = self._layout.itemAt(0)
        return item.widget() if item and not self.isHidden() else None
