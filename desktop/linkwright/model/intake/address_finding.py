"""Addresses in a line of plain text or Markdown."""

import re
from collections.abc import Iterator

from linkwright.model.addresses import parse_web_address
from linkwright.model.addresses.unwrapping import without_browser_view
from linkwright.model.inline_links import find_links
from linkwright.model.intake.lines import FoundLink, Line, without_marks
from linkwright.model.line_reading import read_loose_line
from linkwright.model.markdown_text import unescape_inline
from linkwright.model.text_edits import Span

# White space, quotes and the brackets and stops of Chinese and Japanese end an address.
_WORD = re.compile(r'<[^\s<>]*>|[^\s<>"“”„«»「」『』【】《》〈〉、。，；！？]+')
_IMAGE = re.compile(r"!\[[^\[\]]*+\]\((?>(?:[^()]++|\([^()]*+\))*)\)")
_SCHEME = re.compile(r"https?:/{2}", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[\w,;|])(?=https?:/{2})", re.IGNORECASE)
_OTHER_SCHEME = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,20}://|(?:mailto|tel|sms|javascript|vbscript|data|blob|magnet|about)"
    r":)\S",
    re.IGNORECASE,
)
_VIEW = re.compile(r"(?:about:reader\?|view-source:)", re.IGNORECASE)
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+([^\W\d_]{2,24})(?=[/?#:]|$)")
_OPENING = "([{<'‘*_~|`（［"
_CLOSING = {")": "(", "]": "[", "}": "{", "）": "（", "］": "［"}
_NEVER_LAST = ".,;:!?'’‘*|`…·"

# Endings by which a host is known that stands without a scheme, beside those of two letters,
# which are countries. With every registered ending a space missing behind a full stop would
# make an address.
_KNOWN_ENDINGS = re.compile(
    r"[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|news|blog|press|media|today|world"
    r"|live|online|site|website|space|xyz|app|dev|page|link|tech|social|global|international"
    r"|report|review|agency|africa|asia|london|berlin|paris|club|museum|рф|укр|бел|срб|қаз|бг|ελ"
    r"|中国|中國|台湾|台灣|香港|한국|भारत|ไทย|مصر|ایران"
)
_FILE_ENDINGS = frozenset({"md", "py", "sh", "pl", "rs", "ps", "so", "cc", "pm", "mk"})


def find_addresses(text: str) -> Line:
    """The texts and addresses of one line, in their order.

    Finds Markdown links, addresses in angle brackets and bare ones, also without a scheme
    (``www.bbc.com``, ``bbc.com/news/1``). An address of another kind (``mailto:``) is found as a
    link without address, to be counted.
    """
    if not ("." in text or ":" in text):
        return (text,)
    pieces: list[str | FoundLink] = []
    position = 0
    for span, link in _written_links(text) if "](" in text else ():
        pieces += _bare_addresses(_IMAGE.sub("", text[position : span.start]))
        pieces.append(link)
        position = span.end
    pieces += _bare_addresses(_IMAGE.sub("", text[position:]))
    return pieces


def _written_links(text: str) -> Iterator[tuple[Span, FoundLink]]:
    """The Markdown links of a line, each with the stretch that it and its source take up."""
    inline = [link for link in find_links(text, 0, len(text)) if link.kind == "inline"]
    items = read_loose_line(text, Span(0, len(text)), inline)
    for link, placed in zip(inline, items, strict=True):
        title = unescape_inline(_IMAGE.sub("", link.text.of(text)))
        source = placed.item.source
        is_before = placed.source is not None and placed.source.start < placed.link.start
        if is_before and text[placed.span.start] not in "*_":
            # "**Post:** [Title](...)" names a source, "See also: [Title](...)" does not.
            yield placed.link, FoundLink(_address(placed.item.url), title, is_written=True)
        else:
            yield placed.span, FoundLink(_address(placed.item.url), title, source, is_written=True)


def _bare_addresses(text: str) -> Line:
    pieces: list[str | FoundLink] = []
    position = 0
    is_alone = len(without_marks(text).split(maxsplit=1)) == 1
    for word in _WORD.finditer(text):
        for start, end, link in _links_in(word[0], is_alone=is_alone):
            pieces += (text[position : word.start() + start], link)
            position = word.start() + end
    pieces.append(text[position:])
    return pieces


def _links_in(word: str, *, is_alone: bool) -> list[tuple[int, int, FoundLink]]:
    """The links of one word with their places in it."""
    if word.startswith("<"):
        inner = word[1:-1].removeprefix("URL:")
        is_link = bool(_SCHEME.match(inner) or _OTHER_SCHEME.match(inner))
        return [(0, len(word), FoundLink(_address(inner), is_written=True))] if is_link else []
    if not ("." in word or ":" in word):
        return []
    start = len(word) - len(word.lstrip(_OPENING))
    web = _SCHEME.search(word, start)
    other = _OTHER_SCHEME.match(word, start)
    if other and _VIEW.match(word, start):
        return [(start, len(word), FoundLink(_address(_trimmed(word[start:]))))]
    if other and (web is None or web.start() != start):
        return [(start, len(word), FoundLink(""))]
    if web is None:
        if "." not in word:
            return []
        bare = _trimmed(word[start:])
        url = _address(f"https://{bare}") if _means_an_address(bare, is_alone=is_alone) else ""
        return [(start, start + len(bare), FoundLink(url))] if url else []
    links = []
    position = web.start()
    for part in _GLUED.split(word[position:]):
        bare = _trimmed(part)
        links.append((position, position + len(bare), FoundLink(_address(bare))))
        position += len(part)
    return links


def _address(text: str) -> str:
    # Addresses out of HTML source still have their ampersands escaped.
    return parse_web_address(without_browser_view(text).replace("&amp;", "&"))


def _means_an_address(word: str, *, is_alone: bool) -> bool:
    """Whether a word without a scheme is an address: its host is plausible, or it says www."""
    host = _HOST.match(word)
    if not host:
        return False
    ending, rest = host[1].lower(), word[host.end() :]
    if word[:4].lower() == "www.":
        return True
    if not _KNOWN_ENDINGS.fullmatch(ending):
        return False
    return len(rest) > 1 or (is_alone and ending not in _FILE_ENDINGS)


def _trimmed(address: str) -> str:
    """The address without the punctuation of the sentence around it.

    A closing bracket stays when the address opens it, as in Wikipedia's ``Foo_(bar)``.
    """
    unopened: dict[str, int] = {}  # closing brackets too many, by kind
    end = len(address)
    while end:
        last = address[end - 1]
        opening = _CLOSING.get(last)
        if opening is not None:
            if last not in unopened:
                unopened[last] = address.count(last) - address.count(opening)
            if unopened[last] <= 0:
                break
            unopened[last] -= 1
        elif last not in _NEVER_LAST:
            break
        end -= 1
    return address[:end]
