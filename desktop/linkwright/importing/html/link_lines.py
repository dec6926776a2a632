"""Lines that are links: where a blog wrote a list without the markup of one.

The shape that most link blogs have had for twenty years is a run of lines such as
``<a href="...">Title</a> -- Source<br />``, under a line in bold.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from linkwright.export.tidy import is_own_address
from linkwright.export.tree import Element, Node, elements, text_of
from linkwright.importing.html.lines import Line, is_blank
from linkwright.model.loose_lines import looks_like_name

_BULLET = re.compile(r"\s*(?:[-–—*•·●▪◦»>+]|\d{1,3}[.)])\s+|\s*[•·●▪◦»]\s*")
_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s")
_SIGNED = re.compile(r"\s*(?:--+|[–—|(\[,:/-]|\bvia\b)\s*(.*)", re.DOTALL | re.IGNORECASE)
_LONGEST_REMARK = 200
_LONGEST_HEADING = 160
_LONGEST_CAPITALS = 60
_MARKS = frozenset({"b", "strong", "u"})
_SOFT_MARKS = frozenset({"i", "em", "small", "cite"})


class Likeness(IntEnum):
    """How much a line looks like one of a list of links."""

    NONE = 0
    NAMED_FIRST = 1  # "Source: link"; also the form of a lead line
    LINK = 2  # it begins with a link, and no more than a remark follows
    ALONE = 3  # nothing but links with words of their own
    SIGNED = 4  # "link -- Source"


@dataclass(frozen=True, slots=True)
class _Around:
    """The text before the first link of a line and behind its last.

    The last link may show nothing but its own address, as players do that stand alone.
    """

    before: str
    behind: str
    is_own_address: bool


def likeness(line: Line) -> Likeness:
    """How much a line looks like one of a list of links."""
    around = _around_links(line.nodes)
    if around is None:
        return Likeness.NONE
    before = _BULLET.sub("", around.before, count=1).strip("\"'“”‘’ \xa0\n")
    behind = around.behind.strip("\"'“”‘’ \xa0\n")
    if before:
        name = before.rstrip(":–—- ")
        is_named = name != before and looks_like_name(name) and len(behind) <= _LONGEST_REMARK
        return Likeness.NAMED_FIRST if is_named else Likeness.NONE
    signed = _SIGNED.match(behind)
    if signed and looks_like_name(signed[1].rstrip(")]. ")):
        return Likeness.SIGNED
    if behind in {"", "."} and not around.is_own_address:
        return Likeness.ALONE
    return Likeness.LINK if len(behind) <= _LONGEST_REMARK else Likeness.NONE


def is_heading(line: Line) -> bool:
    """Whether a line looks like the heading of a list: all of it bold, or in capitals."""
    text = line.text
    if not text or len(text) > _LONGEST_HEADING or _has_link(line.nodes) or _has_image(line.nodes):
        return False
    if _is_all_in(line.nodes, _MARKS):
        return True
    letters = sum(map(str.isalpha, text))
    return text.isupper() and letters >= 3 and len(text) <= _LONGEST_CAPITALS


def is_soft(line: Line) -> bool:
    """Whether all of a line is in italics or small, as captions are."""
    return _is_all_in(line.nodes, _SOFT_MARKS)


def without_marks(nodes: list[Node], tags: frozenset[str] = _MARKS | _SOFT_MARKS) -> list[Node]:
    """The nodes of a line out of the marks that go around all of it."""
    shown = [node for node in nodes if not is_blank(node)]
    while len(shown) == 1 and isinstance(shown[0], Element) and shown[0].tag in tags:
        nodes = shown[0].children
        shown = [node for node in nodes if not is_blank(node)]
    if len(shown) > 1 and _is_all_in(nodes, tags):
        return [
            part
            for node in nodes
            for part in (node.children if isinstance(node, Element) else [node])
        ]
    return nodes


def without_bullet(nodes: list[Node]) -> list[Node]:
    """The nodes of a line without the bullet or number that was typed before it."""
    if nodes and isinstance(nodes[0], str) and is_blank(nodes[0]):
        nodes = nodes[1:]
    if nodes and isinstance(nodes[0], str):
        return [_BULLET.sub("", nodes[0], count=1), *nodes[1:]]
    return nodes


def is_numbered(line: Line) -> bool:
    """Whether a number was typed before a line."""
    return bool(_NUMBER.match(line.text + " "))


def image_alone(nodes: list[Node]) -> Node | None:
    """The picture, or link around one, that is all there is in some nodes."""
    shown = [node for node in nodes if not is_blank(node)]
    if len(shown) != 1 or not isinstance(shown[0], Element):
        return None
    node = shown[0]
    if node.tag == "img":
        return node
    inner = image_alone(node.children)
    if inner is None or not isinstance(inner, Element):
        return None
    if node.tag == "a" and inner.tag == "img":
        return Element("a", {"href": node.attributes["href"]}, [inner])
    return None if node.tag == "a" else inner


def _around_links(nodes: list[Node]) -> _Around | None:
    """What stands around the links of a line; None when it has no link with words."""
    before: list[str] = []
    behind: list[str] = []
    link: Element | None = None
    for node in _leaves(nodes):
        if isinstance(node, Element) and node.tag == "a" and text_of(node).strip():
            link = node
            behind.clear()
        else:
            (before if link is None else behind).append(text_of(node))
    if link is None:
        return None
    return _Around("".join(before), "".join(behind), is_own_address(link))


def _leaves(nodes: list[Node]) -> list[Node]:
    """Text, links and pictures, out of the marks around them."""
    found: list[Node] = []
    for node in nodes:
        if isinstance(node, str) or node.tag in {"a", "img"}:
            found.append(node)
        else:
            found += _leaves(node.children)
    return found


def _is_all_in(nodes: list[Node], tags: frozenset[str]) -> bool:
    shown = [node for node in nodes if not is_blank(node)]
    return bool(shown) and all(
        isinstance(node, Element)
        and (node.tag in tags or (node.tag != "a" and _is_all_in(node.children, tags)))
        for node in shown
    )


def _has_link(nodes: list[Node]) -> bool:
    return any(element.tag == "a" for element in elements(Element("", {}, nodes)))


def _has_image(nodes: list[Node]) -> bool:
    return any(element.tag == "img" for element in elements(Element("", {}, nodes)))
