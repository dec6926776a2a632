"""What the lines of a link list say, read once for as long as they stay as they are.

Places count from the start of a line's content, so that they outlast what moves the line.
"""

from collections.abc import Sequence

from linkwright.model.inline_links import InlineLink
from linkwright.model.line_forms import LineForm
from linkwright.model.line_reading import (
    LinkMatch,
    Places,
    is_plausible,
    is_sure,
    items_of,
    links_of,
    match_line,
    read_loose_line,
)
from linkwright.model.line_styles import LineStyle
from linkwright.model.placed_item import PlacedItem
from linkwright.model.text_edits import Span

Items = tuple[PlacedItem, ...]
# By the name of a style: where its form finds the fields in texts beside links. The lines of a
# list mostly end in a few sources.
KnownPlaces = dict[str, dict[tuple[str, str], Places | None]]


class LineReading:
    """The content of a line, and how each style reads it.

    Args:
        content: the first paragraph of an item, behind marker and task box.
    """

    def __init__(self, content: str) -> None:
        self.content = content
        self._whole = Span(0, len(content))
        self.links: Sequence[InlineLink] = links_of(content, self._whole)
        self._matches: dict[str, list[LinkMatch]] = {}
        self._likely: dict[str, tuple[bool, bool]] = {}
        self._items: dict[str, Items] = {}
        self._placed: tuple[int, Items, Items] = (0, (), ())

    def matches(self, name: str, form: LineForm, known: KnownPlaces) -> list[LinkMatch]:
        """The parts of the line in the style of this name; [] if it is not written in it."""
        if name not in self._matches:
            places = known.setdefault(name, {})
            self._matches[name] = (
                match_line(self.content, self._whole, self.links, form, places)
                if self.links
                else []
            )
        return self._matches[name]

    def likelihood(self, name: str) -> tuple[bool, bool]:
        """Whether a style that the line fits is plausible for it, and whether it is sure."""
        if name not in self._likely:
            matches = self._matches[name]
            plausible = is_plausible(self.content, matches)
            self._likely[name] = plausible, plausible and is_sure(self.content, matches)
        return self._likely[name]

    def items(self, name: str) -> Items:
        """The items as the style of this name has them; "" reads as people write."""
        if name not in self._items:
            self._items[name] = (
                items_of(self.content, self._matches[name], name)
                if name
                else read_loose_line(self.content, self._whole, self.links)
            )
        return self._items[name]

    def placed(self, items: Items, at: int) -> Items:
        """Items of this line where its content stands at an offset."""
        offset, known, placed = self._placed
        if offset != at or known is not items:
            placed = tuple(item.moved(at) for item in items)
            self._placed = (at, items, placed)
        return placed


def read_lines(
    lines: Sequence[LineReading], styles: Sequence[LineStyle], known: KnownPlaces
) -> tuple[LineStyle, list[Items]]:
    """The style of a list, the first of those that fit the most lines; and its items.

    A line that is not in that style is read as the first style that it fits.

    Args:
        lines: of the list.
        styles: those asked first come first.
        known: filled here.
    """
    first = styles[0]
    best, most, possible = first, 0, sum(bool(line.links) for line in lines)
    best_fits: set[int] = set()
    any_fits: dict[int, str] = {}
    for style in styles:
        name, form, fits, sure = style.name, style.form, set[int](), 0
        for at, line in enumerate(lines):
            if not line.matches(name, form, known):
                continue
            is_likely, is_certain = (True, True) if style is first else line.likelihood(name)
            if is_likely:
                fits.add(at)
            if is_certain:
                sure += 1
                any_fits.setdefault(at, name)
        if sure > most:
            best, most, best_fits = style, sure, fits
        if most == possible:
            break
    names = (best.name if at in best_fits else any_fits.get(at, "") for at in range(len(lines)))
    return best, [line.items(name) for line, name in zip(lines, names, strict=True)]
