"""One link in the hands of worker threads, whatever it is visited for."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from linkwright.fetch.errors import BusyError, FetchError
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.verdicts.verdict import raise_if_transient
from linkwright.fetch.web.address_policy import plain_host
from linkwright.fetch.web.page_answer import PageAnswer

if TYPE_CHECKING:
    from linkwright.fetch.web.page_visit import PageVisit

Result = TypeVar("Result")


class VisitTask(ABC, Generic[Result]):
    """A link that a `RequestPool` visits; the heirs say what its answer means.

    Args:
        url: the link.
        tools: what tasks share.
        on_busy: called in the worker when a host asks for a pause, before its next request.

    Raises:
        AddressError: the link has no host.
    """

    method = "GET"

    def __init__(self, url: str, tools: FetchTools, on_busy: Callable[[BusyError], None]) -> None:
        self.url = url
        self._tools = tools
        self._on_busy = on_busy
        self._first_host = plain_host(url)
        self._visit: PageVisit | None = None
        self._outcome: PageAnswer | FetchError = _bug()
        self._stopped = False

    @property
    def host(self) -> str:
        """Whom the next step asks."""
        visit = self._visit
        return visit.host if visit else self._first_host

    def step(self) -> bool:
        """Make the requests to one host; whether another one comes next."""
        self._outcome = _bug()
        more = False
        try:
            visit = self._visit or self._start()
            more = visit.step()
            if visit.answer is not None:
                tools = self._tools
                raise_if_transient(self.url, visit.answer, tools.reading, tools.clock())
                self._outcome = visit.answer
        except FetchError as error:
            if isinstance(error, BusyError):
                self._on_busy(error)
            self._outcome = error
        except BaseException:  # the row must end all the same; threading.excepthook tells of it
            self.finish()
            raise
        finally:
            if not more:
                self._end_visit()
        return more

    def finish(self) -> None:
        """Read and judge what the last step brought, and deliver that."""
        answer, outcome = self._outcome, _bug()
        delivered: Result | FetchError = outcome
        try:
            if isinstance(answer, FetchError):
                delivered = answer
            else:
                with self._tools.one_reader:
                    delivered = self._judge(answer)
        except FetchError as error:
            delivered = error
        finally:
            self._outcome = outcome
            self._deliver(delivered)

    def stop(self) -> None:
        """Break off what is running, from any thread."""
        self._stopped = True
        visit = self._visit
        if visit is not None:
            visit.stop()

    @abstractmethod
    def _judge(self, answer: PageAnswer) -> Result:
        """What an answer means.

        Raises:
            FetchError: that it is to be tried again.
        """

    @abstractmethod
    def _deliver(self, outcome: Result | FetchError) -> None:
        """Hand on what became of the link."""

    def _new_visit(self) -> "PageVisit":
        """The visit that begins with the next step."""
        return self._visit_to(self.url, self._tools.options)

    def _visit_to(self, url: str, options: FetchOptions) -> "PageVisit":
        from linkwright.fetch.web.page_visit import PageVisit

        return PageVisit(url, options, self._tools.tls, self.method)

    def _start(self) -> "PageVisit":
        self._visit = visit = self._new_visit()
        if self._stopped:
            visit.stop()
        return visit

    def _end_visit(self) -> None:
        """Give the connection back; the next step begins anew."""
        visit, self._visit = self._visit, None
        if visit is not None:
            visit.close()


def _bug() -> FetchError:
    return FetchError("An error in Linkwright itself; its log tells more.")
