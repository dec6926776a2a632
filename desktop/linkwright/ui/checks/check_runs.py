"""Checks posts away from the window's thread; only the newest result counts."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from linkwright.model.checks import CheckOptions, CheckWords, PostWarning, check_post

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CheckedText:
    """What the checks say of a text.

    Attributes:
        text: the whole file.
        options: what it was checked by, with the words.
        warnings: in the order of their places.
    """

    text: str
    options: CheckOptions
    warnings: tuple[PostWarning, ...]


class CheckRuns(QObject):
    """A worker that checks one text at a time, made on the window's thread.

    A request that comes while it works waits; one that comes after takes its place.

    Args:
        load_words: reads the words of the checks; called once, in the worker.
        parent: the owner, which outlives the worker.
    """

    checked = Signal(object)
    """The newest request is done: a CheckedText."""
    _done = Signal(int, object)

    def __init__(self, load_words: Callable[[], CheckWords], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load_words = load_words
        self._words: CheckWords | None = None
        self._executor: ThreadPoolExecutor | None = None
        self._number = 0
        self._is_working = False
        self._waiting: tuple[int, str, CheckOptions] | None = None
        self._done.connect(self._on_done)

    def request(self, text: str, options: CheckOptions) -> None:
        """Check a text.

        Args:
            text: the whole file.
            options: what is known beside it; its words are put in here.
        """
        self._number += 1
        request = (self._number, text, options)
        if self._is_working:
            self._waiting = request
        else:
            self._start(request)

    def stop(self) -> None:
        """Check nothing more."""
        self._number += 1
        self._waiting = None
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None

    def _start(self, request: tuple[int, str, CheckOptions]) -> None:
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(1, "checks")
        self._is_working = True
        self._executor.submit(self._work, *request).add_done_callback(_log_failure)

    def _work(self, number: int, text: str, options: CheckOptions) -> None:
        """Runs in the worker; whatever happens, the window is told that it is over."""
        result: CheckedText | None = None
        try:
            if self._words is None:
                self._words = self._load_words()
            options = replace(options, words=self._words)
            result = CheckedText(text, options, check_post(text, options))
        finally:
            self._done.emit(number, result)

    def _on_done(self, number: int, result: CheckedText | None) -> None:
        self._is_working = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._start(waiting)
        elif number == self._number and result is not None:
            self.checked.emit(result)


def _log_failure(work: "Future[None]") -> None:
    if not work.cancelled() and (error := work.exception()):
        _log.error("A post could not be checked", exc_info=error)
