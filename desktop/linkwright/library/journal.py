"""The journal: the text of every open post, kept apart from its file while it is written.

Each running program has one entry, ``<token>.text``, replaced whole each time, and holds
``<token>.lock`` as long as it lives. An entry that nobody holds was left behind by a program
that did not end as it should.
"""

import contextlib
import platform
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.library.errors import LibraryError
from linkwright.library.file_lock import FileLock
from linkwright.library.kept_text import (
    DamagedTextError,
    KeptText,
    NewerFormatError,
    format_kept,
    parse_kept,
)

ENTRY, _LOCK = ".text", ".lock"
_STRAY = ".linkwright-*.tmp"
_STRAY_AGE_S = 60.0
_ELSEWHERE_AGE_S = 86_400.0
"""Whether a program of another machine lives cannot be seen: its entry is left alone so long."""


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """An entry of a program that ended without taking it away; this program holds it now.

    Attributes:
        token: its name in the journal.
        lock: held.
        kept: what it says.
        is_damaged: only a part of the text could be read.
    """

    token: str
    lock: FileLock
    kept: KeptText
    is_damaged: bool = False


class Journal:
    """The entry of one running program. Made at no cost; used by one thread at a time.

    Args:
        folder: where all entries are; made when something is first written.
        clock: the time in seconds since the epoch.
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._clock = clock
        self._token = secrets.token_hex(8)
        self._lock = FileLock(folder / (self._token + _LOCK))
        self._host = platform.node()

    def write(self, kept: KeptText) -> None:
        """Replace the entry; it is on the disk when this returns.

        Raises:
            LibraryError: it could not be written. The entry is as it was.
        """
        try:
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
            self._lock.take()
            write_atomically(self._entry, format_kept(replace(kept, host=self._host)))
        except OSError as error:
            raise LibraryError(
                f"Your text could not be kept in the journal ({error.strerror}). It is still in"
                " the window: save it."
            ) from error

    def remove(self) -> None:
        """Take the entry away: the text is safe elsewhere, or there is none.

        Raises:
            LibraryError: it cannot be taken away.
        """
        try:
            self._entry.unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError(
                f"The journal could not be emptied ({error.strerror}). The text in it comes back"
                " at the next start."
            ) from error

    def close(self) -> None:
        """Let go of the entry. If it has not been removed, the next start finds it."""
        self._lock.release()

    def left_behind(self) -> list[LeftBehind]:
        """The entries of programs that are gone, the newest first; they are held from now on.

        Entries that a newer version wrote stay where they are.
        """
        found = []
        for path in self._entries():
            lock = FileLock(path.with_suffix(_LOCK))
            try:
                left = self._look_at(path, lock) if lock.take() else None
            except OSError:
                continue
            if left is None:
                lock.release()
            else:
                found.append(left)
        self._sweep()
        return sorted(found, key=lambda left: left.kept.kept_at, reverse=True)

    def adopt(self, left: LeftBehind) -> None:
        """Go on in an entry that was left behind, as if this program had written it."""
        self._lock.release()
        self._token, self._lock = left.token, left.lock

    def drop(self, left: LeftBehind) -> None:
        """Take an entry away that was left behind, once its text is safe elsewhere."""
        with contextlib.suppress(OSError):
            (self._folder / (left.token + ENTRY)).unlink(missing_ok=True)
        left.lock.release()

    def is_open_elsewhere(self, path: Path) -> bool:
        """Whether another living program that shares this journal has a file open."""
        for entry in self._entries():
            lock = FileLock(entry.with_suffix(_LOCK))
            with contextlib.suppress(OSError, LibraryError):
                if lock.take():
                    # Left behind; whether it comes back is decided at the next start.
                    lock.release()
                elif parse_kept(entry.read_bytes()).path == path:
                    return True
        return False

    @property
    def _entry(self) -> Path:
        return self._folder / (self._token + ENTRY)

    def _entries(self) -> list[Path]:
        """The entries of all other programs."""
        return [
            self._folder / name for name in entry_names(self._folder) if name != self._token + ENTRY
        ]

    def _look_at(self, path: Path, lock: FileLock) -> LeftBehind | None:
        """An entry that is held now; None when it is gone or not for us."""
        try:
            data = path.read_bytes()
            kept = parse_kept(data)
        except (FileNotFoundError, NewerFormatError):
            return None
        except DamagedTextError as error:
            written = path.stat().st_mtime
            return LeftBehind(path.stem, lock, KeptText(error.rest, kept_at=written), True)
        is_foreign = kept.host not in ("", self._host)
        if is_foreign and self._clock() - kept.kept_at < _ELSEWHERE_AGE_S:
            return None
        return LeftBehind(path.stem, lock, kept)

    def _sweep(self) -> None:
        """Take away what killed programs left besides their entries."""
        with contextlib.suppress(OSError):
            for path in self._folder.glob(_STRAY):
                if self._clock() - path.stat().st_mtime > _STRAY_AGE_S:
                    path.unlink()
            for path in self._folder.glob(f"*{_LOCK}"):
                lock = FileLock(path)
                if not path.with_suffix(ENTRY).exists() and lock.take():
                    lock.release()


def entry_names(folder: Path) -> list[str]:
    """The names of the entries in a journal's folder: one look, which costs a start nothing."""
    try:
        return [path.name for path in folder.iterdir() if path.name.endswith(ENTRY)]
    except OSError:
        return []
