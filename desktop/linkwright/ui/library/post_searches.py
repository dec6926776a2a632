"""Searches the index away from the window; only the newest question counts."""

import time
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from linkwright.fetch.web.serial_worker import SerialWorker
from linkwright.library.index_reading import MOST_HITS, IndexReader
from linkwright.model.post_state import PostState


@dataclass(frozen=True, slots=True)
class Outline:
    """Which posts are listed, in order; what they say is looked up when they are seen.

    Attributes:
        numbers: of the posts in the index.
        title_lengths: in characters, at most 255, for the room that each title takes.
        days: the rows at which a day begins, with that day.
        typed: what was searched for.
        state: the filter; None for all.
        is_cut: there are more hits, and older ones are left out.
    """

    numbers: Sequence[int] = ()
    title_lengths: bytes = b""
    days: Sequence[tuple[int, date]] = ()
    typed: str = ""
    state: PostState | None = None
    is_cut: bool = False


class PostSearches(QObject):
    """Asks the index in a worker.

    Args:
        reader: of the index, this worker's own.
        worker: does the asking.
        parent: the owner, which outlives the worker.
    """

    found = Signal(object)
    """The newest question is answered: an Outline."""
    _done = Signal(int, object)

    def __init__(
        self, reader: IndexReader, worker: SerialWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._worker = worker
        self._number = 0
        self._done.connect(self._on_done)

    def request(self, typed: str, state: PostState | None) -> None:
        """Ask for posts; an older question that is still being answered is given up.

        Args:
            typed: what to search for; all posts without a word in it.
            state: only posts of this state; None for all.
        """
        self._number += 1
        number = self._number
        self._reader.interrupt()
        self._worker.do(lambda: self._work(number, typed, state))

    def _work(self, number: int, typed: str, state: PostState | None) -> None:
        if number != self._number:
            return
        posts = self._reader.search(typed, state, time.time())
        if number == self._number:
            numbers = array("q", (post for post, _moment, _length in posts))
            lengths = bytes(min(length, 255) for _post, _moment, length in posts)
            is_cut = bool(typed.strip()) and len(posts) == MOST_HITS
            days = first_rows_of_days([moment for _post, moment, _length in posts])
            self._done.emit(number, Outline(numbers, lengths, days, typed, state, is_cut))

    def _on_done(self, number: int, outline: Outline) -> None:
        if number == self._number:
            self.found.emit(outline)


def first_rows_of_days(moments: Sequence[int]) -> list[tuple[int, date]]:
    """The rows at which a day of this place begins, for moments from the newest on."""
    days: list[tuple[int, date]] = []
    begins: float | None = None
    for row, moment in enumerate(moments):
        if begins is None or moment < begins:
            day = day_of(moment)
            begins = _beginning(day, moment)
            days.append((row, day))
    return days


def day_of(moment_s: float) -> date:
    """The day of a moment, where this machine is."""
    try:
        return datetime.fromtimestamp(moment_s).astimezone().date()
    except (OverflowError, OSError, ValueError):
        return date.min if moment_s < 0 else date.max


def _beginning(day: date, moment_s: float) -> float:
    """When a day begins, in seconds since the epoch."""
    try:
        return datetime(day.year, day.month, day.day).astimezone().timestamp()
    except (OverflowError, OSError, ValueError):
        return moment_s - timedelta(days=1).total_seconds()
