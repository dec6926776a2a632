"""The head of a story: the line that names its source, and the excerpt under it."""

import re

from linkwright.model.front_matter import find_front_matter
from linkwright.model.item import Item
from linkwright.model.line_styles import LineStyle, render_line
from linkwright.model.markdown_blocks import Block, scan_blocks
from linkwright.model.markdown_text import escape_inline, escape_line_start
from linkwright.model.slots import EXCERPT, LEAD, find_slot
from linkwright.model.text_edits import TextEdit

_IMAGE = re.compile(r"\[?!\[")
_HTML_FIGURE = re.compile(r"<(?:figure|img|a|div|p|table|iframe|video)\b[\s>]", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n[ \t\r\x0b\x0c]*\n\s*|\u2029+")


def make_lead(text: str, item: Item, excerpt: str, style: LineStyle) -> list[TextEdit]:
    """Edits that put a lead story at the top of the body, behind a figure that stands there.

    In a post made from a template it goes into the slots for it.

    Args:
        text: the whole text.
        item: the story.
        excerpt: plain text; blank lines part its paragraphs, or line ends where it has no blank
            line. Nothing in it becomes markup.
        style: the style of the lead line.
    """
    lead, quote = render_line(item, style), quote_block(excerpt)
    slot, place = find_slot(text, LEAD), find_slot(text, EXCERPT)
    if slot and place and quote:
        return [TextEdit(slot.start, slot.end, lead), TextEdit(place.start, place.end, quote)]
    if quote:
        lead = f"{lead}\n\n{quote}"
    if slot:
        return [TextEdit(slot.start, slot.end, lead)]
    at = place_of_lead(text)
    before = "" if at == 0 or text[:at].endswith("\n\n") or _is_top(text, at) else "\n\n"
    rest = text[at:]
    if not rest.strip("\n"):
        after = "" if rest else "\n"
    else:
        after = "" if rest.startswith("\n\n") else "\n" if rest.startswith("\n") else "\n\n"
    return [TextEdit(at, at, before + lead + after)]


def quote_block(excerpt: str) -> str:
    """Plain text as a Markdown quote, one line a paragraph; "" when there is none."""
    parts = _BLANK_LINES.split(excerpt.strip())
    if len(parts) == 1:
        parts = excerpt.strip().split("\n")
    paragraphs = [escape_line_start(escape_inline(part)) for part in parts]
    return "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs if paragraph)


def _is_top(text: str, at: int) -> bool:
    return at == find_front_matter(text)[0].end


def place_of_lead(text: str) -> int:
    """Where a lead goes: the top of the body, or the end of a figure that stands there."""
    body = find_front_matter(text)[0].end
    blocks = scan_blocks(text, body)
    if blocks and _is_figure(text, blocks[0]):
        return blocks[0].span.end
    return body


def _is_figure(text: str, block: Block) -> bool:
    start = block.span.of(text).lstrip(" ")
    if block.kind == "html":
        return bool(_HTML_FIGURE.match(start)) and "<img" in block.span.of(text).lower()
    return block.kind == "paragraph" and bool(_IMAGE.match(start))
