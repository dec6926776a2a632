"""How far a command has come, on one line of standard error, when a person is watching."""

import sys
import threading
import time

_SECONDS_BETWEEN = 0.1


class ProgressLine:
    """A line such as ``Fetching titles: 3 of 7``; silent when standard error is no terminal.

    May be advanced from any thread.
    """

    def __init__(self, what: str, total: int) -> None:
        self._what = what
        self._total = total
        self._done = 0
        self._lock = threading.Lock()
        self._shown = sys.stderr.isatty() and total > 0
        self._write()

    def advance(self) -> None:
        """One more is done."""
        with self._lock:
            self._done += 1
            self._write()

    def advance_to(self, done: int) -> None:
        """So many are done."""
        with self._lock:
            self._done = done
            self._write()

    def clear(self) -> None:
        """Take the line away, so that what follows stands alone."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _write(self) -> None:
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{self._what}: {self._done} of {self._total}")
            sys.stderr.flush()


class PercentLine:
    """A line such as ``Importing: 12 % (340 posts)``; silent when standard error is no terminal.

    Args:
        what: what is being done.
        things: what is counted.
    """

    def __init__(self, what: str, things: str) -> None:
        self._what = what
        self._things = things
        self._written_at = 0.0
        self._is_shown = sys.stderr.isatty()

    def show(self, done: int, total: int, count: int) -> None:
        """Say how far it is; cheap enough to be called for each thing."""
        now = time.monotonic()
        if not self._is_shown or now - self._written_at < _SECONDS_BETWEEN:
            return
        self._written_at = now
        percent = 100 * done // total if total else 100
        sys.stderr.write(f"\r\x1b[K{self._what}: {percent} % ({count} {self._things})")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away, so that what follows stands alone."""
        if self._is_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
