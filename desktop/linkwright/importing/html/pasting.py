"""What was copied from a page or a document, as the Markdown of a post.

Paragraphs, emphasis, links, lists, quotes, headings and code come along; pictures, tables, styles
and everything active do not, while their words stay.
"""

import re
from collections.abc import Callable, Collection

from linkwright.export.rendering import plain_characters
from linkwright.export.tree import Element, Node, elements, text_of
from linkwright.importing.html.conversion import markdown_of
from linkwright.importing.html.dom import LINE, read_dom
from linkwright.importing.html.office import clipboard_fragment, plain_structure
from linkwright.importing.losses import Losses

_KEPT = frozenset(
    {
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "br"),
        *("b", "strong", "i", "em", "a", "pre", "code", LINE),
    }
)
_LINES = frozenset({"tr", "caption", "figcaption", "dt", "dd", "figure"})
_LISTS = frozenset({"ul", "ol"})
_STRUCTURE = _KEPT - {"p", "br", "pre", "code", LINE}
_KEPT_ATTRIBUTES = frozenset({"href", "start"})
_WEB = re.compile(r"https?:", re.IGNORECASE)
_LONGEST_TAIL = 600
_TAIL = re.compile(r"([^:/]{3,60}?)(?:\s(?:at|on|here|more))?\s?:?\s?https?://\S+")


def pasted_markdown(
    html: str,
    *,
    clean_url: Callable[[str], str] = str,
    tails: Collection[str] = (),
) -> str:
    """The Markdown of a clipboard's HTML; "" when its plain text says as much.

    Args:
        html: untrusted, in any state, with or without the notes of the system around it.
        clean_url: takes tracking off the address of a link.
        tails: words, in lower case, that lead on to an address in the line that some sites add
            to whatever is copied.
    """
    fragment = plain_structure(clipboard_fragment(plain_characters(html)))
    root = read_dom(fragment, "", Losses())
    document = Element("", {}, _joined(_kept(root.children, clean_url)))
    _drop_tail(document, tails)
    if not any(part.tag in _STRUCTURE for part in elements(document)):
        return ""
    return markdown_of(document, Losses()).strip("\n")


def _kept(nodes: list[Node], clean_url: Callable[[str], str]) -> list[Node]:
    """The nodes with only those elements that a paste brings."""
    kept: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            kept.append(node)
            continue
        if node.tag == "img":
            continue
        inner = _kept(node.children, clean_url)
        if node.tag in _LINES:
            kept.append(Element(LINE, {}, inner))
        elif node.tag in {"td", "th"}:
            kept += [*inner, " "]
        elif node.tag == "a" and not _WEB.match(node.attributes.get("href", "")):
            kept += inner
        elif node.tag in _KEPT:
            inner = _on_one_line(inner) if node.tag == "li" else inner
            names = _KEPT_ATTRIBUTES & node.attributes.keys()
            made = Element(node.tag, {name: node.attributes[name] for name in names}, inner)
            if node.tag == "a":
                made.attributes["href"] = clean_url(made.attributes["href"])
            kept.append(made)
        else:
            kept += inner
    return kept


def _on_one_line(nodes: list[Node]) -> list[Node]:
    """An item without the paragraph that word processors put around its words."""
    paragraphs = [node for node in nodes if isinstance(node, Element) and node.tag == "p"]
    if len(paragraphs) != 1:
        return nodes
    at = nodes.index(paragraphs[0])
    return [*nodes[:at], *paragraphs[0].children, *nodes[at + 1 :]]


def _joined(nodes: list[Node]) -> list[Node]:
    """Neighbouring lists as one list, an inner one as part of the item before it."""
    joined: list[Node] = []
    for node in nodes:
        if isinstance(node, Element):
            node.children = _joined(node.children)
        before = _list_before(joined)
        is_joined = (
            isinstance(node, Element)
            and node.tag in _LISTS
            and before is not None
            and _join(before, node)
        )
        if not is_joined:
            joined.append(node)
    return joined


def _list_before(nodes: list[Node]) -> Element | None:
    for node in reversed(nodes):
        if isinstance(node, str) and not node.strip():
            continue
        return node if isinstance(node, Element) and node.tag in _LISTS else None
    return None


def _join(first: Element, second: Element) -> bool:
    """Move the items of a list behind those of another; False when they are of two kinds."""
    items = [child for child in second.children if isinstance(child, Element)]
    inner = items[0].children if len(items) == 1 else []
    last = first.children[-1] if first.children else None
    nested = inner[0] if len(inner) == 1 else None
    if isinstance(nested, Element) and nested.tag in _LISTS and isinstance(last, Element):
        deeper = _list_before(last.children)
        if deeper is None or not _join(deeper, nested):
            last.children.append(nested)
        return True
    if first.tag != second.tag:
        return False
    first.children += second.children
    return True


def _drop_tail(document: Element, tails: Collection[str]) -> None:
    """Take off what a site adds to each copy: "Read more at https://..."."""
    while document.children:
        last = document.children[-1]
        words = " ".join(text_of(last).split()).lower()
        tail = _TAIL.fullmatch(words) if len(words) < _LONGEST_TAIL else None
        if words and (tail is None or tail[1].strip() not in tails):
            return
        document.children.pop()
