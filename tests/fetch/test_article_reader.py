"""An article is fetched by the rules of every fetch, and its failures are said."""

import threading

import pytest

from fetching import quick_options
from linkwright.fetch.article_reader import Article, ArticleReader
from linkwright.fetch.fetch_options import FetchOptions
from raw_server import Exchange, RawServer

STORY = "".join(
    f"<p>{number}. The chief of an elite police unit has disappeared, relatives say.</p>"
    for number in range(3)
)
PADDING = "<!--" + "x" * 200_000 + "-->"
PAGE = f"<html><head><title>T</title></head><body>{PADDING}<div>{STORY}</div></body></html>"


class Heard:
    """Waits for what a reader tells."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self._came = threading.Event()

    def __call__(self, article: Article) -> None:
        self.articles.append(article)
        self._came.set()

    def wait(self) -> Article:
        assert self._came.wait(20)
        return self.articles[-1]


def article_of(url: str, options: FetchOptions | None = None) -> Article:
    heard = Heard()
    ArticleReader(options or quick_options(), heard).read(url)
    return heard.wait()


def page(exchange: Exchange) -> None:
    exchange.reply(PAGE.encode())


def test_a_page_is_read_to_its_end(server: RawServer) -> None:
    server.answers["/a"] = page
    article = article_of(server.url("/a", "paper.test"))
    assert len(article.paragraphs) == 3
    assert article.reason == ""


@pytest.mark.parametrize("status", [403, 404, 500])
def test_an_error_is_said(server: RawServer, status: int) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(PAGE.encode(), status)
    article = article_of(server.url("/a", "paper.test"))
    assert article.paragraphs == ()
    assert str(status) in article.reason


def test_no_network_no_text_and_no_web_address_are_said(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"<p>Short</p>")
    assert "running text" in article_of(server.url("/a", "paper.test")).reason
    assert article_of("http://nowhere.invalid/").reason
    assert article_of("ftp://paper.test/").reason


def test_the_deadline_holds(server: RawServer) -> None:
    ended = threading.Event()

    def hang(exchange: Exchange) -> None:
        ended.wait(20)

    server.answers["/a"] = hang
    article = article_of(server.url("/a", "paper.test"), quick_options(deadline_s=0.3))
    ended.set()
    assert "in time" in article.reason


def test_a_cancelled_article_is_not_told_of(server: RawServer) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def wait(exchange: Exchange) -> None:
        asked.set()
        go_on.wait(20)

    server.answers["/slow"] = wait
    server.answers["/a"] = page
    heard = Heard()
    reader = ArticleReader(quick_options(), heard)
    reader.read(server.url("/slow", "paper.test"))
    assert asked.wait(20)
    reader.read(server.url("/a", "other.test"))
    assert heard.wait().url.endswith("/a")
    go_on.set()
    assert len(heard.articles) == 1
