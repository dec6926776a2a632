"""Fetches the titles of many links at once: never waits, never hangs, never lies.

    request() -> clerk: known already?  -> on_result
                        else -> RequestPool -> FetchTask, host by host -> judge()
                                                                       -> clerk -> on_result

All that is remembered about rows belongs to one thread, the clerk, which also uses the store
and calls back; the workers only make requests and read pages. So there is no lock here but
the one that `wait` needs, and none is held over a callback.
"""

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from types import TracebackType

from linkwright.fetch.errors import (
    AddressError,
    BusyError,
    FetchError,
    NetworkError,
    TransientError,
)
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetch_task import FetchTask
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.link_store import LinkStore
from linkwright.fetch.reading import Reading, standard_reading
from linkwright.fetch.settling import Settling
from linkwright.fetch.verdicts.verdict import unanswered, wants_pause
from linkwright.fetch.web.connectivity import Connectivity, has_route
from linkwright.fetch.web.request_pool import RequestPool, Task
from linkwright.fetch.web.serial_worker import SerialWorker
from linkwright.model.addresses import title_from_address

_OFFLINE = "There is no network; it is fetched when there is one."
_STOPPED = "Stopped before the page was read."


class Fetcher:
    """The fetcher; a context manager that closes itself.

    Args:
        options: the user's settings.
        on_result: called in a thread of the fetcher, one call at a time, for each change of a
            link's state: "fetching", then the end state or "waiting" or "offline". Results of
            one link come in the order in which they happened.
        store: what was learnt in earlier sessions; None for no memory.
        make_reading: called once, in a worker, for the rules for pages and addresses; by
            default those that Linkwright ships with.
        clock: the time in seconds since the epoch.
        route_known: whether this computer knows a way to the internet.
    """

    def __init__(
        self,
        options: FetchOptions,
        on_result: Callable[[FetchResult], None],
        store: LinkStore | None = None,
        *,
        make_reading: Callable[[], Reading] = standard_reading,
        clock: Callable[[], float] = time.time,
        route_known: Callable[[], bool] = has_route,
    ) -> None:
        self._waits_s = options.retry_waits_s
        self._on_result = on_result
        self._store = store
        self._clock = clock
        self._route_known = route_known
        self._tools = FetchTools(options, make_reading, clock)
        self._pool = RequestPool(options.at_once, clock)
        self._clerk = SerialWorker("fetch clerk")
        self._settling = Settling(clock)
        self._network = Connectivity()
        self._tasks: dict[str, FetchTask] = {}
        self._probes = 0
        self._closed = False

    def request(self, urls: Iterable[str], *, refresh: bool = False) -> None:
        """Ask for links; returns at once, and tells of each through the callback.

        A link that is known from the store is told at once and not fetched. One that is under
        way already is told of as it stands.

        Args:
            urls: the links, in the order in which they are wanted.
            refresh: forget what is known, also failed tries, and fetch now.
        """
        wanted = tuple(dict.fromkeys(urls))
        self._settling.open(wanted)
        self._clerk.do(partial(self._take_in, wanted, refresh))

    def cancel(self, urls: Iterable[str] | None = None) -> None:
        """Stop fetching; returns at once.

        Args:
            urls: which links; None for all. Each is told of as "waiting" with no further try.
        """
        chosen = None if urls is None else tuple(urls)
        self._clerk.do(partial(self._cancel, chosen))

    def set_online(self, online: bool) -> None:
        """Take the system's word on whether there is a network.

        Without one nothing is asked and links are told of as "offline"; with one what waits
        for it is fetched.
        """
        self._clerk.do(partial(self._set_online, online))

    def close(self) -> None:
        """Stop everything and return at once; no callback comes after the running one."""
        self._closed = True
        self._pool.close()
        self._clerk.close()
        self._settling.close()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until every link has an end state, or will have none within the time.

        Args:
            timeout_s: how long at most, in seconds; None to wait for what is under way, and
                not for what is tried again later.

        Returns:
            Whether everything was settled in time.
        """
        return self._settling.wait(timeout_s)

    def __enter__(self) -> "Fetcher":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # From here on: in the workers.

    def _started(self, task: FetchTask) -> None:
        self._clerk.do(partial(self._show_fetching, task))

    def _pause(self, error: BusyError) -> None:
        until = self._clock() + error.pause_s
        held = self._pool.pause(error.host, until)
        self._clerk.do(partial(self._show_held, held))

    def _moved(self, task: FetchTask) -> None:
        self._clerk.do(partial(self._show_held, (task,)))

    def _ended(self, task: FetchTask, outcome: FetchResult | FetchError) -> None:
        self._clerk.do(partial(self._settle, task, outcome))

    # From here on: in the clerk's thread.

    def _take_in(self, urls: Sequence[str], refresh: bool) -> None:
        known: dict[str, FetchResult] = {}
        if self._store is not None:
            if refresh:
                self._store.forget(urls)
            else:
                known = self._store.find(urls)
        for url in urls:
            self._take_one(url, known.get(url), refresh)
        if refresh and not self._network.told_offline:
            self._pool.end_hold()  # who insists is believed: one link is tried at once
        self._tools.prepare()

    def _take_one(self, url: str, known: FetchResult | None, refresh: bool) -> None:
        task = self._tasks.get(url)
        if task is not None and not (refresh and task.latest and task.latest.retry_at):
            if task.latest is not None:
                self._tell(task.latest)
            return
        if task is not None:
            self._forget([task])
        if known is not None and known.retry_at is None:
            self._tell(self._named(known))
            return
        try:
            task = FetchTask(url, self._tools, self._started, self._moved, self._pause, self._ended)
        except AddressError as error:
            self._tell(self._result_of(url, error))
            return
        self._tasks[url] = task
        if self._network.offline:
            self._show_offline(task)
        elif known is not None and known.retry_at is not None:
            task.tries = known.tries
            if known.retry_at > self._clock():
                self._show(task, known)
        else:
            self._show_held((task,))
        self._pool.add(task, due=(known and known.retry_at) or 0.0)

    def _show_fetching(self, task: FetchTask) -> None:
        guess = title_from_address(task.url)
        self._show(task, FetchResult(task.url, "fetching", guess=guess, tries=task.tries))

    def _show_held(self, held: Sequence[Task]) -> None:
        """Tell of those whose next host has asked for a pause."""
        for task in held:
            until = self._pool.paused_until(task.host)
            if isinstance(task, FetchTask) and until > self._clock():
                result = self._result_of(task.url, FetchError(wants_pause(task.host)))
                self._show(task, replace(result, state="waiting", tries=task.tries, retry_at=until))

    def _show_offline(self, task: FetchTask) -> None:
        result = self._result_of(task.url, FetchError(_OFFLINE))
        self._show(task, replace(result, state="offline", tries=task.tries, retry_at=None))

    def _settle(self, task: FetchTask, outcome: FetchResult | FetchError) -> None:
        """A task has ended its run: show the end state, or line it up for another try."""
        if self._tasks.get(task.url) is not task:
            return  # cancelled
        self._note_network(task, outcome)
        if isinstance(outcome, TransientError):
            if self._network.offline:
                self._show_offline(task)
                self._pool.add(task)
                return
            if task.tries < len(self._waits_s):
                self._try_later(task, outcome)
                return
            outcome = FetchError(f"{outcome.reason} It was tried {task.tries + 1} times.")
        if isinstance(outcome, FetchError):
            outcome = replace(self._result_of(task.url, outcome), tries=task.tries)
        del self._tasks[task.url]
        self._keep(outcome)
        self._tell(outcome)

    def _try_later(self, task: FetchTask, error: TransientError) -> None:
        wait_s = error.pause_s if isinstance(error, BusyError) else self._waits_s[task.tries]
        task.tries += 1
        result = replace(
            self._result_of(task.url, error),
            state="waiting",
            tries=task.tries,
            retry_at=self._clock() + wait_s,
        )
        self._keep(result)
        self._show(task, result)
        self._pool.add(task, due=result.retry_at or 0.0)

    def _note_network(self, task: FetchTask, outcome: FetchResult | FetchError) -> None:
        """Draw conclusions about the network from how a task ended."""
        was_offline = self._network.offline
        silence = outcome.silence if isinstance(outcome, NetworkError) else None
        if silence is not None:
            self._network.silent(task.host, silence, has_route=self._route_known())
            if self._network.offline:
                self._go_offline(tell_all=not was_offline)
        elif not isinstance(outcome, AddressError):
            self._network.answered()
            if was_offline and not self._network.offline:
                self._go_online()

    def _set_online(self, online: bool) -> None:
        was_offline = self._network.offline
        self._network.tell(online=online)
        if not online:
            self._go_offline(tell_all=not was_offline)
        elif was_offline:
            self._go_online()

    def _go_offline(self, *, tell_all: bool) -> None:
        """Ask nobody; if that is our own conclusion, try a single link now and then."""
        until = math.inf
        if not self._network.told_offline:
            until = self._clock() + self._waits_s[min(self._probes, len(self._waits_s) - 1)]
            self._probes += 1
        self._pool.hold(until, then_one=True)
        if tell_all:
            running = self._pool.running()
            for task in list(self._tasks.values()):
                if task not in running:
                    self._show_offline(task)

    def _go_online(self) -> None:
        self._probes = 0
        self._pool.resume()

    def _cancel(self, urls: Sequence[str] | None) -> None:
        chosen = tuple(self._tasks) if urls is None else urls
        tasks = [self._tasks[url] for url in chosen if url in self._tasks]
        self._forget(tasks)
        for task in tasks:
            result = self._result_of(task.url, FetchError(_STOPPED))
            self._tell(replace(result, state="waiting", tries=task.tries))

    def _forget(self, tasks: Sequence[FetchTask]) -> None:
        for task in tasks:
            del self._tasks[task.url]
        self._pool.drop(tasks)

    def _result_of(self, url: str, error: FetchError) -> FetchResult:
        return unanswered(url, error, self._tools.reading, self._clock())

    def _named(self, known: FetchResult) -> FetchResult:
        """A result of the store, with the name that the user has given the publisher since."""
        own = self._tools.reading.own_name(known.final_url or known.url)
        return replace(known, source=own) if own else known

    def _keep(self, result: FetchResult) -> None:
        if self._store is not None:
            self._store.keep([result])

    def _show(self, task: FetchTask, result: FetchResult) -> None:
        if self._tasks.get(task.url) is task:
            task.latest = result
            self._tell(result)

    def _tell(self, result: FetchResult) -> None:
        try:
            if not self._closed:
                self._on_result(result)
        finally:
            self._settling.note(result)
