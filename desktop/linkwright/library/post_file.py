"""A post's file: read whole, written whole or not at all, never over a change nobody has seen."""

import contextlib
import errno
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from linkwright.library.errors import ChangedOnDiskError, LibraryError
from linkwright.model.file_text import FileText, decode_file, encode_file

_LARGEST_BYTES = 64_000_000
_USUAL_MODE = 0o644


@dataclass(frozen=True, slots=True)
class PostFile:
    """A file as it was when it was read or written last.

    Attributes:
        path: where it is.
        content: its text, and all that is needed to write it as it was.
        written_ns: when it was changed last, in nanoseconds, as the file system says.
    """

    path: Path
    content: FileText
    written_ns: int


def load_post(path: Path) -> PostFile:
    """Read a file.

    Raises:
        LibraryError: it cannot be read, or is no file for an editor.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise LibraryError(
                f"“{path.name}” is not a file that can be opened. Nothing was changed. Choose a"
                " text file."
            )
        if status.st_size > _LARGEST_BYTES:
            raise LibraryError(
                f"“{path.name}” is too large for a post ({status.st_size // 1_000_000} MB)."
                " Nothing was changed."
            )
        return PostFile(path, decode_file(path.read_bytes()), status.st_mtime_ns)
    except OSError as error:
        raise LibraryError(
            f"“{path.name}” could not be opened: {_reason(error)}. Nothing was changed."
        ) from error


def save_post(
    path: Path, text: str, previous: PostFile | None = None, *, overwrite: bool = False
) -> PostFile:
    """Write a file through a temporary one beside it, which then takes its place.

    A link to a file stays a link, and the file keeps its permissions.

    Args:
        path: where to write.
        text: the whole text, its lines ended by newline characters.
        previous: the file that the text was read from; decides on encoding and line ends.
        overwrite: write even if the file is not as it was read.

    Returns:
        The file as it is now.

    Raises:
        ChangedOnDiskError: another program has changed it, and ``overwrite`` is false.
        LibraryError: it could not be written; the old file is untouched.
    """
    if previous is not None and previous.path == path and not overwrite and has_changed(previous):
        raise ChangedOnDiskError(
            f"“{path.name}” was changed by another program. It was not saved; your text is still"
            " in the window."
        )
    data = encode_file(previous.content if previous else FileText(), text)
    try:
        written_ns = _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise LibraryError(
            f"“{path.name}” could not be saved: {_reason(error)}. The old file is untouched and"
            " your text is still in the window. Save it in another place."
        ) from error
    return PostFile(path, decode_file(data), written_ns)


def has_changed(file: PostFile) -> bool:
    """Whether the file holds something else than when it was read, or is gone."""
    try:
        status = file.path.stat()
        if status.st_mtime_ns == file.written_ns:
            return False
        return file.path.read_bytes() != file.content.original
    except OSError:
        return True


def _replace(path: Path, data: bytes) -> int:
    """Put ``data`` in the file's place, on the disk before the name points to it."""
    mode = _USUAL_MODE
    if path.exists():
        if not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, "the file is write-protected")
        mode = stat.S_IMODE(path.stat().st_mode)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            status = os.fstat(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _flush_folder(path.parent)
    return status.st_mtime_ns


def _flush_folder(folder: Path) -> None:
    """Make the new name last; where a folder cannot be opened, as on Windows, it does anyway."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.EACCES: "you may not read or write there",
    errno.EPERM: "you may not read or write there",
    errno.ENOSPC: "the disk is full",
    errno.EROFS: "the disk can only be read",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of its path is not a folder",
    errno.ENAMETOOLONG: "its name is too long",
}


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, error.strerror or str(error))
