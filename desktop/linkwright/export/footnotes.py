"""Footnotes in the tree: the marks in the text, and the notes that the renderer put at its end."""

import re
from dataclasses import dataclass

from linkwright.export.tree import Element, Node

_MARK = re.compile(r"#fn:(.+)")


@dataclass(frozen=True, slots=True)
class Footnote:
    """One note: its name in the text and its blocks, without the links back."""

    name: str
    blocks: list[Node]


def footnote_mark(element: Element) -> str:
    """The name of the note that an element refers to; "" when it is no footnote mark."""
    if element.tag != "sup" or not element.attributes.get("id", "").startswith("fnref"):
        return ""
    if len(element.children) != 1 or not isinstance(element.children[0], Element):
        return ""
    target = _MARK.fullmatch(element.children[0].attributes.get("href", ""))
    return target[1] if target else ""


def split_footnotes(document: Element) -> tuple[list[Node], list[Footnote]]:
    """The blocks of a document without its notes, and the notes.

    Args:
        document: a tidy tree.

    Returns:
        The blocks above the closing rule, and the notes below it; all blocks and no notes when
        the post has none.
    """
    blocks = document.children
    if len(blocks) < 2:
        return blocks, []
    rule, notes = blocks[-2:]
    if not (isinstance(rule, Element) and isinstance(notes, Element)):
        return blocks, []
    if rule.tag != "hr" or notes.tag != "ol":
        return blocks, []
    found = [_footnote(item) for item in notes.children if isinstance(item, Element)]
    if not found or any(note is None for note in found):
        return blocks, []
    return blocks[:-2], [note for note in found if note is not None]


def _footnote(item: Element) -> Footnote | None:
    name = item.attributes.get("id", "")
    if not name.startswith("fn:"):
        return None
    return Footnote(
        name.removeprefix("fn:"), [_without_back_links(block) for block in item.children]
    )


def _without_back_links(node: Node) -> Node:
    if isinstance(node, str):
        return node
    kept = [
        _without_back_links(child)
        for child in node.children
        if not (
            isinstance(child, Element)
            and child.tag == "a"
            and child.attributes.get("href", "").startswith("#fnref")
        )
    ]
    if len(kept) < len(node.children) and kept and isinstance(kept[-1], str):
        kept[-1] = kept[-1].rstrip("\xa0 ")
    return Element(node.tag, node.attributes, kept)
