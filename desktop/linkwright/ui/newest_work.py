"""Work done again and again away from the window's thread; only the newest wish counts."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_log = logging.getLogger(__name__)


class NewestWork(QObject):
    """A worker that does one thing at a time, made on the window's thread.

    A wish that comes while it works waits; one that comes after takes its place.

    Args:
        name: of the worker, in the log.
        parent: the owner, which outlives the worker.
    """

    done = Signal(object)
    """The newest wish is fulfilled: what its work gave, None if that failed."""
    _ended = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._executor: ThreadPoolExecutor | None = None
        self._number = 0
        self._is_working = False
        self._waiting: tuple[int, Callable[[], object]] | None = None
        self._ended.connect(self._on_ended)

    def request(self, work: Callable[[], object]) -> None:
        """Have something done in the worker; it must not touch the window."""
        self._number += 1
        if self._is_working:
            self._waiting = (self._number, work)
        else:
            self._start(self._number, work)

    def stop(self) -> None:
        """Do nothing more."""
        self._number += 1
        self._waiting = None
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None

    def _start(self, number: int, work: Callable[[], object]) -> None:
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(1, self._name)
        self._is_working = True
        self._executor.submit(self._work, number, work).add_done_callback(self._log_failure)

    def _work(self, number: int, work: Callable[[], object]) -> None:
        """Runs in the worker; whatever happens, the window is told that it is over."""
        result: object = None
        try:
            result = work()
        finally:
            self._ended.emit(number, result)

    def _on_ended(self, number: int, result: object) -> None:
        self._is_working = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._start(*waiting)
        elif number == self._number:
            self.done.emit(result)

    def _log_failure(self, work: "Future[None]") -> None:
        if not work.cancelled() and (error := work.exception()):
            _log.error("Work failed: %s", self._name, exc_info=error)
