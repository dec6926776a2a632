"""Fetched titles enter the text: once, where their address stands bare, and only if wanted."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from linkwright.fetch.fetch_result import FetchResult
from linkwright.model.item import Item
from linkwright.model.post import Post
from linkwright.ui.links.conventions import LinkConventions
from linkwright.ui.links.link_acts import LinkActs
from linkwright.ui.links.link_fetches import LinkFetches
from linkwright.ui.links.post_links import PostLinks


class Arrivals(QObject):
    """Asks for titles on behalf of the open post and writes those that come into its text.

    What was asked for is written at most once: a title that the user has undone stays undone
    until the user asks for it again. A title that a person should look at, and a guess, are
    never written; the row offers them.

    Args:
        links: the lists of the open post.
        acts: writes into them.
        fetches: where titles come from.
        conventions: what is cut from the address that redirects ended at.
        parent: the owner.

    Attributes:
        fetches_on_open: fetch for the bare addresses of a post as soon as it is opened, not
            only when the user asks for it or the network comes back.
    """

    def __init__(
        self,
        links: PostLinks,
        acts: LinkActs,
        fetches: LinkFetches,
        conventions: LinkConventions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._links = links
        self._acts = acts
        self._fetches = fetches
        self._conventions = conventions
        self._wanted: set[str] = set()
        self._held_back: dict[str, FetchResult] = {}
        self._written: set[str] = set()
        self._was_offline = False
        self.fetches_on_open = False
        fetches.title_fetched.connect(self._on_title_fetched)
        fetches.online_changed.connect(self._on_online_changed)
        links.document.post_parsed.connect(self._on_post_parsed)
        links.document.text_loaded.connect(self._on_text_loaded)

    def fetch(self, urls: Iterable[str], *, refresh: bool = False) -> None:
        """Fetch titles for addresses of the post, because the user wants them there.

        Args:
            urls: as they stand in the text.
            refresh: ask the sites even when the answer is known.
        """
        wanted = list(urls)
        for url in wanted:
            self._held_back.pop(url, None)
        self._wanted.update(wanted)
        self._fetches.request(wanted, refresh=refresh)

    def waiting(self) -> list[str]:
        """The bare addresses of the post that were not asked for yet.

        Those whose title came and was undone stay as the user left them.
        """
        return [
            url
            for url in self._links.bare_addresses()
            if url not in self._wanted and url not in self._written and not self._is_settled(url)
        ]

    def failed(self) -> list[str]:
        """The bare addresses of the post whose titles did not come."""
        bare = self._links.bare_addresses()
        results = [result for url in bare if (result := self._fetches.result_of(url))]
        return [
            result.url
            for result in results
            if result.state in ("blocked", "failed") or result.retry_at is not None
        ]

    def fetch_waiting(self) -> None:
        """Fetch the titles of all bare addresses that were not asked for yet."""
        self.fetch(self.waiting())

    def retry_failed(self) -> None:
        """Ask the sites again for all titles that did not come."""
        self.fetch(self.failed(), refresh=True)

    def cancel(self) -> None:
        """Wait no longer."""
        self._wanted.clear()
        self._held_back.clear()
        self._fetches.cancel()

    def _is_settled(self, url: str) -> bool:
        """Whether asking has led to an answer that a person must look at."""
        result = self._fetches.result_of(url)
        return result is not None and result.state in ("check", "blocked", "failed")

    def _on_text_loaded(self) -> None:
        """Another post was opened: what comes for the old one is not for this one."""
        self._wanted.clear()
        self._held_back.clear()
        self._written.clear()
        if self.fetches_on_open:
            self.fetch_waiting()

    def _on_online_changed(self, online: bool) -> None:
        """What waits in the open post was waiting for this."""
        if online and self._was_offline:
            self.fetch_waiting()
        self._was_offline = not online

    def _on_title_fetched(self, result: FetchResult) -> None:
        will_come = result.retry_at is not None or result.state == "offline"
        if result.url not in self._wanted or will_come:
            return
        self._wanted.discard(result.url)
        if result.state == "found" and result.title and not self._write(result):
            self._held_back[result.url] = result

    def _on_post_parsed(self, _post: Post) -> None:
        """A line that was cut out while its title came may be back somewhere else.

        Not while there is something to redo: writing would take that away.
        """
        if self._held_back and not self._links.document.isRedoAvailable():
            for url, result in list(self._held_back.items()):
                if self._write(result):
                    del self._held_back[url]

    def _write(self, result: FetchResult) -> bool:
        address = self._conventions.clean(result.final_url or result.url)
        item = Item(address, result.title, result.source)
        is_written = self._acts.fill(result.url, item)
        if is_written:
            self._written.add(result.url)
        return is_written
