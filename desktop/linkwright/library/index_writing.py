"""Puts posts into the index and takes them out; every act is one transaction."""

import sqlite3
from collections.abc import Iterable, Sequence
from zlib import crc32

from linkwright.derived_database import DerivedDatabase, transaction
from linkwright.library.folder_scan import stamp_of
from linkwright.library.read_post import ReadPost
from linkwright.library.search_query import searchable

_PLACE_BITS = 20
LABEL_END = "\n"


def post_number(moment_s: int, path: str) -> int:
    """The number of a post: it grows with the date, so that the newest hits come first.

    The low bits tell posts of one minute apart; they come from the path, so that an index made
    anew numbers the posts alike.
    """
    return (moment_s // 60 << _PLACE_BITS) | (crc32(path.encode("utf-8", "replace")) >> 12)


def least_number(moment_s: int) -> int:
    """The least number that a post of this moment or of a later one can have."""
    return moment_s // 60 << _PLACE_BITS


class IndexWriter:
    """What changes the index.

    Args:
        file: the index.
    """

    def __init__(self, file: DerivedDatabase) -> None:
        self._file = file

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def known(self) -> dict[str, int]:
        """By path, the stamp of every file that was looked at."""

        def read(database: sqlite3.Connection) -> dict[str, int]:
            rows = database.execute(
                "SELECT path, mtime, size FROM posts"
                " UNION ALL SELECT path, mtime, size FROM skipped"
            )
            return {path: stamp_of(mtime, size) for path, mtime, size in rows}

        return self._file.work(read, {})

    def digests(self, paths: Iterable[str]) -> dict[str, bytes]:
        """By path, the digests of posts as they were indexed; others are missing."""
        wanted = [(path, stored_text(path)) for path in paths]

        def read(database: sqlite3.Connection) -> dict[str, bytes]:
            found = {}
            for path, stored in wanted:
                rows = database.execute("SELECT hash FROM posts WHERE path = ?", (stored,))
                if row := rows.fetchone():
                    found[path] = row[0]
            return found

        return self._file.work(read, {})

    def put(self, posts: Sequence[ReadPost]) -> bool:
        """Put posts in, in place of what is known of their files.

        Returns:
            Whether it was done.
        """

        def write(database: sqlite3.Connection) -> bool:
            with transaction(database):
                for post in posts:
                    _put(database, post)
            return True

        return self._file.work(write, False)

    def remove(self, paths: Iterable[str]) -> None:
        """Take files out that are gone."""
        gone = list(paths)

        def write(database: sqlite3.Connection) -> None:
            with transaction(database):
                for path in gone:
                    _remove(database, stored_text(path))

        self._file.work(write, None)


def _put(database: sqlite3.Connection, post: ReadPost) -> None:
    file, entry, path = post.file, post.entry, stored_text(post.file.path)
    if post.is_same:
        values = (file.mtime_ns, file.size, path)
        database.execute("UPDATE posts SET mtime = ?, size = ? WHERE path = ?", values)
        return
    _remove(database, path)
    if entry is None:
        database.execute("INSERT INTO skipped VALUES (?, ?, ?)", (path, file.mtime_ns, file.size))
        return
    number = _free_number(database, post_number(entry.moment_s, path))
    database.execute(
        "INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(number, path, searchable(entry.title), entry.moment_s, int(entry.stated)),
            LABEL_END.join(map(searchable, entry.labels)),
            *(entry.list_links, entry.waiting, file.mtime_ns, file.size, post.digest),
        ),
    )
    database.executemany(
        "INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(number, place),
                *(stored_text(part) for part in (link.url, link.title, link.source)),
                *(link.key, *link.near),
            )
            for place, link in enumerate(entry.links)
        ],
    )
    database.execute(
        "INSERT INTO words (rowid, title, text, headlines, sources, addresses, labels)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(number, searchable(entry.title), searchable(entry.text)),
            _together(link.title for link in entry.links),
            _together(link.source for link in entry.links),
            _together(link.url for link in entry.links),
            _together(entry.labels),
        ),
    )


def _remove(database: sqlite3.Connection, path: str) -> None:
    database.execute("DELETE FROM skipped WHERE path = ?", (path,))
    row = database.execute("SELECT id FROM posts WHERE path = ?", (path,)).fetchone()
    if row:
        database.execute("DELETE FROM words WHERE rowid = ?", row)
        database.execute("DELETE FROM links WHERE post = ?", row)
        database.execute("DELETE FROM posts WHERE id = ?", row)


def _free_number(database: sqlite3.Connection, number: int) -> int:
    while database.execute("SELECT 1 FROM posts WHERE id = ?", (number,)).fetchone():
        number += 1
    return number


def _together(texts: Iterable[str]) -> str:
    """Texts for the search, each once, parted so that no phrase goes over two of them."""
    return searchable(" · ".join(dict.fromkeys(filter(None, texts))))


def stored_text(text: str) -> str:
    """Text as the index can hold it: a file name may have bytes that are no UTF-8."""
    return text.encode("utf-8", "backslashreplace").decode() if not text.isascii() else text
