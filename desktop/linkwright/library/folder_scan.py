"""The posts of a folder: which files there are, and when each was written."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from linkwright.library.errors import LibraryError

ENDINGS = (".md", ".markdown", ".mdown", ".mkd", ".txt")
_DEEPEST = 16
_STAMP_FACTOR = 1_000_003
_NOT_POSTS = frozenset({"node_modules", "__pycache__", "_site", "public"})


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of the folder.

    Attributes:
        path: from the folder on, with forward slashes.
        mtime_ns: when it was written, in nanoseconds, as the file system says.
        size: in bytes.
    """

    path: str
    mtime_ns: int
    size: int

    @property
    def stamp(self) -> int:
        """A number that is another when the file was written; one takes little memory."""
        return stamp_of(self.mtime_ns, self.size)


def stamp_of(mtime_ns: int, size: int) -> int:
    """The stamp of a file that was written at a moment, and is so large."""
    return mtime_ns * _STAMP_FACTOR + size


def find_posts(folder: Path) -> Iterator[FoundFile | None]:
    """The posts of a folder and of those within it; None for a folder that cannot be read.

    Left out are names that begin with a full stop, folders that generators and package tools
    write, and folders behind symbolic links, which may lead in a circle. A linked file counts.

    Raises:
        LibraryError: the folder itself cannot be read.
    """
    try:
        waiting = [(os.scandir(folder), "", 0)]
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise LibraryError(
            f"The folder of your posts, “{folder}”, cannot be read: {reason}. What is known of"
            " the posts was kept."
        ) from error
    while waiting:
        entries, prefix, depth = waiting.pop()
        with entries:
            for entry in entries:
                path = f"{prefix}{entry.name}"
                if _is_folder(entry):
                    if depth < _DEEPEST:
                        try:
                            waiting.append((os.scandir(entry.path), f"{path}/", depth + 1))
                        except OSError:
                            yield None
                elif found := _found(entry, path):
                    yield found


def find_post(folder: Path, path: Path) -> FoundFile | None:
    """One file as `find_posts` finds it; None when it is not among the posts of the folder."""
    try:
        inside = path.relative_to(folder)
        state = path.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(state.st_mode) or not _is_name_of_post(path.name):
        return None
    if any(not _is_name_of_folder(name) for name in inside.parent.parts):
        return None
    return FoundFile(inside.as_posix(), state.st_mtime_ns, state.st_size)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return _is_name_of_folder(entry.name) and entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _found(entry: "os.DirEntry[str]", path: str) -> FoundFile | None:
    if not _is_name_of_post(entry.name):
        return None
    try:
        state = entry.stat()
    except OSError:  # a link that leads nowhere, a file that has just gone
        return None
    return (
        FoundFile(path, state.st_mtime_ns, state.st_size) if stat.S_ISREG(state.st_mode) else None
    )


def _is_name_of_post(name: str) -> bool:
    return not name.startswith(".") and PurePath(name).suffix.lower() in ENDINGS


def _is_name_of_folder(name: str) -> bool:
    return not name.startswith(".") and name not in _NOT_POSTS
