"""Pictures on the web in the preview, where the user allows them."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QObject
from PySide6.QtGui import QImage
from pytest_httpserver import HTTPServer
from pytestqt.qtbot import QtBot
from werkzeug import Request, Response

from linkwright.fetch.fetch_options import FetchOptions
from linkwright.ui.preview.web_pictures import WebPictures

HERE = FetchOptions(allow_private_hosts=frozenset({"127.0.0.1"}))


@pytest.fixture(scope="session")
def httpserver_listen_address() -> tuple[str, int]:
    return ("127.0.0.1", 0)


@pytest.fixture
def allowed() -> list[bool]:
    return [True]


@pytest.fixture
def pictures(qtbot: QtBot, allowed: list[bool]) -> Iterator[WebPictures]:
    owner = QObject()
    made = WebPictures(lambda: HERE, lambda: allowed[0], owner)
    yield made
    made.stop()


def a_picture() -> bytes:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def test_a_picture_is_loaded_once(
    pictures: WebPictures, qtbot: QtBot, httpserver: HTTPServer
) -> None:
    may_answer = threading.Event()

    def answer(_request: Request) -> Response:
        may_answer.wait()
        return Response(a_picture(), content_type="image/png")

    httpserver.expect_request("/a.png").respond_with_handler(answer)
    address = httpserver.url_for("/a.png")

    with qtbot.waitSignal(pictures.arrived):
        assert pictures.picture(address) is None
        assert pictures.picture(address) is None
        may_answer.set()

    shown = pictures.picture(address)
    assert shown is not None
    assert (shown.width(), shown.height()) == (30, 20)
    assert len(httpserver.log) == 1


@pytest.mark.parametrize("body", [b"no picture at all", b""])
def test_what_is_no_picture_is_an_empty_one(
    pictures: WebPictures, qtbot: QtBot, httpserver: HTTPServer, body: bytes
) -> None:
    httpserver.expect_request("/a.png").respond_with_data(body, content_type="image/png")
    address = httpserver.url_for("/a.png")

    with qtbot.waitSignal(pictures.arrived):
        pictures.picture(address)

    shown = pictures.picture(address)
    assert shown is not None
    assert shown.isNull()


def test_without_leave_nobody_is_asked(
    pictures: WebPictures, allowed: list[bool], httpserver: HTTPServer
) -> None:
    allowed[0] = False

    shown = pictures.picture(httpserver.url_for("/a.png"))

    assert shown is not None
    assert shown.isNull()
    assert httpserver.log == []
