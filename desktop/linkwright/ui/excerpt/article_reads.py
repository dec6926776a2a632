"""Articles read for their excerpt, brought to the window's thread."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from linkwright.fetch.article_reader import Article

OnRead = Callable[[Article], None]


class Reader(Protocol):
    """What is asked of the reader; `linkwright.fetch.article_reader.ArticleReader` does it."""

    def read(self, url: str) -> None:
        """Read the page at an address."""

    def cancel(self) -> None:
        """Stop; nothing more is told."""


class ArticleReads(QObject):
    """Has one article read at a time.

    Args:
        make_reader: called for each article; takes the callback for it.
        parent: the application, so that this outlives every worker.
    """

    article_read = Signal(object)
    """The Article that was asked for last."""
    _arrived = Signal(object)

    def __init__(
        self, make_reader: Callable[[OnRead], Reader], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_reader = make_reader
        self._reader: Reader | None = None
        self._wanted = ""
        self._arrived.connect(self._take)

    def read(self, url: str) -> None:
        """Ask for the page at an address."""
        self.cancel()
        self._wanted = url
        self._reader = self._make_reader(self._arrived.emit)
        self._reader.read(url)

    def cancel(self) -> None:
        """Stop; what still comes is dropped."""
        self._wanted = ""
        if self._reader is not None:
            self._reader.cancel()
            self._reader = None

    def _take(self, article: Article) -> None:
        if article.url == self._wanted:
            self._wanted = ""
            self.article_read.emit(article)
