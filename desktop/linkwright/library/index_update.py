"""Brings the index in step with the posts folder: what is new, changed or gone."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from linkwright.library.folder_scan import FoundFile, find_post, find_posts
from linkwright.library.index_writing import IndexWriter, stored_text
from linkwright.library.post_reader import read_posts
from linkwright.library.read_post import ReadPost
from linkwright.model.post_reading import PostReading

_BATCH_S = 0.5  # how long a transaction takes, and so how long another program waits for it
_BATCH_POSTS = 200
_BREATH_EVERY = 256


@dataclass(frozen=True, slots=True)
class FolderChanges:
    """How a folder differs from what the index knows of it.

    Attributes:
        changed: files that are new or were written since.
        gone: paths of files that are not there any more.
        total: how many posts there are.
    """

    changed: tuple[FoundFile, ...]
    gone: tuple[str, ...]
    total: int


class IndexUpdate:
    """One update; its parts can be done in turn, in a thread of any priority.

    Args:
        folder: the posts.
        writer: of the index.
        reading: the rules that posts are read by.
        is_wanted: asked now and then; when it says no, the update ends early.
        processes: how many may be started to read many posts; with 1 this one reads.
        breath_s: how long it pauses after each post, so that other threads of a window get
            their turn; 0 where there are none.
    """

    def __init__(
        self,
        folder: Path,
        writer: IndexWriter,
        reading: PostReading,
        is_wanted: Callable[[], bool] = lambda: True,
        processes: int = 1,
        breath_s: float = 0.0,
    ) -> None:
        self._folder = folder
        self._writer = writer
        self._reading = reading
        self._is_wanted = is_wanted
        self._processes = processes
        self._breath_s = breath_s

    def look(self) -> FolderChanges:
        """Compare the folder with the index, by times and sizes.

        Raises:
            LibraryError: the folder cannot be read; what is known of it stays.
        """
        known = self._writer.known()
        changed: list[FoundFile] = []
        total, all_read = 0, True
        for number, file in enumerate(find_posts(self._folder)):
            if number % _BREATH_EVERY == 0:
                self._breathe()
                if not self._is_wanted():
                    return FolderChanges((), (), total)
            if file is None:
                all_read = False
                continue
            total += 1
            if known.pop(stored_text(file.path), None) != file.stamp:
                changed.append(file)
        # The newest first: they are asked for first.
        changed.sort(key=lambda file: file.mtime_ns, reverse=True)
        # Below a folder that cannot be read just now nothing is known to be gone.
        return FolderChanges(tuple(changed), tuple(known) if all_read else (), total)

    def apply(
        self, changes: FolderChanges, progress: Callable[[int, int], None] = lambda _a, _b: None
    ) -> None:
        """Read what has changed, and write it to the index in batches.

        Args:
            changes: what `look` has found.
            progress: told how many of how many files are done.
        """
        if changes.gone:
            self._writer.remove(changes.gone)
        self._read_all(changes.changed, progress)

    def refresh(self, paths: Iterable[Path]) -> None:
        """Look at some files again, such as one that was saved just now."""
        for path in paths:
            file = find_post(self._folder, path)
            if file is not None:
                self._read_all([file], lambda _done, _total: None)
            elif path.is_relative_to(self._folder) and not path.exists():
                self._writer.remove([path.relative_to(self._folder).as_posix()])

    def _read_all(self, files: Sequence[FoundFile], progress: Callable[[int, int], None]) -> None:
        digests = self._writer.digests(file.path for file in files)
        wanted = [(file, digests.get(file.path, b"")) for file in files]
        posts = read_posts(self._folder, self._reading, wanted, self._processes)
        batch: list[ReadPost] = []
        started = time.monotonic()
        for done, post in enumerate(posts, 1):
            batch.append(post)
            is_last = done == len(files) or not self._is_wanted()
            is_full = len(batch) >= _BATCH_POSTS or time.monotonic() - started > _BATCH_S
            if is_full or is_last:
                self._writer.put(batch)
                batch = []
                progress(done, len(files))
                started = time.monotonic()
            if is_last:
                break
            self._breathe()

    def _breathe(self) -> None:
        if self._breath_s:
            time.sleep(self._breath_s)
