"""Marks of emphasis that a Markdown program reads as such, whatever stands around them.

A mark opens or closes only by its neighbours (CommonMark 0.31, section 6.2): next to a letter, text
that begins or ends with punctuation needs another form.
"""

from linkwright.export.tree import Element, Node

_FAMILIES = {"em": "em", "i": "em", "strong": "strong", "b": "strong"}


def is_emphasis(node: Node) -> bool:
    """Whether a node is one of the elements that Markdown has marks for."""
    return isinstance(node, Element) and node.tag in _FAMILIES


def emphasized(tag: str, inner: str, before: str, after: str) -> str | None:
    """Markdown text between marks; blank space at its ends goes outside them.

    Args:
        tag: ``em``, ``i``, ``strong`` or ``b``.
        inner: the text, already Markdown.
        before: what stands before it in the line, "" at the beginning.
        after: what stands behind it, "" at the end.

    Returns:
        The text with its marks; None where no mark would be read as one.
    """
    text = inner.strip(" \n")
    if not text:
        return inner
    lead, trail = inner[: inner.index(text)], inner[inner.index(text) + len(text) :]
    previous, following = (before + lead)[-1:], (trail + after)[:1]
    if (_is_sign(text[0]) and previous.isalnum()) or (_is_sign(text[-1]) and following.isalnum()):
        return None
    for sign in "_*" if "*" in text.replace("\\*", "") else "*_":
        if sign in (previous, following) or text[0] == sign or _ends_with_mark(text, sign):
            continue
        if sign == "_" and (previous.isalnum() or following.isalnum()):
            continue
        mark = sign if _FAMILIES[tag] == "em" else sign * 2
        return f"{lead}{mark}{text}{mark}{trail}"
    return None


def without_nested(nodes: list[Node], inside: frozenset[str] = frozenset()) -> list[Node]:
    """A copy of nodes in which no emphasis stands inside the same emphasis, which shows nothing."""
    result: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            result.append(node)
            continue
        family = _FAMILIES.get(node.tag, "")
        children = without_nested(node.children, inside | {family})
        if family in inside and family:
            result += children
        else:
            result.append(Element(node.tag, node.attributes, children))
    return result


def _is_sign(character: str) -> bool:
    return not character.isalnum() and not character.isspace()


def _ends_with_mark(text: str, sign: str) -> bool:
    return text.endswith(sign) and not text.endswith("\\" + sign)
