"""Sites that tell a title by oEmbed: cases 4, 5 and 7 of the failures that were collected."""

import json
from dataclasses import replace

import pytest

from fetching import HEADLINE, quick_options
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetcher import Fetcher
from linkwright.fetch.reading import Reading, standard_reading
from linkwright.fetch.rules import shipped_rules
from linkwright.fetch.site_routes import SiteRoutes
from raw_server import Answer, RawServer, article

PATH = "/watch"
OEMBED = "/oembed"


def reading_for(server: RawServer) -> Reading:
    """Rules with a route for video.test."""
    reading = standard_reading()
    address = server.url(f"{OEMBED}?url={{url}}", "api.video.test")
    routes = (
        f"video.test\t/watch\t{address}\tVideo\nx.test\t/*/status/**\t{address}\tX\t@{{1}} on X"
    )
    return replace(reading, routes=SiteRoutes(routes, shipped_rules().junk_titles))


def fetched(server: RawServer, url: str, deadline_s: float = 10.0) -> list[FetchResult]:
    results: list[FetchResult] = []
    options = quick_options(deadline_s=deadline_s)
    with Fetcher(options, results.append, make_reading=lambda: reading_for(server)) as fetcher:
        fetcher.request([url])
        assert fetcher.wait(30)
    return results


def say(text: str, status: int = 200, content_type: str = "application/json") -> Answer:
    return lambda exchange: exchange.reply(text.encode(), status, content_type=content_type)


def test_the_site_is_asked_first_and_the_page_not_at_all(server: RawServer) -> None:
    server.answers[OEMBED] = say(json.dumps({"title": HEADLINE, "author_name": "Someone"}))
    url = server.url(PATH + "?v=abc&utm_source=x", "www.video.test")
    results = fetched(server, url)
    assert [result.state for result in results] == ["fetching", "found"]
    assert (results[-1].title, results[-1].source) == (HEADLINE, "Video")
    assert results[-1].final_url == server.url(PATH + "?v=abc", "www.video.test")
    assert [asked.split()[1] for asked in server.asked] == ["api.video.test"]


@pytest.mark.parametrize(
    "refusal",
    [
        say("Unauthorized", 401, "text/plain"),
        say("Forbidden", 403, "text/plain"),
        say("Forbidden", 200, "text/plain"),
        say("{}", 404),
        say('{"title": ""}'),
        say('{"title": "Video'),
        say("oops", 500),
        lambda exchange: None,
        lambda exchange: exchange.reply(status=302, location="http://127.0.0.1/"),
    ],
)
def test_case_05_whatever_the_site_says_instead_the_page_is_next(
    server: RawServer, refusal: Answer
) -> None:
    server.answers[OEMBED] = refusal
    server.answers[PATH] = lambda exchange: exchange.reply(article(HEADLINE))
    result = fetched(server, server.url(PATH, "video.test"))[-1]
    assert (result.state, result.title) == ("found", HEADLINE)
    assert server.asked[-1] == f"GET video.test {PATH}"


def test_a_site_that_hangs_costs_no_more_than_its_own_time(server: RawServer) -> None:
    server.answers[OEMBED] = lambda exchange: exchange.hang()
    server.answers[PATH] = lambda exchange: exchange.reply(article(HEADLINE))
    assert fetched(server, server.url(PATH, "video.test"), 0.4)[-1].title == HEADLINE


def test_a_site_that_wants_a_pause_gets_it(server: RawServer) -> None:
    server.answers[OEMBED] = lambda exchange: exchange.reply(b"", 429, retry_after="600")
    result = fetched(server, server.url(PATH, "video.test"))[-1]
    assert result.state == "waiting"
    assert len(server.asked) == 1


def test_case_07_without_any_answer_the_address_says_who_it_was(server: RawServer) -> None:
    server.answers[OEMBED] = say("{}", 404)
    result = fetched(server, server.url("/someone/status/123", "x.test"))[-1]
    assert (result.state, result.title, result.source) == ("check", "@someone on X", "X")
    assert result.reason
