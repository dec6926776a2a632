"""Links within a stretch of Markdown, with the place of each part."""

import re
from typing import Literal, NamedTuple

from linkwright.model.markdown_text import code_end, code_spans
from linkwright.model.text_edits import Span

LinkKind = Literal["inline", "autolink", "bare", "image"]

_TOKEN = re.compile(r"\\.|`+|<|!?\[|\]|https?://", re.DOTALL | re.IGNORECASE)
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->|<[!?][^<>]*>", re.DOTALL)
_BARE = re.compile(r"[^\s<>\[\]`\\]+")
_DESTINATION = re.compile(r"[^\s()\\]+|\\.|[()\\]")
_IN_ANGLES = re.compile(r"<((?>(?:[^<>\n\\]++|\\.)*))>")
_TITLE = re.compile(
    r'"((?>(?:[^"\\]++|\\.)*))"|' + r"'((?>(?:[^'\\]++|\\.)*))'|\(((?>(?:[^()\\]++|\\.)*))\)",
    re.DOTALL,
)
_SPACE = re.compile(r"\s*")
_DEEPEST = 10  # nested parentheses in a destination; CommonMark asks for at least three


class InlineLink(NamedTuple):
    """One link as it is written.

    Attributes:
        kind: ``[text](url "title")``, ``<url>``, a naked ``https://...``, or an image.
        span: the whole of it.
        text: what is shown; the address for the latter two.
        url: the destination, without angle brackets.
        title: what stands between the quotes behind the destination.
    """

    kind: LinkKind
    span: Span
    text: Span
    url: Span
    title: Span | None = None


def find_links(text: str, start: int, end: int) -> list[InlineLink]:
    """The links between two offsets, in order.

    Code, HTML tags and comments, images and what a backslash escapes are no links; of a link
    around an image the image is the text. Linear time.
    """
    return _LinkFinder(text, start, end).find()


def find_links_and_images(
    text: str, start: int, end: int
) -> tuple[list[InlineLink], list[InlineLink]]:
    """The links, as `find_links` has them, and the images; of these the text is the alternative."""
    finder = _LinkFinder(text, start, end)
    return finder.find(), finder.images


class _LinkFinder:
    """One pass over a stretch of text."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._start, self._end = text, start, end
        self._links: list[InlineLink] = []
        self.images: list[InlineLink] = []
        self._brackets: list[tuple[int, int]] = []  # offsets of "[" or "![", and behind it
        self._codes: list[tuple[int, int]] | None = None
        self._has_comment_end = True

    def find(self) -> list[InlineLink]:
        text, position, end = self._text, self._start, self._end
        while match := _TOKEN.search(text, position, end):
            sign = match[0]
            if sign[0] == "\\":
                position = match.end()
            elif sign == "]":
                position = self._close_bracket(match.start())
            elif sign[-1] == "[":
                self._brackets.append(match.span())
                position = match.end()
            elif sign == "<":
                position = self._angle(match.start())
            elif sign[0] == "`":
                position = self._code_end(match.start()) or match.end()
            else:
                position = self._bare(match.start())
        return self._links

    def _code_end(self, at: int) -> int:
        if self._codes is None:
            part = self._text[self._start : self._end]
            self._codes = [(a + self._start, b + self._start) for a, b in code_spans(part)]
        return code_end(self._codes, at)

    def _angle(self, at: int) -> int:
        if match := _AUTOLINK.match(self._text, at, self._end):
            span, url = Span(*match.span()), Span(*match.span(1))
            self._links.append(InlineLink("autolink", span, url, url))
            return match.end()
        if self._text.startswith("<!--", at):
            close = self._text.find("-->", at, self._end) if self._has_comment_end else -1
            self._has_comment_end = close >= 0
            return close + 3 if close >= 0 else at + 4
        tag = _TAG.match(self._text, at, self._end)
        return tag.end() if tag else at + 1

    def _bare(self, at: int) -> int:
        before = self._text[max(at - 2, self._start) : at]
        match = _BARE.match(self._text, at, self._end)
        if match is None or before[-1:].isalnum() or before == "](":
            return at + 4
        end = at + len(_without_punctuation(match[0]))
        if self._text[at:end].endswith("//"):
            return match.end()
        span = Span(at, end)
        self._links.append(InlineLink("bare", span, span, span))
        return end

    def _close_bracket(self, at: int) -> int:
        if not self._brackets:
            return at + 1
        start, text_start = self._brackets.pop()
        if not self._text.startswith("(", at + 1, self._end):
            return at + 1
        target = _read_target(self._text, at + 2, self._end)
        if target is None:
            return at + 1
        url, title, end = target
        while self._links and self._links[-1].span.start >= start:
            self._links.pop()  # an address in the text of a link is not a link of its own
        if text_start - start == 1:
            span = Span(start, end)
            self._links.append(InlineLink("inline", span, Span(text_start, at), url, title))
            self._brackets.clear()
        else:
            alternative = Span(text_start, at)
            self.images.append(InlineLink("image", Span(start, end), alternative, url, title))
        return end


def _without_punctuation(address: str) -> str:
    """An address in running text without the marks that belong to the sentence."""
    surplus = address.count(")") - address.count("(")
    while address:
        if address[-1] in "?!.,:;*_~'\"”’»":
            address = address.rstrip("?!.,:;*_~'\"”’»")
        elif address[-1] == ")" and surplus > 0:
            trimmed = address.rstrip(")")
            drop = min(surplus, len(address) - len(trimmed))
            address, surplus = address[: len(address) - drop], surplus - drop
        else:
            break
    return address


def _read_target(text: str, at: int, end: int) -> tuple[Span, Span | None, int] | None:
    """Destination and title from behind the "(" on, and the offset behind the ")"."""
    at = _skip_space(text, at, end)
    if match := _IN_ANGLES.match(text, at, end):
        url, at = Span(*match.span(1)), match.end()
    elif text.startswith("<", at, end):
        return None
    else:
        url = Span(at, _destination_end(text, at, end))
        at = url.end
    title = None
    after_space = _skip_space(text, at, end)
    if after_space > at and (match := _TITLE.match(text, after_space, end)):
        title = Span(*match.span(match.lastindex or 0))
        after_space = _skip_space(text, match.end(), end)
    if not text.startswith(")", after_space, end):
        return None
    return url, title, after_space + 1


def _skip_space(text: str, at: int, end: int) -> int:
    match = _SPACE.match(text, at, end)
    return match.end() if match else at


def _destination_end(text: str, at: int, end: int) -> int:
    depth = 0
    while match := _DESTINATION.match(text, at, end):
        if match[0] == "(":
            depth += 1
            if depth > _DEEPEST:
                break
        elif match[0] == ")":
            if depth == 0:
                break
            depth -= 1
        at = match.end()
    return at
