"""Earlier versions of posts, kept apart from the posts folder in one SQLite file.

Equal texts are stored once, whatever post they belong to, and compressed. Old versions are
thinned (see `thinning`), and together they stay below a limit.
"""

import hashlib
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from linkwright.library.errors import LibraryError
from linkwright.library.thinning import worth_keeping

SCHEMA_VERSION = 1
FILE_NAME = "history.sqlite"
MOST_BYTES = 256_000_000

_SCHEMA = """
CREATE TABLE IF NOT EXISTS texts (
    hash BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS snapshots (
    number INTEGER PRIMARY KEY,
    post TEXT NOT NULL,
    kept_at REAL NOT NULL,
    why TEXT NOT NULL,
    words INTEGER NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS snapshots_of_post ON snapshots (post, kept_at);
CREATE INDEX IF NOT EXISTS snapshots_of_text ON snapshots (hash);
"""
_WITHOUT_OWNER = "DELETE FROM texts WHERE hash NOT IN (SELECT hash FROM snapshots)"
_BUSY_TIMEOUT_S = 10.0
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One earlier version of a post.

    Attributes:
        number: its name in the store.
        kept_at: when it was kept, in seconds since the epoch.
        why: what was about to happen: a word such as "save" or "export".
        words: how many words it has.
    """

    number: int
    kept_at: float
    why: str
    words: int


class History:
    """The store. Every method may be called from any thread, and from several programs.

    Args:
        folder: where the file is; made when something is first kept.
        clock: the time in seconds since the epoch.
        most_bytes: what all texts together may take, compressed.
    """

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], float] = time.time,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._path = folder / FILE_NAME
        self._clock = clock
        self._most_bytes = most_bytes

    def keep(self, path_or_id: Path | str, text: str, why: str) -> bool:
        """Keep a post as it is now, unless its last version says the same.

        Args:
            path_or_id: the post's file, or a name for a post that has none yet.
            text: the whole text.
            why: a word for what is about to happen: "save", "export", ...

        Returns:
            Whether it is a version that was not there yet.

        Raises:
            LibraryError: it could not be kept.
        """
        from linkwright.model.word_counts import count_words  # which no start waits for

        data = text.encode("utf-8", "surrogatepass")
        mark = hashlib.sha256(data).digest()
        post, now = _key(path_or_id), self._clock()
        with self._database() as database:
            last = database.execute(
                "SELECT hash FROM snapshots WHERE post = ? ORDER BY kept_at DESC, number DESC",
                (post,),
            ).fetchone()
            if last is not None and last[0] == mark:
                return False
            database.execute(
                "INSERT OR IGNORE INTO texts VALUES (?, ?)", (mark, zlib.compress(data))
            )
            database.execute(
                "INSERT INTO snapshots (post, kept_at, why, words, hash) VALUES (?, ?, ?, ?, ?)",
                (post, now, why, count_words(text), mark),
            )
            self._thin(database, post, now)
        return True

    def snapshots(self, path_or_id: Path | str) -> list[Snapshot]:
        """The versions of a post, the newest first.

        Raises:
            LibraryError: the store cannot be read.
        """
        if not self._path.exists():
            return []
        with self._database() as database:
            rows = database.execute(
                "SELECT number, kept_at, why, words FROM snapshots WHERE post = ?"
                " ORDER BY kept_at DESC, number DESC",
                (_key(path_or_id),),
            ).fetchall()
        return [Snapshot(*row) for row in rows]

    def text(self, snapshot: Snapshot) -> str:
        """The text of a version.

        Raises:
            LibraryError: it is not there any more, or is damaged.
        """
        with self._database() as database:
            row = database.execute(
                "SELECT body FROM texts JOIN snapshots USING (hash) WHERE number = ?",
                (snapshot.number,),
            ).fetchone()
        if row is None:
            raise LibraryError("That version is not kept any more. Your text is as it was.")
        try:
            return zlib.decompress(row[0]).decode("utf-8", "surrogatepass")
        except (zlib.error, ValueError) as error:
            raise LibraryError("That version is damaged. Your text is as it was.") from error

    def move(self, old: Path | str, new: Path | str) -> None:
        """Have the versions of one post count for another, as when it gets its first file.

        Raises:
            LibraryError: the store cannot be written.
        """
        if not self._path.exists():
            return
        with self._database() as database:
            database.execute("UPDATE snapshots SET post = ? WHERE post = ?", (_key(new), _key(old)))

    def tidy(self) -> None:
        """Thin the versions of all posts, and drop the oldest ones above the limit of size.

        Raises:
            LibraryError: the store cannot be written.
        """
        if not self._path.exists():
            return
        now = self._clock()
        with self._database() as database:
            for (post,) in database.execute("SELECT DISTINCT post FROM snapshots").fetchall():
                self._thin(database, post, now)
            self._shrink(database)

    def _thin(self, database: sqlite3.Connection, post: str, now: float) -> None:
        rows = database.execute(
            "SELECT number, kept_at FROM snapshots WHERE post = ?", (post,)
        ).fetchall()
        kept = worth_keeping((kept_at for _, kept_at in rows), now)
        dropped = [(number,) for number, kept_at in rows if kept_at not in kept]
        if dropped:
            database.executemany("DELETE FROM snapshots WHERE number = ?", dropped)
            database.execute(_WITHOUT_OWNER)

    def _shrink(self, database: sqlite3.Connection) -> None:
        """Drop the oldest texts until the others fit."""
        rows = database.execute(
            "SELECT hash, length(body), max(kept_at) FROM texts JOIN snapshots USING (hash)"
            " GROUP BY hash ORDER BY max(kept_at) DESC"
        ).fetchall()
        room = self._most_bytes
        dropped = []
        for mark, size, _ in rows:
            room -= size
            if room < 0:
                dropped.append((mark,))
        if dropped:
            database.executemany("DELETE FROM snapshots WHERE hash = ?", dropped)
            database.execute(_WITHOUT_OWNER)

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        """An open store; what is done with it is done whole or not at all."""
        try:
            try:
                with self._opened() as database:
                    yield database
            except sqlite3.DatabaseError as error:
                if (error.sqlite_errorcode or 0) & 0xFF in _DAMAGED:
                    self._set_aside()
                raise
        except (sqlite3.Error, OSError) as error:
            raise LibraryError(
                f"The history could not be used ({error}). Your text is not concerned."
            ) from error

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(0o700, parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._path, timeout=_BUSY_TIMEOUT_S)) as database:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise LibraryError(
                    "The history was written by a newer Linkwright. It is left as it is; nothing"
                    " is added to it."
                )
            if version < SCHEMA_VERSION:
                database.executescript(_SCHEMA)
                database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            with database:
                yield database

    def _set_aside(self) -> None:
        """Let a new store begin beside a damaged one, which somebody may still mend."""
        self._path.replace(self._path.with_suffix(f".damaged-{int(self._clock())}"))


def _key(path_or_id: Path | str) -> str:
    return str(path_or_id.absolute()) if isinstance(path_or_id, Path) else path_or_id
