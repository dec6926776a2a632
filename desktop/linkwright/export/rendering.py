"""From the Markdown of a post to the tree that every format is written from.

One way for all: the Markdown renderer, the gate, the tree, figures, dashes. What a reader of the
preview sees is what every export is made of.
"""

import re
from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING

from linkwright.export.dashes import set_dashes
from linkwright.export.fenced_code import KEPT_TAB, keep_tabs
from linkwright.export.figures import find_figures
from linkwright.export.options import ExportOptions
from linkwright.export.reading_cost import refuse_unreasonable, too_deep
from linkwright.export.sanitizer import clean
from linkwright.export.sections import drop_empty_sections
from linkwright.export.tidy import tidy
from linkwright.export.tree import Element, copy_of, parse_clean_html

if TYPE_CHECKING:
    from markdown import Markdown

# Control characters and noncharacters, which HTML, XML and YAML forbid alike.
_NOT_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(1, 17)
    )
    + "]"
)
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def render_tree(markdown_text: str, options: ExportOptions) -> Element:
    """The text of a post as a tree of clean, regular elements.

    Args:
        markdown_text: the text below the front matter.
        options: the dash and the empty sections matter here.

    Returns:
        The document; see `tidy` for what can be relied on.

    Raises:
        ExportError: the text is too long, or nested too deep, to be rendered.
    """
    document = copy_of(_tidy_tree_of(markdown_text))
    if options.drop_empty_sections:
        drop_empty_sections(document)
    set_dashes(document, options.dash)
    return document


@lru_cache(maxsize=4)
def _tidy_tree_of(markdown_text: str) -> Element:
    """Kept for the last few texts: a preview, its losses and the copy are of the same one."""
    text = plain_characters(markdown_text)
    refuse_unreasonable(text)
    return tidy_figures(parse_clean_html(clean(_render_markdown(text))))


def tidy_figures(document: Element) -> Element:
    """Figures, found while the line ends are still there, then the regular tree."""
    find_figures(document)
    return tidy(document)


def plain_characters(text: str) -> str:
    """Text without what no file format can carry: control characters and halves of characters."""
    if text.replace("\n", "").isprintable():  # which all of it is, and the fastest to be asked
        return text
    return _HALF_CHARACTER.sub("\ufffd", _NOT_TEXT.sub("", text))


def one_line(text: str) -> str:
    """A title as one line of plain characters."""
    return " ".join(plain_characters(text).split())


def _render_markdown(text: str) -> str:
    try:
        renderer = _idle_renderers.pop()
    except IndexError:
        renderer = _new_renderer()
    try:
        html = renderer.reset().convert(keep_tabs(text)).replace(KEPT_TAB, "\t")
    except RecursionError:
        raise too_deep() from None
    _idle_renderers.append(renderer)  # not after an error, which leaves it in the middle of things
    return html


# Making one takes as long as a short post; each is used by one thread at a time.
_idle_renderers: "deque[Markdown]" = deque(maxlen=4)


def _new_renderer() -> "Markdown":
    from markdown import Markdown
    from markdown.extensions.footnotes import FootnoteExtension

    from linkwright.export.markdown_rules import PostRules

    return Markdown(
        output_format="html",
        extensions=[
            "tables",
            "sane_lists",
            FootnoteExtension(PLACE_MARKER="\x02footnotes\x02", BACKLINK_TITLE=""),
            PostRules(),
        ],
        extension_configs={"tables": {"use_align_attribute": True}},
    )
