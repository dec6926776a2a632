"""The rows of the table of publishers for a view, and the search among them."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication

from linkwright.fetch.sources.publisher_rows import Publisher
from linkwright.ui.publishers.live_publishers import LivePublishers

SITE, NAME, SHORT, ORIGIN = range(4)
_Index = QModelIndex | QPersistentModelIndex

_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class PublisherModel(QAbstractTableModel):
    """Site, name, short form, and whose row it is.

    Args:
        publishers: the table.
        parent: the owner.
    """

    def __init__(self, publishers: LivePublishers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._publishers = publishers
        self._rows: list[Publisher] = []
        self.reload()
        publishers.changed.connect(self.reload)

    def reload(self) -> None:
        """Show what the table says now."""
        self.beginResetModel()
        self._rows = sorted(self._publishers.table.rows(), key=lambda row: row.host)
        self.endResetModel()

    def row_at(self, number: int) -> Publisher:
        """The row with this number."""
        return self._rows[number]

    def number_of(self, host: str) -> int:
        """The number of the row of a host, -1 when there is none."""
        hosts = [row.host for row in self._rows]
        return hosts.index(host) if host in hosts else -1

    def is_own(self, number: int) -> bool:
        """Whether a row is the user's."""
        return self._publishers.table.is_own(self._rows[number])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Four."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Site"), self.tr("Name"), self.tr("Short form"), self.tr("From"))
        return titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QFont | None:
        """The texts; the user's own rows are bold."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            origin = self.tr("you") if self.is_own(index.row()) else self.tr("Linkwright")
            text = (row.host, row.name, row.short, origin)[index.column()]
            # "20min.ch" keeps its order among words that run from right to left.
            return f"{_ISOLATE}{text}{_END}" if QGuiApplication.isRightToLeft() else text
        if role == Qt.ItemDataRole.FontRole and self.is_own(index.row()):
            font = QFont()
            font.setBold(True)
            return font
        return None


class PublisherSearch(QSortFilterProxyModel):
    """The rows that have all words of a search, in any column; own ones only if wanted.

    Args:
        model: all rows.
        parent: the owner.
    """

    def __init__(self, model: PublisherModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: list[str] = []
        self._own_only = False
        self.setSourceModel(model)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortLocaleAware(True)

    def search(self, text: str, *, own_only: bool) -> None:
        """Show only the rows with these words."""
        self._words = text.casefold().split()
        self._own_only = own_only
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        """Whether a row is among those sought."""
        row = self._model.row_at(source_row)
        if self._own_only and not self._model.is_own(source_row):
            return False
        text = f"{row.host}\n{row.name}\n{row.short}".casefold()
        return all(word in text for word in self._words)
