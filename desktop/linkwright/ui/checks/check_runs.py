"""Checks posts away from the window's thread; only the newest result counts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from linkwright.model.checks import CheckOptions, CheckWords, PostWarning, check_post
from linkwright.ui.newest_work import NewestWork


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
    """Checks the newest text that it is asked to, made on the window's thread.

    Args:
        load_words: reads the words of the checks; called once, in the worker.
        parent: the owner, which outlives the worker.
    """

    checked = Signal(object)
    """The newest request is done: a CheckedText."""

    def __init__(self, load_words: Callable[[], CheckWords], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load_words = load_words
        self._words: CheckWords | None = None
        self._work = NewestWork("checks", self)
        self._work.done.connect(self._on_done)

    def request(self, text: str, options: CheckOptions) -> None:
        """Check a text.

        Args:
            text: the whole file.
            options: what is known beside it; its words are put in here.
        """
        self._work.request(partial(self._check, text, options))

    def stop(self) -> None:
        """Check nothing more."""
        self._work.stop()

    def _check(self, text: str, options: CheckOptions) -> CheckedText:
        if self._words is None:
            self._words = self._load_words()
        options = replace(options, words=self._words)
        return CheckedText(text, options, check_post(text, options))

    def _on_done(self, result: CheckedText | None) -> None:
        if result is not None:
            self.checked.emit(result)
