"""Reads as much of an answer as its title needs, and never more than is good for us."""

from collections.abc import Mapping
from typing import Protocol

from linkwright.fetch.errors import FetchError, StoppedError, UnreadableError
from linkwright.fetch.web.head_watch import HeadWatch
from linkwright.fetch.web.page_answer import PageBody

_CHUNK = 65_536
_SNIFF_BYTES = 64_000
"""What is read of a file that is no page and has no title to look for."""

_PDF, _PDF_WITHIN = b"%PDF-", 1024

_REST_S = 2.0
"""What follows a head that is known is worth no longer wait than this."""

_CODINGS = {"gzip", "x-gzip", "deflate", "br"}
_NO_CODINGS = {"", "identity", "none", "utf-8"}
_PAGE_TYPES = ("text/", "application/xhtml", "application/xml", "application/pdf")


class Arriving(Protocol):
    """An answer whose body is on its way; `web_session.Reply` is one."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The header fields."""

    def read(self, at_most: int) -> bytes:
        """What has arrived of the body, unpacked; b"" at its end."""

    def hurry(self, seconds: float) -> None:
        """Give the rest of the body no more than so many seconds."""


def read_body(reply: Arriving, max_bytes: int, *, to_the_end: bool = False) -> PageBody:
    """Read the body of an answer until its head is known.

    Args:
        reply: the answer, its headers read.
        max_bytes: the limit, counted after unpacking.
        to_the_end: read on to the end, or to the limit.

    Raises:
        UnreadableError: it is packed in an unknown way, or wrongly.
        StoppedError: the user has cancelled.
    """
    _check_coding(reply)
    content_type = reply.headers.get("Content-Type", "").strip().lower()
    limit = max_bytes
    if content_type and not content_type.startswith(_PAGE_TYPES):
        limit = min(max_bytes, _SNIFF_BYTES)
    watch = HeadWatch()
    hurried = False
    data = bytearray()
    while len(data) < limit and (to_the_end or not watch.enough):
        try:
            chunk = reply.read(min(_CHUNK, limit - len(data)))
        except (StoppedError, UnreadableError):
            raise
        except FetchError as trouble:
            return PageBody(bytes(data), watch.whole, trouble)
        if not chunk:
            break
        data += chunk
        watch.feed(chunk)
        if watch.known and not hurried and not to_the_end:
            hurried = True
            reply.hurry(_REST_S)
        if _PDF in data[:_PDF_WITHIN]:
            limit = max_bytes  # its title stands at its end, whatever type it is sent under
        elif not content_type and b"\0" in data[:512]:
            limit = min(max_bytes, _SNIFF_BYTES)
    return PageBody(bytes(data), whole=True)


def _check_coding(reply: Arriving) -> None:
    named = reply.headers.get("Content-Encoding", "").lower().split(",")
    codings = {name.strip() for name in named} - _NO_CODINGS
    if codings - _CODINGS - _zstd():
        raise UnreadableError(
            f"The answer is unreadable: it is packed as {', '.join(sorted(codings))}."
        )


def _zstd() -> set[str]:
    """zstd, when this Python can unpack it (3.14's own module, or backports.zstd)."""
    from urllib3.response import HTTPResponse

    return {"zstd"} & set(HTTPResponse.CONTENT_DECODERS)
