"""Pictures that the user allows to be loaded."""

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from linkwright.fetch import picture
from linkwright.fetch.errors import FetchError, PrivateHostError
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.picture import load_picture

HERE = FetchOptions(allow_private_hosts=frozenset({"127.0.0.1"}))


@pytest.fixture(scope="session")
def httpserver_listen_address() -> tuple[str, int]:
    return ("127.0.0.1", 0)


def test_the_bytes_arrive_over_a_redirect(httpserver: HTTPServer) -> None:
    moved = Response(status=302, headers={"Location": "/b.png"})
    httpserver.expect_request("/a.png").respond_with_response(moved)
    data = bytes(range(256)) * 1000
    httpserver.expect_request("/b.png").respond_with_data(data, content_type="image/png")

    assert load_picture(httpserver.url_for("/a.png"), HERE) == data


def test_the_own_network_is_out_of_bounds_for_what_others_wrote(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a.png").respond_with_data(b"x", content_type="image/png")

    with pytest.raises(PrivateHostError):
        load_picture(httpserver.url_for("/a.png"), FetchOptions())
    assert httpserver.log == []


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/page", "is no picture"),
        ("/gone", r"no picture at .* \(404\)"),
        ("/large", "too large"),
        ("/loop", "again and again"),
        ("/away", "something that is no picture"),
    ],
)
def test_everything_else_is_a_sentence(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, path: str, words: str
) -> None:
    monkeypatch.setattr(picture, "MAX_BYTES", 1000)
    httpserver.expect_request("/page").respond_with_data("<p>", content_type="text/html")
    httpserver.expect_request("/gone").respond_with_data("", status=404)
    httpserver.expect_request("/large").respond_with_data(b"x" * 2000, content_type="image/png")
    for source, target in (("/loop", "/loop"), ("/away", "file:///etc/passwd")):
        moved = Response(status=302, headers={"Location": target})
        httpserver.expect_request(source).respond_with_response(moved)

    with pytest.raises(FetchError, match=words):
        load_picture(httpserver.url_for(path), HERE)
