"""Changes to one link of a list, as edits of the text."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from linkwright.model.item import Item
from linkwright.model.line_forms import SHOWN_FIELDS
from linkwright.model.line_styles import LineStyle, clean_item, render_line, render_link
from linkwright.model.link_lists import LinkList
from linkwright.model.markdown_text import (
    clean_field,
    destination_url,
    escape_inline,
    link_destination,
)
from linkwright.model.placed_item import PlacedItem
from linkwright.model.text_edits import Span, TextEdit, trimmed_edit


def set_title(text: str, placed: PlacedItem, title: str, style: LineStyle) -> list[TextEdit]:
    """Edits that give a link a title; without one it is the bare address again."""
    return set_item(text, placed, replace(placed.item, title=title), style)


def set_source(text: str, placed: PlacedItem, source: str, style: LineStyle) -> list[TextEdit]:
    """Edits that name the source of a link; see :func:`set_item`."""
    return set_item(text, placed, replace(placed.item, source=source), style)


def replace_url(text: str, placed: PlacedItem, url: str) -> list[TextEdit]:
    """Edits that let a link lead elsewhere."""
    return _edit_parts(text, placed, clean_item(replace(placed.item, url=url)))


def set_item(text: str, placed: PlacedItem, item: Item, style: LineStyle) -> list[TextEdit]:
    """Edits that let a line say something else of one of its links.

    A line in the list's style is written anew in it. A line that someone wrote in another way
    keeps its way where a part is only exchanged. In running text nothing but the link and what
    was recognised beside it changes; what is new stays in the link's title attribute there.

    Args:
        text: the whole text.
        placed: the link, from a parse of this text.
        item: what shall be said of it.
        style: the list's style.
    """
    item = clean_item(item)
    if item == placed.item:
        return []
    changed = [name for name in SHOWN_FIELDS if getattr(item, name) != getattr(placed.item, name)]
    is_exchange = all(getattr(placed, name) and getattr(item, name) for name in changed)
    is_in_style = placed.style == style.name
    if placed.is_whole and (is_in_style or not is_exchange):
        return rewrite_item(text, placed, item, style)
    return _edit_parts(text, placed, item)


def rewrite_item(text: str, placed: PlacedItem, item: Item, style: LineStyle) -> list[TextEdit]:
    """Edits that write all that belongs to a link anew, in a style."""
    line = render_line(item, style, title=_kept_title(text, placed, item), tooltip=placed.tooltip)
    return _exchange(text, placed.span, line)


def _edit_parts(text: str, placed: PlacedItem, item: Item) -> list[TextEdit]:
    """Exchange the link, and the parts that are shown; what has no place goes into the link."""
    shown = [name for name in SHOWN_FIELDS if getattr(placed, name)]
    emptied = any(not getattr(item, name) for name in shown)
    if emptied:  # the signs around it would be left over
        shown = []
    hidden = [name for name in SHOWN_FIELDS if name not in shown]
    title = _kept_title(text, placed, item)
    link = render_link(item, hidden, title=title, tooltip=placed.tooltip)
    if text[placed.link.start] == "h" and link == f"<{item.url}>":
        link = item.url  # a naked address stays naked
    edits = _exchange(text, placed.span if emptied else placed.link, link)
    for name in shown:
        value = getattr(item, name)
        if value != getattr(placed.item, name):
            edits += _exchange(text, getattr(placed, name), escape_inline(value))
    return edits


def _exchange(text: str, span: Span, new: str) -> list[TextEdit]:
    old = span.of(text)
    return [trimmed_edit(span.start, old, new)] if old != new else []


def _kept_title(text: str, placed: PlacedItem, item: Item) -> str:
    """The title as it is written, if it stays and has markup that its text does not show."""
    if placed.title is None or item.title != placed.item.title:
        return ""
    written = clean_field(placed.title.of(text))
    return "" if written == escape_inline(item.title) else written


@lru_cache(4096)
def _address(url: str) -> str:
    """An address as a reader of the text gets it."""
    return destination_url(link_destination(url))


def fill_bare(
    text: str,
    lists: Iterable[LinkList],
    url: str,
    item: Item,
    style: LineStyle | None = None,
) -> list[TextEdit]:
    """Edits that put what has been found out of an address where it still stands bare.

    What someone has typed beside a bare address stays; links with a title are not touched.

    Args:
        text: the whole text.
        lists: its link lists.
        url: the address as it stands in the text.
        item: what was found; its address is written if it has one.
        style: one style for all; else each list's own.
    """
    address = _address(url)
    edits: list[TextEdit] = []
    for link_list in lists:
        for placed in link_list.items:
            if placed.is_bare and _address(placed.item.url) == address:
                typed = {
                    name: value for name in SHOWN_FIELDS if (value := getattr(placed.item, name))
                }
                found = replace(item, url=item.url or placed.item.url, **typed)
                edits += set_item(text, placed, found, style or link_list.style)
    return edits
