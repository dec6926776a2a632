"""The warnings of a post for Qt's views."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from linkwright.model.checks import PostWarning, RuleWords

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class WarningRole(IntEnum):
    """What a delegate asks of a row beside Qt's own roles."""

    WARNING = Qt.ItemDataRole.UserRole
    DETAIL = Qt.ItemDataRole.UserRole + 1


class WarningModel(QAbstractListModel):
    """Shows warnings that somebody else computes.

    Args:
        parent: the panel.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._warnings: tuple[PostWarning, ...] = ()
        self._labels: dict[str, str] = {}

    def show_warnings(self, warnings: Sequence[PostWarning], rules: Sequence[RuleWords]) -> None:
        """Show these, and nothing else; where they are the same ones, rows stay rows.

        Args:
            warnings: in their order.
            rules: how the rules are called.
        """
        labels = {words.name: words.label for words in rules}
        if (self._warnings, self._labels) == (tuple(warnings), labels):
            return
        keys = [each.key for each in warnings]
        if keys and keys == [each.key for each in self._warnings]:
            self._warnings, self._labels = tuple(warnings), labels
            self.dataChanged.emit(self.index(0), self.index(len(warnings) - 1))
            return
        self.beginResetModel()
        self._warnings, self._labels = tuple(warnings), labels
        self.endResetModel()

    def at(self, index: Index) -> PostWarning | None:
        """The warning in a row; None where there is none."""
        return self._warnings[index.row()] if 0 <= index.row() < len(self._warnings) else None

    def row_of(self, key: str) -> int:
        """Where the warning with a key stands, or -1."""
        return next((at for at, each in enumerate(self._warnings) if each.key == key), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of warnings."""
        return 0 if parent.isValid() else len(self._warnings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, the line below it, or all of it for those who hear the window."""
        warning = self.at(index)
        if warning is None:
            return None
        detail = self.tr("Line {line} · {rule}").format(
            line=warning.line, rule=self._labels.get(warning.rule, warning.rule)
        )
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return warning.sentence
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(warning)
            case WarningRole.WARNING:
                return warning
            case WarningRole.DETAIL:
                return detail
        return None

    def _spoken(self, warning: PostWarning) -> str:
        if not warning.remedy:
            words = self.tr("Line {line}: {sentence}")
            return words.format(line=warning.line, sentence=warning.sentence)
        words = self.tr("Line {line}: {sentence} Remedy: {remedy}")
        return words.format(line=warning.line, sentence=warning.sentence, remedy=warning.remedy)
