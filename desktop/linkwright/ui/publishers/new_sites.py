"""Asks once how a site is called that is not in the table of publishers."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from linkwright.fetch.fetch_result import FetchResult
from linkwright.settings.asked_sites import AskedSites
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.publishers.live_publishers import LivePublishers

_ANSWERED = ("found", "check")


@dataclass(frozen=True, slots=True)
class NewSite:
    """A site to ask about.

    Attributes:
        host: the site.
        name: what its page calls it.
    """

    host: str
    name: str


class NewSites(QObject):
    """Lines up the sites of fetched titles that nobody has named yet.

    The titles do not wait for an answer: each line carries the name that the page gave.

    Args:
        desk: the links of the open post.
        publishers: the table.
        asked: the sites that were asked about before.
        parent: the owner.
    """

    changed = Signal()
    """Another site is asked about, or none, or another number waits."""

    def __init__(
        self,
        desk: LinkDesk,
        publishers: LivePublishers,
        asked: AskedSites,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._publishers = publishers
        self._asked = asked
        self._waiting: list[NewSite] = []
        self._asks = True
        desk.fetches.title_fetched.connect(self._on_title_fetched)
        desk.document.text_loaded.connect(self._forget)
        publishers.changed.connect(self._drop_named)

    @property
    def current(self) -> NewSite | None:
        """The site that is asked about."""
        return self._waiting[0] if self._waiting else None

    @property
    def waiting(self) -> int:
        """How many more there are."""
        return max(0, len(self._waiting) - 1)

    def ask(self, on: bool) -> None:
        """Ask about new sites from now on, or about none."""
        self._asks = on
        if not on:
            self._forget()

    def answer(self, name: str) -> None:
        """Call the current site so; lines that carry the name of its page are written anew."""
        site = self.current
        name = " ".join(name.split())
        if site is None or not name:
            return
        self._asked.add(site.host)
        self._publishers.remember(site.host, name)
        if name != site.name:
            self._desk.acts.rename_source(
                site.name, name, lambda url: self._publishers.site_of(url) == site.host
            )

    def pass_over(self) -> None:
        """Leave the current site to what its pages say, and ask no more about it."""
        if (site := self.current) is not None:
            self._asked.add(site.host)
            self._waiting.pop(0)
            self.changed.emit()

    def _on_title_fetched(self, result: FetchResult) -> None:
        if not self._asks or result.state not in _ANSWERED or not result.source:
            return
        url = result.final_url or result.url
        if self._publishers.name_of(url):
            return
        host = self._publishers.site_of(url)
        is_known = any(site.host == host for site in self._waiting)
        if host and not is_known and not self._asked.has(host):
            self._waiting.append(NewSite(host, result.source))
            self.changed.emit()

    def _drop_named(self) -> None:
        """Sites that have a name now need not be asked about."""
        table = self._publishers.table
        left = [site for site in self._waiting if table.find(site.host) is None]
        if left != self._waiting:
            self._waiting = left
            self.changed.emit()

    def _forget(self) -> None:
        if self._waiting:
            self._waiting = []
            self.changed.emit()
