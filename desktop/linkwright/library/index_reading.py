"""What is asked of the index: the list of posts, searches, and what was linked before."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from linkwright.derived_database import DerivedDatabase
from linkwright.library.hit_marking import HitMarker
from linkwright.library.index_writing import LABEL_END, least_number
from linkwright.library.search_query import full_text_query, search_terms
from linkwright.model.near_headlines import KEYS, HeadlinePrint, are_near
from linkwright.model.post_reading import PostReading
from linkwright.model.post_state import PostState, Stated, state_at
from linkwright.model.unspaced_scripts import without_breaks

MOST_HITS = 500

_NEAR_CANDIDATES = 4  # of each key; the newest

_FILTERS: dict[PostState | None, str] = {
    None: "1",
    PostState.DRAFT: f"(stated = {Stated.DRAFT:d} OR (stated = {Stated.NOTHING:d}"
    " AND moment <= :now))",
    PostState.SCHEDULED: f"(stated <> {Stated.DRAFT:d} AND moment > :now)",
    PostState.PUBLISHED: f"(stated = {Stated.PUBLISHED:d} AND moment <= :now)",
}
_LISTED = (
    "SELECT id, moment, length(title) FROM posts WHERE {chosen} ORDER BY moment DESC, title, id"
)
# CROSS JOIN keeps this order of the tables: hits come as they are found, the newest first.
_FOUND = (
    "SELECT id, moment, length(title) FROM (SELECT words.rowid AS hit FROM words"
    " CROSS JOIN posts ON posts.id = words.rowid WHERE words MATCH :wanted AND {chosen}"
    " ORDER BY words.rowid DESC LIMIT :most)"
    " CROSS JOIN posts ON posts.id = hit ORDER BY moment DESC, title, id"
)
_FOUND_IN_ALL = (
    "SELECT id, moment, length(title) FROM (SELECT rowid AS hit FROM words"
    " WHERE words MATCH :wanted ORDER BY rowid DESC LIMIT :most)"
    " CROSS JOIN posts ON posts.id = hit ORDER BY moment DESC, title, id"
)
_ROW = "SELECT id, path, title, moment, stated, labels, links, waiting FROM posts WHERE id = ?"
_EARLIER = (
    "SELECT path, posts.title, moment, links.title, url FROM links"
    " CROSS JOIN posts ON posts.id = links.post"
    " WHERE {column} = ? AND post BETWEEN ? AND ? ORDER BY post DESC LIMIT {most}"
)
_SAME_PAGE = _EARLIER.format(column="key", most=8)
_SAME_HEADLINE = tuple(
    _EARLIER.format(column=f"near{number}", most=_NEAR_CANDIDATES) for number in range(KEYS)
)
_TEXTS = "SELECT title, headlines, text, sources, addresses, labels FROM words WHERE rowid = ?"


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post as it is listed.

    Attributes:
        number: what the index knows it by until it changes.
        path: from the posts folder on.
        title: never empty.
        moment_s: its date, in seconds since the epoch.
        state: at the time of asking.
        labels: its labels.
        links: how many links its lists have.
        waiting: how many of them have no title yet.
        marked_title: the title, hits marked; "" when nothing was searched for.
        excerpt: words around a hit that is not in the title, marked; "" without one.
    """

    number: int
    path: str
    title: str
    moment_s: int
    state: PostState
    labels: tuple[str, ...]
    links: int
    waiting: int
    marked_title: str = ""
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class EarlierLink:
    """Where a link, or nearly the same headline, stands in another post.

    Attributes:
        path: of the post, from the posts folder on.
        post_title: the post's title.
        moment_s: the post's date, in seconds since the epoch.
        title: the link's title there.
        url: its address there.
        is_same_page: the address leads to the same page; otherwise only the headline is near.
    """

    path: str
    post_title: str
    moment_s: int
    title: str
    url: str
    is_same_page: bool


Listed = tuple[int, int, int]
"""A post in a list: its number, its date in seconds since the epoch, the length of its title."""


class IndexReader:
    """Asks the index; each answer is that of one short query.

    Args:
        file: the index, with a connection of this reader's own.
        reading: the rules that posts are read by.
    """

    def __init__(self, file: DerivedDatabase, reading: PostReading) -> None:
        self._file = file
        self._reading = reading

    def interrupt(self) -> None:
        """End a query that runs in another thread; it answers with nothing."""
        self._file.interrupt()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def count(self) -> int:
        """How many posts there are."""
        return self._file.work(
            lambda database: int(database.execute("SELECT count(*) FROM posts").fetchone()[0]), 0
        )

    def list_posts(self, state: PostState | None, now_s: float) -> list[Listed]:
        """All posts, the newest first; of equal dates by title.

        Args:
            state: only posts of this state; None for all.
            now_s: the time now, in seconds since the epoch.
        """
        query = _LISTED.format(chosen=_FILTERS[state])
        return self._file.work(
            lambda database: database.execute(query, {"now": now_s}).fetchall(), []
        )

    def search(self, typed: str, state: PostState | None, now_s: float) -> list[Listed]:
        """The newest posts, at most `MOST_HITS`, that have all the words.

        Args:
            typed: what was typed; without a word in it all posts are listed.
            state: only posts of this state; None for all.
            now_s: the time now, in seconds since the epoch.
        """
        wanted = full_text_query(search_terms(typed))
        if not wanted:
            return self.list_posts(state, now_s)
        query = _FOUND_IN_ALL if state is None else _FOUND.format(chosen=_FILTERS[state])
        values = {"wanted": wanted, "now": now_s, "most": MOST_HITS}
        return self._file.work(lambda database: database.execute(query, values).fetchall(), [])

    def rows(self, numbers: Sequence[int], now_s: float, typed: str = "") -> dict[int, PostRow]:
        """Posts by number; those that are gone or have changed meanwhile are missing.

        Args:
            numbers: a screenful.
            now_s: the time now, in seconds since the epoch.
            typed: what was searched for, so that the hits are marked.
        """
        terms = search_terms(typed)
        marker = HitMarker(terms) if terms else None

        def read(database: sqlite3.Connection) -> dict[int, PostRow]:
            found = {}
            for number in numbers:
                values = database.execute(_ROW, (number,)).fetchone()
                if values is not None:
                    marked = _marked(database, marker, number) if marker else ("", "")
                    found[number] = _row(values, now_s, marked)
            return found

        return self._file.work(read, {})

    def linked_before(
        self,
        url: str,
        title: str,
        since_s: float,
        until_s: float | None = None,
        except_path: str = "",
    ) -> EarlierLink | None:
        """Where another post has this link, or else nearly this headline; the newest place.

        Args:
            url: the link's address.
            title: its headline; "" when it is not known.
            since_s: posts before this moment do not count, in seconds since the epoch.
            until_s: nor do posts after this one.
            except_path: the post that asks, from the posts folder on.
        """
        key = self._reading.link_key(url)
        headline = self._reading.headline(title) if title else None
        if key is None and headline is None:
            return None
        between = (least_number(int(since_s)), _largest_number(until_s))

        def read(database: sqlite3.Connection) -> EarlierLink | None:
            if key is not None:
                for values in database.execute(_SAME_PAGE, (key, *between)):
                    if values[0] != except_path:
                        return _earlier(values, is_same_page=True)
            if headline is None:
                return None
            return self._near(database, headline, between, except_path)

        return self._file.work(read, None)

    def _near(
        self,
        database: sqlite3.Connection,
        headline: HeadlinePrint,
        between: tuple[int, int],
        except_path: str,
    ) -> EarlierLink | None:
        """The newest of the few links that share a key of the headline and are near."""
        best: EarlierLink | None = None
        seen: set[str] = set()
        for number, key in enumerate(headline.shared_keys()):
            if key is None:
                continue
            for values in database.execute(_SAME_HEADLINE[number], (key, *between)):
                title = values[3]
                if values[0] == except_path or title in seen:
                    continue
                seen.add(title)
                other = self._reading.headline(title)
                if other is not None and are_near(headline, other):
                    found = _earlier(values, is_same_page=False)
                    if best is None or found.moment_s > best.moment_s:
                        best = found
        return best


def _earlier(values: Sequence[object], *, is_same_page: bool) -> EarlierLink:
    path, post_title, moment_s, title, url = values
    return EarlierLink(
        str(path),
        without_breaks(str(post_title)),
        int(str(moment_s)),
        str(title),
        str(url),
        is_same_page,
    )


def _largest_number(moment_s: float | None) -> int:
    return 2**63 - 1 if moment_s is None else least_number(int(moment_s) + 60) - 1


def _row(values: Sequence[object], now_s: float, marked: tuple[str, str]) -> PostRow:
    number, path, title, moment, stated, labels, links, waiting = values
    moment_s = int(str(moment))
    return PostRow(
        number=int(str(number)),
        path=str(path),
        title=without_breaks(str(title)),
        moment_s=moment_s,
        state=state_at(Stated(int(str(stated))), moment_s, now_s),
        labels=tuple(filter(None, without_breaks(str(labels)).split(LABEL_END))),
        links=int(str(links)),
        waiting=int(str(waiting)),
        marked_title=marked[0],
        excerpt=marked[1],
    )


def _marked(database: sqlite3.Connection, marker: HitMarker, number: int) -> tuple[str, str]:
    """The title with its hits marked, and words around a hit elsewhere."""
    row = database.execute(_TEXTS, (number,)).fetchone()
    if row is None:
        return "", ""
    title, *others = (str(text) for text in row)
    return marker.mark(title), marker.excerpt(others)
