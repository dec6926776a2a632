"""Imports beside the window: looks at what was chosen, runs, and tells how far it is."""

import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from linkwright.fetch.web.serial_worker import SerialWorker
from linkwright.importing.errors import ImportingError
from linkwright.importing.import_wish import ImportProgress, ImportWish
from linkwright.importing.source import FoundSource

# Between two posts the worker lets go of the interpreter, so that no key press waits for it.
_BREATH_S = 0.0005
_BETWEEN_TELLING_S = 0.05


class ImportRuns(QObject):
    """One worker that does what the import dialog asks for.

    Args:
        parent: the owner, which outlives the worker.
    """

    looked = Signal(int, list, str)
    """What the numbered choice holds: the files that can be imported, or a sentence why none."""
    progressed = Signal(int, int, int)
    """So many of so many kilobytes are read, and so many posts looked at."""
    finished = Signal(object)
    """The import is over: its ImportResult."""
    failed = Signal(str)
    """The import could not be begun or ended: the sentence for the user."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = SerialWorker("import")
        self._stop = threading.Event()
        self._looks = 0
        self._told_at = 0.0

    def look(self, chosen: Sequence[Path]) -> int:
        """See what can be imported of some files and folders; the number of this choice.

        Looking at an earlier choice ends.
        """
        self._looks += 1
        number = self._looks
        self._worker.do(lambda: self._look(number, chosen))
        return number

    def start(self, wish: ImportWish) -> None:
        """Begin an import."""
        self._stop.clear()
        self._worker.do(lambda: self._run(wish))

    def cancel(self) -> None:
        """End the import behind the post at hand; what was imported stays."""
        self._stop.set()

    def close(self) -> None:
        """End everything."""
        self.cancel()
        self._worker.close()

    # In the worker

    def _look(self, number: int, chosen: Sequence[Path]) -> None:
        # What reads the sources is dear to load, so it is loaded here, beside the window.
        from linkwright.importing.finding import find_files

        if number != self._looks:
            return
        files: list[FoundSource] = []
        sentence = ""
        try:
            files = find_files(chosen, is_wanted=lambda: number == self._looks)
        except ImportingError as error:
            sentence = str(error)
        self.looked.emit(number, files, sentence)

    def _run(self, wish: ImportWish) -> None:
        from linkwright.importing.import_run import run_import

        try:
            result = run_import(wish, self._tell, self._stop)
        except (ImportingError, OSError) as error:
            self.failed.emit(str(error))
        else:
            self.finished.emit(result)

    def _tell(self, progress: ImportProgress) -> None:
        time.sleep(_BREATH_S)
        now = time.monotonic()
        if now - self._told_at >= _BETWEEN_TELLING_S:
            self._told_at = now
            done, total = progress.done_bytes // 1024, max(progress.total_bytes // 1024, 1)
            self.progressed.emit(done, total, progress.posts)


def kinds_of(files: Sequence[FoundSource]) -> list[tuple[str, int]]:
    """The kinds of source among some files by their names, with the number of files of each."""
    return sorted(Counter(found.source.name for found in files).items())
