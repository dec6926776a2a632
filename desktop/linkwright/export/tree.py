"""A post as a small tree of elements: what every format writer walks.

The tree is made only from HTML that came through the gate (`sanitizer.clean`), so it knows few
element names and no active ones. Text and attribute values are plain, unescaped text; each writer
escapes them for its own target.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

MAX_DEPTH = 60

VOID_TAGS = frozenset({"br", "hr", "img"})

BLOCK_TAGS = frozenset(
    {
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
        *("blockquote", "pre", "hr", "figure", "figcaption"),
        "more",  # where blogs cut a post on their front page
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
    }
)


@dataclass(slots=True)
class Element:
    """One element; the document itself is an element with an empty tag.

    Attributes:
        tag: the lower-case name, "" for the document.
        attributes: names and plain values, in the order they were given.
        children: elements and runs of plain text.
    """

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Node"] = field(default_factory=list)


Node: TypeAlias = Element | str

_TOKEN = re.compile(r'<(/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>|([^<]+)')
_ATTRIBUTE = re.compile(r'([a-z][a-z0-9-]*)="([^"]*)"')


def parse_clean_html(clean_html: str) -> Element:
    """The tree of HTML that the gate has written.

    Args:
        clean_html: the output of `sanitizer.clean`: well-formed, lower-case, attributes quoted.

    Returns:
        The document. Elements nested deeper than `MAX_DEPTH` are left out while their text stays,
        so that no writer has to fear its own recursion.
    """
    document = Element("")
    open_elements = [document]
    skipped = 0
    for token in _TOKEN.finditer(clean_html):
        closing, tag, attributes, text = token.groups()
        if text is not None:
            _append_text(open_elements[-1], html.unescape(text))
        elif closing:
            if skipped:
                skipped -= 1
            elif len(open_elements) > 1:
                open_elements.pop()
        elif tag in VOID_TAGS:
            open_elements[-1].children.append(Element(tag, _read_attributes(attributes)))
        elif skipped or len(open_elements) > MAX_DEPTH:
            skipped += 1
        else:
            element = Element(tag, _read_attributes(attributes))
            open_elements[-1].children.append(element)
            open_elements.append(element)
    return document


def _append_text(element: Element, text: str) -> None:
    if element.children and isinstance(element.children[-1], str):
        element.children[-1] += text
    else:
        element.children.append(text)


def _read_attributes(source: str) -> dict[str, str]:
    if not source:
        return {}
    return {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(source)}


def copy_of(element: Element) -> Element:
    """An element with copies of all that is below it."""
    return Element(
        element.tag,
        dict(element.attributes),
        [node if isinstance(node, str) else copy_of(node) for node in element.children],
    )


def is_block(node: Node) -> bool:
    """Whether a node is an element that stands on lines of its own."""
    return isinstance(node, Element) and node.tag in BLOCK_TAGS


def run_of(nodes: list[Node]) -> list[Node]:
    """The text of nodes as one run without blocks: a line break stands between two blocks."""
    result: list[Node] = []
    for node in nodes:
        if isinstance(node, Element) and node.tag in BLOCK_TAGS:
            result += [Element("br")] if result else []
            result += run_of(node.children)
        else:
            result.append(node)
    return result


def elements(root: Element) -> Iterator[Element]:
    """Every element below the root, in reading order."""
    waiting = [iter(root.children)]
    while waiting:
        for node in waiting[-1]:
            if isinstance(node, Element):
                yield node
                waiting.append(iter(node.children))
                break
        else:
            waiting.pop()


def text_of(node: Node) -> str:
    """The text of a node as a reader sees it: line breaks as newlines, images by their alt text."""
    if isinstance(node, str):
        return node
    if node.tag == "br":
        return "\n"
    if node.tag == "img":
        return node.attributes.get("alt", "")
    return "".join(text_of(child) for child in node.children)
