"""Plain text as inline Markdown and back, alike in CommonMark and Python-Markdown."""

import html
import re
from bisect import bisect_right

# What HTML and Markdown fold into one space, and the line ends of the editor.
_SPACES = re.compile("[ \t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029\ufdd0\ufdd1]+")
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1b\x7f]")  # Python-Markdown marks its own places so
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")

# Backslash where both know it, else an entity: Python-Markdown, Pelican and Nikola show the
# backslash before < ~ $ { | and others. "[" and "|" would start a checkbox or a table in some
# generators even inside a link text, "{" is live in Liquid and in attribute lists, a bare
# address becomes a link.
_SPECIAL = re.compile(
    r"[\\`*\[\]{|]|<(?![ \d])|&(?=#|\w+;)|_+|\$\$+|(?:https?|ftp):(?=//)|\bwww(?=\.)"
    r"|(?<=[\w.+-])@(?=\w)",
    re.IGNORECASE,
)
_AS_ENTITY = {"{": "&#123;", "|": "&#124;", "<": "&lt;", "&": "&amp;", "@": "&#64;"}
_LINE_START = re.compile(r"#|>|[-+](?=[ \t-]|$)|\d{1,9}[.)](?=[ \t]|$)|:(?=[ \t])")

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);")
# A character with a backslash before it, or an entity.
MARKED_UP = re.compile(r"\\[!-/:-@\[-`{-~]|" + _ENTITY.pattern)
_MARKUP = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])|(?P<entity>" + _ENTITY.pattern + r")"
    r"|(?P<tag></?[A-Za-z][^<>]*>)|(?P<code>`+)|(?P<mark>\*+|_+|~~)"
)
_ANY_MARKUP = re.compile(r"[\\&<`*_~]")

_UNSAFE_IN_URL = re.compile("[\\s\x00-\x1f\x7f<>\"'\\\\`{|}\ud800-\udfff]+")
_WEB = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)
_DEEPEST_PARENTHESES = 3  # what every CommonMark reader must follow


def clean_field(text: str) -> str:
    """Text as it can stand on one line: white space folded, control characters left out."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    text = _LONE_SURROGATES.sub("\ufffd", _NOT_TEXT.sub("", text))
    return _SPACES.sub(" ", text).strip()


def escape_inline(text: str) -> str:
    """Inline Markdown, on one line, that shows exactly this text and no markup.

    Only what would otherwise mean something is escaped. The result may stand anywhere in a
    line but at its very start, see :func:`escape_line_start`.
    """
    text = clean_field(text)
    escaped = _SPECIAL.sub(_escape, text)
    return escaped.replace("~", "&#126;") if text.count("~") > 1 else escaped


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    if found in _AS_ENTITY:
        return _AS_ENTITY[found]
    if found[0] == "_":
        before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
        return found if before.isalnum() and after.isalnum() else "\\_" * len(found)
    if found[0] == "$":
        return "&#36;" * len(found)
    if found[0] in "hHfF":
        return f"{found[:-1]}&#58;"
    if found[0] in "wW":
        return f"{found}\\"
    return f"\\{found}"


def escape_line_start(markdown: str) -> str:
    """Inline Markdown that starts a line as text: no heading, quote or list begins there."""
    match = _LINE_START.match(markdown)
    if match is None:
        return markdown
    sign = match[0][-1]
    escaped = {">": "&gt;", ":": "&#58;"}.get(sign, f"\\{sign}")
    return match[0][:-1] + escaped + markdown[match.end() :]


def unescape_inline(markdown: str) -> str:
    """The text that inline Markdown shows: the inverse of :func:`escape_inline`.

    In hand-written text emphasis, code marks and HTML tags are left out as well.
    """
    if not _ANY_MARKUP.search(markdown):
        return clean_field(markdown)
    pieces: list[str] = []
    open_marks: dict[str, list[int]] = {}  # by mark: the pieces that may open emphasis
    codes = code_spans(markdown) if "`" in markdown else []
    position = 0
    for match in _MARKUP.finditer(markdown):
        if match.start() < position:
            continue
        pieces.append(markdown[position : match.start()])
        position = match.end()
        if match["escape"]:
            pieces.append(match[0][1])
        elif match["entity"]:
            pieces.append(html.unescape(match[0]))
        elif match["mark"]:
            _add_mark(match, pieces, open_marks)
        elif match["code"]:
            end = code_end(codes, match.start())
            width = len(match[0])
            pieces.append(markdown[position : end - width].strip() if end else match[0])
            position = end or position
    pieces.append(markdown[position:])
    return clean_field("".join(pieces))


def _add_mark(match: re.Match[str], pieces: list[str], open_marks: dict[str, list[int]]) -> None:
    mark, text = match[0], match.string
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    inside_word = mark[0] == "_" and before.isalnum() and after.isalnum()
    openers = open_marks.setdefault(mark, [])
    if openers and before and not before.isspace() and not inside_word:
        pieces[openers.pop()] = ""
        return
    if after and not after.isspace() and not inside_word:
        openers.append(len(pieces))
    pieces.append(mark)


def code_spans(text: str) -> list[tuple[int, int]]:
    """Where code between backticks stands, in order, backticks included. Linear time."""
    runs = [(match.start(), match.end()) for match in re.finditer("`+", text)]
    places: dict[int, list[int]] = {}
    for start, end in runs:
        places.setdefault(end - start, []).append(start)
    spans: list[tuple[int, int]] = []
    position = 0
    for start, end in runs:
        # A backslash before the first backtick takes that one away.
        before = text[max(0, start - 50) : start]
        slashes = len(before) - len(before.rstrip("\\"))
        opening = start + slashes % 2 if slashes < 50 else start
        if start < position or opening == end:
            continue
        same = places.get(end - opening, [])
        at = bisect_right(same, start)
        if at < len(same):
            position = same[at] + end - opening
            spans.append((opening, position))
    return spans


def code_end(spans: list[tuple[int, int]], start: int) -> int:
    """The end of the code span that begins at ``start``; 0 if none does."""
    at = bisect_right(spans, (start,))
    return spans[at][1] if at < len(spans) and spans[at][0] == start else 0


def link_destination(url: str) -> str:
    """An address as the destination of an inline link, ``[text](destination)``.

    What would end it there is percent-encoded: white space, quotes, angle brackets,
    backslashes and parentheses without a partner. Everything else stays as it is.
    """
    url = _UNSAFE_IN_URL.sub(_percent_encode, re.sub("[\t\n\r]", "", url.strip()))
    url = _balance_parentheses(url)
    return _ENTITY.sub(lambda match: "&amp;" + match[0][1:], url)


def autolink(url: str) -> str:
    """An address as a link that shows itself, ``<https://...>``.

    What cannot stand so in every Markdown reader becomes a link with itself as text: addresses
    that are not of the web, and those with an entity or the middle of an inline link in them.
    """
    destination = link_destination(url)
    if _WEB.match(destination) and "](" not in destination and not _ENTITY.search(destination):
        return f"<{destination}>"
    return f"[{address_text(destination_url(destination))}]({destination})"


def address_text(url: str) -> str:
    """An address as the text of a link: readable, as nothing is linked within a link."""
    return escape_inline(url).replace("&#58;", ":").replace("www\\.", "www.")


def destination_url(destination: str) -> str:
    """The address that a link destination stands for: entities and backslashes resolved."""
    if "&" not in destination and "\\" not in destination:
        return destination
    return MARKED_UP.sub(
        lambda match: match[0][1] if match[0][0] == "\\" else html.unescape(match[0]), destination
    )


def _percent_encode(match: re.Match[str]) -> str:
    data = _LONE_SURROGATES.sub("\ufffd", match[0]).encode()
    return "".join(f"%{byte:02X}" for byte in data)


def _balance_parentheses(url: str) -> str:
    if "(" not in url and ")" not in url:
        return url
    unmatched: list[int] = []
    opened: list[int] = []
    deepest = 0
    for match in re.finditer("[()]", url):
        if match[0] == "(":
            opened.append(match.start())
            deepest = max(deepest, len(opened))
        elif opened:
            opened.pop()
        else:
            unmatched.append(match.start())
    if deepest > _DEEPEST_PARENTHESES:
        return url.replace("(", "%28").replace(")", "%29")
    characters = list(url)
    for at in unmatched + opened:
        characters[at] = "%28" if url[at] == "(" else "%29"
    return "".join(characters)
