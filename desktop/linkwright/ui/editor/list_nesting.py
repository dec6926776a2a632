"""Moves list items a level in or out, as a pure function of lines."""

import re
from collections.abc import Sequence

_ITEM = re.compile(r"( *)([-*+]|(\d{1,9})([.)]))( +|$)(.*)", re.DOTALL)


def nested(lines: Sequence[str], first: int, last: int, *, deeper: bool) -> list[str] | None:
    """List items with all that is nested in them, a level deeper or less deep.

    Args:
        lines: of the whole text around, the lines above at least up to a blank one.
        first: the number of the first line to move; it must begin an item.
        last: the number of the last one.
        deeper: into the item above, else out of the item around.

    Returns:
        What stands in place of the lines from ``first`` on, as many as are moved; None when the
        items cannot be moved so.
    """
    if _ITEM.match(lines[first]) is None:
        return None
    indent = _indent(lines[first])
    target = _deeper_indent(lines, first) if deeper else _outer_indent(lines, first)
    if target is None:
        return None
    end = last + 1
    while end < len(lines) and lines[end].strip() and _indent(lines[end]) > indent:
        end += 1
    moved = [_shifted(line, target - indent) for line in lines[first:end]]
    moved[0] = _renumbered(moved[0], lines[:first])
    return moved


def begins_item(line: str) -> bool:
    """Whether a line begins an item of a list."""
    return _ITEM.match(line) is not None


def _deeper_indent(lines: Sequence[str], first: int) -> int | None:
    """The column of the content of the item above on the same level."""
    indent = _indent(lines[first])
    for line in reversed(lines[:first]):
        item = _ITEM.match(line)
        if not line.strip() or (item is None and _indent(line) == 0):
            return None
        if item is not None and _indent(line) == indent:
            return indent + len(item[2]) + 1
        if item is not None and _indent(line) < indent:
            return None
    return None


def _outer_indent(lines: Sequence[str], first: int) -> int | None:
    """The column of the item around; that of the text when there is none but an indent."""
    indent = _indent(lines[first])
    if indent == 0:
        return None
    for line in reversed(lines[:first]):
        if not line.strip():
            break
        if _ITEM.match(line) and _indent(line) < indent:
            return _indent(line)
    return 0


def _renumbered(line: str, above: Sequence[str]) -> str:
    """A numbered item with the number that follows on its new level."""
    item = _ITEM.match(line)
    if item is None or not item[3]:
        return line
    number = 1
    for other in reversed(above):
        match = _ITEM.match(other)
        if not other.strip() or (match and len(match[1]) < len(item[1])):
            break
        if match and match[3] and len(match[1]) == len(item[1]):
            number = int(match[3]) + 1
            break
    return f"{item[1]}{number}{item[4]}{item[5]}{item[6]}"


def _shifted(line: str, by: int) -> str:
    if not line.strip():
        return line
    return " " * by + line if by > 0 else line[min(-by, _indent(line)) :]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
