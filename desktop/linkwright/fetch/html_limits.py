"""Keep a page within what the HTML parser takes in bounded time.

The parser is linear on real pages, but its cost grows with depth times tags, and with the square
of the attributes in one tag: 16,000 nested <li> take 3 s, a million would take hours. So text is
cut, before it is parsed, where real pages never are.
"""

import re

MAX_BYTES = 3_000_000
_MAX_DEPTH = 512  # where browsers stop
_CALM_TAGS = 8000  # with fewer tags than this any nesting is cheap
_MAX_TAG_CHARS = 20_000
_MAX_ATTRIBUTES = 1000
_MAX_DATA_TAGS = 2000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})")
_TAG_START = re.compile(r"<[a-zA-Z]")
_ATTRIBUTE = re.compile(r"[^\s=>\"'/]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_UNREAD = re.compile(r"<(script|style|svg)\b|<!--", re.IGNORECASE)
# Elements without content, and those whose end tags authors leave out: these do not nest.
_FLAT = re.compile(
    "area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|"
    "optgroup|tr|td|th|thead|tbody|tfoot|colgroup|rp|rt|html|head|body",
    re.IGNORECASE,
)


def bounded(text: str) -> str:
    """The text, cut where it nests deeper or has longer tags than any real page.

    Args:
        text: a decoded page, of at most some megabytes.
    """
    text = _without_giant_tags(text)
    if text.count("<") < _CALM_TAGS:
        return text
    return _without_deep_end(_without_scripts(text))


def _without_giant_tags(text: str) -> str:
    pieces = text.split(">")
    if max(map(len, pieces)) <= _MAX_TAG_CHARS:
        return text
    return ">".join(
        _without_giant_tag(piece) if len(piece) > _MAX_TAG_CHARS else piece for piece in pieces
    )


def _without_giant_tag(piece: str) -> str:
    """What stands before a ">", without the tag at its end if that has too many attributes."""
    start = _TAG_START.search(piece)
    if start is None:
        return piece
    attributes = _ATTRIBUTE.finditer(piece, start.end())
    too_many = any(count > _MAX_ATTRIBUTES for count, _ in enumerate(attributes))
    return piece[: start.start()] if too_many else piece


def _without_scripts(text: str) -> str:
    """The text without scripts, styles, drawings and comments, which may hide any nesting.

    Scripts of linked data stay.
    """
    kept: list[str] = []
    done = 0
    while found := _UNREAD.search(text, done):
        name = (found.group(1) or "").lower()
        end_mark = _END_MARKS[name].search(text, found.end())
        kept.append(text[done : found.start()])
        if end_mark is None:
            if name:
                return "".join(kept)  # an open script runs to the end of the page
            done = found.end()
            continue
        done = end_mark.end()
        is_data = "ld+json" in text[found.start() : found.end() + 200]
        if is_data and text.count("<", found.start(), done) < _MAX_DATA_TAGS:
            kept.append(text[found.start() : done])
    kept.append(text[done:])
    return "".join(kept)


_END_MARKS = {
    "": re.compile("-->"),
    "script": re.compile(r"</script\s{0,9}>?", re.IGNORECASE),
    "style": re.compile(r"</style\s{0,9}>?", re.IGNORECASE),
    "svg": re.compile(r"</svg\s{0,9}>?", re.IGNORECASE),
}


def _without_deep_end(text: str) -> str:
    depth = 0
    for tag in _TAG.finditer(text):
        if _FLAT.fullmatch(tag.group(2)):
            continue
        if tag.group(1):
            depth = max(0, depth - 1)
        else:
            depth += 1
            if depth > _MAX_DEPTH:
                return text[: tag.start()]
    return text
