"""Large XML files read entry by entry: in bounded memory, and mended where that is safe."""

import codecs
import re
from collections.abc import Iterator
from typing import Protocol
from xml.etree.ElementTree import Element, ParseError

from linkwright.importing.errors import ImportingError

LARGEST_ENTRY = 64_000_000
"""Bytes of XML that one post may take."""

# Control characters that no XML may hold, and that old blogs' backups hold nevertheless.
_CONTROLS = bytes(sorted({*range(0x20)} - {0x09, 0x0A, 0x0D}))
_NOT_CHARACTERS = re.compile("[\ufffe\uffff]")
_DECLARED = re.compile(rb"<\?xml[^>]*\bencoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
_UTF_8 = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii"})
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD_BYTES = 1024
_TRUNCATED = 3  # expat's XML_ERROR_NO_ELEMENTS; an unclosed token is 5, an unclosed CDATA 20
_AT_END = frozenset({_TRUNCATED, 5, 20})


class ByteSource(Protocol):
    """What an entry is read from: a file, or a member of an archive."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, at most so many; none at the end."""


class MendedStream:
    """Bytes without the characters that would make an XML parser give up.

    Args:
        source: the file.
    """

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._head = source.read(_HEAD_BYTES)
        self._since_entry = 0
        self.done_bytes = 0
        is_wide = self._head[:2] in _WIDE_MARKS or b"\x00" in self._head[:4]
        declared = _DECLARED.search(self._head)
        is_utf_8 = not is_wide and (declared is None or declared[1].lower() in _UTF_8)
        self._is_wide = is_wide
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace") if is_utf_8 else None

    def read(self, size: int = 65536) -> bytes:
        """The next bytes; none at the end.

        Raises:
            ImportingError: one entry is larger than any post can be.
        """
        while True:
            data, self._head = self._head or self._source.read(size), b""
            self.done_bytes += len(data)
            self._since_entry += len(data)
            if self._since_entry > LARGEST_ENTRY:
                raise ImportingError(
                    f"One entry is larger than {LARGEST_ENTRY // 1_000_000} MB, which no post is."
                )
            mended = self._mended(data)
            if mended or not data:
                return mended

    def entry_read(self) -> None:
        """An entry has ended: the next one may be as large again."""
        self._since_entry = 0

    def _mended(self, data: bytes) -> bytes:
        if self._is_wide:
            return data
        data = data.translate(None, _CONTROLS)
        if self._decoder is None:
            return data
        text = self._decoder.decode(data, final=not data)
        return _NOT_CHARACTERS.sub("\ufffd", text).encode()


def entries(stream: MendedStream, container: str) -> Iterator[Element]:
    """The elements right below a container, each complete; it is emptied when the next is asked.

    Args:
        stream: the file.
        container: the tag of the element that holds the entries: the root, or right below it.

    Raises:
        ImportingError: the XML is damaged or dangerous; what came before was good.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    open_elements: list[Element] = []
    try:
        for event, element in iterparse(stream, events=("start", "end")):
            if event == "start":
                open_elements.append(element)
                continue
            open_elements.pop()
            parent = open_elements[-1] if open_elements else None
            if parent is not None and len(open_elements) <= 2 and parent.tag == container:
                yield element
                parent.clear()
                stream.entry_read()
    except DefusedXmlException as error:
        raise ImportingError(
            "It declares entities of its own, which a backup never does and attacks do. Nothing"
            " behind that place was read."
        ) from error
    except ParseError as error:
        raise ImportingError(_sentence(error)) from error
    except (LookupError, ValueError) as error:  # an encoding that Python does not know
        raise ImportingError("It is written in an encoding that cannot be read.") from error


def _sentence(error: ParseError) -> str:
    line = error.position[0]
    if error.code in _AT_END:
        return f"It ends in the middle, in line {line}. Download it again to get the rest."
    return f"It is damaged in line {line}, and nothing behind that place could be read."


def root_tag(head: bytes) -> str:
    """The name of the first element that begins in the first bytes of a file; "" for none."""
    text = head.decode("utf-16" if head[:2] in _WIDE_MARKS else "utf-8", "replace")
    found = re.search(r"<([A-Za-z_][\w.-]*(?::[\w.-]+)?)", re.sub(r"(?s)<!--.*?-->", "", text))
    return found[1] if found else ""


def text_at(element: Element, tag: str) -> str:
    """The text of a direct child, "" without one."""
    return (element.findtext(tag) or "").strip()
