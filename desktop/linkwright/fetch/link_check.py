"""Checks the links of a post: alive, moved, gone, behind a wall. The asking is in here."""

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from types import TracebackType

from linkwright.fetch.errors import AddressError, BusyError, FetchError, NetworkError
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.reading import Reading, standard_reading
from linkwright.fetch.verdicts.check_result import CheckResult
from linkwright.fetch.verdicts.link_judgement import judge_link
from linkwright.fetch.visit_task import VisitTask
from linkwright.fetch.web.page_answer import PageAnswer
from linkwright.fetch.web.request_pool import RequestPool, Task
from linkwright.fetch.web.serial_worker import SerialWorker

_LONGEST_PAUSE_S = 60.0
"""Who wants a longer pause is not checked this time."""


class LinkChecker:
    """Visits links with HEAD, and with GET wherever HEAD leaves a doubt; a context manager.

    The pace is the fetcher's: one request a host, so many in all, pauses kept.

    Args:
        options: the user's settings.
        on_checked: called in a thread of the checker, one call at a time, once for each link.
        make_reading: called once, in a worker, for the rules for pages and addresses; by
            default those that Linkwright ships with.
        clock: the time in seconds since the epoch.
    """

    def __init__(
        self,
        options: FetchOptions,
        on_checked: Callable[[CheckResult], None],
        *,
        make_reading: Callable[[], Reading] = standard_reading,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._on_checked = on_checked
        self._clock = clock
        self._tools = FetchTools(options, make_reading, clock)
        self._pool = RequestPool(options.at_once, clock)
        self._clerk = SerialWorker("check clerk")
        self._tasks: dict[str, _CheckTask] = {}
        self._unfound: dict[str, FetchError] = {}
        self._somebody_answered = False
        self._open: set[str] = set()
        self._changed = threading.Condition()
        self._closed = False

    def check(self, urls: Iterable[str]) -> None:
        """Ask for links to be checked; returns at once."""
        wanted = tuple(dict.fromkeys(urls))
        with self._changed:
            self._open.update(wanted)
        self._clerk.do(partial(self._take_in, wanted))

    def cancel(self) -> None:
        """Stop; links that have not been checked are not told of."""
        self._clerk.do(self._cancel)

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until every link has been told of; whether that was so in time."""
        with self._changed:
            return self._changed.wait_for(lambda: self._closed or not self._open, timeout_s)

    def close(self) -> None:
        """Stop everything and return at once; no callback comes after the running one."""
        self._closed = True
        self._pool.close()
        self._clerk.close()
        with self._changed:
            self._changed.notify_all()

    def __enter__(self) -> "LinkChecker":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # In the workers.

    def _pause(self, error: BusyError) -> None:
        held = self._pool.pause(error.host, self._clock() + error.pause_s)
        if error.pause_s > _LONGEST_PAUSE_S:
            self._clerk.do(partial(self._give_up, held, error))

    def _ended(self, task: "_CheckTask", outcome: CheckResult | FetchError) -> None:
        self._clerk.do(partial(self._settle, task, outcome))

    # In the clerk's thread.

    def _take_in(self, urls: Sequence[str]) -> None:
        for url in urls:
            if url in self._tasks:
                continue
            try:
                self._tasks[url] = _CheckTask(url, self._tools, self._pause, self._ended)
            except AddressError as error:
                self._tell(CheckResult(url, "unknown", error.reason))
        for url in urls:
            if url in self._tasks:
                self._pool.add(self._tasks[url])

    def _give_up(self, held: Sequence[Task], error: BusyError) -> None:
        self._pool.drop(held)
        for task in held:
            if isinstance(task, _CheckTask) and self._tasks.get(task.url) is task:
                del self._tasks[task.url]
                self._tell(CheckResult(task.url, "unknown", error.reason))

    def _settle(self, task: "_CheckTask", outcome: CheckResult | FetchError) -> None:
        if self._tasks.get(task.url) is not task:
            return
        is_short = isinstance(outcome, BusyError) and outcome.pause_s <= _LONGEST_PAUSE_S
        if is_short and not task.was_busy:
            task.was_busy = True
            self._pool.add(task)
            return
        del self._tasks[task.url]
        if isinstance(outcome, CheckResult):
            self._somebody_answered = True
            self._tell(outcome)
        elif isinstance(outcome, NetworkError) and outcome.silence == "host":
            self._unfound[task.url] = outcome
        else:
            self._tell(CheckResult(task.url, "unknown", outcome.reason))
        self._judge_unfound()

    def _judge_unfound(self) -> None:
        """A host without a name is dead when others answer; else the name service is to blame."""
        if self._somebody_answered:
            for url, error in self._unfound.items():
                self._tell(CheckResult(url, "dead", error.reason))
        elif not self._tasks:
            for url, error in self._unfound.items():
                self._tell(CheckResult(url, "unknown", error.reason))
        else:
            return
        self._unfound.clear()

    def _cancel(self) -> None:
        tasks = list(self._tasks.values())
        self._tasks.clear()
        self._unfound.clear()
        self._pool.drop(tasks)
        with self._changed:
            self._open.clear()
            self._changed.notify_all()

    def _tell(self, result: CheckResult) -> None:
        try:
            if not self._closed:
                self._on_checked(result)
        finally:
            with self._changed:
                self._open.discard(result.url)
                self._changed.notify_all()


class _CheckTask(VisitTask[CheckResult]):
    """One link in the hands of a worker: HEAD, then GET if need be.

    Args:
        url: the link.
        tools: what tasks share.
        on_busy: called in the worker when a host asks for a pause, before its next request.
        on_end: called in the worker with what was found, or with the error that ended it.

    Attributes:
        was_busy: its host has asked for a pause once already.

    Raises:
        AddressError: the link has no host.
    """

    def __init__(
        self,
        url: str,
        tools: FetchTools,
        on_busy: Callable[[BusyError], None],
        on_end: Callable[["_CheckTask", CheckResult | FetchError], None],
    ) -> None:
        super().__init__(url, tools, on_busy)
        self.was_busy = False
        self.method = "HEAD"
        self._on_end = on_end

    def step(self) -> bool:
        """Make the requests to one host; after a doubtful HEAD the next step is a GET."""
        if super().step():
            return True
        if self.method == "GET" or not self._is_doubtful(self._outcome):
            return False
        self.method = "GET"
        return not self._stopped

    @staticmethod
    def _is_doubtful(outcome: PageAnswer | FetchError) -> bool:
        """Only a plain success is believed of HEAD.

        Servers answer it with 403, 404, 405 or 500, redirect it elsewhere, break off or hang
        when GET shows the page. A name that is not found is looked up twice as well.
        """
        if isinstance(outcome, PageAnswer):
            return outcome.status >= 300 or bool(outcome.moves)
        if isinstance(outcome, NetworkError):
            return outcome.silence in (None, "host")
        return not isinstance(outcome, AddressError | BusyError)

    def _judge(self, answer: PageAnswer) -> CheckResult:
        return judge_link(self.url, answer, self._tools.reading)

    def _deliver(self, outcome: CheckResult | FetchError) -> None:
        self.method = "HEAD"
        self._on_end(self, outcome)
