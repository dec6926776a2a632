"""Parts of a story that are put in by a key: excerpt, the link that leads on, the remark."""

from collections.abc import Sequence

from linkwright.model.front_matter import find_front_matter
from linkwright.model.lead import place_of_lead, quote_block
from linkwright.model.line_styles import LineStyle
from linkwright.model.markdown_blocks import Block, scan_blocks
from linkwright.model.markdown_text import escape_inline, escape_line_start, link_destination
from linkwright.model.slots import COMMENT, EXCERPT, READ_MORE, find_slot
from linkwright.model.story_lines import find_lead
from linkwright.model.text_edits import TextEdit


def set_excerpt(text: str, excerpt: str, styles: Sequence[LineStyle]) -> list[TextEdit]:
    """Edits that quote a text under the lead, in place of what is quoted there.

    It goes into the slot for it if there is one, and to the top of a post without a lead.

    Args:
        text: the whole text.
        excerpt: plain text; blank lines part its paragraphs. Nothing in it becomes markup.
        styles: that the lead is read in.
    """
    quote = quote_block(excerpt)
    if not quote:
        return []
    if slot := find_slot(text, EXCERPT):
        return [TextEdit(slot.start, slot.end, quote)]
    lead = find_lead(text, styles)
    if lead is None:
        return [_paragraph_at(text, place_of_lead(text), quote)]
    following = _following(text, lead[0])
    if following is not None and following.kind == "quote":
        return [TextEdit(following.span.start, following.span.end, quote)]
    return [_paragraph_at(text, lead[0].span.end, quote)]


def add_read_more(text: str, words: str, styles: Sequence[LineStyle]) -> list[TextEdit]:
    """Edits that lead on from the excerpt to the whole story.

    Args:
        text: the whole text.
        words: what the link says.
        styles: that the lead is read in.

    Returns:
        No edits without a lead, or where the link stands already.
    """
    lead = find_lead(text, styles)
    if lead is None or not words.strip():
        return []
    block, item = lead
    link = f"[{escape_inline(words)}]({link_destination(item.item.url)})"
    if slot := find_slot(text, READ_MORE):
        return [TextEdit(slot.start, slot.end, link)]
    at = block.span.end
    following = _following(text, block)
    if following is not None and following.kind == "quote":
        at = following.span.end
        following = _following(text, following)
    if following is not None and following.span.of(text).strip() == link:
        return []
    return [_paragraph_at(text, at, link)]


def add_remark(text: str, signature: str, at: int) -> tuple[list[TextEdit], int]:
    """Edits that begin a remark of the writer's, and where he goes on writing.

    It goes into the slot for it if there is one, else below the block at an offset.

    Args:
        text: the whole text.
        signature: what it begins with; "" for nothing.
        at: an offset in the text.

    Returns:
        The edits, and the offset behind the signature in the text after them.
    """
    shown = escape_line_start(escape_inline(signature))
    opening = f"**{shown}** " if shown else ""
    if slot := find_slot(text, COMMENT):
        return [TextEdit(slot.start, slot.end, opening)], slot.start + len(opening)
    body = find_front_matter(text)[0].end
    at = max(at, body)
    for block in scan_blocks(text, body):
        if block.span.start <= at <= block.span.end:
            at = block.span.end
            break
    edit = _paragraph_at(text, at, opening)
    return [edit], at + len(_gap_before(text, at)) + len(opening)


def _following(text: str, block: Block) -> Block | None:
    blocks = scan_blocks(text, find_front_matter(text)[0].end)
    at = next((at for at, each in enumerate(blocks) if each.span == block.span), len(blocks))
    return blocks[at + 1] if at + 1 < len(blocks) else None


def _paragraph_at(text: str, at: int, written: str) -> TextEdit:
    """An edit that puts a paragraph at the end of a block, or at the top of the body."""
    rest = text[at:]
    if not rest.strip("\n"):
        after = "" if rest else "\n"
    else:
        after = "" if rest.startswith("\n\n") else "\n" if rest.startswith("\n") else "\n\n"
    return TextEdit(at, at, _gap_before(text, at) + written + after)


def _gap_before(text: str, at: int) -> str:
    """The line ends that set a new paragraph apart from the text above it."""
    if at == find_front_matter(text)[0].end or text[:at].endswith("\n\n"):
        return ""
    return "\n" if text[:at].endswith("\n") else "\n\n"
