"""What the user does to links: each act one pure computation and one undo step."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from linkwright.model.item import Item
from linkwright.model.line_styles import LineStyle
from linkwright.model.link_edits import (
    add_items,
    add_list,
    fill_bare,
    make_lead,
    move_lines,
    remove_lines,
    replace_url,
    set_heading,
    set_item,
    set_source,
    sort_lines,
)
from linkwright.model.link_lists import LinkList, find_link_lists
from linkwright.model.post_styles import lead_style_of, line_style_of, restyle_for_good
from linkwright.model.publication_dates import published_at
from linkwright.model.slots import has_title_slot
from linkwright.model.text_difference import difference
from linkwright.model.text_edits import Span, TextEdit, apply_edits
from linkwright.ui.links.conventions import LinkConventions
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.post_links import PostLinks

_LATEST_S = 10**12  # more than any date of Python's is away from 1970, so all sums are positive


class LinkActs:
    """Changes the link lists of a post.

    Rows are those of the list that is looked at. A row that the text does not have any more
    is passed over in silence: the panel shows within a moment that it is gone.

    Args:
        links: the lists.
        conventions: how links look.
    """

    def __init__(self, links: PostLinks, conventions: LinkConventions) -> None:
        self._links = links
        self._conventions = conventions

    # One link

    def set_title(self, row: LinkRow, title: str) -> None:
        """Give a link the title that the user typed or took; a bare one gets its source too."""
        placed = self._links.find(row)
        if placed is None:
            return
        item = placed.item
        source = item.source
        if placed.is_bare and not source:
            source = row.source or self._conventions.source_of(item.url)
        item = replace(item, title=title, source=source)
        self._apply(set_item(self._text, placed, item, self._style))

    def change_titles(self, rows: Sequence[LinkRow], change: Callable[[str], str]) -> None:
        """Write the titles of these rows in another way, all in one step."""
        edits: list[TextEdit] = []
        for row in rows:
            placed = self._links.find(row)
            if placed is not None and not placed.is_bare:
                item = replace(placed.item, title=change(placed.item.title))
                edits += set_item(self._text, placed, item, self._style)
        self._apply(edits)

    def set_source(self, row: LinkRow, source: str) -> None:
        """Name another source for a link."""
        if (placed := self._links.find(row)) is not None:
            self._apply(set_source(self._text, placed, source, self._style))

    def rename_source(self, old: str, new: str, is_meant: Callable[[str], bool]) -> None:
        """Write another name wherever the lists have this one, in one undo step.

        Args:
            old: the source as it stands in the text.
            new: what it is called now.
            is_meant: whether an address is one of those meant.
        """
        text, lists = self._text, self._links.lists
        while True:
            edits: list[TextEdit] = []
            for link_list in lists:
                for line in link_list.lines:
                    # One link of a line at a time: an edit may write the whole line anew.
                    for placed in line.items:
                        if placed.item.source == old and is_meant(placed.item.url):
                            edits += set_source(text, placed, new, link_list.style)
                            break
            if not edits:
                break
            text, lists = self._after(text, edits)
        self._become(text)

    def replace_url(self, row: LinkRow, url: str) -> None:
        """Give a link another address, such as the one its page moved to."""
        if (placed := self._links.find(row)) is not None:
            self._apply(replace_url(self._text, placed, url))

    def make_lead(self, row: LinkRow, excerpt: str) -> None:
        """Write a link as the lead story at the top of the text, and take it off its list."""
        found = self._links.find_line(row)
        link_list = self._links.chosen_list
        if found is None or link_list is None:
            return
        number, placed = found
        item = placed.item
        if placed.is_bare:
            item = replace(item, title=row.proposal, source=row.source)
        rest = apply_edits(self._text, remove_lines(self._text, link_list, [number]))
        usual = self._conventions.lead_style
        style = self._style_named(lead_style_of(self._links.document.post(), usual.name), usual)
        lead = make_lead(rest, item, excerpt, style)
        self._become(apply_edits(rest, lead))

    # Lines

    def move(self, rows: Sequence[LinkRow], before: LinkRow | None) -> None:
        """Move the lines of these rows before another row's line; None means the end."""
        link_list = self._links.chosen_list
        lines = self._lines_of(rows)
        if link_list is None or not lines:
            return
        place = self._links.find_line(before) if before else None
        goal = place[0] if place else len(link_list.lines)
        goal -= sum(line < goal for line in lines)
        self._apply(move_lines(self._text, link_list, lines, link_list, goal))

    def move_to_list(self, rows: Sequence[LinkRow], number: int) -> None:
        """Move the lines of these rows to the end of another list of the post."""
        lists = self._links.lists
        source = self._links.chosen_list
        lines = self._lines_of(rows)
        if source is None or not lines or not 0 <= number < len(lists):
            return
        target = lists[number]
        if number != self._links.chosen:
            self._apply(move_lines(self._text, source, lines, target, len(target.lines)))

    def remove(self, rows: Sequence[LinkRow]) -> None:
        """Take the lines of these rows out of the text."""
        link_list = self._links.chosen_list
        lines = self._lines_of(rows)
        if link_list is not None and lines:
            self._apply(remove_lines(self._text, link_list, lines))

    # Lists

    def sort(self, key: str, date_of: Callable[[str], str] = lambda _url: "") -> None:
        """Sort the lines.

        Args:
            key: "title" or "source"; "newest" or "oldest" for the time of publication.
            date_of: what the page at an address says of that time, or "".
        """
        if (link_list := self._links.chosen_list) is None:
            return
        if key not in ("newest", "oldest"):
            self._apply(sort_lines(self._text, link_list, key))
            return

        def place_in_time(item: Item) -> str:
            moment = published_at(date_of(item.url)) or published_at(item.date)
            if moment is None:
                return "~"  # behind all numbers
            seconds = round(moment.timestamp())
            return f"{_LATEST_S + (-seconds if key == 'newest' else seconds):020d}"

        self._apply(sort_lines(self._text, link_list, place_in_time))

    def restyle(self, style: LineStyle) -> None:
        """Write the lines in another line style."""
        chosen, all_styles = self._links.chosen, self._conventions.styles
        if self._links.chosen_list is not None:
            usual = self._conventions.list_style.name
            self._apply(restyle_for_good(self._text, chosen, style, all_styles, usual))

    def add_list(self, heading: str) -> None:
        """Add a heading for another list at the end of the text, and look at that list."""
        self._apply(add_list(self._text, heading))
        self._links.choose(len(self._links.lists) - 1)

    def add(
        self,
        items: Sequence[Item],
        before: LinkRow | None = None,
        heading: str = "",
        fills: Mapping[str, Item] = MappingProxyType({}),
    ) -> None:
        """Add links to the list that is looked at; where there is none, below a new heading.

        Args:
            items: the new lines.
            before: the row that they go before; None for the end.
            heading: for a post without a list, or for a list whose heading waits for one.
            fills: what is known now of addresses that stand bare already.
        """
        text = self._text
        lists = self._links.lists
        for url, item in fills.items():
            text, lists = self._after(text, fill_bare(text, lists, url, item))
        if items:
            place = self._links.find_line(before) if before else None
            at = place[0] if place else None
            target = lists[self._links.chosen] if lists else None
            edits = add_items(text, target, items, self._style, heading=heading, at=at)
            text = apply_edits(text, edits)
            text = self._with_heading(text, heading)
        self._become(text)

    def fill(self, url: str, item: Item) -> bool:
        """Fill in what was learnt wherever an address stands bare.

        Returns:
            Whether it stands bare anywhere.
        """
        edits = fill_bare(self._text, self._links.lists, url, item)
        self._apply(edits)
        return bool(edits)

    def _after(self, text: str, edits: Sequence[TextEdit]) -> tuple[str, tuple[LinkList, ...]]:
        """The text after some edits, and its lists."""
        text = apply_edits(text, edits)
        return text, find_link_lists(text, self._conventions.styles, self._preferred)

    def _with_heading(self, text: str, heading: str) -> str:
        """The text with a heading in place of that of a template, if the shown list has one."""
        shown = self._links.chosen_contents
        if not shown or not has_title_slot(shown.heading):
            return text
        lists = find_link_lists(text, self._conventions.styles)
        chosen = lists[self._links.chosen] if self._links.chosen < len(lists) else None
        if heading and chosen and chosen.heading and has_title_slot(chosen.heading.text):
            return apply_edits(text, set_heading(text, chosen, heading))
        return text

    def _become(self, text: str) -> None:
        """Make the text this one, in one step that touches only the lines that differ."""
        now = self._text
        self._apply(difference(now, Span(0, len(now)), text))

    @property
    def _text(self) -> str:
        return self._links.document.text()

    @property
    def _style(self) -> LineStyle:
        link_list = self._links.chosen_list
        if link_list is not None:
            return link_list.style
        return self._style_named(self._preferred, self._conventions.list_style)

    @property
    def _preferred(self) -> str:
        """The name of the style that the post wants for its lists."""
        return line_style_of(self._links.document.post(), self._conventions.list_style.name)

    def _style_named(self, name: str, usual: LineStyle) -> LineStyle:
        return next((style for style in self._conventions.styles if style.name == name), usual)

    def _lines_of(self, rows: Sequence[LinkRow]) -> list[int]:
        """The numbers of the lines that hold these rows."""
        found = (self._links.find_line(row) for row in rows)
        return sorted({place[0] for place in found if place is not None})

    def _apply(self, edits: Sequence[TextEdit]) -> None:
        self._links.document.apply(edits)
