"""How far a command has come, on one line of standard error, when a person is watching."""

import sys
import threading


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
