"""What was imported before, and what an import has to remember while it runs.

Which post of the source a file is stands in the file itself. The ledger remembers the rest: what
the source said then, and what was written, so that a later import can tell a post that has changed
at its source from one that its writer has edited here. It may be deleted: then nothing that is
there is ever taken to be unedited.
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from linkwright.importing.file_names import name_key
from linkwright.importing.records import SourceComment
from linkwright.importing.source_text import moment

_SCHEMA = """
CREATE TABLE IF NOT EXISTS imported (
    folder TEXT, identity TEXT, source BLOB, written BLOB, PRIMARY KEY (folder, identity)
) WITHOUT ROWID;
CREATE TEMP TABLE here (identity TEXT PRIMARY KEY, path TEXT) WITHOUT ROWID;
CREATE TEMP TABLE names (key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE comments (
    post TEXT, identity TEXT, author TEXT, date TEXT, html TEXT, reply_to TEXT
);
-- Without it, asking for them in order would sort all their text in memory.
CREATE INDEX temp.comments_by_post ON comments (post, date);
"""
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Imported:
    """What is remembered of one post.

    Attributes:
        source: a digest of what the source said.
        written: a digest of the text that was written.
    """

    source: bytes
    written: bytes


class Ledger:
    """The memory of imports into one folder; used by one thread.

    Args:
        path: the database; None remembers only while it is open.
        folder: the posts folder.
    """

    def __init__(self, path: Path | None, folder: Path) -> None:
        self._folder = str(folder.absolute())
        self._database = _open(path)
        self._waiting = 0

    def close(self) -> None:
        """Keep what was remembered."""
        with contextlib.suppress(sqlite3.Error):
            self._database.commit()
        self._database.close()

    def find(self, identity: str) -> Imported | None:
        """What is remembered of a post; None when it is not known."""
        row = self._database.execute(
            "SELECT source, written FROM imported WHERE folder = ? AND identity = ?",
            (self._folder, identity),
        ).fetchone()
        return Imported(*row) if row else None

    def remember(self, identity: str, imported: Imported) -> None:
        """Remember a post."""
        self._write(
            "INSERT OR REPLACE INTO imported VALUES (?, ?, ?, ?)",
            (self._folder, identity, imported.source, imported.written),
        )

    # What is in the folder now

    def place(self, identity: str, path: str) -> None:
        """A post of this identity stands in a file, named from the folder on."""
        self._write("INSERT OR IGNORE INTO here VALUES (?, ?)", (identity, path))

    def path_of(self, identity: str) -> str | None:
        """Where a post stands; None when it does not."""
        row = self._database.execute(
            "SELECT path FROM here WHERE identity = ?", (identity,)
        ).fetchone()
        return str(row[0]) if row else None

    def take_name(self, path: str) -> bool:
        """Claim a file name; False when it is taken, in whatever case or composition."""
        before = self._database.total_changes
        self._write("INSERT OR IGNORE INTO names VALUES (?)", (name_key(path),))
        return self._database.total_changes > before

    # Comments, which come in any order and are kept post by post

    def hold(self, comments: Iterable[SourceComment]) -> None:
        """Keep comments until they are asked for."""
        for comment in comments:
            self._write(
                "INSERT INTO comments VALUES (?, ?, ?, ?, ?, ?)",
                (
                    comment.post,
                    comment.identity,
                    comment.author,
                    comment.date.isoformat() if comment.date else "",
                    comment.html,
                    comment.reply_to,
                ),
            )

    def held_comments(self) -> Iterator[tuple[str, list[SourceComment]]]:
        """All that are held, by the identities of their posts."""
        cursor = self._database.cursor()
        rows = cursor.execute("SELECT * FROM comments ORDER BY post, date")
        for post, group in groupby(rows, key=lambda row: str(row[0])):
            yield (
                post,
                [
                    SourceComment(identity, post, author, moment(date), html, reply_to)
                    for _, identity, author, date, html, reply_to in group
                ],
            )

    def drop_comments(self) -> None:
        """Forget all that are held."""
        self._database.execute("DELETE FROM comments")

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        self._database.execute(statement, values)
        self._waiting += 1
        if self._waiting >= _AT_ONCE:
            self._database.commit()
            self._waiting = 0


def _open(path: Path | None) -> sqlite3.Connection:
    """The database, made anew when it cannot be read: it holds nothing that could be lost."""
    if path is None:
        return _prepared("")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _prepared(str(path))
    except sqlite3.DatabaseError:
        with contextlib.suppress(OSError):
            path.unlink()
    except OSError:
        return _prepared("")
    try:
        return _prepared(str(path))
    except sqlite3.Error:
        return _prepared("")


def _prepared(name: str) -> sqlite3.Connection:
    """An open database; an empty name is one that vanishes when it is closed."""
    database = sqlite3.connect(name, check_same_thread=False)
    try:
        # Temporary tables go to the disk, so that a backup of any size fits into memory.
        database.executescript(
            "PRAGMA temp_store = FILE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
            + _SCHEMA
        )
    except sqlite3.Error:
        database.close()
        raise
    return database
