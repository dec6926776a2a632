"""Checking links is never wrong in the harmful direction."""

import socket

import pytest

from fetching import HEADLINE, quick_options, to_loopback
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.link_check import LinkChecker
from linkwright.fetch.verdicts.check_result import CheckResult
from raw_server import Answer, Exchange, RawServer, article


def checked(urls: list[str], options: FetchOptions | None = None) -> dict[str, CheckResult]:
    results: list[CheckResult] = []
    with LinkChecker(options or quick_options(), results.append) as checker:
        checker.check(urls)
        assert checker.wait(30)
    assert sorted(result.url for result in results) == sorted(set(urls))
    return {result.url: result for result in results}


def check(url: str, options: FetchOptions | None = None) -> CheckResult:
    return checked([url], options)[url]


def say(status: int = 200, **headers: str) -> Answer:
    return lambda exchange: exchange.reply(article(HEADLINE), status, **headers)


def only_get(answer: Answer, head_status: int) -> Answer:
    """A server that answers HEAD with nonsense."""

    def reply(exchange: Exchange) -> None:
        if exchange.method == "HEAD":
            exchange.reply(b"", head_status)
        else:
            answer(exchange)

    return reply


def test_a_living_page_costs_one_head(server: RawServer) -> None:
    server.answers["/a"] = say()
    url = server.url("/a", "paper.test")
    assert check(url) == CheckResult(url, "ok")
    assert server.asked == ["HEAD paper.test /a"]


@pytest.mark.parametrize("status", [403, 404, 405, 410, 500, 501])
def test_what_head_says_is_not_believed(server: RawServer, status: int) -> None:
    server.answers["/a"] = only_get(say(), status)
    url = server.url("/a", "paper.test")
    assert check(url).state == "ok"
    assert [asked.split()[0] for asked in server.asked] == ["HEAD", "GET"]


def test_a_head_that_is_dropped_or_hangs_is_asked_again(server: RawServer) -> None:
    server.answers["/drop"] = lambda exchange: (
        None if exchange.method == "HEAD" else exchange.reply(article(HEADLINE))
    )
    server.answers["/hang"] = lambda exchange: (
        exchange.hang() if exchange.method == "HEAD" else exchange.reply(article(HEADLINE))
    )
    urls = [server.url("/drop", "a.test"), server.url("/hang", "b.test")]
    results = checked(urls, quick_options(deadline_s=0.5))
    assert {result.state for result in results.values()} == {"ok"}


@pytest.mark.parametrize("status", [404, 410])
def test_dead_means_404_or_410(server: RawServer, status: int) -> None:
    server.answers["/a"] = say(status)
    result = check(server.url("/a", "paper.test"))
    assert result.state == "dead"
    assert str(status) in result.reason


@pytest.mark.parametrize("status", [400, 401, 403, 405, 408, 418, 429, 451, 500, 502, 503, 999])
def test_every_other_error_could_not_be_checked(server: RawServer, status: int) -> None:
    server.answers["/a"] = say(status)
    result = check(server.url("/a", "paper.test"))
    assert result.state == "unknown"
    assert result.reason


def test_a_timeout_could_not_be_checked(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.hang()
    assert check(server.url("/a", "paper.test"), quick_options(deadline_s=0.3)).state == "unknown"


def test_a_broken_certificate_and_a_refused_connection_could_not_be_checked() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    urls = [
        f"http://paper.test:{port}/",
        "http://127.0.0.1:1/",
        "http://[::1/",
        "ftp://paper.test/",
    ]
    assert {result.state for result in checked(urls).values()} == {"unknown"}


def test_a_challenge_with_404_could_not_be_checked(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"", 404, cf_mitigated="challenge")
    assert check(server.url("/a", "paper.test")).state == "unknown"


def test_a_host_that_is_gone_is_dead_when_others_answer(server: RawServer) -> None:
    server.answers["/a"] = say()
    gone = "http://gone.invalid/"
    results = checked([gone, server.url("/a", "paper.test")])
    assert results[gone].state == "dead"


def test_a_host_that_is_gone_says_nothing_when_nobody_answers() -> None:
    results = checked(["http://gone.invalid/", "http://away.invalid/"])
    assert {result.state for result in results.values()} == {"unknown"}


def test_a_name_service_in_trouble_says_nothing(server: RawServer) -> None:
    server.answers["/a"] = say()

    def resolve(host: str, port: int) -> list[str]:
        if host == "trouble.test":
            raise socket.gaierror(socket.EAI_AGAIN, "try again")
        return list(to_loopback(host, port))

    url = "http://trouble.test/"
    results = checked([url, server.url("/a", "paper.test")], quick_options(resolver=resolve))
    assert results[url].state == "unknown"


@pytest.mark.parametrize("status", [301, 308])
def test_moved_for_good(server: RawServer, status: int) -> None:
    server.answers["/old"] = say(status, location="/new?utm_source=redirect")
    server.answers["/new"] = say()
    result = check(server.url("/old", "paper.test"))
    assert (result.state, result.new_url) == ("moved", server.url("/new", "paper.test"))


@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_passing_redirect_is_no_move(server: RawServer, status: int) -> None:
    server.answers["/old"] = say(status, location="/new")
    server.answers["/new"] = say()
    assert check(server.url("/old", "paper.test")).state == "ok"


def test_a_move_counts_as_far_as_it_is_for_good(server: RawServer) -> None:
    server.answers["/old"] = say(301, location="/new")
    server.answers["/new"] = say(302, location="/today")
    server.answers["/today"] = say()
    result = check(server.url("/old", "paper.test"))
    assert (result.state, result.new_url) == ("moved", server.url("/new", "paper.test"))


def test_a_move_to_a_dead_page_is_dead(server: RawServer) -> None:
    server.answers["/old"] = say(301, location="/new")
    assert check(server.url("/old", "paper.test")).state == "dead"


def test_a_redirect_for_head_alone_is_no_move(server: RawServer) -> None:
    server.answers["/a"] = only_get(say(), 301)
    server.answers["/a"] = lambda exchange: (
        exchange.reply(b"", 301, location="/")
        if exchange.method == "HEAD"
        else exchange.reply(article(HEADLINE))
    )
    server.answers["/"] = say()
    assert check(server.url("/a", "paper.test")).state == "ok"


def test_moved_to_the_home_page(server: RawServer) -> None:
    server.answers["/2015/old"] = say(301, location="/")
    server.answers["/"] = say()
    assert check(server.url("/2015/old", "paper.test")).state == "home"


@pytest.mark.parametrize("target", ["/login?next=/a", "/consent?url=/a"])
def test_behind_a_wall(server: RawServer, target: str) -> None:
    server.answers["/a"] = say(302, location=target)
    server.answers["/login"] = server.answers["/consent"] = say()
    assert check(server.url("/a", "paper.test")).state == "wall"


def test_behind_a_pay_wall(server: RawServer) -> None:
    server.answers["/a"] = say(402)
    assert check(server.url("/a", "paper.test")).state == "wall"


def test_a_captcha_could_not_be_checked(server: RawServer) -> None:
    server.answers["/a"] = say(302, location="/captcha")
    server.answers["/captcha"] = say()
    assert check(server.url("/a", "paper.test")).state == "unknown"


def test_a_short_pause_is_kept_and_a_long_one_ends_the_check(server: RawServer) -> None:
    def once(exchange: Exchange) -> None:
        if len(server.times[exchange.host]) == 1:
            exchange.reply(b"", 429, retry_after="1")
        else:
            exchange.reply(article(HEADLINE))

    server.answers["/short"] = once
    server.answers["/long"] = say(429, retry_after="3600")
    short = [server.url(f"/short?{number}", "short.test") for number in range(2)]
    long = [server.url(f"/long?{number}", "long.test") for number in range(4)]
    results = checked([*short, *long])
    assert {results[url].state for url in short} == {"ok"}
    assert {results[url].state for url in long} == {"unknown"}
    assert len(server.times["long.test"]) == 1


def test_one_request_a_host(server: RawServer) -> None:
    server.answers["*"] = lambda exchange: (
        exchange.server.stopping.wait(0.02),
        exchange.reply(article(HEADLINE)),
    )
    urls = [server.url(f"/{number}", f"p{host}.test") for number in range(4) for host in range(4)]
    assert {result.state for result in checked(urls).values()} == {"ok"}
    assert {server.most_at_once[f"p{host}.test"] for host in range(4)} == {1}


def test_cancel_ends_the_waiting(server: RawServer) -> None:
    server.answers["/hang"] = lambda exchange: exchange.hang()
    server.answers["/a"] = say()
    results: list[CheckResult] = []
    with LinkChecker(quick_options(deadline_s=60), results.append) as checker:
        checker.check([server.url("/hang", "slow.test")])
        checker.cancel()
        assert checker.wait(10)
        checker.check([server.url("/a", "paper.test")])
        assert checker.wait(10)
    assert [result.state for result in results] == ["ok"]
