"""Servers that take their time, at every point where time can be taken."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from fetching import HEADLINE, quick_options, result_of, results_of
from linkwright.fetch.fetch_result import FetchResult
from raw_server import Answer, Exchange, RawServer, article, head

SOON = quick_options(deadline_s=0.4)


def is_tried_again(result: FetchResult) -> bool:
    return (result.state, result.tries, result.title) == ("waiting", 1, "")


def test_a_server_that_never_answers(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.hang()
    result = result_of(server.url("/a", "paper.test"), SOON)
    assert is_tried_again(result)
    assert "in time" in result.reason


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\n", head()[:-2]])
def test_a_server_that_stops_within_the_headers(server: RawServer, sent: bytes) -> None:
    server.answers["/a"] = lambda exchange: (exchange.send(sent), exchange.hang())
    assert is_tried_again(result_of(server.url("/a", "paper.test"), SOON))


def test_headers_that_drip(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.drip(head() + b"x" * 1_000, 0.05)
    assert is_tried_again(result_of(server.url("/a", "paper.test"), SOON))


def test_an_endless_row_of_headers(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 500, 0)
    result = result_of(server.url("/a", "paper.test"), SOON)
    assert result.state in ("waiting", "failed")


def test_a_server_that_stops_before_the_body(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: (exchange.send(head()), exchange.hang())
    assert is_tried_again(result_of(server.url("/a", "paper.test"), SOON))


def test_redirects_share_one_deadline(server: RawServer) -> None:
    def slow(number: int) -> Answer:
        return lambda exchange: (
            exchange.server.stopping.wait(0.15),
            exchange.reply(status=302, location=f"/{number + 1}"),
        )

    for number in range(8):
        server.answers[f"/{number}"] = slow(number)
    server.answers["/8"] = lambda exchange: exchange.reply(article(HEADLINE))
    assert is_tried_again(result_of(server.url("/0", "paper.test"), SOON))
    assert len(server.asked) < 8


def test_waiting_for_its_turn_costs_a_row_none_of_its_time(server: RawServer) -> None:
    def slow(exchange: Exchange) -> None:
        exchange.server.stopping.wait(0.25)
        exchange.reply(article(HEADLINE))

    server.answers["*"] = slow
    urls = [server.url(f"/{number}", "paper.test") for number in range(4)]
    results = results_of(urls, SOON)
    assert {result.state for result in results.values()} == {"found"}


@contextmanager
def listener_that_never_accepts() -> Iterator[int]:
    """A port whose queue of connections is full, so that new ones get no answer."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        waiting = []
        for _ in range(4):
            queued = socket.socket()
            queued.setblocking(False)
            with suppress(BlockingIOError):
                queued.connect(("127.0.0.1", port))
            waiting.append(queued)
        yield port
        for queued in waiting:
            queued.close()


def test_a_connection_that_nobody_takes() -> None:
    with listener_that_never_accepts() as port:
        assert is_tried_again(result_of(f"http://paper.test:{port}/", SOON))


def test_a_tls_handshake_that_nobody_answers(server: RawServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        assert is_tried_again(result_of(f"https://paper.test:{port}/", SOON))


def test_a_tls_handshake_that_drips() -> None:
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def drip() -> None:
            with suppress(OSError):
                connection, _ = listener.accept()
                with connection:
                    for byte in b"\x16\x03\x03\x3f\xff" + b"\x02" * 1_000:
                        connection.sendall(bytes([byte]))
                        if stop.wait(0.05):
                            return

        thread = threading.Thread(target=drip)
        thread.start()
        port = listener.getsockname()[1]
        try:
            result = result_of(f"https://paper.test:{port}/", SOON)
        finally:
            stop.set()
            thread.join()
    assert is_tried_again(result)


def test_a_name_service_that_never_answers() -> None:
    never = threading.Event()

    def ask(host: str, port: int) -> list[str]:
        never.wait(30)
        return []

    try:
        result = result_of("http://paper.test/", quick_options(deadline_s=0.3, resolver=ask))
    finally:
        never.set()
    assert is_tried_again(result)
    assert "name" in result.reason


def test_a_dead_address_of_a_host_does_not_cost_the_whole_time(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    options = quick_options(resolver=lambda host, port: ["127.0.0.9", "::1", "127.0.0.1"])
    assert result_of(server.url("/a", "paper.test"), options).title == HEADLINE
