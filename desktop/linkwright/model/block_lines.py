"""What one line of Markdown says of the blocks that it begins, goes on with or ends.

Follows CommonMark 0.31. A `rest` is a line without its indentation.
"""

import re

from linkwright.model.html_blocks import html_block_end

ATX = re.compile(r"(#{1,6})(?:[ \t]+|$)")
FENCE = re.compile(r"(`{3,})[^`]*$|(~{3,})")
RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
MARKER = re.compile(r"([-+*]|(\d{1,9})[.)])([ \t]+|$)")
INDENT = re.compile(r"[ \t]*")


def joins_text_above(line: str) -> bool:
    """Whether a line goes on with the text of a list item that ends right above it."""
    indent, rest = indented(line)
    return bool(rest) and not (indent < 4 and interrupts(rest, is_lazy=True))


def indented(line: str) -> tuple[int, str]:
    """The columns of white space before a line (tabs to the next fourth), and the rest."""
    if line[:1] not in (" ", "\t", ""):
        return 0, line
    match = INDENT.match(line)
    space = match[0] if match else ""
    columns = len(space.expandtabs(4)) if "\t" in space else len(space)
    return columns, line[len(space) :]


def content_place(indent: int, marker: re.Match[str], rest: str) -> tuple[int, int]:
    """The column of an item's content, and its distance from the marker in characters."""
    after = indent + len(marker[1])
    if not rest[marker.end() :]:
        return after + 1, marker.end()
    columns = len((" " * after + marker[3]).expandtabs(4)) - after
    if columns > 4:  # indented code within the item
        return after + 1, len(marker[1]) + 1
    return after + columns, marker.end()


def fence_of(rest: str) -> str:
    """The backticks or tildes that open a fenced block of code; "" where none opens."""
    match = FENCE.match(rest)
    return (match[1] or match[2]) if match else ""


def begins_block(rest: str) -> bool:
    """Whether the first line of an item is something other than text."""
    if rest[0].isalpha() or rest[0] == "[":
        return False
    return bool(
        rest[0] == ">"
        or ATX.match(rest)
        or FENCE.match(rest)
        or RULE.match(rest)
        or MARKER.match(rest)
        or html_block_end(rest, in_paragraph=False)
    )


def ends_in_text(rest: str) -> bool:
    """Whether text without a mark of its own could go on where this line ends."""
    while rest:
        if rest[0] == ">":
            rest = rest[1:].lstrip(" \t")
        elif (marker := MARKER.match(rest)) and not RULE.match(rest):
            rest = rest[marker.end() :]
        else:
            break
    if not rest or rest[0].isalpha() or rest[0] == "[":
        return bool(rest)
    return not (
        ATX.match(rest)
        or FENCE.match(rest)
        or RULE.match(rest)
        or html_block_end(rest, in_paragraph=False)
    )


def interrupts(rest: str, *, is_lazy: bool = False) -> bool:
    """Whether a line begins a block although the line before is text.

    Args:
        rest: the line without its indentation.
        is_lazy: the text before stands in a list or quote that this line does not belong to.
            Then any list marker counts; else a list must not be empty and begins with 1.
    """
    first = rest[0]
    if first.isalpha() or first == "[":
        return False
    marker = MARKER.match(rest) if first in "-+*" or first.isdigit() else None
    if marker and (
        is_lazy or (rest[marker.end() :] and (marker[2] is None or int(marker[2]) == 1))
    ):
        return True
    return bool(
        first == ">"
        or ATX.match(rest)
        or FENCE.match(rest)
        or RULE.match(rest)
        or html_block_end(rest, in_paragraph=True)
    )
