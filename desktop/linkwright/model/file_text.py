"""A text file as an editor wants it, and back to the same bytes."""

import re
from collections import Counter
from dataclasses import dataclass, field

from linkwright.model.line_matching import match_lines
from linkwright.model.text_encoding import TextEncoding, decode_bytes, encode_text

# What QTextDocument takes for the end of a block, beside "\n" itself. U+2028 is not among them:
# it stays inside its line.
_LINE_END = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")
_ONLY_ODD_ENDS = re.compile("[\r\u2029\ufdd0\ufdd1]")
_DOMINANT = ("\n", "\r\n", "\r")  # what a new line may end with


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a file, and all that is needed to write the file as it was.

    Attributes:
        text: the text; every line ends with a newline character and nothing else does.
        encoding: how the characters are written.
        line_end: what a new line ends with: the commonest of LF, CRLF and CR in the file.
        line_ends: what each line of ``text`` ended with, or () when all ended in ``line_end``.
        original: the bytes of the file.
    """

    text: str = ""
    encoding: TextEncoding = field(default_factory=TextEncoding)
    line_end: str = "\n"
    line_ends: tuple[str, ...] = ()
    original: bytes = b""


def decode_file(data: bytes) -> FileText:
    """Read any file as text; never fails and loses nothing.

    Lines may end in LF, CRLF, CR, U+2029, U+FDD0 or U+FDD1, also mixed.
    """
    text, encoding = decode_bytes(data)
    if not _ONLY_ODD_ENDS.search(text):
        return FileText(text, encoding, original=data)
    counts = Counter(_LINE_END.findall(text))
    line_end = max(_DOMINANT, key=lambda end: counts[end])
    kinds = {end: end for end in counts}  # one string object for all ends of a kind
    ends = () if set(counts) == {line_end} else tuple(kinds[end] for end in _LINE_END.findall(text))
    return FileText(_LINE_END.sub("\n", text), encoding, line_end, ends, data)


def encode_file(file_text: FileText, text: str) -> bytes:
    """The bytes of the file with its text changed to ``text``.

    Args:
        file_text: the file as it was read; ``FileText()`` for a new one.
        text: the text as it is now, its lines ended by newline characters.

    Returns:
        The original bytes when nothing changed. Otherwise lines that are still there keep the
        end they had, new ones end as most do, and the encoding stays if it can hold the text
        (UTF-8 if not).
    """
    if text == file_text.text and file_text.original:
        return file_text.original
    if file_text.line_ends:
        text = _with_own_ends(file_text, text)
    elif file_text.line_end != "\n":
        text = text.replace("\n", file_text.line_end)
    return encode_text(text, file_text.encoding)


def _with_own_ends(file_text: FileText, text: str) -> str:
    lines = text.split("\n")
    ends = file_text.line_ends
    parts: list[str] = []
    for line, at in zip(lines, match_lines(file_text.text.split("\n"), lines), strict=True):
        parts += (line, ends[at] if at is not None and at < len(ends) else file_text.line_end)
    return "".join(parts[:-1])
