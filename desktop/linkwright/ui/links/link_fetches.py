"""Fetched titles, brought to the window's thread.

The fetcher calls back in its workers. Here its results become signals of an object that
lives on the window's thread and outlives the workers; nobody else need think of threads.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from linkwright.fetch.fetch_result import FetchResult

# Of many results as much is taken at once, and then keys and painting have their turn.
_SLICE_S = 0.006
_PAUSE_MS = 8

OnResult = Callable[[FetchResult], None]


class TitleFetcher(Protocol):
    """What is asked of the fetcher; `linkwright.fetch.fetcher.Fetcher` does it."""

    def request(self, urls: Iterable[str], *, refresh: bool = False) -> None:
        """Fetch the titles of these addresses, with ``refresh`` even those in the store."""

    def cancel(self, urls: Iterable[str] | None = None) -> None:
        """Give up what was asked for; None means all of it."""

    def set_online(self, online: bool) -> None:
        """Hold back, or start what was held back."""

    def close(self) -> None:
        """End all work at once."""


class LinkFetches(QObject):
    """What is known of the addresses that somebody asked for.

    Results carry their address, never a row, and those nobody waits for any more are dropped.

    Args:
        make_fetcher: called on the first request, so that a start without links pays for no
            network code; takes the callback for results.
        parent: the application, so that this outlives every worker.
    """

    title_fetched = Signal(object)
    """The last word on an address for now: a `FetchResult` that is no longer pending."""
    result_changed = Signal(str)
    """Something else is known of this address."""
    progress_changed = Signal(int, int)
    """So many of so many addresses of the present batch are settled; 0, 0 when all is done."""
    online_changed = Signal(bool)
    """The network went or came back, or its state is known for the first time."""
    _arrived = Signal()

    def __init__(
        self, make_fetcher: Callable[[OnResult], TitleFetcher], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_fetcher = make_fetcher
        self._fetcher: TitleFetcher | None = None
        self._results: dict[str, FetchResult] = {}
        self._awaited: set[str] = set()
        self._batch: set[str] = set()
        self._batch_number = 0
        self._online: bool | None = None
        self._queue: deque[tuple[int, FetchResult]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._turn.timeout.connect(self._take_some)
        self._arrived.connect(self._on_arrived)

    @property
    def is_online(self) -> bool:
        """Whether the network is believed to be there; so it is until somebody knows better."""
        return self._online is not False

    @property
    def progress(self) -> tuple[int, int]:
        """How many addresses of the batch are settled, and how many there are."""
        pending = sum(1 for url in self._batch if self._is_pending(url))
        return len(self._batch) - pending, len(self._batch)

    def result_of(self, url: str) -> FetchResult | None:
        """What is known of an address, also under the one that its redirects ended at."""
        return self._results.get(url)

    def titles(self) -> dict[str, str]:
        """The titles found by now, by address; a copy that other threads may read."""
        return {url: found.title for url, found in self._results.items() if found.title}

    def published(self, url: str) -> str:
        """When a page was published, as it says itself; "" when that is not known."""
        result = self.result_of(url)
        return result.page.date if result is not None and result.page is not None else ""

    def request(self, urls: Iterable[str], *, refresh: bool = False) -> None:
        """Ask for titles.

        Args:
            urls: http or https addresses as they stand in the post.
            refresh: ask the sites even when the answer is known.
        """
        wanted = list(dict.fromkeys(urls))
        if not wanted:
            return
        if self._fetcher is None:
            self._fetcher = self._make_fetcher(self._deliver)
            self._fetcher.set_online(self.is_online)
        self._awaited.update(wanted)
        self._batch.update(wanted)
        for url in wanted:
            self._results[url] = FetchResult(url, "waiting")
            self.result_changed.emit(url)
        self.progress_changed.emit(*self.progress)
        self._fetcher.request(wanted, refresh=refresh)

    def cancel(self) -> None:
        """Give up everything that has not come yet; rows keep what they have."""
        given_up = set(self._awaited)
        self._awaited.clear()
        self._batch.clear()
        self._batch_number += 1
        if self._fetcher is not None:
            self._fetcher.cancel()
        for url in given_up:
            self._results.pop(url, None)
            self.result_changed.emit(url)
        self.progress_changed.emit(0, 0)

    def renew(self) -> None:
        """Have a new fetcher, made as things are now, do what is under way and all that comes."""
        if self._fetcher is None:
            return
        self._fetcher.close()
        self._fetcher = None
        self._batch_number += 1
        self.request(self._awaited)

    def set_online(self, online: bool) -> None:
        """Tell what is known of the network: offline, nothing is asked of anybody."""
        if self._fetcher is not None:
            self._fetcher.set_online(online)
        self._note_online(online)

    def close(self) -> None:
        """End all work; results that still come are dropped."""
        self._awaited.clear()
        self._batch_number += 1
        if self._fetcher is not None:
            self._fetcher.close()

    def _deliver(self, result: FetchResult) -> None:
        """Called by workers; the signal brings the result to the window's thread.

        The batch number tells apart what was under way when everything was cancelled.
        """
        self._queue.append((self._batch_number, result))
        self._arrived.emit()

    def _on_arrived(self) -> None:
        if not self._turn.isActive():
            self._take_some()

    def _take_some(self) -> None:
        """Take as many results as no one notices; for more there are turns of their own."""
        end_s = time.monotonic() + _SLICE_S
        is_news = False
        while self._queue:
            is_news |= self._take(*self._queue.popleft())
            if time.monotonic() >= end_s:
                self._turn.start()
                break
        if is_news:
            self._announce_progress()

    def _take(self, batch_number: int, result: FetchResult) -> bool:
        """Take one result; whether anybody waits for it."""
        if batch_number != self._batch_number or result.url not in self._awaited:
            return False
        self._results[result.url] = result
        if result.final_url and result.state == "found":
            self._results[result.final_url] = result
        is_first_word = self._online is None and result.state == "failed"
        if result.state in ("found", "check", "blocked") or is_first_word:
            self._note_online(True)
        elif result.state == "offline":
            self._note_online(False)
        is_pending = self._is_pending(result.url)
        if not is_pending and result.retry_at is None and result.state != "offline":
            self._awaited.discard(result.url)
        self.result_changed.emit(result.url)
        if not is_pending:
            self.title_fetched.emit(result)
        return True

    def _note_online(self, online: bool) -> None:
        """Results tell as well whether there is a network; the fetcher knows them already."""
        if online != self._online:
            self._online = online
            self.online_changed.emit(online)

    def _announce_progress(self) -> None:
        done, total = self.progress
        if done == total:
            self._batch.clear()
            done = total = 0
        self.progress_changed.emit(done, total)

    def _is_pending(self, url: str) -> bool:
        """Whether an answer is expected soon, not after the next wait."""
        result = self._results.get(url)
        return result is not None and (
            result.state == "fetching" or (result.state == "waiting" and result.retry_at is None)
        )
