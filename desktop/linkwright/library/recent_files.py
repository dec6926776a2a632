"""The posts that were opened last: an ordered list in a small JSON file."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.library.errors import LibraryError

MOST_FILES = 15
_LARGEST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class RecentFile:
    """One file of the list.

    Attributes:
        path: where it is or was, absolute.
        is_pinned: it stays in the list however many others are opened.
    """

    path: Path
    is_pinned: bool = False

    def is_missing(self) -> bool:
        """Whether there is no such file now; asks the disk."""
        try:
            return not self.path.is_file()
        except (OSError, ValueError):
            return True


@dataclass(frozen=True, slots=True)
class RecentFiles:
    """The list, the file opened last first. Changes make a new list."""

    files: tuple[RecentFile, ...] = ()

    def with_opened(self, path: Path) -> "RecentFiles":
        """The list with a file first; of those not pinned the oldest may drop out."""
        known = next((file for file in self.files if file.path == path), RecentFile(path))
        files = [known, *(file for file in self.files if file.path != path)]
        dropped = [file for file in files if not file.is_pinned][MOST_FILES:]
        return RecentFiles(tuple(file for file in files if file not in dropped))

    def with_pin(self, path: Path, *, is_pinned: bool) -> "RecentFiles":
        """The list with one of its files pinned or not."""
        return RecentFiles(
            tuple(
                replace(file, is_pinned=is_pinned) if file.path == path else file
                for file in self.files
            )
        )

    def without(self, path: Path) -> "RecentFiles":
        """The list without one file."""
        return RecentFiles(tuple(file for file in self.files if file.path != path))

    def cleared(self) -> "RecentFiles":
        """The pinned files alone."""
        return RecentFiles(tuple(file for file in self.files if file.is_pinned))


def load_recent_files(store: Path) -> RecentFiles:
    """The kept list; an empty one when there is none or it cannot be read.

    Args:
        store: the JSON file, in the state folder.
    """
    try:
        if store.stat().st_size > _LARGEST_BYTES:
            return RecentFiles()
        entries = json.loads(store.read_bytes())
    except (OSError, ValueError, RecursionError):
        return RecentFiles()
    if not isinstance(entries, list):
        return RecentFiles()
    recent = RecentFiles()
    for entry in reversed(entries):
        path = entry.get("path") if isinstance(entry, dict) else None
        if isinstance(path, str) and path and "\x00" not in path:
            recent = recent.with_opened(Path(path))
            recent = recent.with_pin(Path(path), is_pinned=entry.get("pinned") is True)
    return recent


def save_recent_files(store: Path, recent: RecentFiles) -> None:
    """Keep the list.

    Raises:
        LibraryError: it cannot be written; the kept one stays as it is.
    """
    entries = [{"path": str(file.path), "pinned": file.is_pinned} for file in recent.files]
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(store, json.dumps(entries, indent=1).encode())
    except OSError as error:
        raise LibraryError(
            f"The list of recent files could not be kept ({error.strerror}). Your posts are not"
            " concerned."
        ) from error
