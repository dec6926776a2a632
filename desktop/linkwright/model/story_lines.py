"""Story lines: paragraphs that are one link and the names beside it, such as that of the lead."""

from collections.abc import Iterable, Sequence

from linkwright.model.front_matter import find_front_matter
from linkwright.model.inline_links import find_links_and_images
from linkwright.model.line_reading import is_plausible, items_of, match_line, read_loose_line
from linkwright.model.line_styles import LineStyle
from linkwright.model.markdown_blocks import Block, scan_blocks
from linkwright.model.placed_item import PlacedItem
from linkwright.model.text_edits import Span

StoryLine = tuple[Block, PlacedItem]


def find_story_lines(
    text: str, blocks: Iterable[Block], styles: Sequence[LineStyle]
) -> list[StoryLine]:
    """The story lines among the blocks of a text, in order.

    Args:
        text: the whole text.
        blocks: of it.
        styles: that lines are read in.
    """
    found: list[StoryLine] = []
    for block in blocks:
        item = _item_in(text, block.span, styles) if block.kind == "paragraph" else None
        if item is not None:
            found.append((block, item))
    return found


def find_lead(text: str, styles: Sequence[LineStyle]) -> StoryLine | None:
    """The first story line of a post, before any of its headings."""
    blocks = scan_blocks(text, find_front_matter(text)[0].end)
    for block in blocks:
        if block.kind == "heading":
            return None
        if lines := find_story_lines(text, [block], styles):
            return lines[0]
    return None


def _item_in(text: str, span: Span, styles: Sequence[LineStyle]) -> PlacedItem | None:
    links, images = find_links_and_images(text, span.start, span.end)
    if len(links) != 1 or images:
        return None
    for style in styles:
        matches = match_line(text, span, links, style.form)
        if matches and is_plausible(text, matches):
            return items_of(text, matches, style.name)[0]
    (item,) = read_loose_line(text, span, links)
    return item if item.is_whole else None
