"""Which files are open in which programs of one user, wherever these keep their own things."""

import contextlib
import os
from pathlib import Path

from linkwright.library.file_lock import FileLock, make_private, path_mark

_MARK = ".open"


class OpenFiles:
    """What one program has open; used by one thread at a time.

    A mark is a lock of the operating system, which ends with its program however that ends. None
    of it lies beside the file, and where no mark can be made, nothing is said.

    Args:
        folder: of the marks, the same for all programs.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._token = os.urandom(8).hex()
        self._lock: FileLock | None = None

    def hold(self, path: Path | None) -> bool:
        """Say that this program has a file open, and no longer the one before.

        Args:
            path: the file; None for none.

        Returns:
            Whether another program has it open as well.
        """
        self.release()
        if path is None:
            return False
        name = path_mark(path)
        lock = FileLock(self._folder / f"{name}-{self._token}{_MARK}")
        try:
            make_private(self._folder)
            if lock.take():
                self._lock = lock
            others = [one for one in self._folder.glob(f"{name}-*{_MARK}") if one != lock.path]
        except OSError:
            return False
        return any(_is_alive(other) for other in others)

    def release(self) -> None:
        """This program has no file open any more."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _is_alive(mark: Path) -> bool:
    """Whether a program holds a mark; one that was left behind is taken away."""
    lock = FileLock(mark)
    with contextlib.suppress(OSError):
        if not lock.take():
            return True
        lock.release()
    return False
