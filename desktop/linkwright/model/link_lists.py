"""The link lists of a post, found in its text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from linkwright.model.front_matter import find_front_matter
from linkwright.model.inline_links import InlineLink
from linkwright.model.line_reading import (
    LinkMatch,
    Places,
    is_plausible,
    is_sure,
    items_of,
    line_content,
    links_of,
    match_line,
    read_loose_line,
)
from linkwright.model.line_styles import LineStyle
from linkwright.model.markdown_blocks import Block, scan_blocks
from linkwright.model.markdown_text import unescape_inline
from linkwright.model.placed_item import PlacedItem
from linkwright.model.text_edits import Span

__all__ = ["Heading", "LinkLine", "LinkList", "PlacedItem", "find_link_lists"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the post.

    Attributes:
        text: as it is shown.
        level: 1 to 6.
        span: its lines.
        text_span: the stretch with its text.
    """

    text: str
    level: int
    span: Span
    text_span: Span


@dataclass(frozen=True, slots=True)
class LinkLine:
    """One item of a link list.

    Attributes:
        span: all its lines, nested ones included, without the end of the last.
        content: its first paragraph, behind marker and task box.
        marker: ``-``, ``12.`` and so on.
        marker_span: where that stands.
        content_indent: columns that its further lines are indented by.
        items: the links in it; none when it is only text.
    """

    span: Span
    content: Span
    marker: str
    marker_span: Span
    content_indent: int
    items: tuple[PlacedItem, ...]


@dataclass(frozen=True, slots=True)
class LinkList:
    """A list of links under a heading; or a heading that waits for its list.

    Attributes:
        heading: the last heading before it; None at the top of a post.
        lines: its items; none for a heading with nothing under it.
        style: the line style that most of its lines are written in.
        span: its lines; an empty span at the end of the heading when it has none.
        marker: what its lines begin with: ``-``, ``*``, ``+``, ``1.`` or ``1)``.
    """

    heading: Heading | None
    lines: tuple[LinkLine, ...]
    style: LineStyle
    span: Span
    marker: str = "-"

    @property
    def items(self) -> tuple[PlacedItem, ...]:
        """All items of all lines."""
        return tuple(item for line in self.lines for item in line.items)

    @property
    def is_ordered(self) -> bool:
        """Its lines are numbered."""
        return self.marker[0].isdigit()


def find_link_lists(
    text: str, styles: Sequence[LineStyle], preferred: str = ""
) -> tuple[LinkList, ...]:
    """The link lists of a whole post, in order.

    A link list is an outer Markdown list in which at least half of the items have a link in
    their first paragraph; items without one are lines without items. A heading that the end of
    the text or a heading of its own level or above follows counts as a list without lines.
    What stands in front matter, code, quotes or HTML is no list.

    Args:
        text: the whole text, front matter included.
        styles: the line styles, at least one. Each list gets the one that most of its lines are
            written in; of equals the preferred one, else the first.
        preferred: the name of a style.
    """
    finder = _Finder(text, _in_order(styles, preferred))
    return tuple(finder.find(scan_blocks(text, find_front_matter(text)[0].end)))


def _in_order(styles: Sequence[LineStyle], preferred: str) -> list[LineStyle]:
    return sorted(styles, key=lambda style: style.name != preferred)


class _Finder:
    """Finds the lists of one text."""

    def __init__(self, text: str, styles: Sequence[LineStyle]) -> None:
        self._text = text
        self._styles = {style.name: style for style in styles}
        self._forms = [(style.name, style.form) for style in styles]

    def find(self, blocks: Sequence[Block]) -> Iterable[LinkList]:
        heading: Heading | None = None
        for index, block in enumerate(blocks):
            if block.kind == "heading":
                heading = self._heading(block)
                following = blocks[index + 1] if index + 1 < len(blocks) else None
                if following is None or (
                    following.kind == "heading" and following.level <= block.level
                ):
                    place = Span(block.span.end, block.span.end)
                    yield LinkList(heading, (), self._styles[self._forms[0][0]], place)
            elif block.kind == "list" and (found := self._link_list(block, heading)):
                yield found

    def _heading(self, block: Block) -> Heading:
        span = block.text or block.span
        return Heading(unescape_inline(span.of(self._text)), block.level, block.span, span)

    def _link_list(self, block: Block, heading: Heading | None) -> LinkList | None:
        contents = [line_content(self._text, item.content) for item in block.items]
        links = [links_of(self._text, content) for content in contents]
        if 2 * sum(map(bool, links)) < len(links):
            return None
        style, readings = self._read_lines(contents, links)
        lines = [
            LinkLine(item.span, content, item.marker, item.marker_span, item.content_indent, items)
            for item, content, items in zip(block.items, contents, readings, strict=True)
        ]
        marker = block.items[0].marker
        if marker[0].isdigit():
            marker = f"1{marker[-1]}"
        return LinkList(heading, tuple(lines), self._styles[style], block.span, marker)

    def _read_lines(
        self, contents: Sequence[Span], links: Sequence[Sequence[InlineLink]]
    ) -> tuple[str, list[tuple[PlacedItem, ...]]]:
        """The style of a list, the first of those that fit the most lines; and its items.

        A line that is not in that style is read as the first style that it fits.
        """
        best, most, possible = self._forms[0][0], 0, sum(map(bool, links))
        best_fits: dict[int, list[LinkMatch]] = {}
        any_fits: dict[int, tuple[str, list[LinkMatch]]] = {}
        for name, form in self._forms:
            is_first = name == self._forms[0][0]
            fits: dict[int, list[LinkMatch]] = {}
            sure = 0
            known: dict[tuple[str, str], Places | None] = {}
            for at, (content, found) in enumerate(zip(contents, links, strict=True)):
                matches = match_line(self._text, content, found, form, known) if found else []
                if matches and (is_first or is_plausible(self._text, matches)):
                    fits[at] = matches
                    if is_first or is_sure(self._text, matches):
                        sure += 1
                        any_fits.setdefault(at, (name, matches))
            if sure > most:
                best, most, best_fits = name, sure, fits
            if most == possible:
                break
        readings: list[tuple[PlacedItem, ...]] = []
        for at, (content, found) in enumerate(zip(contents, links, strict=True)):
            if at in best_fits:
                readings.append(items_of(self._text, best_fits[at], best))
            elif at in any_fits:
                readings.append(items_of(self._text, any_fits[at][1], any_fits[at][0]))
            else:
                readings.append(read_loose_line(self._text, content, found))
        return best, readings
