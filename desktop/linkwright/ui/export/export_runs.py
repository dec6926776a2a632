"""Does what takes long beside the window, one thing after the other: rendering, writing."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from linkwright.export.errors import ExportError
from linkwright.library.errors import LibraryError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class ExportRuns(QObject):
    """A worker for exports, made on the window's thread.

    Args:
        parent: the owner, which outlives the worker.
    """

    failed = Signal(str)
    """Something could not be done: the sentence for the writer."""
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._is_stopped = False
        self._done.connect(lambda tell: tell())

    def run(
        self,
        work: Callable[[], _Result],
        then: Callable[[_Result], None],
        otherwise: Callable[[str], None] | None = None,
    ) -> None:
        """Do some work in the worker.

        Args:
            work: what is done; it must not touch the window.
            then: called on the window's thread with what it gave.
            otherwise: called there with the sentence when it could not be done; without it
                `failed` is emitted.
        """
        if self._is_stopped:
            return
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(1, "exports")
        self._executor.submit(self._work, work, then, otherwise or self.failed.emit)

    def stop(self) -> None:
        """Finish what is being written, and begin nothing more."""
        self._is_stopped = True
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None

    def _work(
        self,
        work: Callable[[], _Result],
        then: Callable[[_Result], None],
        otherwise: Callable[[str], None],
    ) -> None:
        """Runs in the worker; whatever happens, the window is told that it is over."""
        tell = partial(otherwise, self.tr("That did not work; the log says why."))
        try:
            tell = partial(then, work())
        except (ExportError, LibraryError) as error:
            tell = partial(otherwise, str(error))
        finally:
            self._done.emit(tell)
