"""A post's file: read whole, written whole or not at all, never over a change nobody has seen."""

import errno
import os
import stat
from pathlib import Path
from typing import NamedTuple

from linkwright.atomic_write import write_atomically
from linkwright.library.errors import ChangedOnDiskError, LibraryError
from linkwright.library.file_lock import held_for_saving
from linkwright.model.file_text import FileText, decode_file, encode_file

_LARGEST_BYTES = 64_000_000
_LONGEST_WAIT_S = 2.0


class PostFile(NamedTuple):
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
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            kind = "a folder" if stat.S_ISDIR(state.st_mode) else "not an ordinary file"
            raise LibraryError(
                f"“{shown_name(path)}” is {kind}. Nothing was changed. Choose a text file."
            )
        if state.st_size > _LARGEST_BYTES:
            raise LibraryError(
                f"“{shown_name(path)}” is too large for a post ({state.st_size // 1_000_000} MB)."
                " Nothing was changed."
            )
        return PostFile(path, decode_file(path.read_bytes()), state.st_mtime_ns)
    except (OSError, ValueError) as error:
        raise LibraryError(
            f"“{shown_name(path)}” could not be opened: {_reason(error)}. Nothing was changed."
        ) from error


def save_post(
    path: Path, text: str, previous: PostFile | None = None, *, overwrite: bool = False
) -> PostFile:
    """Write a file through a temporary one beside it, which then takes its place.

    A link to a file stays a link, and the file keeps its permissions. A file that was deleted
    since it was read is written again: nothing is lost by that.

    Args:
        path: where to write.
        text: the whole text, its lines ended by newline characters.
        previous: the file that the text was read from; decides on encoding and line ends.
        overwrite: write even over a file that is not ``previous`` as it was read.

    Returns:
        The file as it is now.

    Raises:
        ChangedOnDiskError: another program has changed it, or it is a file that was not read,
            and ``overwrite`` is false.
        LibraryError: it could not be written; the old file is untouched.
    """
    data = encode_file(previous.content if previous else FileText(), text)

    def refuse_unseen_change() -> None:
        if not overwrite:
            _refuse_unseen_change(path, previous)

    try:
        with held_for_saving(path, _LONGEST_WAIT_S):
            written = write_atomically(
                path,
                data,
                before_replacing=refuse_unseen_change,
                only_new=not overwrite and not path.exists(),
            )
    except FileExistsError:
        raise _already_there(path) from None
    except TimeoutError as error:
        raise LibraryError(
            f"“{shown_name(path)}” is being saved by another program. It was not saved here; your"
            " text is still in the window. Try again."
        ) from error
    except (OSError, ValueError) as error:
        raise LibraryError(_save_failure(path, error)) from error
    return PostFile(path, decode_file(data), written.st_mtime_ns)


def has_changed(file: PostFile) -> bool:
    """Whether the file holds something else than when it was read, or is gone.

    Meant for asking often: a file with the same time and size is not read again.
    """
    try:
        state = file.path.stat()
        known = (file.written_ns, len(file.content.original))
        if (state.st_mtime_ns, state.st_size) == known:
            return False
        return state.st_size > _LARGEST_BYTES or file.path.read_bytes() != file.content.original
    except OSError:
        return True


def _refuse_unseen_change(path: Path, previous: PostFile | None) -> None:
    """Raise ChangedOnDiskError when the file at ``path`` holds what nobody here has seen.

    Its content decides, not its time: programs can write twice within one tick of the clock, or
    set the time back.
    """
    try:
        now = path.read_bytes()
    except FileNotFoundError:
        return
    if previous is None or previous.path != path:
        raise _already_there(path)
    if now != previous.content.original:
        raise ChangedOnDiskError(
            f"“{shown_name(path)}” was changed by another program. It was not saved; your text"
            " is still in the window."
        )


def shown_name(path: Path) -> str:
    """A file's name for a sentence; bytes that are no text show as question marks."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _already_there(path: Path) -> ChangedOnDiskError:
    return ChangedOnDiskError(
        f"There is already a file “{shown_name(path)}”. It was not overwritten; your text is"
        " still in the window."
    )


def _save_failure(path: Path, error: OSError | ValueError) -> str:
    reason = _reason(error)
    if isinstance(error, FileNotFoundError):
        reason = "its folder is not there any more"
    elif isinstance(error, PermissionError) and _is_read_only(path.parent):
        reason = _REASONS[errno.EROFS]
    elif isinstance(error, PermissionError) and not os.access(path.parent, os.W_OK):
        reason = "you may not write in its folder"
    return (
        f"“{shown_name(path)}” could not be saved: {reason}. The old file is untouched and your"
        " text is still in the window. Save it in another place."
    )


def _is_read_only(folder: Path) -> bool:
    """Whether nobody can write on the disk that a folder is on."""
    if not hasattr(os, "statvfs"):
        return False
    try:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.EACCES: "you may not read or write there",
    errno.EPERM: "it is write-protected",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is used up",
    errno.EFBIG: "it is too large for this disk",
    errno.EROFS: "the disk can only be read",
    errno.EIO: "the disk does not answer properly",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of its path is not a folder",
    errno.EINVAL: "it is not an ordinary file",
    errno.ELOOP: "its links lead in a circle",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ESTALE: "the network folder is gone",
    errno.ENODEV: "the drive is gone",
    errno.ENXIO: "the drive is gone",
    errno.ENOTCONN: "the network folder is gone",
    errno.ETIMEDOUT: "the network folder does not answer",
    errno.EHOSTUNREACH: "the network folder cannot be reached",
}


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0, error.strerror or str(error))
    return "its name holds a character that no file name may hold"
