"""One link in the hands of worker threads, whatever it is visited for."""

from typing import TYPE_CHECKING

from linkwright.fetch.address_policy import plain_host
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.page_answer import PageAnswer

if TYPE_CHECKING:
    from linkwright.fetch.page_visit import PageVisit


class VisitTask:
    """The part of a task that makes the requests; `step` is for its heirs.

    Args:
        url: the link.
        tools: what tasks share.

    Raises:
        AddressError: the link has no host.
    """

    def __init__(self, url: str, tools: FetchTools) -> None:
        self.url = url
        self._tools = tools
        self._first_host = plain_host(url)
        self._visit: PageVisit | None = None
        self._stopped = False

    @property
    def host(self) -> str:
        """Whom the next step asks."""
        visit = self._visit
        return visit.host if visit else self._first_host

    def stop(self) -> None:
        """Break off what is running, from any thread."""
        self._stopped = True
        visit = self._visit
        if visit is not None:
            visit.stop()

    def _advance(self, method: str = "GET") -> PageAnswer | None:
        """Make the requests to one host; the answer, or None when another host comes next.

        Raises:
            FetchError: the link leads nowhere.
        """
        visit = self._visit or self._start(method)
        return None if visit.step() else visit.answer

    def _end_visit(self) -> None:
        """Give the connection back; the next step begins anew."""
        visit, self._visit = self._visit, None
        if visit is not None:
            visit.close()

    def _start(self, method: str) -> "PageVisit":
        from linkwright.fetch.page_visit import PageVisit

        tools = self._tools
        self._visit = visit = PageVisit(self.url, tools.options, tools.tls, method)
        if self._stopped:
            visit.stop()
        return visit
