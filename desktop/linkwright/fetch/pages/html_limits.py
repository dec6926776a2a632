"""Keep a page within what the HTML parser takes in bounded time and memory.

The parser is linear on real pages, but its cost grows with depth times tags (16,000 nested <li>
take 3 s), with the square of the attributes in one tag, and with formatting tags times paragraphs,
which it opens again in each (HTML Standard, "reconstruct the active formatting elements"). What a
nest really is cannot be told without parsing, so the number of tags is bounded instead: the title
and the names of a page stand near its beginning, and linked data is picked out of the rest.
"""

import re

MAX_BYTES = 3_000_000
_MAX_TAGS = 8000
_HARMLESS_TAGS = 1500
_AFTER_HEAD = 64_000  # as much as is fetched
_MAX_TAG_CHARS = 20_000
_MAX_ATTRIBUTES = 1000
_MAX_FORMATTING = 60
_MAX_ROOTS = 20
_MAX_DATA_BLOCKS = 20

_TAG_START = re.compile(r"<[a-zA-Z]")
_ATTRIBUTE = re.compile(r"[^\s=>\"'/]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_FORMATTING = re.compile(
    r"<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/])[^<>]*", re.IGNORECASE
)
_ROOT = re.compile(r"<(?:html|body)(?=[\s/])", re.IGNORECASE)
_REPEATABLE = re.compile(
    r"<(?:(html|body)|(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u))[\s/]", re.IGNORECASE
)
_UNREAD = re.compile(r"<(script|style|svg)\b|<!--", re.IGNORECASE)
_END_MARKS = {
    "": re.compile("-->"),
    "script": re.compile(r"</script\s{0,9}>?", re.IGNORECASE),
    "style": re.compile(r"</style\s{0,9}>?", re.IGNORECASE),
    "svg": re.compile(r"</svg\s{0,9}>?", re.IGNORECASE),
}


def bounded(text: str) -> str:
    """The part of a page that is worth parsing, without what no real page has.

    Args:
        text: a decoded page, of at most some megabytes.
    """
    end = _enough(text)
    data = _linked_data(text, end)
    text = _without_giant_tags(text[:end]) + "".join(data)
    tags = text.count("<")
    if tags > _MAX_TAGS:
        data = []
        text = _first_tags(_without_scripts(text, data)) + "".join(data)
    return _without_repetitions(text) if tags > _HARMLESS_TAGS else text


def bounded_story(text: str) -> str:
    """The part of a page that its story is looked for in: more of it, and without scripts.

    Args:
        text: a decoded page, of at most some megabytes.
    """
    data: list[str] = []
    story = _first_tags(_without_giant_tags(_without_scripts(text, data)))
    return _without_repetitions(story + "".join(data))


def _enough(text: str) -> int:
    """Where reading may end: headings and names of the site stand not far behind the head."""
    head_end = text.find("</head")
    if head_end < 0:
        head_end = text.find("<body")
    return head_end + _AFTER_HEAD if head_end >= 0 else len(text)


def _linked_data(text: str, start: int) -> list[str]:
    """The scripts of linked data behind a place."""
    found: list[str] = []
    while len(found) < _MAX_DATA_BLOCKS:
        mark = text.find("ld+json", start)
        if mark < 0:
            break
        opening = text.rfind("<", start, mark)
        closing = text.find("</script", mark)
        if closing < 0:
            break
        if opening >= 0:
            found.append(text[opening:closing] + "</script>")
        start = closing
    return found


def _without_repetitions(text: str) -> str:
    """The text without what the parser does again for every tag that follows."""
    found = _REPEATABLE.findall(text)
    if sum(1 for is_root, _ in found if is_root) > _MAX_ROOTS:
        # Each adds its attributes to one and the same element.
        text = _ROOT.sub("<p", text)
    if sum(1 for _, is_formatting in found if is_formatting) > _MAX_FORMATTING:
        # Without attributes the parser keeps three of a kind open, whatever their number.
        text = _FORMATTING.sub(r"<\1", text)
    return text


def _without_giant_tags(text: str) -> str:
    if len(text) <= _MAX_TAG_CHARS:
        return text
    start = 0
    while start + _MAX_TAG_CHARS < len(text):
        start = text.rfind(">", start, start + _MAX_TAG_CHARS + 1) + 1
        if start == 0:
            break
    else:
        return text
    return ">".join(
        _without_giant_tag(piece) if len(piece) > _MAX_TAG_CHARS else piece
        for piece in text.split(">")
    )


def _without_giant_tag(piece: str) -> str:
    """What stands before a ">", without the tag at its end if that has too many attributes."""
    start = _TAG_START.search(piece)
    if start is None:
        return piece
    attributes = _ATTRIBUTE.finditer(piece, start.end())
    too_many = any(count > _MAX_ATTRIBUTES for count, _ in enumerate(attributes))
    return piece[: start.start()] if too_many else piece


def _first_tags(text: str) -> str:
    """The text up to the last tag that is still read."""
    pieces = text.split("<", _MAX_TAGS)
    return "<".join(pieces[:_MAX_TAGS])


def _without_scripts(text: str, data: list[str]) -> str:
    """The text without scripts, styles, drawings and comments.

    Args:
        text: the page.
        data: takes the scripts of linked data.
    """
    kept: list[str] = []
    done = 0
    while found := _UNREAD.search(text, done):
        name = (found.group(1) or "").lower()
        end_mark = _END_MARKS[name].search(text, found.end())
        kept.append(text[done : found.start()])
        if end_mark is None:
            return "".join(kept)  # an open script or comment runs to the end of the page
        done = end_mark.end()
        is_data = "ld+json" in text[found.start() : found.end() + 200]
        if is_data and len(data) < _MAX_DATA_BLOCKS:
            data.append(text[found.start() : done])
    kept.append(text[done:])
    return "".join(kept)
