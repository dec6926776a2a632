"""A list of versions beside what they say, for the history and the bin."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from linkwright.library.errors import LibraryError
from linkwright.ui.recovery.compare_dialog import ChangeSteps, legend
from linkwright.ui.recovery.difference_view import DifferenceView

_WIDTHS = [400, 560]


class VersionBrowser(QWidget):
    """Shows the versions, and of the chosen one the text or the difference.

    Args:
        columns: what the columns of the list are called.
        text_of: gives the text of a row; may raise LibraryError.
        compared: the text that versions are compared with.
        empty_text: what stands in the place of it all while there is no version.
        parent: the dialog.
    """

    chosen = Signal(bool)
    """Another version is chosen: whether it can be used."""

    def __init__(
        self,
        columns: Sequence[str],
        text_of: Callable[[int], str],
        compared: str,
        empty_text: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._text_of = text_of
        self._compared = compared
        self.text = ""
        self.rows = QTreeWidget(self)
        self.rows.setHeaderLabels(list(columns))
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setAllColumnsShowFocus(True)
        self.rows.setAccessibleName(self.tr("Versions"))
        self.rows.setAccessibleDescription(self.tr("The chosen one is shown beside the list"))
        self.view = DifferenceView(self)
        self.compare = QCheckBox(self.tr("&Compare with the text now"), self)
        self.compare.setChecked(True)
        self._legend = QLabel(legend(self.tr("in this version"), self.tr("in the text now")), self)
        self._steps = ChangeSteps(self.view, self)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._empty = QLabel(empty_text, self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self.rows.currentItemChanged.connect(self._show)
        self.compare.toggled.connect(self._show)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """List versions; the first one is chosen."""
        self.rows.clear()
        for row in rows:
            item = QTreeWidgetItem(list(row))
            item.setToolTip(0, row[0])
            item.setTextAlignment(
                len(row) - 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
            self.rows.addTopLevelItem(item)
        self._panes.setVisible(bool(rows))
        self._empty.setHidden(bool(rows))
        if not self.choose(0):
            self._show()

    def choose(self, row: int) -> bool:
        """Choose a row, or the last one if there are not so many; whether there is any."""
        item = self.rows.topLevelItem(min(row, self.rows.topLevelItemCount() - 1))
        if item is not None:
            self.rows.setCurrentItem(item)
        return item is not None

    @property
    def row(self) -> int:
        """Which row is chosen; -1 for none."""
        item = self.rows.currentItem()
        return -1 if item is None else self.rows.indexOfTopLevelItem(item)

    def _arrange(self) -> None:
        header = self.rows.header()
        header.setStretchLastSection(False)
        for column in range(header.count()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        right = QWidget(self)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.compare)
        top.addStretch(1)
        top.addWidget(self._legend)
        bottom.addWidget(self._steps)
        bottom.addStretch(1)
        column_of_text = QVBoxLayout(right)
        column_of_text.setContentsMargins(0, 0, 0, 0)
        column_of_text.addLayout(top)
        column_of_text.addWidget(self.view, 1)
        column_of_text.addLayout(bottom)
        self._panes.addWidget(self.rows)
        self._panes.addWidget(right)
        self._panes.setHandleWidth(10)
        self._panes.setSizes(_WIDTHS)
        self._panes.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panes)
        layout.addWidget(self._empty)

    def _show(self) -> None:
        is_there = self.row >= 0
        problem = ""
        try:
            self.text = self._text_of(self.row) if is_there else ""
        except LibraryError as error:
            self.text, problem = "", str(error)
        compares = self.compare.isChecked() and is_there and not problem
        if compares:
            self.view.show_difference(self.text, self._compared)
        else:
            self.view.show_text(problem or self.text)
        self._steps.refresh()
        self._steps.setVisible(compares)
        self._legend.setVisible(compares)
        self.chosen.emit(is_there and not problem)
