"""One request a host, so many in all, pauses kept: case 6 of the failures that were collected."""

import threading
import time
from email.utils import formatdate

from fetching import HEADLINE, Told, history_of, quick_options, results_of
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetcher import Fetcher
from raw_server import Answer, Exchange, RawServer, article


def slow(seconds: float) -> Answer:
    def answer(exchange: Exchange) -> None:
        exchange.server.stopping.wait(seconds)
        exchange.reply(article(HEADLINE))

    return answer


def test_one_request_a_host_and_so_many_in_all(server: RawServer) -> None:
    server.answers["*"] = slow(0.02)
    urls = [
        server.url(f"/{number}", f"paper{host}.test") for number in range(4) for host in range(6)
    ]
    results = results_of(urls, quick_options(at_once=3))
    assert {result.state for result in results.values()} == {"found"}
    assert server.most_at_once[""] == 3
    assert {server.most_at_once[f"paper{host}.test"] for host in range(6)} == {1}


def test_redirects_wait_for_their_new_host_as_well(server: RawServer) -> None:
    def bounce(exchange: Exchange) -> None:
        exchange.reply(status=302, location=server.url(f"/to{exchange.path}", "paper.test"))

    server.answers["*"] = lambda exchange: (
        slow(0.02)(exchange) if exchange.host == "paper.test" else bounce(exchange)
    )
    urls = [server.url(f"/{number}", f"short{number}.test") for number in range(8)]
    results = results_of(urls)
    assert {result.state for result in results.values()} == {"found"}
    assert server.most_at_once["paper.test"] == 1


def test_a_slow_host_does_not_hold_up_the_others(server: RawServer) -> None:
    server.answers["/slow"] = lambda exchange: exchange.hang()
    server.answers["/a"] = slow(0)
    slow_urls = [server.url(f"/slow?{number}", "slow.test") for number in range(5)]
    quick_urls = [server.url("/a", f"paper{number}.test") for number in range(10)]
    told = Told()
    with Fetcher(quick_options(at_once=2), told) as fetcher:
        fetcher.request([*slow_urls, *quick_urls])
        told.wait_for(lambda: told.in_state("found") == set(quick_urls))
        assert told.in_state("fetching") == {slow_urls[0]}
    assert server.most_at_once["slow.test"] == 1


def limited(times: int, retry_after: str | None, status: int = 429) -> Answer:
    """A host that wants a pause after so many requests."""
    lock = threading.Lock()
    left = [times]

    def answer(exchange: Exchange) -> None:
        with lock:
            left[0] -= 1
            refuse = left[0] >= 0
        if refuse:
            headers = {} if retry_after is None else {"retry_after": retry_after}
            exchange.reply(b"<title>Too Many Requests</title>", status, **headers)
        else:
            exchange.reply(article(HEADLINE))

    return answer


def test_case_06_a_429_pauses_its_host_and_the_others_go_on(server: RawServer) -> None:
    server.answers["/limited"] = limited(1, "3600")
    server.answers["/a"] = slow(0)
    held = [server.url(f"/limited?{number}", "limited.test") for number in range(3)]
    others = [server.url("/a", f"paper{number}.test") for number in range(3)]
    before = time.time()
    results = results_of([*held, *others])
    assert {results[url].state for url in others} == {"found"}
    for url in held:
        result = results[url]
        assert (result.state, result.title, result.final_url) == ("waiting", "", url)
        assert result.retry_at is not None
        assert 3_590 < result.retry_at - before < 3_610
        assert "fewer requests" in result.reason
    assert [asked for asked in server.asked if "limited" in asked] == [
        "GET limited.test /limited?0"
    ]


def test_case_06_without_a_time_the_pause_is_a_quarter_of_an_hour(server: RawServer) -> None:
    server.answers["*"] = limited(1, None)
    url = server.url("/a", "limited.test")
    before = time.time()
    retry_at = results_of([url])[url].retry_at
    assert retry_at is not None
    assert 890 < retry_at - before < 910


def test_case_06_a_redirect_to_the_sorry_page_is_a_pause(server: RawServer) -> None:
    sorry = server.url("/sorry/index?continue=x", "google.test")
    server.answers["/url"] = lambda exchange: exchange.reply(status=302, location=sorry)
    server.answers["/sorry/index"] = lambda exchange: exchange.reply(article("Sorry..."), 429)
    url = server.url("/url?q=a", "news.google.test")
    result = results_of([url])[url]
    assert (result.state, result.title, result.final_url) == ("waiting", "", url)


def test_retry_after_a_second_is_kept_and_the_page_is_found(server: RawServer) -> None:
    server.answers["/a"] = limited(1, "1")
    server.answers["/b"] = limited(1, formatdate(time.time() + 1, usegmt=True), status=503)
    urls = [server.url("/a", "one.test"), server.url("/b", "two.test")]
    history = history_of(urls, within_s=20)
    for url, host in zip(urls, ("one.test", "two.test"), strict=True):
        states = [result.state for result in history if result.url == url]
        assert states == ["fetching", "waiting", "fetching", "found"]
        first, second = server.times[host]
        assert second - first > 0.9


def test_a_503_without_a_time_is_trouble_of_that_page_alone(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"<title>Down</title>", 503)
    server.answers["/b"] = slow(0)
    bad, good = server.url("/a", "paper.test"), server.url("/b", "paper.test")
    results = results_of([bad, good])
    assert (results[bad].state, results[good].state) == ("waiting", "found")


def test_who_comes_later_to_a_paused_host_is_told_when_it_goes_on(server: RawServer) -> None:
    server.answers["/limited"] = limited(1, "3600")
    server.answers["/short"] = lambda exchange: exchange.reply(
        status=302, location=server.url("/a", "limited.test")
    )
    server.answers["/a"] = slow(0)
    first, later = server.url("/limited", "limited.test"), server.url("/a", "limited.test")
    redirected = server.url("/short", "t.test")
    latest: dict[str, FetchResult] = {}
    with Fetcher(quick_options(), lambda result: latest.update({result.url: result})) as fetcher:
        fetcher.request([first])
        assert fetcher.wait(20)
        fetcher.request([later, redirected])
        assert fetcher.wait(20)
        fetcher.request([first], refresh=True)
        assert fetcher.wait(20)
    assert {result.state for result in latest.values()} == {"waiting"}
    assert all(result.retry_at for result in latest.values())
    assert len(server.times["limited.test"]) == 1
