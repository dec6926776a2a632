"""Slots of a template: paragraphs such as {Lead} that wait for what belongs there.

A slot is seen as text while it is empty, and the checks name it; what fills it takes its place.
"""

from linkwright.model.front_matter import find_front_matter
from linkwright.model.markdown_blocks import scan_blocks
from linkwright.model.text_edits import Span

PICTURE, LEAD, EXCERPT, READ_MORE = "Picture", "Lead", "Excerpt", "Read more"
COMMENT, TITLE = "Comment", "Title"


def find_slot(text: str, name: str) -> Span | None:
    """The paragraph that is nothing but a slot; None when the text has none of that name.

    Args:
        text: the whole text.
        name: such as `LEAD`; its capitals do not matter.
    """
    wanted = f"{{{name}}}".casefold()
    if wanted not in text.casefold():
        return None
    for block in scan_blocks(text, find_front_matter(text)[0].end):
        if block.kind == "paragraph" and block.span.of(text).strip().casefold() == wanted:
            return block.span
    return None


def has_title_slot(heading: str) -> bool:
    """Whether a heading waits for the words of the post's title."""
    return f"{{{TITLE}}}".casefold() in heading.casefold()
