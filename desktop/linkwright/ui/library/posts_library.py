"""Everything that works on the index of one posts folder, and ends together."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from linkwright.commands.posts_index import PostsIndex
from linkwright.fetch.web.serial_worker import SerialWorker
from linkwright.library.index_reading import PostRow
from linkwright.ui.library.index_updates import IndexUpdates
from linkwright.ui.library.post_searches import PostSearches


class PostsLibrary(QObject):
    """The index of a folder, its updates, and those who ask it.

    Args:
        index: the index and its folder.
        parent: the owner, which outlives the workers.

    Attributes:
        folder: the posts.
        updates: keeps the index in step.
        searches: finds posts for the list.
        reader: for short questions that a worker asks.
        worker: asks them, one after the other.
    """

    def __init__(self, index: PostsIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder: Path = index.folder
        self.updates = IndexUpdates(index, self)
        self.worker = SerialWorker("posts-reading")
        self.reader = index.open_reader()
        self._search_reader = index.open_reader()
        self._row_reader = index.open_reader()
        self.searches = PostSearches(self._search_reader, self.worker, self)

    def rows(self, numbers: Sequence[int], now_s: float, typed: str) -> dict[int, PostRow]:
        """A screenful of posts, at once: see `IndexReader.rows`."""
        return self._row_reader.rows(numbers, now_s, typed)

    def close(self) -> None:
        """End the workers; what they still find is dropped."""
        self.updates.close()
        self.worker.close()
        for reader in (self.reader, self._search_reader, self._row_reader):
            reader.close()
