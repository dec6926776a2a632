import time

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from link_bench import FetcherOfTests
from linkwright.fetch.fetch_result import FetchResult
from linkwright.ui.links.link_fetches import LinkFetches, OnResult

A, B = "https://example.org/a", "https://example.org/b"


class Bench:
    """A bridge, its fetcher, and everything it says."""

    def __init__(self) -> None:
        self.fetchers: list[FetcherOfTests] = []
        self.fetches = LinkFetches(self._make)
        self.fetched: list[FetchResult] = []
        self.progress: list[tuple[int, int]] = []
        self.online: list[bool] = []
        self.fetches.title_fetched.connect(self.fetched.append)
        self.fetches.progress_changed.connect(lambda *counts: self.progress.append(counts))
        self.fetches.online_changed.connect(self.online.append)

    def _make(self, on_result: OnResult) -> FetcherOfTests:
        self.fetchers.append(FetcherOfTests(on_result))
        return self.fetchers[-1]

    @property
    def fetcher(self) -> FetcherOfTests:
        return self.fetchers[0]


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench()


def settle(qtbot: QtBot) -> None:
    """Let everything that is queued for this thread happen."""
    QCoreApplication.sendPostedEvents()


def test_nothing_is_built_before_the_first_request(bench: Bench) -> None:
    bench.fetches.request([])
    assert bench.fetchers == []
    bench.fetches.request([A, A, B])
    assert bench.fetcher.asked == [(A, False), (B, False)]


def test_results_arrive_on_the_threads_of_the_window(qtbot: QtBot, bench: Bench) -> None:
    threads: list[QThread] = []
    bench.fetches.title_fetched.connect(lambda _result: threads.append(QThread.currentThread()))
    bench.fetches.request([A])
    with qtbot.waitSignal(bench.fetches.title_fetched):
        bench.fetcher.answer(A, title="A title")
    assert threads == [bench.fetches.thread()]
    assert bench.fetched[0].title == "A title"


def test_progress_counts_what_is_settled_and_ends_with_nothing(qtbot: QtBot, bench: Bench) -> None:
    bench.fetches.request([A, B])
    for url, state in ((A, "fetching"), (A, "found"), (B, "failed")):
        bench.fetcher.answer(url, state)
        settle(qtbot)
    assert bench.progress == [(0, 2), (0, 2), (1, 2), (0, 0)]
    bench.fetches.request([A])
    assert bench.progress[-1] == (0, 1)


def test_many_results_are_taken_in_several_turns(qtbot: QtBot, bench: Bench) -> None:
    urls = [f"https://example.org/{number}" for number in range(40)]
    bench.fetches.title_fetched.connect(lambda _result: time.sleep(0.001))
    bench.fetches.request(urls)
    for url in urls:
        bench.fetcher.answer(url, title="A title")
    settle(qtbot)
    assert 0 < len(bench.fetched) < len(urls)
    qtbot.waitUntil(lambda: len(bench.fetched) == len(urls))
    assert [result.url for result in bench.fetched] == urls


def test_what_is_tried_again_later_holds_up_no_progress(qtbot: QtBot, bench: Bench) -> None:
    bench.fetches.request([A])
    bench.fetcher.answer(A, "waiting", retry_at=9e9)
    settle(qtbot)
    assert bench.progress[-1] == (0, 0)
    bench.fetcher.answer(A, title="At last")
    settle(qtbot)
    assert bench.fetched[-1].title == "At last"


def test_results_nobody_waits_for_are_dropped(qtbot: QtBot, bench: Bench) -> None:
    bench.fetches.request([A])
    bench.fetcher.answer(B, title="Never asked for")
    bench.fetcher.answer(A, title="First")
    bench.fetcher.answer(A, title="Second")
    settle(qtbot)
    assert [result.title for result in bench.fetched] == ["First"]


def test_cancel_returns_rows_to_rest_and_drops_what_was_under_way(
    qtbot: QtBot, bench: Bench
) -> None:
    bench.fetches.request([A])
    bench.fetcher.answer(A, title="Under way")
    bench.fetches.cancel()
    bench.fetcher.answer(A, title="Late")
    settle(qtbot)
    assert bench.fetched == []
    assert bench.fetches.result_of(A) is None
    assert (bench.fetcher.cancelled, bench.progress[-1]) == (1, (0, 0))


def test_a_new_request_after_cancel_is_answered(qtbot: QtBot, bench: Bench) -> None:
    bench.fetches.request([A])
    bench.fetches.cancel()
    bench.fetches.request([A], refresh=True)
    bench.fetcher.answer(A, title="Fresh")
    settle(qtbot)
    assert bench.fetcher.asked[-1] == (A, True)
    assert bench.fetched[0].title == "Fresh"


def test_redirected_addresses_are_known_under_both_names(qtbot: QtBot, bench: Bench) -> None:
    bench.fetches.request([A])
    bench.fetcher.answer(A, title="Moved", final_url=B)
    settle(qtbot)
    result = bench.fetches.result_of(B)
    assert result is not None
    assert result.title == "Moved"


def test_results_tell_whether_there_is_a_network(qtbot: QtBot, bench: Bench) -> None:
    bench.fetches.request([A])
    bench.fetcher.answer(A, "offline")
    settle(qtbot)
    assert not bench.fetches.is_online
    bench.fetcher.answer(A, title="Back")
    settle(qtbot)
    assert bench.online == [False, True]
    assert bench.fetched[-1].title == "Back"


def test_the_system_s_word_reaches_the_fetcher_whenever_it_is_built(bench: Bench) -> None:
    bench.fetches.set_online(False)
    bench.fetches.request([A])
    bench.fetches.set_online(True)
    assert bench.fetcher.online == [False, True]
    assert bench.online == [False, True]


def test_after_close_nothing_is_heard(qtbot: QtBot, bench: Bench) -> None:
    bench.fetches.request([A])
    bench.fetches.close()
    bench.fetcher.answer(A, title="Too late")
    settle(qtbot)
    assert bench.fetcher.is_closed
    assert bench.fetched == []
