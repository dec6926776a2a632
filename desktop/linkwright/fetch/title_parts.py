"""Take a <title> apart at the marks that part a headline from the name of its site."""

import re

# A mark between a headline and a site name stands between spaces; only bars, bullets, the
# full-width bar and the low line of Chinese pages may lack them.
_SEPARATOR = re.compile(
    r"\s+(?:[-‐‑‒–—―|¦│❘·•∙⋅●▪■♦★:»«›‹>/\\~⁄᛫⟩→*+]|::|--|\|\||//|>>|<<)\s+"
    r"|\s*[|｜¦│❘᛫]\s*|\s+[»«›‹•·]|[»«›‹•·]\s+|:\s+|\s-(?=\S)|(?<=\S)-\s|_(?=[^\W\d_a-zA-Z])|(?<=[^\W\d_a-zA-Z])[_-]"
)
_MAX_PARTS = 24


def title_parts(text: str) -> list[str]:
    """The parts of a title between its separators, without empty ones."""
    return [part for part in _SEPARATOR.split(text, _MAX_PARTS) if part]


def splits(text: str) -> list[tuple[str, str, str]]:
    """Every way to part a text in two at one separator: (left, separator, right)."""
    found = []
    for mark in _SEPARATOR.finditer(text):
        left, right = text[: mark.start()].strip(), text[mark.end() :].strip()
        if left and right:
            found.append((left, mark.group(), right))
        if len(found) >= _MAX_PARTS:
            break
    return found
