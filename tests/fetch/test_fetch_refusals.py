"""Answers that are no page: error pages, bot walls, pay walls; they give no title."""

import pytest

from fetching import HEADLINE, quick_options, result_of
from raw_server import Exchange, RawServer, article

GUESSABLE = "/2015/05/29/soldiers-leave-the-valley"
CHALLENGE = b"<title>Just a moment...</title><script>window._cf_chl_opt={}</script>"


@pytest.mark.parametrize(
    ("status", "state", "word"),
    [
        (400, "failed", "400"),
        (401, "blocked", "log-in"),
        (402, "blocked", "paid"),
        (403, "blocked", "403"),
        (404, "failed", "does not exist"),
        (405, "failed", "405"),
        (408, "waiting", "408"),
        (410, "failed", "removed"),
        (418, "failed", "418"),
        (451, "blocked", "451"),
        (500, "waiting", "500"),
        (502, "waiting", "502"),
        (522, "waiting", "522"),
        (999, "blocked", "999"),
    ],
)
def test_an_error_gives_no_title(server: RawServer, status: int, state: str, word: str) -> None:
    server.answers[GUESSABLE] = lambda exchange: exchange.reply(
        article("We are sorry, dear reader of the paper"), status
    )
    url = server.url(GUESSABLE, "paper.test")
    result = result_of(url)
    assert (result.state, result.title, result.final_url) == (state, "", url)
    assert word in result.reason
    assert result.guess == "Soldiers leave the valley"
    assert (result.retry_at is not None) == (state == "waiting")


@pytest.mark.parametrize("status", [200, 403, 503])
def test_a_challenge_is_blocked_and_not_tried_again(server: RawServer, status: int) -> None:
    server.answers[GUESSABLE] = lambda exchange: exchange.reply(
        CHALLENGE, status, server="cloudflare", retry_after="10"
    )
    result = result_of(server.url(GUESSABLE, "paper.test"))
    assert (result.state, result.title, result.retry_at) == ("blocked", "", None)
    assert result.guess == "Soldiers leave the valley"


def test_a_challenge_that_only_its_headers_tell(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"", 503, cf_mitigated="challenge")
    assert result_of(server.url("/a", "paper.test")).state == "blocked"


def paywalled(server: RawServer, path: str, kind: str = "article") -> bytes:
    url = server.url(path, "paper.test")
    return (
        f'<head><title>{HEADLINE}</title><meta property="og:title" content="{HEADLINE}">'
        f'<meta property="og:type" content="{kind}"><meta property="og:url" content="{url}"></head>'
    ).encode()


@pytest.mark.parametrize("status", [401, 402, 403])
def test_the_article_behind_a_pay_wall_is_to_be_checked(server: RawServer, status: int) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(paywalled(server, "/a"), status)
    result = result_of(server.url("/a", "paper.test"))
    assert (result.state, result.title) == ("check", HEADLINE)
    assert "subscribers" in result.reason


@pytest.mark.parametrize(
    ("named", "kind"), [("/other", "article"), ("/", "article"), ("/a", "website")]
)
def test_an_error_page_that_is_not_the_article_gives_no_title(
    server: RawServer, named: str, kind: str
) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(paywalled(server, named, kind), 403)
    assert result_of(server.url("/a", "paper.test")).title == ""


def test_a_404_gives_no_title_even_if_it_says_it_is_the_article(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(paywalled(server, "/a"), 404)
    result = result_of(server.url("/a", "paper.test"))
    assert (result.state, result.title) == ("failed", "")


def test_the_publisher_is_known_without_the_page(server: RawServer) -> None:
    server.answers["/news/1"] = lambda exchange: exchange.reply(b"", 403)
    options = quick_options(
        allow_private_hosts=frozenset({"www.bbc.com"}), resolver=lambda host, port: ["127.0.0.1"]
    )
    result = result_of(server.url("/news/1", "www.bbc.com"), options)
    assert (result.state, result.source) == ("blocked", "BBC")


def test_case_e_the_program_names_itself_and_pretends_to_be_no_search_engine(
    server: RawServer,
) -> None:
    """Some sites serve pages to search engines only, others block whoever poses as one."""
    seen: list[str] = []

    def answer(exchange: Exchange) -> None:
        seen.append(exchange.headers["user-agent"])
        poses = any(name in seen[-1].lower() for name in ("bot", "facebook", "twitter", "whatsapp"))
        exchange.reply(b"", 403) if poses else exchange.reply(article(HEADLINE))

    server.answers[GUESSABLE] = answer
    assert result_of(server.url(GUESSABLE, "paper.test")).title == HEADLINE
    assert "Linkwright/" in seen[0]
