"""The command palette: anything that the menus offer, by a few letters of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from linkwright.ui.actions import ActionEntry
from linkwright.ui.keyboard.fuzzy_match import fit
from linkwright.ui.search_line import SearchLine

_WIDTH, _HEIGHT = 620, 420
_ROW_AIR = 10
_MENU_WORTH = 0.5  # letters found in the name of the menu only count half
_PLACE = Qt.ItemDataRole.UserRole
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Offers the actions that fit what is typed; Enter does the chosen one.

    Args:
        entries: the actions, in the order of the menus.
        parent: the window.
    """

    def __init__(self, entries: Sequence[ActionEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self.setWindowTitle(self.tr("Find a Command"))
        self.resize(_WIDTH, _HEIGHT)
        self._line = SearchLine(
            self.tr("Type a few letters of what you want to do"),
            self.tr(
                "The Down arrow chooses among the commands that fit, Enter does the chosen one."
            ),
        )
        self._line.installEventFilter(self)
        self._model = QStandardItemModel(0, 3, self)
        self._list = QTreeView()
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setAccessibleDescription(self.tr("The commands that fit, the best one first"))
        self._list.setModel(self._model)
        self._list.setRootIsDecorated(False)
        self._list.setHeaderHidden(True)
        self._list.setUniformRowHeights(True)
        self._list.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.addWidget(self._line)
        layout.addWidget(self._list, 1)
        self._line.textChanged.connect(self._show)
        self._line.returnPressed.connect(self._do_chosen)
        self._list.activated.connect(self._do_chosen)
        self._show()

    @property
    def offered(self) -> list[str]:
        """The names of the actions that are offered, best first."""
        rows = range(self._model.rowCount())
        return [self._entries[self._model.item(row).data(_PLACE)].name for row in rows]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that walk through the list work while the line has the focus."""
        if isinstance(event, QKeyEvent) and self._is_for_list(event):
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _is_for_list(self, event: QKeyEvent) -> bool:
        return event.type() is QEvent.Type.KeyPress and event.key() in _LIST_KEYS

    def _show(self) -> None:
        typed = self._line.text()
        scored = []
        for place, entry in enumerate(self._entries):
            score = _score(typed, entry)
            if score is not None and entry.action.isEnabled():
                scored.append((-score, place))
        self._model.removeRows(0, self._model.rowCount())
        for _score_of_it, place in sorted(scored):
            self._model.appendRow(self._row(place))
        self._list.setCurrentIndex(self._model.index(0, 0))

    def _row(self, place: int) -> list[QStandardItem]:
        entry = self._entries[place]
        keys = entry.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        mark = "✓ " if entry.action.isChecked() else ""
        row = [QStandardItem(mark + entry.text), QStandardItem(entry.menu), QStandardItem(keys)]
        row[0].setData(place, _PLACE)
        row[0].setSizeHint(QSize(0, self.fontMetrics().height() + _ROW_AIR))
        row[0].setToolTip(entry.action.statusTip())
        return row

    def _do_chosen(self, index: QModelIndex | None = None) -> None:
        chosen = index if index is not None else self._list.currentIndex()
        if not chosen.isValid():
            return
        entry = self._entries[chosen.sibling(chosen.row(), 0).data(_PLACE)]
        self.close()
        # The focus goes back to where it was first: cut and paste are for that place.
        QTimer.singleShot(0, entry.action, entry.action.trigger)


def _score(typed: str, entry: ActionEntry) -> float | None:
    """How well an action fits, by its own words or together with those of its menu."""
    own = fit(typed, entry.text)
    if own is not None:
        return own
    with_menu = fit(typed, f"{entry.menu} {entry.text}")
    return with_menu * _MENU_WORTH if with_menu is not None else None
