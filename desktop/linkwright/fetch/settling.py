"""Knows which links have no end state yet, for those who wait for them all."""

import math
import threading
import time
from collections.abc import Callable, Iterable

from linkwright.fetch.fetch_result import FetchResult


class Settling:
    """The links under way, and when those that wait will be tried again.

    Args:
        clock: the time in seconds since the epoch.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._open: dict[str, float] = {}
        self._closed = False

    def open(self, urls: Iterable[str]) -> None:
        """Links have been asked for."""
        with self._changed:
            for url in urls:
                self._open[url] = 0.0

    def note(self, result: FetchResult) -> None:
        """A link's state has been told."""
        with self._changed:
            if result.state == "fetching":
                self._open[result.url] = 0.0
            elif result.state == "waiting" and result.retry_at is not None:
                self._open[result.url] = result.retry_at
            else:
                self._open.pop(result.url, None)
            self._changed.notify_all()

    def wait(self, timeout_s: float | None) -> bool:
        """Wait until no link is under way or will be within the time; see `Fetcher.wait`."""
        horizon = 0.0 if timeout_s is None else self._clock() + timeout_s
        limit = math.inf if timeout_s is None else time.monotonic() + timeout_s
        with self._changed:
            while not self._closed and any(due <= horizon for due in self._open.values()):
                left = limit - time.monotonic()
                if left <= 0:
                    return False
                self._changed.wait(None if left == math.inf else left)
        return True

    def close(self) -> None:
        """Nobody waits any longer."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
