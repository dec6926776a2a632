"""The index of the posts folder, as the verbs and the window use it."""

import os
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

from linkwright.derived_database import SMALL_CACHE_KIB
from linkwright.library.index_file import open_index_file
from linkwright.library.index_reading import IndexReader
from linkwright.library.index_update import IndexUpdate
from linkwright.library.index_writing import IndexWriter
from linkwright.model.post_reading import PostReading
from linkwright.paths import Folders, posts_folder
from linkwright.settings.post_reading import load_post_reading
from linkwright.settings.preference_file import load_preferences


class PostsIndex:
    """The index of one folder: opens its file for those who read and who write.

    Args:
        folder: the posts.
        path: the file of the index.
        reading: the rules that posts are read by.
    """

    def __init__(self, folder: Path, path: Path, reading: PostReading) -> None:
        self.folder = folder
        self.path = path
        self._reading = reading
        # The index of another folder, or by other rules, is of no use.
        self._mark = f"{reading.mark} {os.fspath(folder)!r}"

    def open_reader(self) -> IndexReader:
        """A reader with a connection of its own, which the caller closes."""
        return IndexReader(open_index_file(self.path, self._mark), self._reading)

    def open_writer(self, cache_kib: int = SMALL_CACHE_KIB) -> IndexWriter:
        """A writer with a connection of its own, which the caller closes.

        Args:
            cache_kib: the memory that it may keep pages in, in KiB.
        """
        return IndexWriter(open_index_file(self.path, self._mark, cache_kib))

    def update(
        self,
        writer: IndexWriter,
        is_wanted: Callable[[], bool] = lambda: True,
        processes: int = 1,
        breath_s: float = 0.0,
    ) -> IndexUpdate:
        """What brings the index in step with the folder.

        Args:
            writer: of this index.
            is_wanted: when it says no, the update ends early.
            processes: how many may be started to read many posts.
            breath_s: how long it pauses after each post for the other threads of a window.
        """
        return IndexUpdate(self.folder, writer, self._reading, is_wanted, processes, breath_s)


def find_posts_index(folders: Folders, chosen: str | None = None) -> PostsIndex:
    """The index of the user's posts, or of another folder.

    Args:
        folders: where everything is kept.
        chosen: another folder than the one that the user prefers.
    """
    preferred = load_preferences(folders.preferences).preferences.posts_folder
    folder = posts_folder(preferred)
    path = folders.index
    if chosen is not None and Path(chosen).absolute() != folder:
        folder = Path(chosen).absolute()
        name = blake2b(os.fsencode(folder), digest_size=6).hexdigest()
        path = path.with_name(f"library-{name}.sqlite")
    return PostsIndex(folder, path, load_post_reading(folders.config))
