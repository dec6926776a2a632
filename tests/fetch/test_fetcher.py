import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from fetching import HEADLINE, history_of, quick_options, result_of, results_of
from linkwright.assets import read_text
from linkwright.fetch.fetch_options import USER_AGENT
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetcher import Fetcher
from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.reading import Reading, standard_reading
from linkwright.fetch.verdicts.wall_addresses import WallAddresses, WallKind
from raw_server import Exchange, RawServer, article


def show_article(exchange: Exchange) -> None:
    exchange.reply(article(HEADLINE))


def test_a_page_is_found_and_told_of_as_it_goes(server: RawServer) -> None:
    server.answers["/a"] = show_article
    url = server.url("/a", "paper.test")
    results = history_of([url])
    assert [result.state for result in results] == ["fetching", "found"]
    assert results[-1].title == HEADLINE
    assert results[-1].page is not None
    assert results[-1].final_url == url
    assert results[-1].fetched_at > 1.4e9
    assert server.asked == ["GET paper.test /a"]


def test_the_network_code_is_loaded_with_the_first_link() -> None:
    program = (
        "import sys\n"
        "from linkwright.fetch.fetch_options import FetchOptions\n"
        "from linkwright.fetch.fetcher import Fetcher\n"
        "from linkwright.fetch.link_check import LinkChecker\n"
        "Fetcher(FetchOptions(), print).close()\n"
        "dear = {'requests', 'urllib3', 'ssl', 'selectolax', 'w3lib', 'publicsuffixlist'}\n"
        "print(sorted(dear & set(sys.modules)))"
    )
    command = [sys.executable, "-c", program]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout == "[]\n"


def test_the_same_address_is_asked_once(server: RawServer) -> None:
    server.answers["/a"] = show_article
    url = server.url("/a", "paper.test")
    assert len(history_of([url, url])) == 2
    assert len(server.asked) == 1


def test_we_say_who_we_are_and_what_we_read(server: RawServer) -> None:
    seen: list[dict[str, str]] = []

    def note(exchange: Exchange) -> None:
        seen.append(exchange.headers)
        exchange.reply(article(HEADLINE))

    server.answers["/a"] = note
    result_of(server.url("/a", "paper.test"), quick_options(accept_language="de,en;q=0.5"))
    assert seen[0]["user-agent"] == USER_AGENT
    assert "Linkwright" in USER_AGENT
    assert seen[0]["accept"].startswith("text/html,application/xhtml+xml")
    assert seen[0]["accept-language"] == "de,en;q=0.5"
    assert "gzip" in seen[0]["accept-encoding"]
    assert "authorization" not in seen[0]


def test_user_and_password_are_not_sent(server: RawServer) -> None:
    seen: list[dict[str, str]] = []

    def note(exchange: Exchange) -> None:
        seen.append(exchange.headers)
        exchange.reply(article(HEADLINE))

    server.answers["/a"] = note
    url = f"http://user:secret@paper.test:{server.port}/a"
    assert result_of(url).state == "found"
    assert "authorization" not in seen[0]


def test_what_is_no_web_address_fails_alone(server: RawServer) -> None:
    server.answers["/a"] = show_article
    good = server.url("/a", "paper.test")
    bad = ["no address", "ftp://paper.test/", "http://", "http://[::1/", "mailto:a@paper.test"]
    results = results_of([*bad, good])
    assert results[good].state == "found"
    assert {results[url].state for url in bad} == {"failed"}
    assert all(results[url].reason for url in bad)


def test_asking_again_while_it_is_fetched_tells_how_it_stands(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.hang()
    url = server.url("/a", "paper.test")
    results: list[FetchResult] = []
    asked_again = False

    def note(result: FetchResult) -> None:
        nonlocal asked_again
        results.append(result)
        if not asked_again:
            asked_again = True
            fetcher.request([url])
        else:
            fetcher.cancel()

    with Fetcher(quick_options(), note) as fetcher:
        fetcher.request([url])
        assert fetcher.wait(10)
    assert [result.state for result in results[:2]] == ["fetching", "fetching"]
    assert len(server.asked) <= 1


def test_a_callback_that_raises_does_not_stop_the_others(server: RawServer) -> None:
    server.answers["/a"] = show_article
    urls = [server.url("/a", f"paper{number}.test") for number in range(5)]
    told: list[str] = []

    def stumble(result: FetchResult) -> None:
        told.append(result.url)
        if len(told) == 1:
            raise RuntimeError("the window has gone")

    with silent_threads() as hook, Fetcher(quick_options(), stumble) as fetcher:
        fetcher.request(urls)
        assert fetcher.wait(10)
    assert set(told) == set(urls)
    assert [str(one.exc_value) for one in hook] == ["the window has gone"]


class BrokenWalls(WallAddresses):
    def kind(self, url: str) -> WallKind | None:
        if "bad.test" in url:
            raise ZeroDivisionError("a bug")
        return super().kind(url)


def with_broken_walls(reading: Reading) -> Reading:
    """Rules with a bug that shows before the request's turn has ended."""
    return replace(reading, walls=BrokenWalls(read_text("data/wall-addresses.txt")))


def with_broken_pages(reading: Reading) -> Reading:
    """Rules with a bug that shows after it."""

    def read_page(body: bytes, url: str, content_type: str | None) -> PageInfo:
        if body and "bad.test" in url:
            raise ZeroDivisionError("a bug")
        return reading.read_page(body, url, content_type)

    return replace(reading, read_page=read_page)


@pytest.mark.parametrize("broken", [with_broken_walls, with_broken_pages])
def test_a_bug_while_reading_fails_one_row_and_is_not_hidden(
    server: RawServer, broken: Callable[[Reading], Reading]
) -> None:
    server.answers["/short"] = lambda exchange: exchange.reply(status=302, location="/a")
    server.answers["/a"] = show_article
    urls = [server.url("/short", host) for host in ("bad.test", "good.test", "fine.test")]
    results: dict[str, FetchResult] = {}
    with silent_threads() as hook:
        fetcher = Fetcher(
            quick_options(at_once=1),
            lambda result: results.update({result.url: result}),
            make_reading=lambda: broken(standard_reading()),
        )
        with fetcher:
            fetcher.request(urls)
            assert fetcher.wait(10)
    assert [results[url].state for url in urls] == ["failed", "found", "found"]
    assert [str(one.exc_value) for one in hook] == ["a bug"]


@contextmanager
def silent_threads() -> Iterator[list[threading.ExceptHookArgs]]:
    """Collects what threads raise."""
    raised: list[threading.ExceptHookArgs] = []
    before = threading.excepthook
    threading.excepthook = raised.append
    try:
        yield raised
    finally:
        threading.excepthook = before
