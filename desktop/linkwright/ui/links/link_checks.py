"""Whether the links of the post still lead somewhere, brought to the window's thread."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from linkwright.fetch.verdicts.check_result import CheckResult

OnChecked = Callable[[CheckResult], None]


class Checker(Protocol):
    """What is asked of the checker; `linkwright.fetch.link_check.LinkChecker` does it."""

    def check(self, urls: Iterable[str]) -> None:
        """Visit these addresses."""

    def cancel(self) -> None:
        """Stop; what has not been visited is not told of."""

    def close(self) -> None:
        """End all work at once."""


class LinkChecks(QObject):
    """What visiting links has shown in this session.

    Args:
        make_checker: called on the first check; takes the callback for results.
        parent: the application, so that this outlives every worker.
    """

    result_changed = Signal(str)
    """Something else is known of this address."""
    progress_changed = Signal(int, int)
    """So many of so many links are checked; 0, 0 when all are."""
    finished = Signal(list)
    """All links are checked: the results that are not "ok"."""
    _arrived = Signal(object)

    def __init__(
        self, make_checker: Callable[[OnChecked], Checker], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_checker = make_checker
        self._checker: Checker | None = None
        self._results: dict[str, CheckResult] = {}
        self._batch: set[str] = set()
        self._pending: set[str] = set()
        self._arrived.connect(self._take)

    def result_of(self, url: str) -> CheckResult | None:
        """What the last visit to an address has shown, if there was one."""
        return self._results.get(url)

    def results(self) -> dict[str, CheckResult]:
        """What is known by now, by address; a copy that other threads may read."""
        return dict(self._results)

    def check(self, urls: Iterable[str]) -> None:
        """Visit these links; what was known of them is forgotten."""
        wanted = list(dict.fromkeys(urls))
        if not wanted:
            return
        if self._checker is None:
            self._checker = self._make_checker(self._arrived.emit)
        for url in wanted:
            self._results.pop(url, None)
            self.result_changed.emit(url)
        self._batch.update(wanted)
        self._pending.update(wanted)
        self._announce()
        self._checker.check(wanted)

    def cancel(self) -> None:
        """Stop; what is known by now stays."""
        self._pending.clear()
        if self._checker is not None:
            self._checker.cancel()
        self._announce()

    def renew(self) -> None:
        """Have a new checker, made as things are now, do what is under way and all that comes."""
        if self._checker is None:
            return
        self._checker.close()
        self._checker = None
        self.check(sorted(self._pending))

    def close(self) -> None:
        """End all work; results that still come are dropped."""
        self._pending.clear()
        if self._checker is not None:
            self._checker.close()

    def _take(self, result: CheckResult) -> None:
        if result.url not in self._pending:
            return
        self._pending.discard(result.url)
        self._results[result.url] = result
        self.result_changed.emit(result.url)
        self._announce()

    def _announce(self) -> None:
        if self._pending:
            done = len(self._batch) - len(self._pending)
            self.progress_changed.emit(done, len(self._batch))
            return
        checked = [self._results[url] for url in self._batch if url in self._results]
        self._batch.clear()
        self.progress_changed.emit(0, 0)
        self.finished.emit([result for result in checked if result.state != "ok"])
