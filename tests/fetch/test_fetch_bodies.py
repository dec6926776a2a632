"""What servers send: cases 21, 22 and 23 of the failures that were collected, and lies."""

import gzip
import threading
import tracemalloc
import zlib
from collections.abc import Callable

import brotli
import pytest

from fetching import HEADLINE, quick_options, result_of
from raw_server import Exchange, RawServer, article, head

PAGE = article(HEADLINE)


def counting(exchange: Exchange, data: bytes, sent: list[int]) -> None:
    """Send without end, and note how much went."""
    while not exchange.server.stopping.is_set():
        exchange.send(data)
        sent.append(len(data))


def test_the_reading_stops_when_the_head_is_known(server: RawServer) -> None:
    sent: list[int] = []

    def endless(exchange: Exchange) -> None:
        exchange.send(head(content_type="text/html") + PAGE)
        counting(exchange, b"<p>more</p>" * 10_000, sent)

    server.answers["/a"] = endless
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE
    assert sum(sent) < 8_000_000  # what fits into the buffers of both sides


def test_case_21_a_head_of_600_kilobytes(server: RawServer) -> None:
    late = b"<head><style>" + b"x" * 600_000 + b"</style>" + PAGE
    server.answers["/a"] = lambda exchange: exchange.reply(late)
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE


def test_case_21_a_head_beyond_the_limit_gives_no_exception(server: RawServer) -> None:
    huge = b"<head><style>" + b"x" * 4_000_000 + b"</style>" + PAGE
    server.answers["/soldiers-leave-the-valley"] = lambda exchange: exchange.reply(huge)
    result = result_of(server.url("/soldiers-leave-the-valley", "paper.test"))
    assert result.state == "check"
    assert result.title == ""
    assert result.guess == "Soldiers leave the valley"


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(PAGE)),
        ("GZIP", gzip.compress(PAGE)),
        ("x-gzip", gzip.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
        ("br", brotli.compress(PAGE)),
        ("gzip, br", brotli.compress(gzip.compress(PAGE))),
        ("identity", PAGE),
        ("", PAGE),
        ("utf-8", PAGE),
    ],
)
def test_case_22_every_usual_coding_is_unpacked(
    server: RawServer, coding: str, packed: bytes
) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(packed, content_encoding=coding)
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("sdch", PAGE),
        ("gzip, aes128gcm", PAGE),
        ("gzip", PAGE),
        ("br", b"\xff" * 500),
        ("deflate", b"\xff" * 500),
    ],
)
def test_case_22_what_cannot_be_unpacked_is_unreadable(
    server: RawServer, coding: str, packed: bytes
) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(packed, content_encoding=coding)
    result = result_of(server.url("/a", "paper.test"))
    assert (result.state, result.title) == ("failed", "")
    assert "unreadable" in result.reason


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda data: gzip.compress(data, 5),
    "br": lambda data: brotli.compress(data, quality=1),
    "deflate": lambda data: zlib.compress(data, 5),
    "gzip, gzip": lambda data: gzip.compress(gzip.compress(data, 5), 5),
}


@pytest.mark.parametrize("coding", PACKERS)
def test_a_bomb_ends_at_the_limit(server: RawServer, coding: str) -> None:
    packed = PACKERS[coding](b"<head><title>Never ends" + b" " * 40_000_000)
    server.answers["/a"] = lambda exchange: exchange.reply(packed, content_encoding=coding)
    url = server.url("/a", "paper.test")
    tracemalloc.start()
    try:
        result = result_of(url)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert result.state in ("found", "check", "blocked")
    assert peak < 40_000_000


def test_case_23_an_endless_stream_of_sound(server: RawServer) -> None:
    sent: list[int] = []

    def radio(exchange: Exchange) -> None:
        exchange.send(head(content_type="audio/mpeg"))
        counting(exchange, b"\xff\xfb\x90\x64" * 10_000, sent)

    server.answers["/listen-to-the-radio"] = radio
    result = result_of(server.url("/listen-to-the-radio", "paper.test"))
    assert result.state == "check"
    assert result.guess == "Listen to the radio"
    assert sum(sent) < 8_000_000


def test_case_23_a_huge_file_without_a_content_type(server: RawServer) -> None:
    sent: list[int] = []

    def file(exchange: Exchange) -> None:
        exchange.send(head())
        counting(exchange, bytes(range(256)) * 100, sent)

    server.answers["/a"] = file
    result = result_of(server.url("/a", "paper.test"))
    assert result.state == "check"
    assert sum(sent) < 8_000_000


def test_case_23_a_huge_pdf(server: RawServer) -> None:
    sent: list[int] = []

    def pdf(exchange: Exchange) -> None:
        exchange.send(head(content_type="application/pdf") + b"%PDF-1.7\n")
        counting(exchange, b"0 0 obj\n" * 10_000, sent)

    server.answers["/report-on-the-valley.pdf"] = pdf
    result = result_of(server.url("/report-on-the-valley.pdf", "paper.test"))
    assert result.state == "check"
    assert sum(sent) < 12_000_000


def test_case_23_a_page_that_drips_ends_at_the_deadline(server: RawServer) -> None:
    server.answers["/soldiers-leave-the-valley"] = lambda exchange: (
        exchange.send(head()),
        exchange.drip(PAGE, every_s=0.05),
    )
    url = server.url("/soldiers-leave-the-valley", "paper.test")
    result = result_of(url, quick_options(deadline_s=0.5))
    assert (result.state, result.guess) == ("check", "Soldiers leave the valley")
    assert "slowly" in result.reason


def test_a_head_that_came_before_the_deadline_is_used(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: (
        exchange.send(head() + f"<head><title>{HEADLINE}</title></head><p>".encode()),
        exchange.hang(),
    )
    result = result_of(server.url("/a", "paper.test"), quick_options(deadline_s=0.5))
    assert result.title == HEADLINE
    assert result.state in ("found", "check")


def test_a_connection_dropped_after_the_head_loses_nothing(server: RawServer) -> None:
    page = f"<head><title>{HEADLINE}</title></head><p>".encode()
    server.answers["/a"] = lambda exchange: exchange.send(
        head(content_length="100000", content_type="text/html") + page
    )
    result = result_of(server.url("/a", "paper.test"))
    assert result.title == HEADLINE
    assert result.state in ("found", "check")


def test_a_connection_dropped_within_the_head_is_to_be_checked(server: RawServer) -> None:
    page = f"<head><title>{HEADLINE}</title><meta property=og:ti".encode()
    server.answers["/a"] = lambda exchange: exchange.send(head(content_length="100000") + page)
    result = result_of(server.url("/a", "paper.test"))
    assert (result.state, result.title) == ("check", HEADLINE)


def test_a_connection_dropped_before_any_title_is_tried_again(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.send(head(content_length="9999") + b"<html>")
    result = result_of(server.url("/a", "paper.test"))
    assert (result.state, result.tries) == ("waiting", 1)


def test_a_packed_page_that_breaks_off_is_used_as_far_as_it_came(server: RawServer) -> None:
    noise = bytes(range(256)) * 4_000
    packed = gzip.compress(PAGE[:-14] + noise + b"</body></html>", 1)
    server.answers["/a"] = lambda exchange: exchange.send(
        head(content_encoding="gzip", content_length=str(len(packed))) + packed[: len(packed) // 2]
    )
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE


@pytest.mark.parametrize("length", ["5", "99999999999", "-1", "many", "0x10"])
def test_a_content_length_that_lies(server: RawServer, length: str) -> None:
    server.answers["/a"] = lambda exchange: exchange.send(head(content_length=length) + PAGE)
    result = result_of(server.url("/a", "paper.test"))
    assert result.state in ("found", "check", "blocked")
    assert result.title in (HEADLINE, "")


@pytest.mark.parametrize(
    "garbage",
    [
        b"\0" * 500,
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1_000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 200_000,
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello world",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n<title>x</title>",
        b"",
    ],
)
def test_garbage_instead_of_http_ends_in_a_state(server: RawServer, garbage: bytes) -> None:
    server.answers["/a"] = lambda exchange: exchange.send(garbage)
    result = result_of(server.url("/a", "paper.test"))
    assert result.state != "fetching"
    assert result.reason or result.title == "x"


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("text/html; charset=iso-8859-1", "utf-8"),
        ("text/html; charset=no-such-thing", "utf-8"),
        ("text/html; charset=windows-1252", "windows-1252"),
        ("text/html; charset=windows-1251", "utf-8"),
    ],
)
def test_a_charset_that_lies(server: RawServer, declared: str, written: str) -> None:
    title = "Les soldats quittent la vallée après dix ans"
    page = f"<head><title>{title}</title></head>".encode(written)
    server.answers["/a"] = lambda exchange: exchange.reply(page, content_type=declared)
    assert result_of(server.url("/a", "paper.test")).title == title


def test_an_empty_answer_is_to_be_checked(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"")
    server.answers["/b"] = lambda exchange: exchange.reply(b"", status=204)
    for path in ("/a", "/b"):
        result = result_of(server.url(path, "paper.test"))
        assert result.state in ("check", "blocked")
        assert result.title == ""


def test_chunks_of_every_size(server: RawServer) -> None:
    def chunked(exchange: Exchange) -> None:
        exchange.send(head(transfer_encoding="chunked"))
        for size in (1, 2, 50, 7, 10_000):
            part = PAGE[chunked.sent : chunked.sent + size]
            chunked.sent += len(part)
            exchange.send(f"{len(part):x}\r\n".encode() + part + b"\r\n")

    chunked.sent = 0  # type: ignore[attr-defined]
    server.answers["/a"] = chunked
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE


def test_no_thread_stays_behind(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(PAGE)
    before = {thread.name for thread in threading.enumerate()}
    result_of(server.url("/a", "paper.test"))
    for thread in threading.enumerate():
        if thread.name in ("page fetcher", "fetch clerk") or thread.name.startswith("lookup"):
            thread.join(5)
    assert not {thread.name for thread in threading.enumerate() if "fetch" in thread.name} - before
