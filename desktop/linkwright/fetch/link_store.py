"""Remembers by address what was fetched: titles, sources, states, and when to try again.

A cache, which may be deleted at any time: see `derived_database`.
"""

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from linkwright.derived_database import DerivedDatabase, Make, transaction
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

_BATCH = 500


class LinkStore:
    """The store; every method may be called from any thread.

    Args:
        path: the file; its folder is made when needed.
        clock: the time in seconds since the epoch.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._file = DerivedDatabase(path, Make("The link store", self._prepare))

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
        for url, record in self._file.work(read, nothing):
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
            with transaction(database):
                database.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)", rows)

        self._file.work(write, None)

    def forget(self, urls: Iterable[str]) -> None:
        """Forget addresses, so that they are asked again."""
        rows = [(url,) for url in urls]

        def write(database: sqlite3.Connection) -> None:
            with transaction(database):
                database.executemany("DELETE FROM results WHERE url = ?", rows)

        self._file.work(write, None)

    def close(self) -> None:
        """Close the file; what is asked afterwards finds nothing."""
        self._file.close()

    def _prepare(self, database: sqlite3.Connection) -> None:
        with transaction(database):
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version != SCHEMA_VERSION:
                database.execute("DROP TABLE IF EXISTS results")
            for statement in _SCHEMA.split(";\n"):
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            oldest = self._clock() - _KEPT_S
            database.execute("DELETE FROM results WHERE fetched_at < ?", (oldest,))


def _is_fresh(result: FetchResult, now: float) -> bool:
    if result.retry_at is not None:
        return True
    age_s = now - result.fetched_at
    kept_s = _REFUSALS_KEPT_S if result.state in ("blocked", "failed") else _KEPT_S
    return -_REFUSALS_KEPT_S < age_s < kept_s
