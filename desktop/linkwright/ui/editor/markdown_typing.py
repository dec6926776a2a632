"""What the editing keys do to a stretch of Markdown, as pure functions."""

import re
from typing import NamedTuple

_ITEM = re.compile(r"(\s*)([-*+]|(\d{1,9})([.)]))(\s+)(.*)", re.DOTALL)
_QUOTE = re.compile(r"( {0,3}>\s?)(.*)", re.DOTALL)
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_SPECIAL = re.compile(r"([\[\]])")


class Replaced(NamedTuple):
    """A stretch of text after a key.

    Attributes:
        text: what stands there now.
        start: where the selection begins in it.
        end: where the selection ends in it.
    """

    text: str
    start: int
    end: int


def toggle_marks(before: str, selected: str, after: str, marks: str) -> tuple[int, Replaced]:
    """Put marks such as ``**`` around the selection, or take them away.

    Args:
        before: the line up to the selection.
        selected: the selection, without line ends.
        after: the line behind it.
        marks: what stands on both sides.

    Returns:
        How many characters on each side of the selection are replaced too (the marks found
        there), and what takes their place.
    """
    size = len(marks)
    if _ends_with(before, marks) and _ends_with(after[::-1], marks):
        return size, Replaced(selected, 0, len(selected))
    if len(selected) >= 2 * size and _ends_with(selected, marks) and selected.startswith(marks):
        inner = selected[size:-size]
        return 0, Replaced(inner, 0, len(inner))
    core = selected.strip()
    lead = selected[: len(selected) - len(selected.lstrip())] if core else ""
    trail = selected[len(selected.rstrip()) :] if core else ""
    start = len(lead) + size
    return 0, Replaced(f"{lead}{marks}{core}{marks}{trail}", start, start + len(core))


def _ends_with(text: str, marks: str) -> bool:
    """Whether just these marks end the text: the ``**`` of bold is no ``*`` of italic."""
    stars = len(text) - len(text.rstrip(marks[0]))
    return stars in {len(marks), 3}


def toggle_prefix(lines: list[str], prefix: str) -> list[str]:
    """Begin each line with ``prefix``, or none if all do already."""
    bare = prefix.rstrip()
    if all(line.startswith(bare) for line in lines):
        return [line.removeprefix(prefix).removeprefix(bare) for line in lines]
    return [line if line.startswith(prefix) else f"{prefix}{line}".rstrip(" ") for line in lines]


def toggle_heading(line: str) -> str:
    """Make a line a heading of the second level, or plain text again."""
    plain = re.sub(r"^ {0,3}#{1,6}\s+", "", line)
    return plain if plain != line else f"## {line}"


def as_link(selected: str, address: str) -> Replaced:
    """The selection as a Markdown link.

    Args:
        selected: the words that are linked, or an address, or "".
        address: where it leads, "" when not known.

    Returns:
        The link; what still has to be typed is selected.
    """
    if lone_address(selected):
        words, address = "", selected.strip()
    else:
        words = _SPECIAL.sub(r"\\\1", selected)
    address = address.replace("(", "%28").replace(")", "%29")
    text = f"[{words}]({address})"
    if not words:
        return Replaced(text, 1, 1)
    if not address:
        return Replaced(text, len(text) - 1, len(text) - 1)
    return Replaced(text, len(text), len(text))


def lone_address(text: str) -> str:
    """The web address that is all of ``text``, or ""."""
    stripped = text.strip()
    return stripped if len(stripped) < 4000 and _ADDRESS.fullmatch(stripped) else ""


def continued(before: str, after: str) -> tuple[int, str] | None:
    """What Enter does in a list item or a quote.

    Args:
        before: the line up to the caret.
        after: the line behind it.

    Returns:
        How many characters before the caret go, and what is put in; None for a plain line.
    """
    if match := _ITEM.match(before):
        indent, marker, number, close, gap, words = match.groups()
        if not words.strip() and not after.strip():
            return len(before), ""
        if number:
            marker = f"{int(number) + 1}{close}"
        # An address alone in its item is a link that waits for its title.
        address = "" if after.strip() else lone_address(words)
        if address:
            return len(words), f"<{address}>\n{indent}{marker}{gap}"
        return 0, f"\n{indent}{marker}{gap}"
    if match := _QUOTE.match(before):
        mark, words = match.groups()
        if not words.strip() and not after.strip():
            return len(before), ""
        return 0, f"\n{mark.rstrip()} "
    return None
