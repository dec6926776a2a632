"""Remembers by address what was fetched: titles, sources, states, and when to try again.

A cache in an SQLite file: it may be deleted at any time, also while programs use it, and a
damaged one is thrown away. Two programs may use it at once (write-ahead log, busy timeout).
A store that cannot be read or written loses its memory, never the caller's work: the trouble
goes to the log.
"""

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.result_record import result_from_record, result_to_record

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS results (
    url TEXT PRIMARY KEY,
    fetched_at REAL NOT NULL,
    retry_at REAL,
    record TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS results_by_age ON results (fetched_at);
"""
_KEPT_S = 30 * 86_400.0
_REFUSALS_KEPT_S = 86_400.0
"""A refusal is not asked for again at each opening of a post, but on the next day."""

_BUSY_TIMEOUT_S = 5.0
_BATCH = 500
# SQLite's primary result codes for a file that is damaged or no database at all, and for
# what a file that vanished underneath us brings: sqlite.org/rescode.html.
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_VANISHED = {
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
}

Answer = TypeVar("Answer")
_log = logging.getLogger(__name__)


class LinkStore:
    """The store; every method may be called from any thread.

    Args:
        path: the file; its folder is made when needed.
        clock: the time in seconds since the epoch.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._closed = False
        self._complained = False

    def find(self, urls: Iterable[str]) -> dict[str, FetchResult]:
        """What is known of some addresses.

        Args:
            urls: the addresses, as they were asked for.

        Returns:
            By address, what is still fresh: pages for 30 days, refusals for one day, tries
            that wait for another one until then.
        """
        wanted = list(dict.fromkeys(urls))

        def read(database: sqlite3.Connection) -> list[tuple[str, str]]:
            rows: list[tuple[str, str]] = []
            for start in range(0, len(wanted), _BATCH):
                some = wanted[start : start + _BATCH]
                marks = ",".join("?" * len(some))
                rows += database.execute(
                    f"SELECT url, record FROM results WHERE url IN ({marks})",  # noqa: S608
                    some,
                )
            return rows

        now = self._clock()
        found = {}
        nothing: list[tuple[str, str]] = []
        for url, record in self._with_database(read, nothing):
            result = result_from_record(record)
            if result is not None and result.url == url and _is_fresh(result, now):
                found[url] = result
        return found

    def keep(self, results: Sequence[FetchResult]) -> None:
        """Remember results, in place of what was known of their addresses."""
        rows = [
            (result.url, result.fetched_at, result.retry_at, result_to_record(result))
            for result in results
        ]

        def write(database: sqlite3.Connection) -> None:
            with database:
                database.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)", rows)

        self._with_database(write, None)

    def forget(self, urls: Iterable[str]) -> None:
        """Forget addresses, so that they are asked again."""
        rows = [(url,) for url in urls]

        def write(database: sqlite3.Connection) -> None:
            with database:
                database.executemany("DELETE FROM results WHERE url = ?", rows)

        self._with_database(write, None)

    def close(self) -> None:
        """Close the file; what is asked afterwards finds nothing."""
        with self._lock:
            self._closed = True
            self._disconnect()

    def _with_database(
        self, work: Callable[[sqlite3.Connection], Answer], otherwise: Answer
    ) -> Answer:
        """Do some work in the database, a second time in a new one if the file is no good."""
        with self._lock:
            for last_try in (False, True):
                if self._closed:
                    break
                try:
                    return work(self._connected())
                except (sqlite3.Error, OSError) as error:
                    self._disconnect()
                    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
                    if code in _DAMAGED:
                        self._delete()
                    if last_try or code not in _DAMAGED | _VANISHED:
                        self._complain(error)
                        break
        return otherwise

    def _complain(self, error: Exception) -> None:
        if not self._complained:
            _log.warning("The link store cannot be used: %s", error)
        self._complained = True

    def _connected(self) -> sqlite3.Connection:
        if self._database is not None and self._file == self._identity():
            return self._database
        self._disconnect()
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path.touch(mode=0o600)  # what somebody reads is nobody else's business
        database = sqlite3.connect(
            self._path,
            timeout=_BUSY_TIMEOUT_S,
            check_same_thread=False,
            isolation_level="IMMEDIATE",
        )
        self._database = database
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        with closing(database.execute("PRAGMA user_version")) as cursor:
            (version,) = cursor.fetchone()
        drop = "" if version == SCHEMA_VERSION else "DROP TABLE IF EXISTS results;"
        database.executescript(
            f"BEGIN IMMEDIATE; {drop} {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
        )
        with database:
            oldest = self._clock() - _KEPT_S
            database.execute("DELETE FROM results WHERE fetched_at < ?", (oldest,))
        self._file = self._identity()
        return database

    def _identity(self) -> tuple[int, int] | None:
        """Which file stands at the path now: someone may have deleted or replaced it."""
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _disconnect(self) -> None:
        if self._database is not None:
            try:
                self._database.close()
            except sqlite3.Error:
                _log.debug("The link store did not close cleanly", exc_info=True)
            self._database = None

    def _delete(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            try:
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            except OSError as error:
                _log.warning("A damaged link store cannot be deleted: %s", error)


def _is_fresh(result: FetchResult, now: float) -> bool:
    if result.retry_at is not None:
        return True
    age_s = now - result.fetched_at
    kept_s = _REFUSALS_KEPT_S if result.state in ("blocked", "failed") else _KEPT_S
    return -_REFUSALS_KEPT_S < age_s < kept_s
