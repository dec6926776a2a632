"""Finding and replacing words in a post: in its title and in all of its text."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from linkwright.model.inline_links import InlineLink, find_links
from linkwright.model.markdown_text import link_destination
from linkwright.model.post import Post, set_title
from linkwright.model.text_edits import Span, TextEdit

# What is typed on a keyboard finds what was typeset.
_ALIKE = {"'": "['‘’ʼ]", '"': '["“”„]', " ": "[ \u00a0\u202f]", "-": "[-‐‑]"}
_REFERENCE = re.compile(r"\\(\\|\d)")


@dataclass(frozen=True, slots=True)
class Match:
    """One place where something was found.

    Attributes:
        span: where, in the text that was searched.
        groups: of a regular expression: the whole match, then its groups; else empty.
    """

    span: Span
    groups: tuple[str, ...] = ()


Finder = Callable[[str], Sequence[Match]]
"""Finds all places of one text, in order, without overlaps, none of them empty."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One find in a post.

    Attributes:
        span: its place in the title, or in the whole text of the post.
        in_title: which of the two.
        groups: as in `Match`.
    """

    span: Span
    in_title: bool
    groups: tuple[str, ...] = ()


def words_finder(sought: str, *, match_case: bool = False, whole_words: bool = False) -> Finder:
    """What finds a text as it is written.

    A straight quotation mark, hyphen or space also finds its typographic kin.

    Args:
        sought: the text; "" is found nowhere.
        match_case: capital letters count.
        whole_words: neither a letter nor a digit may stand right before or behind.
    """
    escaped = "".join(_ALIKE.get(sign, re.escape(sign)) for sign in sought)
    if whole_words:
        escaped = rf"(?<!\w){escaped}(?!\w)"
    pattern = re.compile(escaped, re.NOFLAG if match_case else re.IGNORECASE)

    def find(text: str) -> list[Match]:
        return [Match(Span(*found.span())) for found in pattern.finditer(text)] if sought else []

    return find


def find_in_post(post: Post, find: Finder) -> list[Hit]:
    """All hits: those in the title, then those in the text from top to bottom.

    Of the front matter only the title is searched, as long as it can be read; else it is text.
    """
    start = 0 if post.error else post.body_span.start
    title = "" if post.error else post.title
    hits = [Hit(match.span, True, match.groups) for match in find(title)]
    for match in find(post.text[start:]):
        span = Span(match.span.start + start, match.span.end + start)
        hits.append(Hit(span, False, match.groups))
    return hits


def replacing_edits(post: Post, hits: Iterable[Hit], replacement: str) -> list[TextEdit]:
    r"""Edits that put something else in the place of hits.

    The title is written as YAML wants it; within a link its brackets, and within an address all
    that would end it, are written so that the link stays one.

    Args:
        post: in which the hits were found.
        hits: of one search; any of them.
        replacement: in a hit with groups ``\1`` stands for its first group, ``\0`` for the
            whole, and ``\\`` for a backslash.
    """
    title_hits: list[Hit] = []
    body_hits: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: hit.span):
        (title_hits if hit.in_title else body_hits).append(hit)
    edits: list[TextEdit] = []
    if title_hits:
        edits += set_title(post.text, _replaced(post.title, title_hits, replacement))
    start = 0 if post.error else post.body_span.start
    links = find_links(post.text, start, len(post.text)) if body_hits else []
    at = 0
    for hit in body_hits:
        while at < len(links) and links[at].span.end <= hit.span.start:
            at += 1
        words = _expanded(replacement, hit.groups)
        if at < len(links):
            words = _fitted(words, hit.span, links[at])
        edits.append(TextEdit(hit.span.start, hit.span.end, words))
    return edits


def next_hit(hits: Sequence[Hit], place: int, *, in_title: bool, backward: bool) -> int:
    """The number of the hit that follows a place; behind the last one comes the first.

    Args:
        hits: at least one.
        place: an offset in the title or in the text; a hit that begins there follows it, and
            one that ends there comes before it.
        in_title: which of the two.
        backward: the one before is wanted.
    """
    here = (not in_title, place)
    if backward:
        before = [nth for nth, hit in enumerate(hits) if (not hit.in_title, hit.span.end) <= here]
        return before[-1] if before else len(hits) - 1
    for nth, hit in enumerate(hits):
        if (not hit.in_title, hit.span.start) >= here:
            return nth
    return 0


def _replaced(text: str, hits: Sequence[Hit], replacement: str) -> str:
    ends = [0, *(hit.span.end for hit in hits)]
    kept = [text[end : hit.span.start] for end, hit in zip(ends, hits, strict=False)]
    words = [_expanded(replacement, hit.groups) for hit in hits]
    return "".join(map("".join, zip(kept, words, strict=True))) + text[ends[-1] :]


def _expanded(replacement: str, groups: Sequence[str]) -> str:
    if not groups:
        return replacement

    def group(found: re.Match[str]) -> str:
        if found[1] == "\\":
            return "\\"
        return groups[int(found[1])] if int(found[1]) < len(groups) else ""

    return _REFERENCE.sub(group, replacement)


def _fitted(words: str, span: Span, link: InlineLink) -> str:
    """The words as they may stand in a part of a link, when they come to stand in one."""
    if _holds(link.url, span):
        return link_destination(words) if words else ""
    if link.kind == "inline" and _holds(link.text, span):
        return _with_marks_escaped(words, "[]")
    if link.title is not None and _holds(link.title, span):
        return _with_marks_escaped(words, '"')
    return words


def _with_marks_escaped(words: str, marks: str) -> str:
    """A backslash before each mark that has none, and none left over at the end."""
    pieces: list[str] = []
    for before, sign in pairwise(f" {words}"):
        pieces.append(f"\\{sign}" if sign in marks and before != "\\" else sign)
    slashes = len(words) - len(words.rstrip("\\"))
    return "".join(pieces) + "\\" * (slashes % 2)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
