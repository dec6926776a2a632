"""What every kind of source has: a name, a way to tell its files, and a reader."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from linkwright.importing.records import Record
from linkwright.importing.xml_stream import MendedStream

HEAD_BYTES = 65_536


@dataclass(slots=True)
class SourceFile:
    """One file that posts are read from.

    Attributes:
        path: where it is.
        root: the folder that was chosen; of a single file, the folder it lies in.
        done_bytes: how much of it has been read.
    """

    path: Path
    root: Path
    done_bytes: int = 0

    @property
    def inner_path(self) -> str:
        """The path below the root, with forward slashes."""
        return self.path.relative_to(self.root).as_posix()

    def open_stream(self) -> "OpenedStream":
        """The file as a stream of XML; to be used in a ``with`` block.

        Raises:
            OSError: it cannot be read.
        """
        return OpenedStream(self)


class OpenedStream(MendedStream):
    """A file's stream, which tells the file how far it was read."""

    def __init__(self, file: SourceFile) -> None:
        self._file = file
        self._handle = file.path.open("rb")
        super().__init__(self._handle)

    def read(self, size: int = 65536) -> bytes:
        """See `MendedStream.read`."""
        data = super().read(size)
        self._file.done_bytes = self.done_bytes
        return data

    def __enter__(self) -> "OpenedStream":
        return self

    def __exit__(self, *_: object) -> None:
        self._handle.close()


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of source; `sources` lists them all.

    Attributes:
        name: what the command line calls it.
        label: what people call it.
        suffixes: what the names of its files end in, in lower case.
        recognises: whether a file is of this kind, by its first `HEAD_BYTES` bytes.
        read: the posts in a file, one after the other. Raises ImportingError where the file is
            damaged, after what stands before that place; OSError when it cannot be read.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    read: Callable[[SourceFile], Iterator[Record]]


@dataclass(frozen=True, slots=True)
class FoundSource:
    """A file and the source that reads it."""

    file: SourceFile
    source: Source
    size: int
