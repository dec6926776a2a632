"""Slow things, done in a thread of their own; only the newest result counts."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Jobs(QObject):
    """Starts one job at a time; what an earlier one brings after that is dropped.

    Args:
        errors: what a job may raise; the text of each is a sentence for the writer.
        parent: the owner, which outlives the jobs.
    """

    done = Signal(object)
    """The job has brought this."""
    failed = Signal(str)
    """The job has failed: the sentence for the writer."""
    _ended = Signal(int, object, str)

    def __init__(self, errors: tuple[type[Exception], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errors = errors
        self._number = 0
        self._ended.connect(self._take)

    def start(self, work: Callable[[], object]) -> None:
        """Begin a job.

        Args:
            work: runs in another thread.
        """
        self._number += 1
        number = self._number

        def run() -> None:
            try:
                self._ended.emit(number, work(), "")
            except self._errors as error:
                self._ended.emit(number, None, str(error))

        threading.Thread(target=run, name="job", daemon=True).start()

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
