import pytest

from linkwright.fetch.errors import NetworkError, StoppedError, UnreadableError
from linkwright.fetch.web.page_body import read_body
from raw_server import article

PAGE = article("Soldiers leave the valley after ten years")


class Arriving:
    """An answer whose body comes in pieces."""

    def __init__(self, *pieces: bytes | Exception, **headers: str) -> None:
        self.pieces = list(pieces)
        self.hurries: list[float] = []
        self.headers = {name.replace("_", "-").title(): text for name, text in headers.items()}

    def read(self, at_most: int) -> bytes:
        piece = self.pieces.pop(0) if self.pieces else b""
        if isinstance(piece, Exception):
            raise piece
        if len(piece) > at_most:
            self.pieces.insert(0, piece[at_most:])
        return piece[:at_most]

    def hurry(self, seconds: float) -> None:
        self.hurries.append(seconds)


def test_nothing_is_read_far_beyond_a_known_head() -> None:
    answer = Arriving(PAGE, b"x" * 200_000, b"more", content_type="text/html")
    assert len(PAGE) + 64_000 <= len(read_body(answer, 3_000_000).data) < len(PAGE) + 200_000
    assert answer.pieces[-1] == b"more"


def test_what_follows_a_known_head_must_hurry() -> None:
    answer = Arriving(PAGE[:50], PAGE[50:], b"more", content_type="text/html")
    read_body(answer, 3_000_000)
    assert answer.hurries == [2.0]


def test_the_limit_is_kept_to_the_byte() -> None:
    answer = Arriving(*[b"x" * 700_000] * 9, content_type="text/html")
    assert len(read_body(answer, 3_000_000).data) == 3_000_000


@pytest.mark.parametrize("content_type", ["audio/mpeg", "image/png", "application/zip"])
def test_little_is_read_of_a_file_without_a_title(content_type: str) -> None:
    answer = Arriving(*[b"x" * 50_000] * 9, content_type=content_type)
    assert len(read_body(answer, 3_000_000).data) == 64_000


def test_little_is_read_of_bytes_without_a_type() -> None:
    answer = Arriving(*[b"\0" * 50_000] * 9)
    assert len(read_body(answer, 3_000_000).data) < 200_000


@pytest.mark.parametrize("content_type", ["application/octet-stream", "application/pdf", ""])
def test_a_pdf_is_read_to_its_end_under_any_type(content_type: str) -> None:
    answer = Arriving(b"%PDF-1.7\n\0" + b"x" * 50_000, b"y" * 90_000, content_type=content_type)
    assert len(read_body(answer, 3_000_000).data) == 140_010


def test_what_came_before_the_trouble_is_kept() -> None:
    trouble = NetworkError("broken off")
    body = read_body(Arriving(b"<head><title>A", trouble), 3_000_000)
    assert (body.data, body.whole, body.trouble) == (b"<head><title>A", False, trouble)


@pytest.mark.parametrize("error", [StoppedError("cancelled"), UnreadableError("packed")])
def test_what_makes_the_whole_answer_useless_is_raised(error: Exception) -> None:
    with pytest.raises(type(error)):
        read_body(Arriving(PAGE[:40], error), 3_000_000)
