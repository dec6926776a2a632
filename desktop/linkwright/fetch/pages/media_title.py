"""Read the titles that pictures and sound files carry with them."""

import re
from collections.abc import Iterator

# Extensible Metadata Platform, in PDF, JPEG, PNG, TIFF, WebP and others (ISO 16684-1, dc:title).
_XMP_START = b"<dc:title>"
_MOST_XMP_TITLES = 20
_XMP_TITLE = re.compile(rb"<dc:title>.{0,200}?<rdf:li[^>]{0,100}>([^<]{1,400})</rdf:li>", re.S)
_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_MOST_PARTS = 200
_MOST_BYTES = 1000
# By the first byte of an ID3v2 text frame (ID3v2.4, section 4).
_ID3_CODECS = {0: "latin-1", 1: "utf-16", 2: "utf-16-be", 3: "utf-8"}


def embedded_titles(body: bytes) -> Iterator[str]:
    """The titles in the metadata of a picture or sound file, as they stand there.

    Args:
        body: the beginning of the file.
    """
    place = body.find(_XMP_START)
    for _ in range(_MOST_XMP_TITLES):
        if place < 0:
            break
        found = _XMP_TITLE.match(body, place)
        if found:
            yield found.group(1).decode("utf-8", "replace")
            break
        place = body.find(_XMP_START, place + 1)
    if body.startswith(_PNG_HEAD):
        yield from _png_titles(body)
    elif body.startswith(b"ID3"):
        yield from _id3_titles(body)


def _png_titles(body: bytes) -> Iterator[str]:
    """The texts with the keyword "Title" (PNG specification, tEXt and iTXt)."""
    place = len(_PNG_HEAD)
    for _ in range(_MOST_PARTS):
        size, kind = int.from_bytes(body[place : place + 4], "big"), body[place + 4 : place + 8]
        data = body[place + 8 : place + 8 + min(size, _MOST_BYTES)]
        if kind == b"tEXt" and data.startswith(b"Title\0"):
            yield data[6:].decode("latin-1")
        elif kind == b"iTXt" and data.startswith(b"Title\0\0"):
            yield data.split(b"\0", 5)[-1].decode("utf-8", "replace")
        elif len(kind) < 4 or kind == b"IEND":
            return
        place += 12 + size


def _id3_titles(body: bytes) -> Iterator[str]:
    """The frames TIT2 of ID3v2.3 and 2.4."""
    is_synchsafe = body[3:4] == b"\x04"
    place = 10
    for _ in range(_MOST_PARTS):
        name, size = body[place : place + 4], body[place + 4 : place + 8]
        if not name.isalnum() or len(size) < 4:
            return
        length = _synchsafe(size) if is_synchsafe else int.from_bytes(size, "big")
        data = body[place + 10 : place + 10 + min(length, _MOST_BYTES)]
        if name == b"TIT2" and data:
            codec = _ID3_CODECS.get(data[0], "latin-1")
            yield data[1:].decode(codec, "replace").strip("\0")
        place += 10 + length


def _synchsafe(size: bytes) -> int:
    """A number of which each byte has seven bits."""
    value = 0
    for byte in size:
        value = value << 7 | byte & 0x7F
    return value
