"""An item with the places of its parts in the text."""

from typing import NamedTuple

from linkwright.model.item import Item
from linkwright.model.text_edits import Span


class PlacedItem(NamedTuple):
    """One link of a line, read from the text.

    Attributes:
        item: what the text says of it.
        span: the stretch that belongs to it: the link and the parts recognised beside it.
        link: the link alone, ``[Title](url)`` or ``<url>``.
        title: the link text; None when the address stands bare.
        url: the destination.
        source: where the source is shown; None if it is not, though it may be known from the
            title attribute. Likewise author, date, via and note.
        attribute: the text of the link's title attribute.
        tooltip: what that says beside the item's fields.
        style: the name of the line style that the stretch is written in; "" if it is in none.
        is_whole: everything in the line belongs to some item, so that it may be written anew.
    """

    item: Item
    span: Span
    link: Span
    title: Span | None
    url: Span
    source: Span | None = None
    author: Span | None = None
    date: Span | None = None
    via: Span | None = None
    note: Span | None = None
    attribute: Span | None = None
    tooltip: str = ""
    style: str = ""
    is_whole: bool = False

    @property
    def is_bare(self) -> bool:
        """The address stands there without a title."""
        return not self.item.title

    def moved(self, by: int) -> "PlacedItem":
        """The item so many characters further on."""
        return PlacedItem(
            self.item,
            self.span.moved(by),
            self.link.moved(by),
            self.title and self.title.moved(by),
            self.url.moved(by),
            self.source and self.source.moved(by),
            self.author and self.author.moved(by),
            self.date and self.date.moved(by),
            self.via and self.via.moved(by),
            self.note and self.note.moved(by),
            self.attribute and self.attribute.moved(by),
            self.tooltip,
            self.style,
            self.is_whole,
        )
