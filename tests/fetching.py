"""Runs the fetcher in tests: every name below .test leads to this computer."""

import socket
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetcher import Fetcher
from linkwright.fetch.link_store import LinkStore

HEADLINE = "Soldiers leave the valley after ten years"


def to_loopback(host: str, port: int) -> Sequence[str]:
    """A name service that knows only hosts below .test."""
    if host.endswith(".test"):
        return ["127.0.0.1"]
    raise socket.gaierror(socket.EAI_NONAME, "no such host")


def quick_options(**changes: object) -> FetchOptions:
    """Settings for tests."""
    options = FetchOptions(
        deadline_s=10.0, resolver=to_loopback, allow_private_hosts=frozenset({".test"})
    )
    return replace(options, **changes)


def history_of(
    urls: Iterable[str],
    options: FetchOptions | None = None,
    store: LinkStore | None = None,
    within_s: float | None = None,
) -> list[FetchResult]:
    """Every result that the fetcher tells of some addresses until all are settled.

    Args:
        urls: the addresses.
        options: settings other than `quick_options`.
        store: the memory.
        within_s: wait for tries that come within this time as well.
    """
    results: list[FetchResult] = []
    options = options or quick_options()
    with Fetcher(options, results.append, store, route_known=lambda: True) as fetcher:
        fetcher.request(urls)
        assert fetcher.wait(within_s)
    return results


def results_of(urls: Iterable[str], options: FetchOptions | None = None) -> dict[str, FetchResult]:
    """The last result of each address."""
    return {result.url: result for result in history_of(urls, options)}


def result_of(url: str, options: FetchOptions | None = None) -> FetchResult:
    """The last result of one address."""
    return results_of([url], options)[url]


class Told:
    """The results of a fetcher, and a way to wait for them."""

    def __init__(self) -> None:
        self.latest: dict[str, FetchResult] = {}
        self.count = 0
        self._changed = threading.Condition()

    def __call__(self, result: FetchResult) -> None:
        with self._changed:
            self.latest[result.url] = result
            self.count += 1
            self._changed.notify_all()

    def wait_for(self, reached: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(reached, 20), self.latest

    def in_state(self, state: str) -> set[str]:
        return {url for url, result in self.latest.items() if result.state == state}

    def states(self) -> set[str]:
        return {result.state for result in self.latest.values()}
