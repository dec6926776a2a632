"""Lines that people wrote by hand: where source and tipster stand beside a link."""

import re

from linkwright.model.inline_links import InlineLink
from linkwright.model.line_forms import FieldPlaces, masked_markup
from linkwright.model.text_edits import Span

# A name that is longer is prose.
_LONGEST = 80
_MOST_WORDS = 8
_MOST_WORDS_BEFORE_DASH = 4

_MIRROR = dict(zip("*_~\"'“«„([", "*_~\"'”»“)]", strict=True))
_FULL_STOP = re.compile(r"\s*\.?\s*$")
_DASH = re.compile(r"\s*(?:--+|[–—|·,:/-])\s+|\s+(?:--+|[–—|/])(?=\S)")
_BRACKETS = re.compile(r"\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\)|\[([^\[\]]*)\])\.?\s*$")
_BY = re.compile(r"\s+by\s+")
_VIA = re.compile(r"\s*(?:via|h/t|hat tip:?|tip:)\s+", re.IGNORECASE)
_JOINT = re.compile(r"(?:\s*[,;/|]|\s+and|\s+&)\s*$")
_LEADING_JOINT = re.compile(r"[\s,;/|.]*(?:and\s+|&\s+)?")
_EMPHASIS = re.compile(r"([*_]{1,3})(?=[^\s*_])(.+)(?<=[^\s*_])\1", re.DOTALL)
_BEFORE = re.compile(
    r"(?P<marks>[*_]{0,3})(?P<name>[^\s*_:](?:.*[^\s*_:])?)[*_]{0,3}"
    r"(?:(?P<colon>:)[*_]{0,3}|\s+(?:--+|[-–—|])|[–—])\s+",
    re.DOTALL,
)
_SENTENCE_END = re.compile(r"\w{5}\.\s|\?\s")


def read_loosely(
    text: str, start: int, link: InlineLink, stop: int
) -> tuple[Span, tuple[FieldPlaces, FieldPlaces]]:
    """Find what is said of a link beside it.

    Args:
        text: the whole text.
        start: where the text before the link begins that belongs to no other link.
        link: the link.
        stop: where the next link or the end of the line is.

    Returns:
        The stretch that is understood, and the places of the fields in its part before the link
        and behind it, counted from the start of the stretch and the end of the link.
    """
    width = _width_of_marks(text[start : link.span.start], text[link.span.end : stop])
    begin, end = link.span.start - width, link.span.end + width
    length, right = _read_behind(text[end:stop])
    left: FieldPlaces = {}
    if "source" not in right:
        at, left = _read_before(text[start:begin])
        if left and outweighs(text[start + at :][slice(*left["source"])], text, link):
            left = {}
        begin = start + at if left else begin
    moved = {name: (first + width, last + width) for name, (first, last) in right.items()}
    return Span(begin, end + length), (left, moved)


def looks_like_name(text: str) -> bool:
    """Whether text beside a link can be a name, and not a sentence or a thank-you."""
    return bool(
        text.strip()
        and len(text) <= _LONGEST
        and len(text.split()) <= _MOST_WORDS
        and not _SENTENCE_END.search(text)
        and not _VIA.match(text)
    )


def outweighs(name: str, text: str, link: InlineLink) -> bool:
    """Whether what stands before a link looks more like the headline than the link does."""
    is_short = link.kind != "inline" or len(link.text.of(text).split()) < 3
    return is_short and len(name.split()) > _MOST_WORDS_BEFORE_DASH


def _width_of_marks(before: str, behind: str) -> int:
    """How many characters beside a link are a pair of marks around it."""
    width = 0
    for left, right in zip(reversed(before), behind, strict=False):
        if _MIRROR.get(left) != right:
            break
        width += 1
    return width


def _read_behind(behind: str) -> tuple[int, FieldPlaces]:
    """How much of the text behind a link is understood, and the fields in it."""
    if _FULL_STOP.match(behind):
        return len(behind.rstrip()), {}
    if len(behind) > 3 * _LONGEST:
        return 0, {}
    masked = masked_markup(behind)
    stop, places = _read_brackets(masked)
    if not masked[:stop].strip():
        return len(behind.rstrip()), places
    found = _read_name(masked, stop)
    if found is None:
        return 0, {}
    field, place, end = found
    if field in places or (field == "source" and stop < len(behind) and "via" not in places):
        return 0, {}
    places[field] = place
    return (len(behind.rstrip()) if stop < len(behind) else end), places


def _read_brackets(masked: str) -> tuple[int, FieldPlaces]:
    """Where the brackets at the end begin, and the field in them.

    Behind a name they are part of it, as in "ABC News (Australia)", unless they say via whom.
    """
    brackets = _BRACKETS.search(masked)
    if brackets is None:
        return len(masked), {}
    start, end = brackets.span(brackets.lastindex or 0)
    if via := _VIA.match(masked, start, end):
        return brackets.start(), {"via": (via.end(), end)}
    is_alone = brackets.start() == 0 or _BY.match(masked)
    if is_alone and looks_like_name(masked[start:end]):
        return brackets.start(), {"source": _unwrapped(masked, start, end)}
    return len(masked), {}


def _read_name(masked: str, stop: int) -> tuple[str, tuple[int, int], int] | None:
    """The name behind a dash, "by" or "via": its field, its place, and where its part ends."""
    kinds = (("via", _VIA), ("author", _BY), ("source", _DASH))
    found = ((field, match) for field, sign in kinds if (match := sign.match(masked, 0, stop)))
    field, opening = next(found, ("", None))
    if opening is None:
        return None
    start, end = opening.end(), opening.end() + len(masked[opening.end() : stop].rstrip())
    if joint := _JOINT.search(masked, start, end):
        end = joint.start()
    last = end
    if masked.endswith(".", start, end) and masked.count(".", start, end) == 1:
        last -= 1
    if not looks_like_name(masked[start:last]):
        return None
    return field, _unwrapped(masked, start, last), end


def _read_before(before: str) -> tuple[int, FieldPlaces]:
    """Where the understood end of the text before a link begins, and the fields in it."""
    if len(before) > 2 * _LONGEST:
        return 0, {}
    masked = masked_markup(before)
    joint = _LEADING_JOINT.match(masked)
    start = joint.end() if joint else 0
    match = _BEFORE.fullmatch(masked, start)
    if match is None:
        return 0, {}
    words = len(match["name"].split())
    if not looks_like_name(match["name"]) or (
        not match["colon"] and words > _MOST_WORDS_BEFORE_DASH
    ):
        return 0, {}
    return start, {"source": (match.start("name") - start, match.end("name") - start)}


def _unwrapped(masked: str, start: int, end: int) -> tuple[int, int]:
    """The place of a name without the emphasis around it."""
    match = _EMPHASIS.fullmatch(masked, start, end)
    return match.span(2) if match else (start, end)
