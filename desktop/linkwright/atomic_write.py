"""Files replaced whole or not at all, so that a crash or a full disk costs nothing."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

_NEW_FILE_MODE = 0o666  # the user's umask takes from it


def write_atomically(
    path: Path,
    data: bytes,
    *,
    before_replacing: Callable[[], None] | None = None,
    only_new: bool = False,
    flushed: bool = True,
) -> os.stat_result:
    """Write a file through a temporary one beside it, which then takes its place.

    The data are on the disk before the name points to them, unless told otherwise. A symbolic
    link stays one and the file it leads to is written; permissions and, where the system lets us,
    owner and group stay.
    When anything fails, the old file is as it was and the temporary one is gone.

    Args:
        path: the file; its folder must exist.
        data: the whole new content.
        before_replacing: called when all is written, for a last look at the old file; what it
            raises stops the write.
        only_new: there must be no such file, not even one that appears meanwhile.
        flushed: False leaves it to the system when the data reach the disk, which is forty times
            as fast: for many files that can be made again.

    Returns:
        The state of the new file.

    Raises:
        FileExistsError: there is such a file, and only a new one was wanted.
        OSError: it cannot be written, is write-protected, or is no ordinary file.
    """
    target = Path(os.path.realpath(path))
    old = _state_of(target)
    temporary = target.with_name(f".linkwright-{os.urandom(8).hex()}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # Nobody may read a private file's new content while it has its temporary name.
    handle = os.open(temporary, flags, 0o600 if old else _NEW_FILE_MODE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if flushed:
                os.fsync(file.fileno())
        if old:
            _give(temporary, old)
        if before_replacing:
            before_replacing()
        written = temporary.stat()
        if only_new:
            _put_in_no_place(temporary, target)
        else:
            temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    if flushed:
        _flush_folder(target.parent)
    return written


def _state_of(target: Path) -> os.stat_result | None:
    """The state of the file to be replaced, None when there is none.

    Raises:
        OSError: it must not be replaced.
    """
    try:
        state = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(state.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(state.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(target))
    # Replacing needs no permission on the file itself, so a protected one is asked about here;
    # the bits count for root as well.
    if not (state.st_mode & 0o222 and os.access(target, os.W_OK)):
        raise PermissionError(errno.EPERM, "the file is write-protected", str(target))
    return state


def _put_in_no_place(temporary: Path, target: Path) -> None:
    """Give a file its name unless the name is taken, in one step where the system has one."""
    if sys.platform == "win32":
        temporary.rename(target)  # which fails there when the name is taken
        return
    try:
        target.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # FAT and some network file systems have no hard links
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        temporary.replace(target)
    else:
        temporary.unlink()


def _give(temporary: Path, old: os.stat_result) -> None:
    """The owner, group and permissions of the old file."""
    new = temporary.stat()
    if hasattr(os, "chown") and (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        with contextlib.suppress(PermissionError):
            os.chown(temporary, old.st_uid, old.st_gid)
    temporary.chmod(stat.S_IMODE(old.st_mode))


def _flush_folder(folder: Path) -> None:
    """Make the new name last; systems that cannot open folders, such as Windows, do it anyway."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
