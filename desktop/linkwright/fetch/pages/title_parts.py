"""Take a title apart at the marks that part a headline from the name of its site."""

import re
from functools import lru_cache

_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"  # kana, Chinese characters, Hangul
# Such a mark stands between spaces. Bars and bullets may lack them, and so may a low line, a
# hyphen or a colon beside scripts that set no spaces; a colon, or a dash after a word, lacks the
# first.
_SEPARATOR = re.compile(
    r"\s+(?:[-‐‑‒–—―－|¦│❘·•∙⋅●▪■♦★☆✩✪✦❤►▶»«›‹>/\\~⁄→*+@]|::|:|--|\|\||//|>>|<<)\s+"
    r"|\s*[|｜¦│❘»«•]\s*|:\s+|：\s*|\s[-–—](?=\S)|(?<=\S)[–—-]\s"
    rf"|_(?=[{_UNSPACED}])|(?<=[{_UNSPACED}])_|--?(?=[{_UNSPACED}])|(?<=[{_UNSPACED}])--?"
)
_NAME_SEPARATOR = re.compile(
    r"\s+(?:[-–—|¦│·•»›~/]|::|//)\s+|\s*[|｜]\s*|:\s+|,\s+(?=\S+\s+\S+\s+\S)|\s+powered by\s+"
)
_MAX_PARTS = 24


@lru_cache(maxsize=512)
def title_parts(text: str) -> tuple[str, ...]:
    """The parts of a title between its separators, without empty ones."""
    return tuple(part for part in _SEPARATOR.split(text, _MAX_PARTS) if part)


def name_parts(text: str) -> list[str]:
    """The parts of what a site calls itself: "Example - News from nowhere" has two."""
    return [part for part in _NAME_SEPARATOR.split(text, _MAX_PARTS) if part]


@lru_cache(maxsize=512)
def splits(text: str) -> tuple[tuple[str, str, str], ...]:
    """Every way to part a title in two at one separator: (left, separator, right)."""
    found = []
    for mark in _SEPARATOR.finditer(text):
        left, right = text[: mark.start()].strip(), text[mark.end() :].strip()
        if left and right:
            found.append((left, mark.group(), right))
        if len(found) >= _MAX_PARTS:
            break
    return tuple(found)
