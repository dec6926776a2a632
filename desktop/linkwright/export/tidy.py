"""A tree as the renderer left it, made regular: what every writer may rely on.

After `tidy` the document and its quotes hold only blocks; text inside a block is one line with
single spaces; links have an address and images a source, without a space in it; empty
paragraphs are gone.
"""

import re

from linkwright.export.sanitizer import JUMP_BREAK_ID
from linkwright.export.tree import Element, Node, is_block, text_of

_SPACES = re.compile(r"[ \t\n\r\f]+")
_CONTROLS = "".join(map(chr, range(0x21)))
_WEB_ADDRESS = re.compile(r"https?://[^\s<>]+")

# Elements whose own text, if any, has to stand in a paragraph.
_ONLY_BLOCKS = frozenset({"", "blockquote", "dl"})
# Elements in which text has no place at all: only blank space can be there after the gate.
_ONLY_PARTS = frozenset({"ul", "ol", "table", "thead", "tbody", "tfoot", "tr"})
_ADDRESSES = frozenset({"href", "src"})
_EMPTY_IS_NOTHING = frozenset({"p", "blockquote", "ul", "ol", "dl", "table", "figure"})


def tidy(element: Element) -> Element:
    """A regular copy of a document or block; see the module."""
    if element.tag == "pre":
        return element
    children = [part for child in element.children for part in _tidy_node(child)]
    if element.tag in _ONLY_PARTS:
        parts = [c for c in children if isinstance(c, Element) and c.tag != "br"]
        if any(_is_loose(item) for item in parts):
            for item in (part for part in parts if part.tag == "li"):
                item.children = _in_blocks(item.children, wrap=True)
        children = [*parts]
    elif element.tag in _ONLY_BLOCKS:
        children = _in_blocks(children, wrap=True)
    elif any(is_block(child) for child in children):
        children = _in_blocks(children, wrap=False)
    elif is_block(element):
        children = _inline(children)
    return Element(element.tag, element.attributes, children)


def _is_loose(item: Element) -> bool:
    """Whether an item has paragraphs, as all of its list then have (CommonMark 0.31, 5.3)."""
    return item.tag == "li" and any(
        isinstance(child, Element) and child.tag == "p" for child in item.children
    )


def _tidy_node(node: Node) -> list[Node]:
    """A node made regular; none, or its children, when it cannot stay itself."""
    if isinstance(node, str):
        return [node]
    if node.tag == "hr":
        return [Element("more" if node.attributes.get("id") == JUMP_BREAK_ID else "hr")]
    if node.tag == "a" and not node.attributes.get("href", "").strip():
        return [part for child in node.children for part in _tidy_node(child)]
    for name in _ADDRESSES & node.attributes.keys():
        node.attributes[name] = _without_spaces(node.attributes[name])
    if not node.attributes.get("title", "x").strip():
        del node.attributes["title"]
    if node.tag == "img" and not node.attributes.get("src", "").strip():
        return [node.attributes.get("alt", "")]
    made = tidy(node)
    if made.tag in _EMPTY_IS_NOTHING and not made.children:
        return []
    if made.tag in {"p", "li"}:
        made.children = _link_alone(made.children)
    return [made]


def _without_spaces(address: str) -> str:
    """The address as browsers understand it, without what an attribute may not hold.

    See url.spec.whatwg.org, "basic URL parser": spaces around it, tabs and line ends go, those
    within are written in hexadecimal digits.
    """
    return re.sub(r"[\t\n\r]", "", address.strip(_CONTROLS)).replace(" ", "%20")


def _in_blocks(children: list[Node], *, wrap: bool) -> list[Node]:
    """Blocks, and between them the runs of text: each a paragraph of its own, or left bare."""
    result: list[Node] = []
    run: list[Node] = []

    def end_run() -> None:
        inline = _inline(run)
        if inline and wrap:
            result.append(Element("p", {}, _link_alone(inline)))
        else:
            result.extend(inline)
        run.clear()

    for child in children:
        if is_block(child):
            end_run()
            result.append(child)
        else:
            run.append(child)
    end_run()
    return result


def _inline(nodes: list[Node]) -> list[Node]:
    """Text on one line: runs of blank space become one space, none at the ends or at a break."""
    nodes = _collapsed(nodes)
    _strip(nodes, at_end=False)
    _strip(nodes, at_end=True)
    return [node for node in nodes if node != ""]


def _collapsed(nodes: list[Node]) -> list[Node]:
    result: list[Node] = []
    after_break = False
    for node in nodes:
        if isinstance(node, str):
            text = _SPACES.sub(" ", node)
            if after_break:
                text = text.lstrip(" ")
            if result and isinstance(result[-1], str):
                result[-1] = _SPACES.sub(" ", result[-1] + text)
            elif text:
                result.append(text)
            after_break = after_break and not text
        else:
            after_break = node.tag == "br"
            if after_break and result and isinstance(result[-1], str):
                result[-1] = result[-1].rstrip(" ")
            result.append(Element(node.tag, node.attributes, _collapsed(node.children)))
    return result


def _strip(nodes: list[Node], *, at_end: bool) -> None:
    """Take blank space off one end, inside elements too; a line break at the end says nothing."""
    while nodes:
        index = -1 if at_end else 0
        node = nodes[index]
        if isinstance(node, str):
            nodes[index] = node.rstrip(" ") if at_end else node.lstrip(" ")
            if nodes[index]:
                return
            nodes.pop(index)
        elif node.tag == "br":
            nodes.pop(index)
        else:
            if node.tag != "code":
                _strip(node.children, at_end=at_end)
            return


def _link_alone(children: list[Node]) -> list[Node]:
    """An address that stands alone in its paragraph or item, as a link to itself."""
    if len(children) == 1 and isinstance(children[0], str):
        address = children[0].strip()
        if _WEB_ADDRESS.fullmatch(address):
            return [Element("a", {"href": address}, [address])]
    return children


def is_own_address(link: Element) -> bool:
    """Whether a link shows nothing but its address: its title is not known yet."""
    return text_of(link) == link.attributes.get("href")
