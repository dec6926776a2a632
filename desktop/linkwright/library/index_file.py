"""The file of the index: its tables, made anew when the rules that posts are read by change."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

from linkwright.derived_database import SMALL_CACHE_KIB, DerivedDatabase, Make, transaction

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

LARGE_CACHE_KIB = 65_536
"""Of pages, for making the whole index anew."""


def open_index_file(path: Path, mark: str, cache_kib: int = SMALL_CACHE_KIB) -> DerivedDatabase:
    """A connection to the index, which the caller closes.

    Args:
        path: the file; its folder is made when needed.
        mark: of the rules that posts are read by; an index made by other rules is emptied.
        cache_kib: the memory that the connection may keep pages in, in KiB.
    """
    prepare = partial(_make_tables, mark=f"{SCHEMA_VERSION} {mark}")
    return DerivedDatabase(path, Make("The index of posts", prepare, cache_kib))


def _make_tables(database: sqlite3.Connection, mark: str) -> None:
    """Make what is not there, and empty what other rules have made."""
    if _made_by(database) == mark:
        return
    with transaction(database):
        if _made_by(database) == mark:
            return  # another program was quicker
        for table in _TABLES:
            database.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in _SCHEMA.split(";\n"):
            database.execute(statement)
        database.execute("INSERT INTO facts VALUES ('made by', ?)", (mark,))


def _made_by(database: sqlite3.Connection) -> str:
    with closing(
        database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'facts'")
    ) as found:
        if not found.fetchone()[0]:
            return ""
    with closing(database.execute("SELECT value FROM facts WHERE name = 'made by'")) as found:
        row = found.fetchone()
    return str(row[0]) if row else ""
