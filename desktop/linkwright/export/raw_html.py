"""HTML written into a post by hand or by a paste: what of it may stay, kept in bounds.

A tag that is not closed, a comment without an end or a script must not swallow or restyle the rest
of the post. So each piece of raw HTML is made well-formed on its own, before the whole is put
together. What counts as a piece follows CommonMark's HTML blocks: up to the closing tag for
``script``, ``style``, ``pre``, ``textarea`` and comments, up to a blank line for the others.
"""

import html
import re
from dataclasses import dataclass
from html.entities import html5

from linkwright.export import sanitizer

_INLINE_TAGS = frozenset(
    {
        *("a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark"),
        *("q", "s", "samp", "small", "strong", "sub", "sup", "u", "var"),
    }
)
_VOID_TAGS = frozenset({"br", "img"})
_BLOCK_NAMES = (
    "address|article|aside|blockquote|body|caption|center|details|dialog|dd|dir|div|dl|dt|embed"
    "|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe"
    "|legend|li|link|main|menu|meta|nav|noframes|noscript|object|ol|optgroup|option|p|pre|script"
    "|section|select|style|summary|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|ul"
    "|video|audio|xmp"
)
# Other elements of HTML, today's and old ones, and those of word processors: their tags go, while
# <this> or List<String> in running text is not a tag that anybody meant, and stays as typed.
_OTHER_NAMES = (
    "acronym|applet|area|base|basefont|bdi|bdo|bgsound|big|blink|button|canvas|col|colgroup|data"
    "|datalist|font|g|hgroup|image|input|keygen|label|map|marquee|math|meter|nobr|noembed|output"
    "|param|path|picture|plaintext|portal|progress|rb|rp|rt|rtc|ruby|search|slot|source|span"
    "|strike|time|track|tt|wbr|(?:o|w|v|m|st1):[a-z]+"
)
# Those of the others whose text stands on lines of its own; one after the other they break once.
_BREAKING_NAMES = (
    "address|article|aside|body|center|details|dialog|dir|div|fieldset|footer|form|frameset|head"
    "|header|hgroup|html|legend|main|menu|nav|noframes|optgroup|option|section|summary|title"
)
_BREAKING = re.compile(rf"(?:\s*</?(?:{_BREAKING_NAMES})(?:[\s/][^<>]*)?>)+\s*", re.IGNORECASE)

BLOCK_START = re.compile(rf" {{0,3}}<(?:/?(?:{_BLOCK_NAMES})(?:[\s/>]|$)|!--|[!?])", re.IGNORECASE)

_ENCLOSED_START = re.compile(
    r"^ {0,3}<(script|style|pre|textarea|!--)", re.IGNORECASE | re.MULTILINE
)
_BLOCK = re.compile(_BLOCK_NAMES, re.IGNORECASE)
_KNOWN = re.compile(f"{_BLOCK_NAMES}|{_OTHER_NAMES}", re.IGNORECASE)
_NAME = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_TAG = re.compile(r"</?([a-zA-Z][^\s/<>]*)[^<>]*>")
_JUMP_BREAK = re.compile(r"<!--\s*more\s*-->", re.IGNORECASE)
_EMBED = re.compile(
    r"""<(?:iframe|embed|video|audio)\b[^<>]*?\bsrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))""",
    re.IGNORECASE,
)
_SWALLOWING = (("<script", "</script"), ("<style", "</style"), ("<!--", "-->"))


def closed_piece(untrusted_html: str) -> str:
    """One piece of raw HTML, cleaned and complete in itself.

    Args:
        untrusted_html: the piece as it was typed or pasted.

    Returns:
        Clean HTML whose every tag is closed. A frame or player becomes a link to its address; the
        text of a tag that may not stay, or was never closed, stays.
    """
    piece = _JUMP_BREAK.sub(f'<hr id="{sanitizer.JUMP_BREAK_ID}">', untrusted_html)
    piece = _EMBED.sub(_linked_embed, piece)
    for opening, closing in _SWALLOWING:
        piece = _without_unclosed(piece, opening, closing)
    piece = _BREAKING.sub("<br>", piece)
    return sanitizer.clean(_TAG.sub(_without_unknown, piece)).strip()


@dataclass(frozen=True, slots=True)
class InlineTag:
    """One tag inside a line of text.

    Attributes:
        html: what stands in its place: itself, nothing, or the text as typed.
        opens: the name of an element that has to be closed; "" for none.
        closes: the name of an element that has to be open; "" for none.
    """

    html: str
    opens: str = ""
    closes: str = ""


def inline_tag(raw: str) -> InlineTag:
    """What becomes of a tag inside a line.

    Args:
        raw: from ``<`` to ``>``; also a comment or a character reference such as ``&amp;``.

    Returns:
        The tag itself where it is known and harmless; nothing for the other tags of HTML (a frame
        or player leaves a link to its address); anything else as typed.
    """
    tag = _NAME.match(raw)
    if tag is None:
        return InlineTag("" if raw.startswith("<") else _reference(raw))
    name = tag[2].lower()
    if name in _INLINE_TAGS:
        if name in _VOID_TAGS:
            return InlineTag(raw)
        return InlineTag(raw, closes=name) if tag[1] else InlineTag(raw, opens=name)
    if embed := _EMBED.match(raw):
        return InlineTag(_link_to_embed(embed))
    if _BLOCK.fullmatch(name):
        return InlineTag(" ")  # the words before and behind it are two
    return InlineTag("" if _KNOWN.fullmatch(name) else html.escape(raw, quote=False))


def _reference(raw: str) -> str:
    """A character reference; as typed where there is none of that name (CommonMark 0.31, 6.2).

    Browsers would read the beginning of some: ``&notable;`` as that of ``&not;``.
    """
    is_known = raw[1:2] == "#" or raw[1:] in html5
    return raw if is_known else html.escape(raw, quote=False)


def _link_to_embed(match: re.Match[str]) -> str:
    address = html.unescape(next(group for group in match.groups() if group is not None))
    safe = html.escape(address)
    return f'<a href="{safe}">{safe}</a>'


def _linked_embed(match: re.Match[str]) -> str:
    return f"<p>{_link_to_embed(match)}</p>{match[0]}"


def _without_unknown(match: re.Match[str]) -> str:
    name = match[1].lower()
    if name in sanitizer.ALLOWED_TAGS or name in {"script", "style"}:
        return match[0]
    return "" if _KNOWN.fullmatch(name) else html.escape(match[0], quote=False)


def _without_unclosed(piece: str, opening: str, closing: str) -> str:
    """Every opening after the last closing as plain text."""
    end = piece.lower().rfind(closing) + 1
    rest = re.sub(re.escape(opening), lambda match: "&lt;" + match[0][1:], piece[end:], flags=re.I)
    return piece[:end] + rest


def enclosed_spans(text: str) -> list[tuple[int, int]]:
    """Where raw HTML stands that may hold blank lines: from ``<pre>`` to ``</pre>`` and the like.

    Args:
        text: Markdown text.

    Returns:
        Start and end of each complete one that begins a line; one without its end is none.
    """
    spans: list[tuple[int, int]] = []
    lower = text.lower()
    without_end: set[str] = set()
    at = 0
    while match := _ENCLOSED_START.search(text, at):
        name = match[1].lower()
        closing = "-->" if name == "!--" else f"</{name}"
        found = -1 if name in without_end else lower.find(closing, match.end())
        if found < 0:
            without_end.add(name)
            at = match.end()
            continue
        end = found + len(closing)
        if name != "!--":
            end = lower.find(">", end) + 1 or len(text)
        spans.append((match.start(), end))
        at = end
    return spans
