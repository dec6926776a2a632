"""From the HTML of a post to its Markdown, by way of the gate and the tree of the exports."""

from html import escape

from linkwright.export.formats.plain_markdown import PlainMarkdownWriter
from linkwright.export.markdown_escapes import COMMONMARK
from linkwright.export.rendering import plain_characters
from linkwright.export.sanitizer import clean
from linkwright.export.tidy import tidy
from linkwright.export.tree import VOID_TAGS, Element, Node, elements, parse_clean_html
from linkwright.importing.html.blocks import BlockMaker
from linkwright.importing.html.dom import read_dom
from linkwright.importing.html.lines import is_blank
from linkwright.importing.html.shortcodes import without_shortcodes
from linkwright.importing.losses import Losses
from linkwright.importing.records import HtmlBody

_BETWEEN_LISTS = "<!-- -->"
_BULLET = "- "


def html_to_markdown(body: HtmlBody, losses: Losses) -> str:
    """The text of a post; never fails, whatever the HTML is.

    Args:
        body: untrusted HTML and what is known of it.
        losses: counts what could not be kept.

    Returns:
        Markdown that our renderer shows with the same words, links and order.
    """
    html = plain_characters(body.html)
    if body.has_shortcodes:
        html = without_shortcodes(html, losses)
    return markdown_of(
        read_dom(html, body.base_url, losses, body.own_files),
        losses,
        live_line_ends=body.has_live_line_ends,
    )


def markdown_of(root: Element, losses: Losses, *, live_line_ends: bool = False) -> str:
    """The Markdown of a tree that `dom` has read; see `html_to_markdown`."""
    document = BlockMaker(losses, live_line_ends=live_line_ends).document(root)
    tree = tidy(parse_clean_html(clean(_html_of(document))))
    return _PostWriter(COMMONMARK).write(tree)


class _PostWriter(PlainMarkdownWriter):
    """Lists that only empty space keeps apart are groups of one list, as the link panel has it."""

    def blocks(self, nodes: list[Node], *, nested: bool = False) -> list[str]:
        """See the class."""
        parts = super().blocks(nodes, nested=nested)
        return [part for at, part in enumerate(parts) if not _parts_groups(parts, at)]


def _parts_groups(parts: list[str], at: int) -> bool:
    return (
        parts[at] == _BETWEEN_LISTS
        and 0 < at < len(parts) - 1
        and parts[at - 1].startswith(_BULLET)
        and parts[at + 1].startswith(_BULLET)
    )


def _is_nothing(element: Element) -> bool:
    """Whether only what is in an element counts.

    A link that shows nothing is an anchor, or was forgotten; code in Markdown holds no links.
    """
    if element.tag == "a":
        return is_blank(element)
    return element.tag == "code" and any(inner.tag == "a" for inner in elements(element))


def _html_of(node: Node) -> str:
    """The tree as HTML for the gate."""
    if isinstance(node, str):
        return escape(node, quote=False)
    inner = "".join(map(_html_of, node.children))
    if not node.tag or _is_nothing(node):
        return inner
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in node.attributes.items())
    return f"<{node.tag}{attributes}>" + ("" if node.tag in VOID_TAGS else f"{inner}</{node.tag}>")
