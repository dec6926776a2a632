"""Decode the bytes of a page."""

import codecs
import re
from dataclasses import dataclass

from linkwright.fetch.pages.legacy_encodings import WESTERN, legacy_encoding

_META_CHARSET = re.compile(
    rb"<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-zA-Z0-9_:.-]{2,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(
    rb"<\?xml\s[^>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([a-zA-Z0-9_-]{2,40})"
)
_HEADER_CHARSET = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-zA-Z0-9_:.-]{2,40})", re.I)
# What a page begins with: a byte order mark, or a "<" of more than one byte. Longer ones first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_DECLARED_WITHIN = 8192
_LOST = "\ufffd"
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_FOREIGN_BYTES = re.compile(rb"[\x80-\xff]+")
_LANGUAGE = re.compile(rb"<html\s[^>]{0,500}?lang\s{0,9}=\s{0,9}[\"']?([a-zA-Z_-]{2,20})", re.I)
_GUESS_BYTES = 20_000


@dataclass(frozen=True, slots=True)
class DecodedPage:
    """The text of a page.

    Attributes:
        text: U+FFFD stands for what could not be read.
        is_doubtful: the page is not in the character set that it claims, and another was taken.
    """

    text: str
    is_doubtful: bool = False


def decode(body: bytes, content_type: str | None = None) -> DecodedPage:
    """Read the bytes of a page by the first of these that fits.

    A byte order mark, or a first sign of several bytes; strict UTF-8 (the last character may be
    cut); the character set that the page declares; that of the HTTP header; the one that pages of
    its language were written in before; a guess. The order is by trial on real pages: a page that
    decodes as UTF-8 is UTF-8 whatever it claims.

    Args:
        body: the bytes, possibly cut anywhere.
        content_type: the Content-Type header, if there was one.
    """
    for mark, codec in _MARKS:
        if body.startswith(mark):
            return DecodedPage(body.decode(codec, "replace").removeprefix("\ufeff"))
    text = _strict_utf8(body)
    if text is not None:
        return DecodedPage(text)
    start = body[:_DECLARED_WITHIN]
    found = _META_CHARSET.search(start) or _XML_ENCODING.search(start)
    declared = found.group(1).decode("ascii") if found else ""
    header = _HEADER_CHARSET.search(content_type or "")
    labels = (declared, header.group(1) if header else "")
    for label in labels:
        text = _decoded_as(body, label)
        if text is not None:
            return DecodedPage(text)
    return DecodedPage(_guessed(body), is_doubtful=any(labels))


def _strict_utf8(body: bytes) -> str | None:
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        return decoder.decode(body, final=False)
    except UnicodeDecodeError:
        return None


def _decoded_as(body: bytes, label: str) -> str | None:
    """The text by a declared label, or None if the label is unknown or plainly wrong.

    A page that says UTF-8 and has a few stray bytes is still UTF-8. One in which most letters
    beyond ASCII fail, or every other letter of all, is not what it says.
    """
    if not label:
        return None
    from w3lib.encoding import resolve_encoding

    codec = resolve_encoding(label)
    if codec is None:
        return None
    try:
        text = body.decode(codec, "replace")
    except (LookupError, UnicodeError):  # codecs that are not for text refuse
        return None
    lost = text.count(_LOST)
    if codec == "utf-8" and lost >= len(_FOREIGN.findall(text)) - lost:
        return None
    return text if lost * 200 < len(text) + 1000 else None


def _guessed(body: bytes) -> str:
    """The text by what its language was written in, or by what its letters look like."""
    start = body[:_GUESS_BYTES]
    language = _LANGUAGE.search(body[:_DECLARED_WITHIN])
    codec = legacy_encoding(language.group(1).decode("ascii")) if language else ""
    if not codec:
        codec = WESTERN if _is_latin(start) else _codec_of_letters(start)
    return body.decode(codec, "replace")


def _is_latin(body: bytes) -> bool:
    """Whether letters beyond ASCII stand alone, as accents do in the languages of Europe."""
    runs = _FOREIGN_BYTES.findall(body)
    return sum(map(len, runs)) < 1.5 * len(runs)


def _codec_of_letters(body: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(body).best()
    return best.encoding if best is not None else WESTERN
