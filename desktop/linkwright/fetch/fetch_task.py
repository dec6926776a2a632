"""One link whose title is fetched, in the hands of worker threads."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from linkwright.fetch.errors import BusyError, FetchError, StoppedError
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.verdicts.verdict import judge, told_by_site
from linkwright.fetch.visit_task import VisitTask
from linkwright.fetch.web.page_answer import PageAnswer

if TYPE_CHECKING:
    from linkwright.fetch.web.page_visit import PageVisit

_ROUTE_DEADLINE_S = 8.0


class FetchTask(VisitTask[FetchResult]):
    """A link on its way to an end state: by the site's oEmbed where it has one, then its page.

    Args:
        url: the link.
        tools: what tasks share.
        on_start: called in the worker when the first request is about to be made.
        on_move: called in the worker when a redirect has led to another host.
        on_busy: called in the worker when a host asks for a pause, before its next request.
        on_end: called in the worker with the end state, or with the error that ended it.

    Attributes:
        tries: how often it was tried in vain.
        latest: what was last told of it, for whoever asks again.

    Raises:
        AddressError: the link has no host.
    """

    def __init__(
        self,
        url: str,
        tools: FetchTools,
        on_start: Callable[["FetchTask"], None],
        on_move: Callable[["FetchTask"], None],
        on_busy: Callable[[BusyError], None],
        on_end: Callable[["FetchTask", FetchResult | FetchError], None],
    ) -> None:
        super().__init__(url, tools, on_busy)
        self.tries = 0
        self.latest: FetchResult | None = None
        self._on_start = on_start
        self._on_move = on_move
        self._on_end = on_end
        self._begun = False
        self._route_address = ""  # while the site is asked by oEmbed, and not for the page

    def step(self) -> bool:
        """Make the requests to one host; whether another one comes next."""
        more = super().step()
        if not more and self._route_address and not self._route_is_the_end():
            self._route_address = ""  # whatever the site says instead, the page is next
            more = True
        if more:
            self._on_move(self)
        return more

    def _route_is_the_end(self) -> bool:
        outcome = self._outcome
        if isinstance(outcome, FetchError):
            return isinstance(outcome, StoppedError | BusyError)
        return self._told_by_route(outcome) is not None

    def _told_by_route(self, answer: PageAnswer) -> PageInfo | None:
        if answer.status != 200:
            return None
        return self._tools.reading.routes.read_oembed(answer.body.data, self.url)

    def _new_visit(self) -> "PageVisit":
        if not self._begun:
            self._begun = True
            self._on_start(self)
            self._route_address = self._tools.reading.routes.oembed_address(self.url)
        if not self._route_address:
            return super()._new_visit()
        options = self._tools.options
        soon = replace(options, deadline_s=min(options.deadline_s, _ROUTE_DEADLINE_S))
        return self._visit_to(self._route_address, soon)

    def _judge(self, answer: PageAnswer) -> FetchResult:
        reading, now = self._tools.reading, self._tools.clock()
        page = self._told_by_route(answer) if self._route_address else None
        if page is not None:
            return told_by_site(self.url, page, reading, now)
        result = judge(self.url, answer, reading, now)
        if result.title:
            return result
        page = reading.routes.stand_in(self.url)
        return result if page is None else told_by_site(self.url, page, reading, now)

    def _deliver(self, outcome: FetchResult | FetchError) -> None:
        self._begun = False
        self._route_address = ""
        self._on_end(self, outcome)
