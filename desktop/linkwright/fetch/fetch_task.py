"""One link whose title is fetched, in the hands of worker threads."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from linkwright.fetch.errors import BusyError, FetchError
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.page_answer import PageAnswer
from linkwright.fetch.verdict import judge
from linkwright.fetch.visit_task import VisitTask

if TYPE_CHECKING:
    from linkwright.fetch.page_visit import PageVisit


class FetchTask(VisitTask[FetchResult]):
    """A link on its way to an end state.

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

    def step(self) -> bool:
        """Make the requests to one host; whether another one comes next."""
        more = super().step()
        if more:
            self._on_move(self)
        return more

    def _start(self) -> "PageVisit":
        self._on_start(self)
        return super()._start()

    def _judge(self, answer: PageAnswer) -> FetchResult:
        return judge(self.url, answer, self._tools.reading, self._tools.clock())

    def _deliver(self, outcome: FetchResult | FetchError) -> None:
        self._on_end(self, outcome)
