"""The rows of one link list for Qt's views."""

from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.row_changes import RowMoved, RowsInserted, RowsRemoved, row_changes
from linkwright.ui.links.row_words import spoken, state_words

ROWS_FORMAT = "application/x-linkwright-rows"
"""The MIME type that marks rows dragged within the program."""

Index = QModelIndex | QPersistentModelIndex


class LinkRole(IntEnum):
    """What views and delegates ask of a row beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole
    TITLE = Qt.ItemDataRole.UserRole + 1
    SOURCE = Qt.ItemDataRole.UserRole + 2
    URL = Qt.ItemDataRole.UserRole + 3


class LinkListModel(QAbstractListModel):
    """Shows rows that somebody else computes; changing one is a wish that somebody else grants."""

    title_edited = Signal(object, str)
    """The user typed a title: the row, the text."""
    source_edited = Signal(object, str)
    """The user typed a source: the row, the text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LinkRow] = []

    @property
    def rows(self) -> tuple[LinkRow, ...]:
        """The rows as shown."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[LinkRow]) -> None:
        """Show ``rows`` with as few changes as possible, so that views keep their place.

        Args:
            rows: no two of them with the same key.
        """
        old = [row.key for row in self._rows]
        new = [row.key for row in rows]
        if old != new and not _same_places(old, new):
            self._reorder(old, new, rows)
        changed = [number for number, row in enumerate(rows) if self._rows[number] != row]
        self._rows = list(rows)
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

    def row_at(self, index: Index) -> LinkRow:
        """The row at a valid index of this model."""
        return self._rows[index.row()]

    def number_of(self, key: tuple[str, int]) -> int:
        """Where the row with ``key`` stands, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What ``role`` asks of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title or row.proposal or row.url
            case LinkRole.TITLE | Qt.ItemDataRole.EditRole:
                return row.title or row.proposal
            case LinkRole.ROW:
                return row
            case LinkRole.SOURCE:
                return row.source
            case LinkRole.URL:
                return row.url
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.url}\n{state_words(row)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Announce what the user typed; the row changes when the text does."""
        if not index.isValid() or not isinstance(value, str):
            return False
        row = self._rows[index.row()]
        text = " ".join(value.split())
        if role == LinkRole.SOURCE:
            if text != row.source:
                self.source_edited.emit(row, text)
            return True
        if role in (LinkRole.TITLE, Qt.ItemDataRole.EditRole):
            if text and text != row.title:
                self.title_edited.emit(row, text)
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected, edited and dragged; drops go between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved within the list and copied elsewhere."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What may be dropped."""
        return [ROWS_FORMAT, "text/uri-list", "text/html", "text/plain"]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """The rows for a drag: as rows within the program, as addresses elsewhere."""
        numbers = sorted(index.row() for index in indexes)
        rows = [self._rows[number] for number in numbers]
        data = QMimeData()
        data.setData(ROWS_FORMAT, " ".join(map(str, numbers)).encode())
        data.setUrls([QUrl(row.url) for row in rows])
        data.setText("\n".join(row.url for row in rows))
        return data

    def _reorder(
        self,
        old: list[tuple[str, int]],
        new: list[tuple[str, int]],
        rows: Sequence[LinkRow],
    ) -> None:
        """Remove, move and insert rows until the keys are those of ``rows``."""
        top = QModelIndex()
        for change in row_changes(old, new):
            match change:
                case RowsRemoved(first, count):
                    self.beginRemoveRows(top, first, first + count - 1)
                    del self._rows[first : first + count]
                    self.endRemoveRows()
                case RowMoved(source, target):
                    before = target if target < source else target + 1
                    self.beginMoveRows(top, source, source, top, before)
                    self._rows.insert(target, self._rows.pop(source))
                    self.endMoveRows()
                case RowsInserted(first, count):
                    self.beginInsertRows(top, first, first + count - 1)
                    self._rows[first:first] = rows[first : first + count]
                    self.endInsertRows()


def _same_places(old: list[tuple[str, int]], new: list[tuple[str, int]]) -> bool:
    """Whether rows only got other addresses where they stand, as while one is being typed."""
    if len(old) != len(new):
        return False
    changed = [number for number, key in enumerate(new) if old[number] != key]
    return {old[n] for n in changed}.isdisjoint(new[n] for n in changed)
