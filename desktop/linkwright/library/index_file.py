"""The file of the index: opened when needed, made anew when it is gone, no good, or too old.

Everything in it is read from posts, so it may be deleted at any time, also while programs use
it. A damaged one is set aside beside it. Several programs may use it at once (write-ahead log).
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

SCHEMA_VERSION = 2

_TABLES = ("posts", "links", "skipped", "facts", "words")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS posts (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    moment INTEGER NOT NULL,
    stated INTEGER NOT NULL,
    labels TEXT NOT NULL,
    links INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    size INTEGER NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS posts_by_date ON posts (moment DESC, title, stated);
CREATE TABLE IF NOT EXISTS links (
    post INTEGER NOT NULL,
    place INTEGER NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    key INTEGER,
    near0 INTEGER,
    near1 INTEGER,
    near2 INTEGER,
    PRIMARY KEY (post, place)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS links_by_key ON links (key) WHERE key IS NOT NULL;
CREATE INDEX IF NOT EXISTS links_by_near0 ON links (near0) WHERE near0 IS NOT NULL;
CREATE INDEX IF NOT EXISTS links_by_near1 ON links (near1) WHERE near1 IS NOT NULL;
CREATE INDEX IF NOT EXISTS links_by_near2 ON links (near2) WHERE near2 IS NOT NULL;
CREATE TABLE IF NOT EXISTS skipped (
    path TEXT PRIMARY KEY,
    mtime INTEGER NOT NULL,
    size INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    title, text, headlines, sources, addresses, labels,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
"""
# Chosen over the trigram tokenizer: that finds nothing for one or two letters, which is what a
# word of Chinese or Japanese has, and makes the index three times as large. The letters of such
# scripts are indexed one by one instead (see search_query), a word of them is a phrase.

_BUSY_TIMEOUT_S = 10.0
SMALL_CACHE_KIB, LARGE_CACHE_KIB = 2_048, 65_536
"""Of pages: for short questions, and for making the whole index anew."""

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


class IndexFile:
    """One connection to the index, for any thread, one at a time.

    Args:
        path: the file; its folder is made when needed.
        mark: of the rules that posts are read by; an index made by other rules is emptied.
        cache_kib: the memory that the connection may keep pages in, in KiB.
    """

    def __init__(self, path: Path, mark: str, cache_kib: int = SMALL_CACHE_KIB) -> None:
        self.path = path
        self._cache_kib = cache_kib
        self._mark = f"{SCHEMA_VERSION} {mark}"
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._busy = False
        self._closed = False
        self._complained = False

    def work(self, task: Callable[[sqlite3.Connection], Answer], otherwise: Answer) -> Answer:
        """Do something in the database, a second time in a new one when the file is no good.

        Args:
            task: the work; its transactions are its own.
            otherwise: the answer when the index cannot be used, which goes to the log, when the
                work was interrupted, and when the index is closed.
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
                _log.debug("The index was closed just now")

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
        self.path.touch(mode=0o600)  # what somebody writes is nobody else's business
        database = sqlite3.connect(
            self.path, timeout=_BUSY_TIMEOUT_S, check_same_thread=False, isolation_level=None
        )
        self._database = database
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute(f"PRAGMA cache_size = -{self._cache_kib}")
        self._make_tables(database)
        self._file = self._identity()
        return database

    def _make_tables(self, database: sqlite3.Connection) -> None:
        """Make what is not there, and empty what other rules have made."""
        if self._made_by(database) == self._mark:
            return
        with transaction(database):
            if self._made_by(database) == self._mark:
                return  # another program was quicker
            for table in _TABLES:
                database.execute(f"DROP TABLE IF EXISTS {table}")
            for statement in _SCHEMA.split(";\n"):
                database.execute(statement)
            database.execute("INSERT INTO facts VALUES ('made by', ?)", (self._mark,))

    def _made_by(self, database: sqlite3.Connection) -> str:
        with closing(
            database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'facts'")
        ) as found:
            if not found.fetchone()[0]:
                return ""
        with closing(database.execute("SELECT value FROM facts WHERE name = 'made by'")) as found:
            row = found.fetchone()
        return str(row[0]) if row else ""

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
                _log.debug("The index did not close cleanly", exc_info=True)

    def _set_aside(self) -> None:
        """Move a damaged index out of the way; it holds nothing that the posts do not."""
        aside = self.path.with_name(self.path.name + ".damaged")
        try:
            self.path.replace(aside)
            for suffix in ("-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            _log.warning("The index of posts was damaged: set aside as %s, made anew", aside)
        except OSError as error:
            _log.warning("A damaged index of posts cannot be moved: %s", error)

    def _complain(self, error: Exception) -> None:
        if not self._complained:
            _log.warning("The index of posts cannot be used: %s", error)
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
