"""The listed posts as a model: all their numbers, and what the few that are seen say."""

import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from linkwright.library.index_reading import PostRow
from linkwright.ui.library.post_searches import Outline
from linkwright.ui.library.post_words import spoken

_PAGE = 24
_MOST_KNOWN = 2000

Index = QModelIndex | QPersistentModelIndex
RowsOf = Callable[[Sequence[int], float, str], dict[int, PostRow]]


class PostRole(IntEnum):
    """What a model tells besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class PostListModel(QAbstractListModel):
    """Looks posts up in the index a screenful at a time, however many there are.

    Args:
        rows_of: looks up posts by number: numbers, the time now in seconds, what was typed.
        parent: the owner.
    """

    def __init__(self, rows_of: RowsOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows_of = rows_of
        self._outline = Outline()
        self._known: dict[int, PostRow | None] = {}
        self._first_rows: list[int] = []

    @property
    def outline(self) -> Outline:
        """What is listed."""
        return self._outline

    def show(self, outline: Outline) -> None:
        """List other posts, or the same ones as they are now."""
        self.beginResetModel()
        self._outline = outline
        self._known.clear()
        self._first_rows = [row for row, _ in outline.days]
        self.endResetModel()

    def post_at(self, row: int) -> PostRow | None:
        """What a row shows; None when its post is gone from the index just now."""
        numbers = self._outline.numbers
        if not 0 <= row < len(numbers):
            return None
        number = numbers[row]
        if number not in self._known:
            self._look_up(row)
        return self._known.get(number)

    def row_of(self, path: str) -> int:
        """The row of the post with this path among those looked up; -1 when it is not there."""
        for number, post in self._known.items():
            if post is not None and post.path == path:
                return self._outline.numbers.index(number)
        return -1

    def day_begins(self, row: int) -> date | None:
        """The day that begins with a row; None when it is of the same day as the row before."""
        at = bisect_right(self._first_rows, row) - 1
        if at >= 0 and self._first_rows[at] == row:
            return self._outline.days[at][1]
        return None

    def days_until(self, row: int) -> int:
        """How many days begin with this row or one before it."""
        return bisect_right(self._first_rows, row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many posts are listed."""
        return 0 if parent.isValid() else len(self._outline.numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A post's title, its file, what a screen reader says, or all of it."""
        post = self.post_at(index.row())
        if post is None:
            return None
        if role == PostRole.ROW:
            return post
        if role == Qt.ItemDataRole.DisplayRole:
            return post.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return post.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(post)
        return None

    def _look_up(self, row: int) -> None:
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        start = max(0, row - _PAGE // 3)
        numbers = [
            number
            for number in self._outline.numbers[start : start + _PAGE]
            if number not in self._known
        ]
        found = self._rows_of(numbers, time.time(), self._outline.typed)
        for number in numbers:
            self._known[number] = found.get(number)
