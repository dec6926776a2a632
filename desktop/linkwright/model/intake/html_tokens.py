"""HTML cut into tags and texts in time proportional to its length, whatever is wrong with it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

_MAX_TAG_LENGTH = 40_000

_UNREAD = re.compile(r"<(?:(!--)|([!?])|(script|style|title|template|svg)\b)", re.IGNORECASE)
_TAG = re.compile(r"""(/?)([a-zA-Z][^\s/>]*+)(?>(?:[^'">]++|"[^"]*+"|'[^']*+')*)>""")
_BROKEN_TAG = re.compile(r"(/?)([a-zA-Z][^\s/>]*+)[^>]*+>")
# Numbers of characters that do not exist; int() refuses to read the longest.
_OVERLONG_REFERENCE = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{8,});?")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: its name in lower case, whether it is an end tag, and its text with ``<>``."""

    name: str
    is_closing: bool
    text: str


def html_tokens(html: str) -> Iterator[Tag | str]:
    """The tags of HTML and the texts between them, the texts without entities.

    Comments, declarations, scripts, styles, templates, drawings and the page's own title are
    left out. A ``<`` that begins no tag is text.
    """
    html = _OVERLONG_REFERENCE.sub("\ufffd", html)
    first, *pieces = _without_unread(html).split("<")
    if first:
        yield unescape(first)
    for piece in pieces:
        start = piece[:_MAX_TAG_LENGTH]
        tag = _TAG.match(start) or _BROKEN_TAG.match(start)
        if tag:
            yield Tag(tag[2].lower(), bool(tag[1]), "<" + tag[0])
        rest = piece[tag.end() :] if tag else "<" + piece
        if rest:
            yield unescape(rest)


def _without_unread(html: str) -> str:
    """The HTML without what no reader sees; an unfinished script or comment ends it."""
    kept: list[str] = []
    unfinished: set[str] = set()
    position = 0
    while found := _UNREAD.search(html, position):
        kept.append(html[position : found.start()])
        position = found.end()
        name = (found[1] or found[2] or found[3]).lower()
        end = None if name in unfinished else _ENDS[name].search(html, position)
        if end:
            position = end.end()
        elif name in ("!--", "script", "style"):
            return "".join(kept)
        else:
            unfinished.add(name)
    kept.append(html[position:])
    return "".join(kept)


_ENDS = {
    "!--": re.compile("-->"),
    "!": re.compile(">"),
    "?": re.compile(">"),
    **{
        name: re.compile(rf"</{name}\b[^<>]{{0,99}}>?", re.IGNORECASE)
        for name in ("script", "style", "title", "template", "svg")
    },
}
