"""Locks that end with their process, however it ends: nothing stale is ever left to be judged."""

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from linkwright.paths import runtime_folder

_RETRY_S = 0.02


class FileLock:
    """A file that at most one process holds.

    Args:
        path: the file; made when it is taken, and of no content.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle = -1

    def take(self) -> bool:
        """Hold the file, if nobody else does.

        Returns:
            Whether it is held now.

        Raises:
            OSError: the file cannot be made.
        """
        if self._handle >= 0:
            return True
        while True:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            is_held = _lock(handle)
            if is_held and _is_at(handle, self.path):
                self._handle = handle
                return True
            os.close(handle)
            if not is_held:
                return False

    def release(self) -> None:
        """Let others take it; the file goes."""
        if self._handle >= 0:
            if sys.platform != "win32":  # Windows deletes no open file
                with contextlib.suppress(OSError):
                    self.path.unlink()
            os.close(self._handle)
            self._handle = -1
            with contextlib.suppress(OSError):
                self.path.unlink()


@contextlib.contextmanager
def held_for_saving(path: Path, longest_wait_s: float) -> Iterator[None]:
    """Keep other Linkwrights from saving a file between a look at it and its replacement.

    The lock is on the file itself, which leaves nothing beside it and reaches as far as the
    file system's locks do, over most networks too. Where there is no file yet, no lock of this
    kind, or no permission, there is nothing to hold, and saving goes on without. Windows replaces
    no open file: there a lock elsewhere stands for it, for the programs of one user.

    Args:
        path: the file.
        longest_wait_s: how long to wait for another process.

    Raises:
        TimeoutError: another process holds it that long.
    """
    if sys.platform == "win32":
        with held_by_name(path, runtime_folder(), longest_wait_s):
            yield
        return
    deadline = time.monotonic() + longest_wait_s
    handle = -1
    while handle < 0:
        try:
            handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            break
        is_held = _lock(handle)
        if is_held and _is_at(handle, path):
            break
        os.close(handle)
        handle = -1
        if is_held:
            continue
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(_RETRY_S)
    try:
        yield
    finally:
        if handle >= 0:
            os.close(handle)


@contextlib.contextmanager
def held_by_name(path: Path, folder: Path, longest_wait_s: float) -> Iterator[None]:
    """Keep others from a file by a lock that lies elsewhere and goes when it is let go.

    Args:
        path: the file, which need not exist.
        folder: of the locks; where it cannot be used, nothing is held.
        longest_wait_s: how long to wait for another process.

    Raises:
        TimeoutError: another process holds it that long.
    """
    deadline = time.monotonic() + longest_wait_s
    lock = FileLock(folder / f"{path_mark(path)}.saving")
    while not _is_settled(lock):
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(_RETRY_S)
    try:
        yield
    finally:
        lock.release()


def _is_settled(lock: FileLock) -> bool:
    """Whether a lock is held, or cannot be had from this system."""
    try:
        make_private(lock.path.parent)
        return lock.take()
    except OSError:
        return True


def path_mark(path: Path) -> str:
    """A name for locks that stand for a file; the same for all paths that lead to it."""
    from hashlib import blake2b  # brings OpenSSL with it

    return blake2b(os.fsencode(os.path.realpath(path)), digest_size=12).hexdigest()


def make_private(folder: Path) -> None:
    """Make a folder that only this user can use.

    Raises:
        OSError: it cannot be made, or is somebody else's.
    """
    folder.mkdir(0o700, parents=True, exist_ok=True)
    state = folder.lstat()
    if hasattr(os, "getuid") and (not stat.S_ISDIR(state.st_mode) or state.st_uid != os.getuid()):
        raise PermissionError(errno.EPERM, "the folder is not yours", str(folder))


def _is_at(handle: int, path: Path) -> bool:
    """Whether a path still leads to an open file: who held it may have replaced or removed it."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        """Whether the lock is ours; a file system without locks has nothing to wait for."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)
        return True
