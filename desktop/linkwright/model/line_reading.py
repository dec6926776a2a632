"""A line of links read: first as one of the line styles, else as people write such lines."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from linkwright.model.hidden_fields import read_hidden
from linkwright.model.inline_links import InlineLink, find_links
from linkwright.model.item import Item
from linkwright.model.line_forms import FieldPlaces, LineForm, masked_markup
from linkwright.model.loose_lines import looks_like_name, outweighs, read_loosely
from linkwright.model.markdown_text import destination_url, unescape_inline
from linkwright.model.placed_item import PlacedItem
from linkwright.model.text_edits import Span

# A link, the stretch that belongs to it, and where the fields before and behind it stand.
Places = tuple[FieldPlaces, FieldPlaces]
LinkMatch = tuple[InlineLink, Span, Places]

_CHECKBOX = re.compile(r"\[[ xX]\][ \t]+")
_DASHES = ("-", "--", "---", "–", "—")
_NAMES = ("source", "author", "via")
_NOTE = re.compile(r" \*[^*\s][^*]*\*(?=\s)")


def links_of(text: str, content: Span) -> list[InlineLink]:
    """The links of a line; the box of a task list is not part of them."""
    return find_links(text, content.start, content.end)


def line_content(text: str, content: Span) -> Span:
    """The stretch of a line behind the box of a task list."""
    if text[content.start : content.start + 1] == "[" and (
        box := _CHECKBOX.match(text, content.start, content.end)
    ):
        return Span(box.end(), content.end)
    return content


def match_line(
    text: str,
    content: Span,
    links: Sequence[InlineLink],
    form: LineForm,
    known: dict[tuple[str, str], Places | None] | None = None,
) -> list[LinkMatch]:
    """The parts of a line that is written in one style from end to end; [] if it is not.

    Args:
        text: the whole text.
        content: the stretch of the line.
        links: the links in it.
        form: the style.
        known: where this form finds the fields in texts beside links, filled here; the lines of
            a list mostly end in a few sources.
    """
    known = {} if known is None else known
    matches: list[LinkMatch] = []
    stretches = [content] if len(links) == 1 else _stretches(text, content, links, form)
    for link, stretch in zip(links, stretches, strict=True):
        before, behind = text[stretch.start : link.span.start], text[link.span.end : stretch.end]
        places: Places | None = ({}, {})
        if before or behind or link.kind == "inline":  # a lone address is in any style
            if (before, behind) not in known:
                known[before, behind] = form.match(before, behind)
            places = known[before, behind]
        if places is None:
            return []
        matches.append((link, stretch, places))
    return matches


def items_of(text: str, matches: Iterable[LinkMatch], style: str) -> tuple[PlacedItem, ...]:
    """The items of a line that matches the style of this name."""
    return tuple(_placed(text, match, style, is_whole=True) for match in matches)


def is_plausible(text: str, matches: Iterable[LinkMatch]) -> bool:
    """Whether a line not known to be in a style is likely to be.

    Its names must look like names. An author, or what only a space sets apart, must not begin or
    end like the rest of a sentence; and a name alone behind a dash is that of the source.
    """
    for link, stretch, (before, behind) in matches:
        for origin, places in ((stretch.start, before), (link.span.end, behind)):
            for field, (start, end) in places.items():
                name = text[origin + start : origin + end]
                if field in _NAMES and not looks_like_name(name):
                    return False
                is_loose = field == "author" or (places is behind and start == 1)
                if is_loose and _is_rest_of_sentence(name):
                    return False
        if len(behind) == 1 and not before and _is_name_behind_dash(text, link, behind):
            return False
    return True


def is_sure(text: str, matches: Iterable[LinkMatch]) -> bool:
    """Whether a name before a link cannot as well be the headline, and the link its source."""
    return not any(
        outweighs(text[stretch.start + start : stretch.start + end], text, link)
        for link, stretch, (before, _) in matches
        for start, end in before.values()
    )


def _is_name_behind_dash(text: str, link: InlineLink, behind: FieldPlaces) -> bool:
    """Whether one name and no remark follows the link: that is the source, by custom."""
    ((field, (start, end)),) = behind.items()
    sign = text[link.span.end : link.span.end + start].strip()
    name = text[link.span.end + start : link.span.end + end]
    return field in ("author", "note") and sign in _DASHES and looks_like_name(name)


def _is_rest_of_sentence(name: str) -> bool:
    words = name.split()
    return len(words) > 4 or words[0].islower() or words[-1].islower()


def _stretches(text: str, content: Span, links: Sequence[InlineLink], form: LineForm) -> list[Span]:
    """What belongs to each link if the line is in a style: the gaps between links shared out."""
    starts, ends = [content.start], list[int]()
    for link, following in pairwise(links):
        start, end = link.span.end, following.span.start
        gap = text[start:end]
        if form.before or form.start:
            note = _NOTE.match(masked_markup(gap))
            cut = start + (note.end() if note else 0)
            ends.append(cut)
            starts.append(cut + len(text[cut:end]) - len(text[cut:end].lstrip()))
        else:
            own = len(form.opening) if gap.endswith(form.opening) else 0
            starts.append(end - own)
            ends.append(start + len(gap[: len(gap) - own].rstrip()))
    ends.append(content.end)
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def read_loose_line(
    text: str, content: Span, links: Sequence[InlineLink]
) -> tuple[PlacedItem, ...]:
    """The items of a line in no known style; what is not understood belongs to none of them."""
    matches: list[LinkMatch] = []
    position, is_whole = content.start, True
    for index, link in enumerate(links):
        stop = links[index + 1].span.start if index + 1 < len(links) else content.end
        stretch, found = read_loosely(text, position, link, stop)
        is_whole = is_whole and not text[position : stretch.start].strip()
        matches.append((link, stretch, found))
        position = stretch.end
    is_whole = is_whole and not text[position : content.end].strip()
    return tuple(_placed(text, match, "", is_whole=is_whole) for match in matches)


def _placed(text: str, match: LinkMatch, style: str, *, is_whole: bool) -> PlacedItem:
    link, stretch, found = match
    spans = {
        name: Span(origin + start, origin + end)
        for origin, places in zip((stretch.start, link.span.end), found, strict=True)
        for name, (start, end) in places.items()
    }
    values = {name: unescape_inline(span.of(text)) for name, span in spans.items()}
    tooltip = ""
    if link.title:
        hidden = read_hidden(link.title.of(text))
        tooltip = hidden.pop("tooltip", "")
        if "source" in values and "source" in hidden:
            tooltip = tooltip or hidden["source"]
        values = hidden | values
    url = destination_url(link.url.of(text)) if link.kind == "inline" else link.url.of(text)
    title = unescape_inline(link.text.of(text)) if link.kind == "inline" else ""
    is_bare = title in ("", url)
    return PlacedItem(
        item=Item(url=url, title="" if is_bare else title, **values),
        span=stretch,
        link=link.span,
        title=None if is_bare else link.text,
        url=link.url,
        attribute=link.title,
        tooltip=tooltip,
        style=style,
        is_whole=is_whole,
        **spans,
    )
