"""The outer blocks of a Markdown text: headings, lists with their items, and the rest.

Follows CommonMark 0.31 for what begins and ends a block; only as deep as the post's link lists
need it (what is inside a list item or a quote is not taken apart).
"""

import re
from bisect import bisect_right
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from linkwright.model.block_lines import (
    ATX,
    FENCE,
    MARKER,
    RULE,
    begins_block,
    content_place,
    ends_in_text,
    fence_of,
    indented,
    interrupts,
)
from linkwright.model.html_blocks import html_block_end
from linkwright.model.text_edits import Span

BlockKind = Literal["heading", "list", "paragraph", "quote", "code", "html", "rule", "definition"]

_ATX_END = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
_SETEXT = re.compile(r"(=+|-+)[ \t]*$")
_DEFINITION = re.compile(r"\[[^\[\]]+\]:[ \t]*\S")


class ListItem(NamedTuple):
    """One item of a list.

    Attributes:
        span: from the start of its first line to the end of its last one, nested blocks and
            continuation lines included; without the last line's end.
        marker: ``-``, ``12.`` and so on.
        marker_span: where that stands.
        content: its first paragraph, which may go over several lines; empty without one.
        indent: columns before the marker.
        content_indent: columns that its nested blocks are indented by.
    """

    span: Span
    marker: str
    marker_span: Span
    content: Span
    indent: int
    content_indent: int

    def moved(self, by: int) -> "ListItem":
        """The item so many characters further on."""
        return ListItem(
            self.span.moved(by),
            self.marker,
            self.marker_span.moved(by),
            self.content.moved(by),
            self.indent,
            self.content_indent,
        )


@dataclass(frozen=True, slots=True)
class Block:
    """One outer block.

    Attributes:
        kind: what it is.
        span: its lines, without the end of the last one.
        text: of a heading: the stretch with its text.
        level: of a heading: 1 to 6.
        items: of a list.
        closing: the line that would end code or a comment that the text leaves open.
    """

    kind: BlockKind
    span: Span
    text: Span | None = None
    level: int = 0
    items: tuple[ListItem, ...] = ()
    closing: str = ""


def scan_blocks(text: str, start: int = 0) -> list[Block]:
    """The outer blocks of a text from an offset at the start of a line on. Linear time."""
    return _Scanner(text, start).scan(())[0]


def scan_up_to(
    text: str,
    start: int,
    stops: Container[int],
    head: Sequence[ListItem],
    tail: Sequence[ListItem],
) -> tuple[list[Block], int | None]:
    """The same, of a text of which parts are known.

    Args:
        text: the whole text.
        start: where to begin.
        stops: what follows a block that begins at one of these offsets is known.
        head: the items before `start` when that is the start of an item.
        tail: the items to the end of a list, as they are if one of them begins an item here.

    Returns:
        The blocks before the first stop, and its offset; None when there is none.
    """
    scanner = _Scanner(text, start, tail)
    return scanner.scan(stops, scanner.go_on(head) if head else 0)


class _Scanner:
    """One pass over the lines of a text."""

    def __init__(self, text: str, start: int, tail: Sequence[ListItem] = ()) -> None:
        self._lines = text[start:].split("\n")
        self._offsets: list[int] = []
        for line in self._lines:
            self._offsets.append(start)
            start += len(line) + 1
        self._blocks: list[Block] = []
        self._tail = tail
        self._known = {(item.span.start, item.marker[-1]): at for at, item in enumerate(tail)}

    def go_on(self, head: Sequence[ListItem]) -> int:
        """Read the rest of a list whose next item begins here; return the line behind it."""
        marker = MARKER.match(indented(self._lines[0])[1])
        return self._list(0, marker, head) if marker else 0

    def scan(self, stops: Container[int], at: int = 0) -> tuple[list[Block], int | None]:
        while at < len(self._lines):
            indent, rest = indented(self._lines[at])
            if rest and self._offsets[at] in stops:
                return self._blocks, self._offsets[at]
            at = at + 1 if not rest else self._block(at, indent, rest)
        return self._blocks, None

    def _block(self, at: int, indent: int, rest: str) -> int:
        """Read the block that begins at a line; return the line behind it."""
        if indent >= 4:
            return self._indented_code(at)
        if rest[0].isalpha():
            return self._paragraph(at)
        if fence := FENCE.match(rest):
            return self._fenced_code(at, fence[1] or fence[2])
        if end := html_block_end(rest, in_paragraph=False):
            return self._html(at, end)
        if ATX.match(rest):
            return self._atx_heading(at, rest)
        if rest[0] == ">":
            return self._quote(at)
        if RULE.match(rest):
            return self._add("rule", at, at + 1)
        if marker := MARKER.match(rest):
            return self._list(at, marker)
        if _DEFINITION.match(rest):
            return self._add("definition", at, at + 1)
        return self._paragraph(at)

    def _add(self, kind: BlockKind, first: int, end: int, closing: str = "") -> int:
        self._blocks.append(Block(kind, self._span(first, end), closing=closing))
        return end

    def _span(self, first: int, end: int) -> Span:
        last = end - 1
        return Span(self._offsets[first], self._offsets[last] + len(self._lines[last]))

    def _indented_code(self, first: int) -> int:
        end = at = first
        while at < len(self._lines):
            indent, rest = indented(self._lines[at])
            if rest and indent < 4:
                break
            at += 1
            end = at if rest else end
        return self._add("code", first, end)

    def _fenced_code(self, first: int, fence: str) -> int:
        for at in range(first + 1, len(self._lines)):
            indent, rest = indented(self._lines[at])
            if indent < 4 and rest.startswith(fence) and not rest.strip(fence[0] + " \t"):
                return self._add("code", first, at + 1)
        return self._add("code", first, len(self._lines), closing=fence)

    def _html(self, first: int, end: re.Pattern[str]) -> int:
        is_blank_end = end.match("") is not None
        for at in range(first, len(self._lines)):
            if end.search(self._lines[at]):
                return self._add("html", first, at if is_blank_end else at + 1)
        closing = "-->" if end.match("-->") else ""
        return self._add("html", first, len(self._lines), closing=closing)

    def _atx_heading(self, at: int, rest: str) -> int:
        line = self._lines[at]
        opening = ATX.match(rest)
        width = opening.end() if opening else 0
        start = self._offsets[at] + len(line) - len(rest) + width
        content = _ATX_END.sub("", rest[width:], count=1).rstrip(" \t")
        text = Span(start, start + len(content))
        level = len(opening[1]) if opening else 1
        self._blocks.append(Block("heading", self._span(at, at + 1), text, level))
        return at + 1

    def _paragraph(self, first: int) -> int:
        at = first + 1
        while at < len(self._lines):
            indent, rest = indented(self._lines[at])
            if not rest:
                break
            if indent < 4:
                if underline := _SETEXT.match(rest):
                    return self._setext_heading(first, at, 1 if underline[1][0] == "=" else 2)
                if interrupts(rest):
                    break
            at += 1
        return self._add("paragraph", first, at)

    def _quote(self, first: int) -> int:
        """A quote goes on with lines of its own, and with text that forgets the mark."""
        at, in_text = first, False
        while at < len(self._lines):
            indent, rest = indented(self._lines[at])
            if indent < 4 and rest.startswith(">"):
                in_text = ends_in_text(rest)
            elif not rest or not in_text or (indent < 4 and interrupts(rest, is_lazy=True)):
                break
            at += 1
        return self._add("quote", first, at)

    def _setext_heading(self, first: int, underline: int, level: int) -> int:
        span = self._span(first, underline)
        start = span.start + len(self._lines[first]) - len(indented(self._lines[first])[1])
        end = (
            span.end
            - len(self._lines[underline - 1])
            + len(self._lines[underline - 1].rstrip(" \t"))
        )
        whole = self._span(first, underline + 1)
        self._blocks.append(Block("heading", whole, Span(start, end), level))
        return underline + 1

    def _list(self, first: int, marker: re.Match[str], head: Sequence[ListItem] = ()) -> int:
        kind = marker[1][-1]
        items = [*head]
        at, end = first, first
        while True:
            known = self._known.get((self._offsets[at], kind))
            if known is not None:
                items += self._tail[known:]
                end = bisect_right(self._offsets, items[-1].span.end)
                break
            item, end = self._item(at, marker)
            items.append(item)
            at = end
            while at < len(self._lines) and not indented(self._lines[at])[1]:
                at += 1
            if at == len(self._lines):
                break
            indent, rest = indented(self._lines[at])
            next_marker = MARKER.match(rest)
            if next_marker is None or next_marker[1][-1] != kind or RULE.match(rest):
                break
            if indent >= max(item.content_indent, 4):
                break
            marker = next_marker
        span = Span(items[0].span.start, items[-1].span.end)
        self._blocks.append(Block("list", span, items=tuple(items)))
        return end

    def _item(self, first: int, marker: re.Match[str]) -> tuple[ListItem, int]:
        """The item that begins at a line, and the line behind it."""
        line = self._lines[first]
        indent, rest = indented(line)
        content_indent, width = content_place(indent, marker, rest)
        marker_start = self._offsets[first] + len(line) - len(rest)
        content_start = marker_start + width
        end, paragraph_end = self._item_end(first, content_indent, rest[width:])
        if paragraph_end is None:
            content = Span(content_start, content_start)
        else:
            last = self._lines[paragraph_end].rstrip(" \t")
            stop = max(self._offsets[paragraph_end] + len(last), content_start)
            content = Span(content_start, stop)
        item = ListItem(
            self._span(first, end),
            marker[1],
            Span(marker_start, marker_start + len(marker[1])),
            content,
            indent,
            content_indent,
        )
        return item, end

    def _item_end(self, first: int, content_indent: int, content: str) -> tuple[int, int | None]:
        """The line behind an item, and the last line of its first paragraph."""
        is_text = bool(content) and not content.startswith("    ") and not begins_block(content)
        paragraph_end = first if is_text else None
        in_first, in_text = is_text, ends_in_text(content)
        fence = fence_of(content)
        end, at = first + 1, first + 1
        while at < len(self._lines):
            indent, rest = indented(self._lines[at])
            if not rest:
                if not content and at == first + 1:
                    break  # an item may begin with one blank line only
                in_first = in_text = False
                at += 1
                continue
            is_inside = indent >= content_indent
            if not is_inside and (not in_text or interrupts(rest, is_lazy=True)):
                break
            if fence:
                if is_inside and rest.startswith(fence) and not rest.strip(fence[0] + " \t"):
                    fence = ""
            elif is_inside and not in_text and indent >= content_indent + 4:
                in_first = False  # code
            elif is_inside and interrupts(rest):
                fence, in_first, in_text = fence_of(rest), False, ends_in_text(rest)
            else:
                in_text = True
                if not content and at == first + 1:
                    pass  # text that begins under its marker: kept, but not read
                elif in_first:
                    paragraph_end = at
            at += 1
            end = at
        return end, paragraph_end
