"""Which parts of a link's address need not be seen while the link is only read."""

import re
from typing import NamedTuple

_SHORTEST = 12
# The end of a link's text, its address up to the host, then what may be folded away. Brackets
# nest once, as in the addresses of encyclopedias.
_ADDRESS = re.compile(
    r"\]\(<?(https?://(?:www\.)?)[^/\s()<>]{1,200}/"
    r"([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*){0,8})"
)


class AddressFold(NamedTuple):
    """The parts of one address that are folded; each is start and end in the line.

    Attributes:
        scheme: ``https://`` and ``www.``, which vanish.
        path: what follows the host, in whose place an ellipsis stands.
    """

    scheme: tuple[int, int]
    path: tuple[int, int]


def address_folds(text: str) -> list[AddressFold]:
    """The folds of a line: of titled links whose addresses are long enough to disturb.

    Args:
        text: a line of Markdown.
    """
    if "](" not in text:
        return []
    return [
        AddressFold(match.span(1), match.span(2))
        for match in _ADDRESS.finditer(text)
        if match.end(2) - match.start(2) >= _SHORTEST
    ]
