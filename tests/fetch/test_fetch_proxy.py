"""Behind a proxy names are the proxy's to look up."""

from pathlib import Path

import pytest

import reference_post
from fetching import HEADLINE, quick_options, result_of, results_of
from linkwright.fetch.fetch_options import FetchOptions
from raw_server import RawServer, article
from replay_web import Page, ReplayWeb, free_port

REFERENCE = list(reference_post.pages())


def no_resolver(host: str, port: int) -> list[str]:
    raise AssertionError(f"{host} was looked up here")


def test_the_reference_post_is_fetched_without_any_lookup_here(reference_web: ReplayWeb) -> None:
    results = results_of(REFERENCE, FetchOptions(resolver=no_resolver))
    assert {result.state for result in results.values()} <= {"found", "check"}
    assert all(result.title and result.source for result in results.values())
    assert sorted(reference_web.asked) == sorted(REFERENCE)


def test_hosts_of_no_proxy_are_asked_directly(
    server: RawServer, reference_web: ReplayWeb, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "direct.test")
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    assert result_of(server.url("/a", "direct.test")).title == HEADLINE
    assert reference_web.asked == []


@pytest.mark.parametrize(
    "inside", ["http://127.0.0.1/x", "http://localhost/x", "http://10.0.0.1/x", "http://router/x"]
)
def test_a_page_cannot_lead_inside_through_the_proxy_either(
    inside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = "https://paper.example.org/a"
    pages = {url: Page(b"", 302, {"Location": inside}), inside: Page(article(HEADLINE))}
    with ReplayWeb(pages, tmp_path) as web:
        for name, value in web.environment.items():
            monkeypatch.setenv(name, value)
        assert result_of(url, FetchOptions(resolver=no_resolver)).state == "failed"
        assert web.asked == [url]


def test_a_proxy_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{free_port()}")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    result = result_of("http://paper.example.org/a", quick_options())
    assert result.state == "waiting"
    assert "proxy" in result.reason


def test_a_page_that_the_proxy_does_not_have(reference_web: ReplayWeb) -> None:
    result = result_of("https://paper.example.org/none", FetchOptions(resolver=no_resolver))
    assert result.state == "failed"


@pytest.mark.parametrize(
    ("said", "state", "word"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "failed", "407"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "failed", "403"),
        (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", "waiting", "proxy"),
        (b"", "waiting", "proxy"),
        (b"SSH-2.0-OpenSSH\r\n", "waiting", "proxy"),
    ],
)
def test_a_proxy_that_refuses(
    said: bytes, state: str, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RawServer() as proxy:
        proxy.answers["*"] = lambda exchange: exchange.send(said)
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        result = result_of("https://paper.example.org/a", FetchOptions(resolver=no_resolver))
    assert result.state == state
    assert word in result.reason


@pytest.mark.parametrize(
    ("proxy", "word"), [("socks5://127.0.0.1:1", "SOCKS"), ("http://", "not valid")]
)
def test_a_proxy_that_cannot_be_used_is_named(
    proxy: str, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, proxy)
    result = result_of("http://paper.example.org/a", FetchOptions(resolver=no_resolver))
    assert result.state == "failed"
    assert word in result.reason
