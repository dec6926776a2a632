"""Inline links of Markdown in one line of text."""

import re
from dataclasses import dataclass

from linkwright.model.addresses.parts import MAX_ADDRESS_LENGTH

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_DESTINATION = re.compile(r"""\s*(?:<([^<>]*)>|(\S+))(?:\s+["'(](.*)["')])?\s*""", re.DOTALL)
_BRACKET = re.compile(r"\\.|[\[\]()]", re.DOTALL)
_IMAGE = re.compile(r"!\[[^\[\]]*\]\([^()]*\)")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__|\*|_|`)(?=\S)([^*_`]+)\1(?!\w)")


@dataclass(frozen=True, slots=True)
class MarkdownLink:
    """One ``[label](destination "tooltip")``.

    Attributes:
        start: where it begins in the line.
        end: where it ends.
        label: the linked words as plain text.
        destination: the address as written.
        tooltip: the title attribute.
        is_image: it is a picture, ``![...](...)``.
    """

    start: int
    end: int
    label: str
    destination: str
    tooltip: str = ""
    is_image: bool = False


def find_markdown_links(text: str) -> list[MarkdownLink]:
    """The inline links of a line, in order; of links inside each other the outer one.

    Takes time in proportion to the length of the text, whatever its brackets.
    """
    if "](" not in text:
        return []
    links: list[MarkdownLink] = []
    closings = _closing_brackets(text)
    position = 0
    for start, end in sorted(closings.items()):
        if start < position or text[start] != "[":
            continue
        close = closings.get(end + 1, -1)
        if text[end + 1 : end + 2] != "(" or not 0 < close - end <= 2 * MAX_ADDRESS_LENGTH:
            continue
        destination = _DESTINATION.fullmatch(text, end + 2, close)
        if destination is None:
            continue
        is_image = text[start - 1 : start] == "!" if start else False
        links.append(
            MarkdownLink(
                start - is_image,
                close + 1,
                _plain(text[start + 1 : end]) if end - start < MAX_ADDRESS_LENGTH else "",
                _ESCAPED.sub(r"\1", destination[1] or destination[2] or ""),
                _ESCAPED.sub(r"\1", destination[3] or ""),
                is_image,
            )
        )
        position = close + 1
    return links


def _closing_brackets(text: str) -> dict[int, int]:
    """For every opening bracket, escaped ones aside, the place of the one that closes it."""
    closings: dict[int, int] = {}
    open_square: list[int] = []
    open_round: list[int] = []
    for bracket in _BRACKET.finditer(text):
        match bracket[0]:
            case "[":
                open_square.append(bracket.start())
            case "(":
                open_round.append(bracket.start())
            case "]" if open_square:
                closings[open_square.pop()] = bracket.start()
            case ")" if open_round:
                closings[open_round.pop()] = bracket.start()
    return closings


def _plain(label: str) -> str:
    """The words of a label: no pictures, emphasis or escapes."""
    text = _EMPHASIS.sub(r"\2", _IMAGE.sub("", label))
    return _ESCAPED.sub(r"\1", text)
