"""One link whose title is fetched, in the hands of worker threads."""

from collections.abc import Callable

from linkwright.fetch.errors import FetchError
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.page_answer import PageAnswer
from linkwright.fetch.verdict import judge
from linkwright.fetch.visit_task import VisitTask


class FetchTask(VisitTask):
    """A link on its way to an end state; run by a `RequestPool`.

    Args:
        url: the link.
        tools: what tasks share.
        on_start: called in the worker when the first request is about to be made.
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
        on_end: Callable[["FetchTask", FetchResult | FetchError], None],
    ) -> None:
        super().__init__(url, tools)
        self.tries = 0
        self.latest: FetchResult | None = None
        self._on_start = on_start
        self._on_end = on_end

    def step(self) -> bool:
        """Make the requests to one host; the last step reads and judges the page."""
        if self._visit is None:
            self._on_start(self)
        outcome: FetchResult | FetchError | None = FetchError("An error in Linkwright.")
        try:
            answer = self._advance()
            outcome = None if answer is None else self._judge(answer)
        except FetchError as error:
            outcome = error
        finally:
            if outcome is not None:
                self._end_visit()
                self._on_end(self, outcome)
        return outcome is None

    def _judge(self, answer: PageAnswer) -> FetchResult:
        tools = self._tools
        with tools.one_reader:
            return judge(self.url, answer, tools.reading, tools.clock())
