"""What every kind of source has: a name, a way to tell its files, and a reader."""

import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from linkwright.importing.errors import ImportingError
from linkwright.importing.records import Record
from linkwright.importing.xml_stream import MendedStream

HEAD_BYTES = 65_536


@dataclass(slots=True)
class SourceFile:
    """One file that posts are read from.

    Attributes:
        path: where it is.
        chosen: the file or folder that the user chose.
        member: its name in the archive that `path` is then; "" for a file of its own.
        done_bytes: how much of it has been read.
    """

    path: Path
    chosen: Path
    member: str = ""
    done_bytes: int = 0

    @property
    def root(self) -> Path:
        """The folder that was chosen; of a single file, the folder it lies in."""
        return self.path.parent if self.path == self.chosen else self.chosen

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
        self._opened = ExitStack()
        super().__init__(self._opened.enter_context(_opened_file(file, self._opened)))

    def read(self, size: int = 65536) -> bytes:
        """See `MendedStream.read`."""
        with archive_errors():
            data = super().read(size)
        self._file.done_bytes = self.done_bytes
        return data

    def __enter__(self) -> "OpenedStream":
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()


def _opened_file(file: SourceFile, opened: ExitStack) -> IO[bytes]:
    if not file.member:
        return file.path.open("rb")
    with archive_errors():
        archive = opened.enter_context(ZipFile(file.path))
        return archive.open(file.member)


@contextmanager
def archive_errors() -> Iterator[None]:
    """What can be wrong with an archive, as a sentence.

    Raises:
        ImportingError: it is damaged, encrypted, or packed in a way that is not known.
    """
    try:
        yield
    except (BadZipFile, zlib.error, EOFError, KeyError) as error:
        raise ImportingError(
            "The archive is damaged. Download it again to get the rest."
        ) from error
    except (RuntimeError, NotImplementedError) as error:
        raise ImportingError("The archive is locked or packed in an unknown way.") from error


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
        is_stream: it is read as a stream, and so out of an archive too.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    read: Callable[[SourceFile], Iterator[Record]]
    is_stream: bool = False


@dataclass(frozen=True, slots=True)
class FoundSource:
    """A file and the source that reads it."""

    file: SourceFile
    source: Source
    size: int
