"""The bin: texts that were discarded, kept for 30 days in case they are missed."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex

from linkwright.atomic_write import write_atomically
from linkwright.library.errors import LibraryError
from linkwright.library.kept_text import DamagedTextError, KeptText, format_kept, parse_kept

KEPT_DAYS = 30
_ENDING = ".text"
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Discarded:
    """One text in the bin.

    Attributes:
        file: where it lies.
        kept: the text, and what is known of it; ``kept_at`` is when it was discarded.
    """

    file: Path
    kept: KeptText


class Bin:
    """The bin. Every method may be called from any thread.

    Args:
        folder: where it is; made when something is first put into it.
        clock: the time in seconds since the epoch.
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._clock = clock

    def put(self, kept: KeptText) -> None:
        """Keep a text that is being discarded; it is on the disk when this returns.

        A text without anything but white space is not worth it.

        Raises:
            LibraryError: it could not be kept.
        """
        if not kept.text.strip():
            return
        now = self._clock()
        file = self._folder / f"{int(now)}-{token_hex(4)}{_ENDING}"
        try:
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
            write_atomically(file, format_kept(replace(kept, kept_at=now)))
        except OSError as error:
            raise LibraryError(
                f"The text could not be put into the bin ({error.strerror})."
            ) from error

    def texts(self) -> list[Discarded]:
        """What lies in the bin, the newest first. Damaged texts are there as far as they go."""
        found = []
        with suppress(OSError):
            for file in self._folder.glob(f"*{_ENDING}"):
                with suppress(OSError, LibraryError):
                    found.append(Discarded(file, _read(file)))
        return sorted(found, key=lambda one: one.kept.kept_at, reverse=True)

    def remove(self, discarded: Discarded) -> None:
        """Take a text out of the bin for good.

        Raises:
            LibraryError: it cannot be removed.
        """
        try:
            discarded.file.unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError(
                f"The text could not be taken out of the bin ({error.strerror})."
            ) from error

    def sweep(self) -> None:
        """Remove what has lain here for 30 days."""
        oldest = self._clock() - KEPT_DAYS * _DAY_S
        with suppress(OSError):
            for file in self._folder.glob(f"*{_ENDING}"):
                if file.stat().st_mtime < oldest:
                    file.unlink()


def _read(file: Path) -> KeptText:
    try:
        return parse_kept(file.read_bytes())
    except DamagedTextError as error:
        return KeptText(error.rest, kept_at=file.stat().st_mtime)
