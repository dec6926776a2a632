"""Rules for what stands in a post twice: links and headlines."""

import re
from collections.abc import Iterator
from dataclasses import replace

from linkwright.model.checks.checked_post import CheckedPost, Finding
from linkwright.model.item import Item
from linkwright.model.item_edits import set_item
from linkwright.model.line_forms import SHOWN_FIELDS
from linkwright.model.link_lists import LinkList, find_link_lists
from linkwright.model.list_edits import remove_lines
from linkwright.model.near_headlines import (
    HeadlinePrint,
    HeadlineWords,
    are_near,
    headline_print,
)
from linkwright.model.placed_item import PlacedItem
from linkwright.model.post_styles import line_style_of
from linkwright.model.text_difference import difference
from linkwright.model.text_edits import Span, TextEdit, apply_edits

_WORD = re.compile(r"[^\W_]+")
_FIELDS = ("title", *SHOWN_FIELDS)


def find_repeated_link(checked: CheckedPost) -> Iterator[Finding]:
    """A list leads to a page that an earlier line leads to already."""
    key_of = checked.key_of
    first: dict[str, PlacedItem] = {}
    for _, lead in checked.story_lines[:1]:
        first[key_of(lead.item.url)] = lead
    for link_list in checked.lists:
        for line in link_list.lines:
            for item in line.items:
                key = key_of(item.item.url)
                earlier = first.setdefault(key, item)
                if earlier is not item:
                    number = checked.line_of(earlier.link.start)
                    yield Finding(
                        item.link,
                        item.item.title or item.item.url,
                        str(number),
                        tuple(_merged(checked, earlier, item, link_list)),
                    )


def find_repeated_headline(checked: CheckedPost) -> Iterator[Finding]:
    """Two links to different pages have the same title, or nearly; see `near_headlines`."""
    key_of = checked.key_of
    headlines = _Headlines(checked.options.headline_words)
    items = [lead for _, lead in checked.story_lines[:1]] + checked.list_items
    for item in items:
        earlier = headlines.first_like(item)
        if earlier is None or key_of(earlier.item.url) == key_of(item.item.url):
            continue
        yield Finding(
            item.title or item.link, item.item.title, str(checked.line_of(earlier.link.start))
        )


class _Headlines:
    """The headlines of a post so far.

    Args:
        words: those that are not compared like others.
    """

    def __init__(self, words: HeadlineWords) -> None:
        self._words = words
        self._same: dict[str, PlacedItem] = {}
        self._near: dict[tuple[int, int], list[tuple[HeadlinePrint, PlacedItem]]] = {}

    def first_like(self, item: PlacedItem) -> PlacedItem | None:
        """The first item with the same headline, or else nearly the same; then add this one."""
        same = " ".join(_WORD.findall(item.item.title.casefold()))
        earlier = self._same.setdefault(same, item) if same else item
        if earlier is not item:
            return earlier
        made = headline_print(item.item.title, self._words)
        if made is None:
            return None
        keys = [(number, key) for number, key in enumerate(made.shared_keys()) if key is not None]
        near = [
            other
            for place in keys
            for known, other in self._near.get(place, ())
            if are_near(made, known)
        ]
        for place in keys:
            self._near.setdefault(place, []).append((made, item))
        return min(near, key=lambda other: other.link.start, default=None)


def _merged(
    checked: CheckedPost, kept: PlacedItem, other: PlacedItem, link_list: LinkList
) -> list[TextEdit]:
    """Edits that leave one line of two; none when either says something that would be lost."""
    line_at = next((at for at, line in enumerate(link_list.lines) if line.items == (other,)), None)
    item = _united(kept.item, other.item)
    if line_at is None or item is None or not other.is_whole or other.tooltip:
        return []
    if "\n" in link_list.lines[line_at].span.of(checked.text):
        return []
    text = checked.text
    shorter = apply_edits(text, remove_lines(text, link_list, [line_at]))
    if item != kept.item:
        again = _found_again(shorter, kept, checked)
        if again is None:
            return []
        placed, style_of = again
        shorter = apply_edits(shorter, set_item(shorter, placed, item, style_of.style))
    return difference(text, Span(0, len(text)), shorter)


def _united(kept: Item, other: Item) -> Item | None:
    """An item that says what both say; None when they contradict each other."""
    united = kept
    for name in _FIELDS:
        ours, theirs = getattr(kept, name), getattr(other, name)
        if not ours and theirs:
            united = replace(united, **{name: theirs})
        elif theirs and ours.casefold() != theirs.casefold():
            return None
    return united


def _found_again(
    text: str, placed: PlacedItem, checked: CheckedPost
) -> tuple[PlacedItem, LinkList] | None:
    """The line that is kept, which stands before the one that has gone, and its list."""
    usual = line_style_of(checked.post, checked.options.line_style)
    lists = find_link_lists(text, checked.options.styles, usual)
    for link_list in lists:
        for item in link_list.items:
            if item.link == placed.link:
                return item, link_list
    return None
