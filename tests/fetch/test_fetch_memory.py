"""What is kept from one session to the next."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fetching import HEADLINE, history_of, quick_options
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetcher import Fetcher
from linkwright.fetch.link_store import LinkStore
from raw_server import RawServer, article


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LinkStore]:
    store = LinkStore(tmp_path / "links.sqlite")
    yield store
    store.close()


def test_what_is_known_is_not_fetched(server: RawServer, store: LinkStore) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    url = server.url("/a", "paper.test")
    first = history_of([url], store=store)[-1]
    second = history_of([url], store=store)
    assert second == [first]
    assert len(server.asked) == 1


def test_refresh_asks_again(server: RawServer, store: LinkStore) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    url = server.url("/a", "paper.test")
    history_of([url], store=store)
    server.answers["/a"] = lambda exchange: exchange.reply(article("Soldiers return to the valley"))
    results: list[FetchResult] = []
    with Fetcher(quick_options(), results.append, store) as fetcher:
        fetcher.request([url], refresh=True)
        assert fetcher.wait(20)
    assert results[-1].title == "Soldiers return to the valley"
    assert store.find([url])[url].title == "Soldiers return to the valley"


def test_a_waiting_try_survives_a_restart_and_comes_when_it_is_due(
    server: RawServer, store: LinkStore
) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"", 500)
    url = server.url("/a", "paper.test")
    waiting = history_of([url], store=store)[-1]
    assert (waiting.state, waiting.tries) == ("waiting", 1)
    assert history_of([url], store=store) == [waiting]
    assert len(server.asked) == 1

    store.keep([replace(waiting, retry_at=waiting.fetched_at - 1)])
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    results = history_of([url], store=store)
    assert [result.state for result in results] == ["fetching", "found"]


def test_transient_errors_are_tried_four_more_times_and_then_fail(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"", 500)
    url = server.url("/a", "paper.test")
    options = quick_options(retry_waits_s=(0.01, 0.02, 0.03, 0.04))
    history = history_of([url], options, within_s=20)
    assert [result.tries for result in history if result.state == "waiting"] == [1, 2, 3, 4]
    assert history[-1].state == "failed"
    assert "5 times" in history[-1].reason
    assert len(server.asked) == 5


def test_the_shipped_waits_are_1_5_and_30_minutes_and_3_hours() -> None:
    assert quick_options().retry_waits_s == (60, 300, 1_800, 10_800)


def test_retry_of_a_waiting_row_asks_at_once(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"", 500)
    url = server.url("/a", "paper.test")
    results: list[FetchResult] = []
    with Fetcher(quick_options(), results.append) as fetcher:
        fetcher.request([url])
        assert fetcher.wait(20)
        server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
        fetcher.request([url], refresh=True)
        assert fetcher.wait(20)
    assert [result.state for result in results] == ["fetching", "waiting", "fetching", "found"]
    assert results[-1].tries == 0


def test_the_store_may_vanish_in_the_middle(server: RawServer, tmp_path: Path) -> None:
    path = tmp_path / "links.sqlite"
    store = LinkStore(path)
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    urls = [server.url("/a", f"paper{number}.test") for number in range(6)]

    def vanish(result: FetchResult) -> None:
        for file in tmp_path.glob("links.sqlite*"):
            file.unlink(missing_ok=True)

    with Fetcher(quick_options(), vanish, store) as fetcher:
        fetcher.request(urls)
        assert fetcher.wait(20)
    history = history_of(urls, store=store)
    assert {result.title for result in history if result.state == "found"} == {HEADLINE}
    store.close()
