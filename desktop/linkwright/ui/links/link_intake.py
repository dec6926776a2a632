"""From what is pasted, dropped or collected to lines of the post."""

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache, partial

from linkwright.model.addresses import duplicate_key, unwrap
from linkwright.model.intake import IntakeLink, read_plain
from linkwright.model.item import Item
from linkwright.ui.links.arrivals import Arrivals
from linkwright.ui.links.conventions import LinkConventions
from linkwright.ui.links.intake_reading import Given, ReadIntake, read_links
from linkwright.ui.links.link_acts import LinkActs
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.post_links import PostLinks

MANY_LINKS = 300
"""More links than this at once are added only when the user says so."""

_KEPT_KEYS = 4096


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a paste or drop.

    Attributes:
        added: the new links, in order.
        merged: the links whose pages the post linked to already.
        ignored: how many were no web addresses.
        troubles: a sentence for each file that could not be read.
        read: all of the links, in the order in which they were given.
        revision: the state of the text before and after they were added.
        held_back: so many links that the user is asked first; none of them is added yet.
    """

    added: tuple[Item, ...] = ()
    merged: tuple[Item, ...] = ()
    ignored: int = 0
    troubles: tuple[str, ...] = ()
    read: ReadIntake = field(default_factory=lambda: ReadIntake(()))
    revision: tuple[int, int] = (0, 0)
    held_back: ReadIntake | None = None


class LinkIntake:
    """Adds what is given to the list that is looked at, and has missing titles fetched.

    Args:
        links: the lists of the open post.
        acts: writes into them.
        arrivals: has titles fetched.
        conventions: how addresses are recognised and cleaned.
    """

    def __init__(
        self,
        links: PostLinks,
        acts: LinkActs,
        arrivals: Arrivals,
        conventions: LinkConventions,
    ) -> None:
        self._links = links
        self._acts = acts
        self._arrivals = arrivals
        self._conventions = conventions
        self._rules = conventions.rules
        self._source_of = conventions.source_of
        self._propose_heading = conventions.propose_heading
        self._key = lru_cache(_KEPT_KEYS)(partial(duplicate_key, rules=conventions.rules.cleaning))

    def key_of(self, url: str) -> str:
        """What the addresses of one page have in common; remembered for many of them."""
        return self._key(url)

    def read(self, given: Given, text: str) -> ReadIntake:
        """The links of a paste or drop, cleaned. Touches nothing: any thread may call it.

        Args:
            given: what was pasted or dropped.
            text: of the post; the keys of its addresses are kept, as `add` will ask for them.
        """
        links, ignored, troubles = read_links(given, self._rules.junk_titles)
        items = (self._item(link) for link in links)
        read = ReadIntake(
            tuple((self._key(item.url), item) for item in items), ignored, tuple(troubles)
        )
        self._standing_keys(text)
        return read

    def take(self, given: Given, before: LinkRow | None = None) -> Taken:
        """Add the links of a paste or drop, in one undo step.

        Args:
            given: what was pasted or dropped.
            before: the row that the new ones go before; None for the end.
        """
        return self.add(self.read(given, self._links.document.text()), before)

    def add(
        self, read: ReadIntake, before: LinkRow | None = None, *, is_sure: bool = False
    ) -> Taken:
        """Add links that were read, in one undo step.

        Args:
            read: the links.
            before: the row that the new ones go before; None for the end.
            is_sure: the user knows that they are many.
        """
        if len(read.items) > MANY_LINKS and not is_sure:
            return Taken(troubles=read.troubles, held_back=read)
        standing = self._standing_keys(self._links.document.text())
        new: dict[str, Item] = {}
        merged: dict[str, Item] = {}
        for key, item in read.items:
            (merged if key in standing or key in new else new).setdefault(key, item)
        bare = {url: self._key(url) for url in self._links.bare_addresses()}
        known = {key: item for key, item in merged.items() if item.title}
        fills = {url: known[key] for url, key in bare.items() if key in known}
        document = self._links.document
        was = document.revision()
        self._acts.add(tuple(new.values()), before, self._heading(), fills)
        revision = (was, document.revision())
        given = {**merged, **new}
        self._fetch_titles({key for key, item in given.items() if not item.title})
        added, again = tuple(new.values()), tuple(merged.values())
        return Taken(added, again, read.ignored, read.troubles, read, revision)

    def undo_merge(self, taken: Taken, before: LinkRow | None = None) -> None:
        """Let each link that was given have a line of its own, and take merged titles back.

        When the text has changed since, only the lines are added.

        Args:
            taken: what became of the links.
            before: the row that they went before; None for the end.
        """
        document, (was, then) = self._links.document, taken.revision
        items = taken.merged
        if was != then and document.revision() == then:
            document.undo_step()
            items = tuple(item for _key, item in taken.read.items)
        self._acts.add(items, before, self._heading())
        self._fetch_titles({self._key(item.url) for item in items if not item.title})

    def _fetch_titles(self, keys: Collection[str]) -> None:
        """Have the titles fetched of those addresses that stand bare, as the text writes them."""
        standing = self._links.bare_addresses()
        self._arrivals.fetch(url for url in standing if self._key(url) in keys)

    def _standing_keys(self, text: str) -> set[str]:
        """The keys of all addresses of a text."""
        return {self._key(link.url) for link in read_plain(text, ()).links}

    def _heading(self) -> str:
        return self._propose_heading(self._links.document.post().title)

    def _item(self, link: IntakeLink) -> Item:
        url = self._conventions.clean(unwrap(link.url, self._rules.wrappers))
        source = link.source or (self._source_of(url) if link.title else "")
        return Item(url, link.title, source)
