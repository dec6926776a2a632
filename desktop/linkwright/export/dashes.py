"""What readers see where the writer typed two hyphens."""

import re

from linkwright.export.options import Dash
from linkwright.export.tidy import is_own_address
from linkwright.export.tree import Element

_TWO_HYPHENS = re.compile(r"(?<!-)--(?!-)")
_SHOWN = {"literal": "--", "en": "–", "em": "—"}


def with_dash(text: str, dash: Dash) -> str:
    """Text with each ``--`` as the writer wants it; longer runs of hyphens stay."""
    return text if dash == "literal" else _TWO_HYPHENS.sub(_SHOWN[dash], text)


def set_dashes(element: Element, dash: Dash) -> None:
    """The same in the whole tree, in place; code and addresses are left alone."""
    if dash == "literal" or element.tag in {"pre", "code", "kbd", "samp"}:
        return
    if element.tag == "a" and is_own_address(element):
        return
    for index, child in enumerate(element.children):
        if isinstance(child, Element):
            set_dashes(child, dash)
        else:
            element.children[index] = with_dash(child, dash)
