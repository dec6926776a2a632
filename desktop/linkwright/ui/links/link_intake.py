"""From what is pasted, dropped or collected to lines of the post."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from linkwright.library.errors import LibraryError
from linkwright.library.link_file import load_link_file
from linkwright.model.addresses import clean_address, duplicate_key, unwrap
from linkwright.model.intake import (
    Intake,
    IntakeLink,
    read_intake,
    read_plain,
)
from linkwright.model.item import Item
from linkwright.ui.links.arrivals import Arrivals
from linkwright.ui.links.conventions import LinkConventions
from linkwright.ui.links.link_acts import LinkActs
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.post_links import PostLinks

_READ_FORMATS = ("text/x-moz-url", "text/html", "text/uri-list", "text/plain")


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a paste or drop.

    Attributes:
        added: the new links, in order.
        merged: the links whose addresses stood in the post already.
        ignored: how many were no web addresses.
        troubles: a sentence for each file that could not be read.
    """

    added: tuple[Item, ...] = ()
    merged: tuple[Item, ...] = ()
    ignored: int = 0
    troubles: tuple[str, ...] = ()


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
        self._rules = conventions.rules
        self._source_of = conventions.source_of
        self._propose_heading = conventions.propose_heading

    def take(self, data: QMimeData, before: LinkRow | None = None) -> Taken:
        """Add the links of a paste or drop, in one undo step.

        Args:
            data: as the system hands it over; local files in it are read.
            before: the row that the new ones go before; None for the end.
        """
        intake, troubles = self._read(data)
        return self._add(intake, before, troubles)

    def take_text(self, text: str) -> Taken:
        """Add the links of a text, such as addresses handed over by another start."""
        return self._add(read_plain(text, self._rules.junk_titles), None, ())

    def _read(self, data: QMimeData) -> tuple[Intake, tuple[str, ...]]:
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            return self._read_files(files)
        formats: dict[str, bytes | str] = {
            name: bytes(data.data(name).data()) for name in _READ_FORMATS if data.hasFormat(name)
        }
        if data.hasText():
            formats["text/plain"] = data.text()
        if data.hasHtml():
            formats["text/html"] = data.html()
        return read_intake(formats, self._rules.junk_titles), ()

    def _read_files(self, files: Sequence[Path]) -> tuple[Intake, tuple[str, ...]]:
        """The links of dropped files: link files, bookmarks, pages, any text."""
        links: list[IntakeLink] = []
        ignored = 0
        troubles = []
        for file in files:
            try:
                intake = load_link_file(file, self._rules.junk_titles)
            except LibraryError as error:
                troubles.append(str(error))
            else:
                links += intake.links
                ignored += intake.ignored
        return Intake(tuple(links), ignored), tuple(troubles)

    def add_again(self, taken: Taken) -> None:
        """Add those links as well that stood in the post already, because the user says so."""
        self._acts.add(taken.merged, heading=self._heading())
        self._fetch_titles({self._key(item.url) for item in taken.merged if not item.title})

    def _add(self, intake: Intake, before: LinkRow | None, troubles: tuple[str, ...]) -> Taken:
        text = self._links.document.text()
        standing = {self._key(link.url) for link in read_plain(text, ()).links}
        new: dict[str, Item] = {}
        merged: dict[str, Item] = {}
        for link in intake.links:
            item = self._item(link)
            key = self._key(item.url)
            (merged if key in standing or key in new else new).setdefault(key, item)
        bare = {url: self._key(url) for url in self._links.bare_addresses()}
        known = {key: item for key, item in merged.items() if item.title}
        fills = {url: known[key] for url, key in bare.items() if key in known}
        self._acts.add(tuple(new.values()), before, self._heading(), fills)
        given = {**merged, **new}
        self._fetch_titles({key for key, item in given.items() if not item.title})
        return Taken(tuple(new.values()), tuple(merged.values()), intake.ignored, troubles)

    def _fetch_titles(self, keys: Collection[str]) -> None:
        """Have the titles fetched of those addresses that stand bare, as the text writes them."""
        standing = self._links.bare_addresses()
        self._arrivals.fetch(url for url in standing if self._key(url) in keys)

    def _heading(self) -> str:
        return self._propose_heading(self._links.document.post().title)

    def _item(self, link: IntakeLink) -> Item:
        url = clean_address(unwrap(link.url, self._rules.wrappers), self._rules.cleaning)
        source = link.source or (self._source_of(url) if link.title else "")
        return Item(url, link.title, source)

    def _key(self, url: str) -> str:
        return duplicate_key(url, self._rules.cleaning)
