"""An SQLite file that holds nothing which cannot be had again: a cache or an index.

It is opened when needed, and made anew when it is gone, no good, or of another make; so it may
be deleted at any time, also while programs use it. A damaged one is set aside beside itself.
Several programs may use it at once (write-ahead log, busy timeout). Trouble with it goes to the
log and costs its memory, never the caller's work.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

SMALL_CACHE_KIB = 2_048
"""Of pages, for short questions; SQLite's own default."""

_BUSY_TIMEOUT_S = 10.0
# SQLite's primary result codes (sqlite.org/rescode.html) for a file that is damaged or no
# database at all, and for what a file that vanished underneath us brings.
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_VANISHED = {
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
}

Answer = TypeVar("Answer")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Make:
    """How such a file is made.

    Attributes:
        name: what the log calls it, such as "The link store".
        prepare: called with each new connection, in autocommit mode, before its first use:
            makes the tables that are not there and empties what another make left.
        cache_kib: the memory that the connection may keep pages in, in KiB.
    """

    name: str
    prepare: Callable[[sqlite3.Connection], None]
    cache_kib: int = SMALL_CACHE_KIB


class DerivedDatabase:
    """One connection to the file, for any thread, one at a time.

    Args:
        path: the file; its folder is made when needed, readable by its owner alone.
        make: how it is made.
    """

    def __init__(self, path: Path, make: Make) -> None:
        self.path = path
        self._make = make
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._busy = False
        self._closed = False
        self._complained = False

    def work(self, task: Callable[[sqlite3.Connection], Answer], otherwise: Answer) -> Answer:
        """Do something in the database, a second time in a new one when the file is no good.

        Args:
            task: the work, on a connection in autocommit mode; see `transaction`.
            otherwise: the answer when the file cannot be used, which goes to the log, when the
                work was interrupted, and after `close`.
        """
        with self._lock:
            for last_try in (False, True):
                if self._closed:
                    break
                try:
                    self._busy = True
                    return task(self._connected())
                except (sqlite3.Error, OSError) as error:
                    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
                    if code == sqlite3.SQLITE_INTERRUPT:
                        break
                    self._disconnect()
                    if code in _DAMAGED:
                        self._set_aside()
                    if last_try or code not in _DAMAGED | _VANISHED:
                        self._complain(error)
                        break
                finally:
                    self._busy = False
        return otherwise

    def interrupt(self) -> None:
        """End the query that runs now, if one does; from any thread."""
        database = self._database
        if database is not None and self._busy:  # else it would end the tidying up at the close
            try:
                database.interrupt()
            except sqlite3.ProgrammingError:
                _log.debug("%s was closed just now", self._make.name)

    def close(self) -> None:
        """Close the file; what is asked afterwards finds nothing."""
        self._closed = True
        self.interrupt()
        with self._lock:
            self._disconnect()

    def _connected(self) -> sqlite3.Connection:
        if self._database is not None and self._file == self._identity():
            return self._database
        self._disconnect()
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path.touch(mode=0o600)  # what somebody reads and writes is nobody else's business
        database = sqlite3.connect(
            self.path, timeout=_BUSY_TIMEOUT_S, check_same_thread=False, isolation_level=None
        )
        self._database = database
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute(f"PRAGMA cache_size = -{self._make.cache_kib}")
        self._make.prepare(database)
        self._file = self._identity()
        return database

    def _identity(self) -> tuple[int, int] | None:
        """Which file stands at the path now: someone may have deleted or replaced it."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _disconnect(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            try:
                database.close()
            except sqlite3.Error:
                _log.debug("%s did not close cleanly", self._make.name, exc_info=True)

    def _set_aside(self) -> None:
        aside = self.path.with_name(self.path.name + ".damaged")
        try:
            self.path.replace(aside)
            for suffix in ("-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            _log.warning("%s was damaged: set aside as %s, made anew", self._make.name, aside)
        except OSError as error:
            _log.warning("%s is damaged and cannot be moved: %s", self._make.name, error)

    def _complain(self, error: Exception) -> None:
        if not self._complained:
            _log.warning("%s cannot be used: %s", self._make.name, error)
        self._complained = True


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """All of what is done within, or nothing of it; other writers wait from its start on."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")
