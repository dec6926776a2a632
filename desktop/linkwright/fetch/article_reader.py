"""Fetches one page for its opening paragraphs, by the rules that hold for every fetch."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkwright.fetch.errors import FetchError, StoppedError
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.pages.article_text import read_paragraphs
from linkwright.fetch.verdicts.verdict import is_challenge, wall_kind
from linkwright.fetch.web.page_answer import PageAnswer

if TYPE_CHECKING:
    from linkwright.fetch.web.page_visit import PageVisit

_NO_TEXT = "There is no running text on the page."
_WALL = "The site does not show the page to programs."


@dataclass(frozen=True, slots=True)
class Article:
    """What a page says first.

    Attributes:
        url: the address as it was asked for.
        paragraphs: the opening ones; none when they could not be had.
        reason: why not, as a sentence for people; "" with paragraphs.
    """

    url: str
    paragraphs: tuple[str, ...] = ()
    reason: str = ""


class ArticleReader:
    """Reads one article after the other, each in a thread of its own that ends with it.

    Deadline, size, redirects, private hosts and certificates are treated as when titles are
    fetched.

    Args:
        options: the user's settings.
        on_read: called in the thread, once for each request that was not cancelled.
    """

    def __init__(self, options: FetchOptions, on_read: Callable[[Article], None]) -> None:
        self._options = options
        self._on_read = on_read
        self._tools = FetchTools(options)
        self._lock = threading.Lock()
        self._visit: PageVisit | None = None
        self._number = 0

    def read(self, url: str) -> None:
        """Ask for an article; returns at once. One that is under way is cancelled."""
        self.cancel()
        with self._lock:
            number = self._number
        work = threading.Thread(target=self._work, args=(url, number), name="article", daemon=True)
        work.start()

    def cancel(self) -> None:
        """Stop; nothing is told of what was under way."""
        with self._lock:
            self._number += 1
            visit, self._visit = self._visit, None
        if visit is not None:
            visit.stop()

    def _work(self, url: str, number: int) -> None:
        article = Article(url, reason="An error in Linkwright itself; its log tells more.")
        try:
            article = self._article(url, number)
        except StoppedError:
            return
        except FetchError as error:
            article = Article(url, reason=error.reason)
        finally:
            with self._lock:
                is_wanted = number == self._number
            if is_wanted:
                self._on_read(article)

    def _article(self, url: str, number: int) -> Article:
        from linkwright.fetch.web.page_visit import PageVisit

        visit = PageVisit(url, self._options, self._tools.tls, to_the_end=True)
        try:
            with self._lock:
                if number != self._number:
                    return Article(url)
                self._visit = visit
            while visit.step():
                pass
        finally:
            visit.close()
        answer = visit.answer
        if answer is None:
            return Article(url, reason=_NO_TEXT)
        if reason := self._obstacle(url, answer):
            return Article(url, reason=reason)
        paragraphs = read_paragraphs(answer.body.data, answer.content_type)
        return Article(url, paragraphs, "" if paragraphs else _NO_TEXT)

    def _obstacle(self, url: str, answer: PageAnswer) -> str:
        """What stands between us and the article; "" for nothing."""
        if wall := wall_kind(url, answer, self._tools.reading):
            return f"The address leads to a {wall} page."
        if is_challenge(answer):
            return _WALL
        if answer.status >= 400:
            return f"The site answered with an error ({answer.status})."
        return ""
