"""One link in the hands of a worker thread."""

import threading
import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from linkwright.fetch.address_policy import plain_host
from linkwright.fetch.errors import FetchError
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.reading import Reading, standard_reading
from linkwright.fetch.verdict import judge

if TYPE_CHECKING:
    import ssl

    from linkwright.fetch.page_visit import PageVisit


class FetchTools:
    """What all tasks of a fetcher share; the dear parts are made in the first worker thread.

    Args:
        options: the user's settings.
        reading: the rules; None for those that Linkwright ships with.
        clock: the time in seconds since the epoch.
    """

    def __init__(
        self,
        options: FetchOptions,
        reading: Reading | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.options = options
        self.clock = clock
        self._lock = threading.Lock()
        self._reading = reading

    @property
    def reading(self) -> Reading:
        """The rules for pages and addresses."""
        with self._lock:
            if self._reading is None:
                self._reading = standard_reading()
            return self._reading

    @property
    def tls(self) -> "ssl.SSLContext":
        """The context that verifies every server.

        Raises:
            TrustError: the environment names certificates that cannot be read.
        """
        with self._lock:
            return self._tls

    @cached_property
    def _tls(self) -> "ssl.SSLContext":
        from linkwright.fetch.trust import tls_context

        return tls_context()


class FetchTask:
    """A link on its way to an end state; run by a `RequestPool`.

    Args:
        url: the link.
        tools: what tasks share.
        on_start: called in the worker when the first request is about to be made.
        on_end: called in the worker with the end state, or with the error that ended it.
        tries: how often it was tried in vain before.

    Attributes:
        latest: what was last told of it, for whoever asks again.

    Raises:
        AddressError: the link has no host.
    """

    def __init__(
        self,
        url: str,
        tools: FetchTools,
        on_start: Callable[["FetchTask"], None],
        on_end: Callable[["FetchTask", FetchResult | FetchError], None],
        tries: int = 0,
    ) -> None:
        self.url = url
        self.tries = tries
        self.latest: FetchResult | None = None
        self._tools = tools
        self._on_start = on_start
        self._on_end = on_end
        self._first_host = plain_host(url)
        self._visit: PageVisit | None = None
        self._stopped = False

    @property
    def host(self) -> str:
        """Whom the next step asks."""
        visit = self._visit
        return visit.host if visit else self._first_host

    def step(self) -> bool:
        """Make the requests to one host; the last step reads and judges the page."""
        outcome: FetchResult | FetchError = FetchError("An error in Linkwright: see its log.")
        more = False
        try:
            visit = self._visit or self._start()
            more = visit.step()
            if visit.answer is not None:
                now = self._tools.clock()
                outcome = judge(self.url, visit.answer, self._tools.reading, now)
        except FetchError as error:
            outcome = error
        finally:
            if not more:
                self._end(outcome)
        return more

    def stop(self) -> None:
        """Break off what is running, from any thread."""
        self._stopped = True
        visit = self._visit
        if visit is not None:
            visit.stop()

    def _start(self) -> "PageVisit":
        from linkwright.fetch.page_visit import PageVisit

        self._on_start(self)
        self._visit = visit = PageVisit(self.url, self._tools.options, self._tools.tls)
        if self._stopped:
            visit.stop()
        return visit

    def _end(self, outcome: FetchResult | FetchError) -> None:
        visit, self._visit = self._visit, None
        if visit is not None:
            visit.close()
        self._on_end(self, outcome)
