"""Decode the bytes of a page."""

import codecs
import re

_META_CHARSET = re.compile(
    rb"<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-zA-Z0-9_:.-]{2,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(
    rb"<\?xml\s[^>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([a-zA-Z0-9_-]{2,40})"
)
_HEADER_CHARSET = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-zA-Z0-9_:.-]{2,40})", re.I)
_DECLARED_WITHIN = 8192
_GUESS_BYTES = 20_000


def decode(body: bytes, content_type: str | None = None) -> str:
    """The text of a page, by the first of these that fits.

    A byte order mark; strict UTF-8 (the last character may be cut); the character set that the
    page declares; that of the HTTP header; a guess; windows-1252. The order is by trial on real
    pages: a page that decodes as UTF-8 is UTF-8 whatever it claims.

    Args:
        body: the bytes, possibly cut anywhere.
        content_type: the Content-Type header, if there was one.
    """
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace")
    text = _strict_utf8(body)
    if text is not None:
        return text
    start = body[:_DECLARED_WITHIN]
    found = _META_CHARSET.search(start) or _XML_ENCODING.search(start)
    declared = found.group(1).decode("ascii") if found else ""
    header = _HEADER_CHARSET.search(content_type or "")
    for label in (declared, header.group(1) if header else ""):
        text = _decoded_as(body, label)
        if text is not None:
            return text
    return _guessed(body)


def _strict_utf8(body: bytes) -> str | None:
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        return decoder.decode(body, final=False)
    except UnicodeDecodeError:
        return None


def _decoded_as(body: bytes, label: str) -> str | None:
    """The text by a declared label, or None if the label is unknown or plainly wrong."""
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
    # A page that says UTF-8 and has a few stray bytes is still UTF-8; one in which every other
    # letter fails is not what it says.
    return text if text.count("\ufffd") * 200 < len(text) + 1000 else None


def _guessed(body: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(body[:_GUESS_BYTES]).best()
    codec = best.encoding if best is not None else "cp1252"
    return body.decode(codec, "replace")
