from collections.abc import Iterator

import pytest

from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetcher import Fetcher
from raw_server import RawServer, article, head


@pytest.fixture
def server() -> Iterator[RawServer]:
    with RawServer() as server:
        yield server


def fetched(*urls: str, options: FetchOptions | None = None) -> dict[str, FetchResult]:
    """The last result of each address."""
    results: list[FetchResult] = []
    with Fetcher(options or FetchOptions(deadline_s=5), results.append) as fetcher:
        fetcher.request(urls)
        assert fetcher.wait(30)
    return {result.url: result for result in results}


def test_a_page_is_found_and_told_of_as_it_goes(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(article("Soldiers leave the valley"))
    url = server.url("/a")
    results: list[FetchResult] = []
    with Fetcher(FetchOptions(), results.append) as fetcher:
        fetcher.request([url])
        assert fetcher.wait(30)
    assert [result.state for result in results] == ["fetching", "found"]
    assert results[-1].title == "Soldiers leave the valley"
    assert server.asked == ["GET 127.0.0.1 /a"]


def test_a_redirect_gives_the_last_address(server: RawServer) -> None:
    server.answers["/short"] = lambda exchange: exchange.reply(status=302, location="/a")
    server.answers["/a"] = lambda exchange: exchange.reply(article("Soldiers leave the valley"))
    url = server.url("/short")
    assert fetched(url)[url].final_url == server.url("/a")


def test_a_dripping_head_ends_at_the_deadline(server: RawServer) -> None:
    server.answers["/drip"] = lambda exchange: exchange.drip(head() + article("Never"))
    url = server.url("/drip")
    result = fetched(url, options=FetchOptions(deadline_s=0.5))[url]
    assert (result.state, result.tries) == ("waiting", 1)
    assert result.retry_at is not None
