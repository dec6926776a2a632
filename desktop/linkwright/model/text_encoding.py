"""Bytes of a text file as characters and back, with nothing lost on the way."""

import codecs
import re
from typing import NamedTuple

# Bytes that no character stands for are shown as private characters, U+EF00 plus the byte, and
# become the same bytes again. Where a file has such bytes, its real U+EFxx go the same way.
_STRAY = 0xEF00
_STRAYS = {
    "utf-8": re.compile("([\uef80-\uefff]+)"),
    "utf-16-le": re.compile("([\uef00-\uefff]+)"),
    "utf-16-be": re.compile("([\uef00-\uefff]+)"),
}
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")

# windows-1252 as browsers read it (WHATWG Encoding Standard): the five bytes that the code page
# leaves open are the C1 control characters of the same number, so every byte has a character.
_LEGACY = "windows-1252"
_CHARACTER_OF_C1 = {
    byte: character
    for byte in range(0x80, 0xA0)
    if (character := bytes([byte]).decode("cp1252", "ignore"))
}
_C1_OF_CHARACTER = {ord(character): byte for byte, character in _CHARACTER_OF_C1.items()}
_REFUSED = dict.fromkeys(_CHARACTER_OF_C1, 0xFFFF)  # a C1 character that has no byte

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class TextEncoding(NamedTuple):
    """How the characters of a file are written.

    Attributes:
        name: "utf-8", "utf-16-le", "utf-16-be" or "windows-1252".
        mark: the byte order mark at the start of the file, b"" without one.
        has_stray_bytes: some bytes of the file are not text in that encoding; the text shows
            each of them as one private character, U+EF00 plus the byte.
    """

    name: str = "utf-8"
    mark: bytes = b""
    has_stray_bytes: bool = False


def decode_bytes(data: bytes) -> tuple[str, TextEncoding]:
    """Read the characters of a file, whatever it holds.

    A byte order mark decides. Without one the file is UTF-8 if it can be; a file that cannot is
    windows-1252, or UTF-8 with stray bytes when most of what is not ASCII reads well as UTF-8.
    """
    mark, name = next(
        ((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8")
    )
    body = data[len(mark) :]
    try:
        return body.decode(name), TextEncoding(name, mark)
    except UnicodeDecodeError:
        pass
    text = _decode_with_strays(body, name)
    beyond_ascii = sum(character > "\x7f" for character in text)
    strays = sum(len(run) for run in _STRAYS[name].findall(text))
    if mark or 2 * strays <= beyond_ascii:
        return text, TextEncoding(name, mark, has_stray_bytes=True)
    return body.decode("latin-1").translate(_CHARACTER_OF_C1), TextEncoding(_LEGACY)


def encode_text(text: str, encoding: TextEncoding) -> bytes:
    """The bytes that :func:`decode_bytes` reads as this text.

    The old encoding is kept if it can hold the text; otherwise the bytes are UTF-8. Halves of
    surrogate pairs, which no file can hold, become U+FFFD.
    """
    text = _LONE_SURROGATES.sub("\ufffd", text)
    if encoding.name == _LEGACY:
        return _encode_legacy(text)
    if not encoding.has_stray_bytes:
        return encoding.mark + text.encode(encoding.name)
    pieces = [
        bytes(ord(character) - _STRAY for character in piece)
        if index % 2
        else piece.encode(encoding.name)
        for index, piece in enumerate(_STRAYS[encoding.name].split(text))
    ]
    return encoding.mark + b"".join(pieces)


def _encode_legacy(text: str) -> bytes:
    try:
        data = text.translate(_REFUSED | _C1_OF_CHARACTER).encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8")
    # What reads as another encoding ("Ã©" is a good UTF-8 "é") must not be left to a guess.
    return data if decode_bytes(data)[0] == text else text.encode("utf-8")


def _decode_with_strays(body: bytes, name: str) -> str:
    if name == "utf-8":
        text = body.decode(name, "surrogateescape")
        return re.sub("[\udc80-\udcff\uef80-\uefff]+", _show_utf_8_bytes, text)
    whole = len(body) // 2 * 2
    text = body[:whole].decode(name, "surrogatepass")
    show = _show_utf_16_le_bytes if name == "utf-16-le" else _show_utf_16_be_bytes
    return re.sub("[\ud800-\udfff\uef00-\uefff]+", show, text) + _show_bytes(body[whole:])


def _show_utf_8_bytes(match: re.Match[str]) -> str:
    return _show_bytes(match[0].encode("utf-8", "surrogateescape"))


def _show_utf_16_le_bytes(match: re.Match[str]) -> str:
    return _show_bytes(match[0].encode("utf-16-le", "surrogatepass"))


def _show_utf_16_be_bytes(match: re.Match[str]) -> str:
    return _show_bytes(match[0].encode("utf-16-be", "surrogatepass"))


def _show_bytes(data: bytes) -> str:
    return "".join(chr(_STRAY + byte) for byte in data)
