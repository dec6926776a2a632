"""The link lists of a post, found in its text."""

from collections.abc import Iterator, Sequence

from linkwright.model.block_scan import BlockScan, PlacedBlock
from linkwright.model.front_matter import find_front_matter
from linkwright.model.line_reading import line_content
from linkwright.model.line_styles import LineStyle
from linkwright.model.link_list import Heading, LinkLine, LinkList, ListContents
from linkwright.model.list_reading import Items, KnownPlaces, LineReading, read_lines
from linkwright.model.markdown_blocks import Block
from linkwright.model.markdown_text import unescape_inline
from linkwright.model.placed_item import PlacedItem
from linkwright.model.text_edits import Span

__all__ = [
    "Heading",
    "LinkLine",
    "LinkList",
    "LinkListReader",
    "ListContents",
    "PlacedItem",
    "find_link_lists",
]


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
    return LinkListReader(styles).read(text, preferred)


class LinkListReader:
    """Finds the link lists of one text again and again, as :func:`find_link_lists` does.

    What stands as it stood the last time is not read anew, and what has only moved is moved.

    Args:
        styles: the line styles, at least one.
    """

    def __init__(self, styles: Sequence[LineStyle]) -> None:
        self._styles = list(styles)
        self._preferred = ""
        self._scan = BlockScan()
        self._readings: dict[int, tuple[Block, _ListReading | None]] = {}
        self._lines: dict[str, LineReading] = {}
        self._found: list[tuple[Heading | None, _PlacedReading | Span]] = []

    def read(self, text: str, preferred: str = "") -> tuple[LinkList, ...]:
        """The link lists of a whole text; see :func:`find_link_lists`."""
        self.contents(text, preferred)
        first = self._in_order()[0]
        return tuple(
            LinkList(heading, (), first, found)
            if isinstance(found, Span)
            else found[0].placed(found[1], heading)
            for heading, found in self._found
        )

    def contents(self, text: str, preferred: str = "") -> tuple[ListContents, ...]:
        """What the link lists of a text say, without the places, which would have to be moved."""
        if preferred != self._preferred:
            self._preferred = preferred
            self._readings = {}
        blocks = self._scan.update(text, find_front_matter(text)[0].end)
        self._read_lists(text, [placed for placed in blocks if placed.block.kind == "list"])
        self._found = list(self._find(text, blocks))
        first = self._in_order()[0]
        return tuple(_contents(heading, found, first) for heading, found in self._found)

    def _in_order(self) -> list[LineStyle]:
        return sorted(self._styles, key=lambda style: style.name != self._preferred)

    def _read_lists(self, text: str, lists: Sequence[PlacedBlock]) -> None:
        before, known = self._readings, KnownPlaces()
        self._readings = {
            id(placed.block): before.get(id(placed.block))
            or (placed.block, self._list_reading(text, placed, known))
            for placed in lists
        }
        if known:
            readings = [reading for _, reading in self._readings.values() if reading]
            self._lines = {line.content: line for each in readings for line in each.lines}

    def _list_reading(
        self, text: str, placed: PlacedBlock, known: KnownPlaces
    ) -> "_ListReading | None":
        contents = [
            line_content(text, item.content.moved(placed.moved)) for item in placed.block.items
        ]
        lines = [self._line_reading(content.of(text)) for content in contents]
        if 2 * sum(bool(line.links) for line in lines) < len(lines):
            return None
        style, items = read_lines(lines, self._in_order(), known)
        starts = [content.start - placed.moved for content in contents]
        return _ListReading(placed.block, style, lines, starts, items)

    def _line_reading(self, content: str) -> LineReading:
        return self._lines.get(content) or LineReading(content)

    def _find(
        self, text: str, blocks: Sequence[PlacedBlock]
    ) -> "Iterator[tuple[Heading | None, _PlacedReading | Span]]":
        heading: Heading | None = None
        for index, (block, moved) in enumerate(blocks):
            if block.kind == "heading":
                heading = _heading(text, block, moved)
                following = blocks[index + 1].block if index + 1 < len(blocks) else None
                if following is None or (
                    following.kind == "heading" and following.level <= block.level
                ):
                    yield heading, Span(heading.span.end, heading.span.end)
            elif block.kind == "list" and (reading := self._readings[id(block)][1]):
                yield heading, (reading, moved)


class _ListReading:
    """What a list says, and its places as they were when it was scanned.

    Args:
        block: the list.
        style: that most of its lines are written in.
        lines: their contents.
        starts: where these begin.
        items: of each line, counted from there.
    """

    def __init__(
        self,
        block: Block,
        style: LineStyle,
        lines: Sequence[LineReading],
        starts: Sequence[int],
        items: Sequence[Items],
    ) -> None:
        self.style = style
        self.lines = lines
        marker = block.items[0].marker
        self.marker = f"1{marker[-1]}" if marker[0].isdigit() else marker
        self.said = tuple(tuple(placed.item for placed in line) for line in items)
        self._block = block
        self._starts = starts
        self._items = items
        self._placed: tuple[int, LinkList] | None = None

    def placed(self, moved: int, heading: Heading | None) -> LinkList:
        """The list where it stands now.

        Args:
            moved: characters since the scan.
            heading: the last one before it.
        """
        if self._placed is None or self._placed[0] != moved or self._placed[1].heading != heading:
            found = LinkList(
                heading,
                self._placed_lines(moved),
                self.style,
                self._block.span.moved(moved),
                self.marker,
            )
            self._placed = (moved, found)
        return self._placed[1]

    def _placed_lines(self, moved: int) -> tuple[LinkLine, ...]:
        found = []
        for item, line, start, items in zip(
            self._block.items, self.lines, self._starts, self._items, strict=True
        ):
            at = start + moved
            found.append(
                LinkLine(
                    item.span.moved(moved),
                    Span(at, at + len(line.content)),
                    item.marker,
                    item.marker_span.moved(moved),
                    item.content_indent,
                    line.placed(items, at),
                )
            )
        return tuple(found)


_PlacedReading = tuple[_ListReading, int]


def _heading(text: str, block: Block, moved: int) -> Heading:
    span = block.span.moved(moved)
    text_span = block.text.moved(moved) if block.text else span
    return Heading(unescape_inline(text_span.of(text)), block.level, span, text_span)


def _contents(
    heading: Heading | None, found: _PlacedReading | Span, first: LineStyle
) -> ListContents:
    name = heading.text if heading else ""
    if isinstance(found, Span):
        return ListContents(name, first, "-", ())
    return ListContents(name, found[0].style, found[0].marker, found[0].said)
