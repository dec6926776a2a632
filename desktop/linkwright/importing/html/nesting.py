"""HTML that would take a parser unreasonably long, made harmless.

The parser's cost grows with depth times tags, and formatting elements that are never closed are
opened again in every paragraph (HTML Standard, "reconstruct the active formatting elements"). No
post that a person wrote comes near these limits.
"""

import re
from collections import Counter

_DEEPEST = 400
_HARMLESS_TAGS = 600
_MOST_TAGS = 60_000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_NEVER_CLOSED = frozenset(
    {
        *("p", "br", "img", "hr", "input", "li", "dt", "dd", "tr", "td", "th", "option", "param"),
        *("meta", "link", "source", "col", "wbr", "area", "base", "embed", "track"),
    }
)
_KEPT = re.compile(r"<(?:/?(?:p|br|h[1-6]|div)(?=[\s/>])[^<>]*|a\s[^<>]*|/a)>", re.IGNORECASE)
_HIDDEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.I)
_ANY_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>?")


def is_too_deep(html: str) -> bool:
    """Whether more elements are opened and not closed than any real text has."""
    tags = html.count("<")
    if tags <= _HARMLESS_TAGS:
        return False
    if tags > _MOST_TAGS:
        return True
    open_tags: Counter[str] = Counter()
    depth = deepest = 0
    for closing, name in _TAG.findall(html.lower()):
        if name in _NEVER_CLOSED or (closing and not open_tags[name]):
            continue
        step = -1 if closing else 1
        open_tags[name] += step
        depth += step
        deepest = max(deepest, depth)
    return deepest > _DEEPEST


def shallow(html: str) -> str:
    """The words, lines and links of such a text, as HTML without any nesting."""
    html = _HIDDEN.sub("", html)
    return _ANY_TAG.sub(_flattened, html)


def _flattened(match: re.Match[str]) -> str:
    tag = match[0]
    if not _KEPT.fullmatch(tag):
        return ""
    return "<br>" if tag[:4].lower() in {"<div", "</di"} else tag
