"""A file with what was read in it."""

from dataclasses import dataclass

from linkwright.library.folder_scan import FoundFile
from linkwright.library.index_entry import IndexEntry


@dataclass(frozen=True, slots=True)
class ReadPost:
    """A file with what was read in it.

    Attributes:
        file: the file as it was found.
        digest: a short text that differs when the bytes of the file do.
        entry: None for a file that cannot be read as a post: it is not tried again until it
            changes.
        is_same: its bytes are what they were when it was read last; only its time is another.
    """

    file: FoundFile
    digest: bytes = b""
    entry: IndexEntry | None = None
    is_same: bool = False
