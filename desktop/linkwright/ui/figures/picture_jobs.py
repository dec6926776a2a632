"""Does slow things with pictures in a thread of its own."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from linkwright.fetch.errors import FetchError
from linkwright.library.errors import LibraryError
from linkwright.ui.figures.pictures import PictureError


class PictureJobs(QObject):
    """Starts one job at a time; what an earlier one brings after that is dropped.

    Args:
        parent: the owner, which outlives the jobs.
    """

    done = Signal(object)
    """The job has brought this."""
    failed = Signal(str)
    """The job has failed: the sentence for the writer."""
    _ended = Signal(int, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._ended.connect(self._take)

    def start(self, work: Callable[[], object]) -> None:
        """Begin a job.

        Args:
            work: runs in another thread; its errors are those of pictures, files and the web.
        """
        self._number += 1
        number = self._number

        def run() -> None:
            try:
                self._ended.emit(number, work(), "")
            except (FetchError, LibraryError, PictureError, OSError) as error:
                self._ended.emit(number, None, str(error))

        threading.Thread(target=run, name="picture", daemon=True).start()

    def forget(self) -> None:
        """What the present job brings is wanted no more."""
        self._number += 1

    def _take(self, number: int, found: object, trouble: str) -> None:
        if number != self._number:
            return
        if trouble:
            self.failed.emit(trouble)
        else:
            self.done.emit(found)
