"""Headings with nothing below them: sections of a template that stayed empty."""

from linkwright.export.footnotes import split_footnotes
from linkwright.export.tree import Element, Node, text_of

_LEVELS = {f"h{level}": level for level in range(1, 7)}


def drop_empty_sections(document: Element) -> list[str]:
    """Take the headings out, in place, that have nothing below them.

    A heading above headings of a lower level only is empty when all of these are.

    Args:
        document: a tidy tree.

    Returns:
        The texts of the headings that went, in reading order.
    """
    blocks, _ = split_footnotes(document)
    kept: list[Node] = []
    dropped: list[str] = []
    for block in reversed(blocks):
        level = _level(block)
        following = _level(kept[-1]) if kept else 1
        if level and following and following <= level:
            dropped.append(text_of(block))
        else:
            kept.append(block)
    document.children[: len(blocks)] = reversed(kept)
    return dropped[::-1]


def _level(node: Node) -> int:
    """The level of a heading; 0 for anything else."""
    return _LEVELS.get(node.tag, 0) if isinstance(node, Element) else 0
