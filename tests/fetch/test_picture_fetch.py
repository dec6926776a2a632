import pytest

from fetching import quick_options
from linkwright.fetch.errors import AddressError, FetchError, RedirectError
from linkwright.fetch.picture_fetch import fetch_picture
from raw_server import Exchange, RawServer


def test_a_picture_is_read_whole_through_redirects(server: RawServer) -> None:
    data = b"\x89PNG" + bytes(range(256)) * 2000
    server.answers["/a.png"] = lambda exchange: exchange.reply(data, content_type="image/png")
    server.answers["/moved"] = lambda exchange: exchange.reply(b"", 302, location="/a.png")
    assert fetch_picture(server.url("/moved", "paper.test"), quick_options()) == data


def test_errors_are_told(server: RawServer) -> None:
    server.answers["/gone"] = lambda exchange: exchange.reply(b"", 404)
    server.answers["/round"] = lambda exchange: exchange.reply(b"", 302, location="/round")
    server.answers["/file"] = lambda exchange: exchange.reply(b"", 302, location="file:///etc/x")
    with pytest.raises(FetchError, match="404"):
        fetch_picture(server.url("/gone", "paper.test"), quick_options())
    with pytest.raises(RedirectError):
        fetch_picture(server.url("/round", "paper.test"), quick_options())
    with pytest.raises(FetchError):
        fetch_picture(server.url("/file", "paper.test"), quick_options())


def test_an_endless_picture_is_left(server: RawServer) -> None:
    def endless(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n")
        for _ in range(60):
            exchange.send(b"x" * 1_000_000)

    server.answers["/a"] = endless
    with pytest.raises(FetchError, match="larger"):
        fetch_picture(server.url("/a", "paper.test"), quick_options())


def test_no_redirect_leads_into_the_own_network(server: RawServer) -> None:
    server.answers["/in"] = lambda exchange: exchange.reply(b"", 302, location="http://10.0.0.1/a")
    with pytest.raises(AddressError):
        fetch_picture(server.url("/in", "paper.test"), quick_options())
