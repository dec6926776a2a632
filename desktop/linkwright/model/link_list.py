"""A link list of a post, with the places of its parts in the text."""

from dataclasses import dataclass
from typing import NamedTuple

from linkwright.model.item import Item
from linkwright.model.line_styles import LineStyle
from linkwright.model.placed_item import PlacedItem
from linkwright.model.text_edits import Span


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


class LinkLine(NamedTuple):
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


class ListContents(NamedTuple):
    """What a link list says, wherever it stands in its post.

    Attributes:
        heading: the text of the last heading before it; "" without one.
        style: the line style that most of its lines are written in.
        marker: what its lines begin with; see `LinkList`.
        lines: of each line its items.
    """

    heading: str
    style: LineStyle
    marker: str
    lines: tuple[tuple[Item, ...], ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """All items of all lines."""
        return tuple(item for line in self.lines for item in line)
