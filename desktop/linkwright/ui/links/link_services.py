"""What the links of a running program need beside its window: fetching, checking, watching."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard

from linkwright.paths import Folders
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.links.clipboard_collector import ClipboardCollector
from linkwright.ui.links.link_checks import Checker, LinkChecks, OnChecked
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.links.link_fetches import LinkFetches, OnResult, TitleFetcher
from linkwright.ui.links.load_conventions import load_conventions
from linkwright.ui.links.reachability import Reachability
from linkwright.ui.preferences.live_preferences import LivePreferences


class LinkServices(QObject):
    """Builds the objects behind the link panel and ends their work when the program ends.

    Nothing of the network is loaded before the first title is asked for.

    Args:
        document: the post.
        folders: where rules, preferences and the link store are kept.
        preferences: what the user has chosen, live.
        clipboard: the system's.
        parent: the application, which outlives all workers.
    """

    def __init__(
        self,
        document: PostDocument,
        folders: Folders,
        preferences: LivePreferences,
        clipboard: QClipboard,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._preferences = preferences
        self.fetches = LinkFetches(self._make_fetcher, self)
        self.checks = LinkChecks(self._make_checker, self)
        conventions = load_conventions(
            folders.config,
            preferences.values.line_style,
            clean_addresses=preferences.values.clean_addresses,
        )
        self.desk = LinkDesk(document, self.fetches, self.checks, conventions, self)
        self.desk.arrivals.fetches_on_open = preferences.values.fetch_on_open
        self.collector = ClipboardCollector(clipboard, self)
        self._reachability = Reachability(self)
        self._reachability.online_changed.connect(self.fetches.set_online)

    def start(self) -> None:
        """Look after the network, and after what the open post already waits for."""
        self._reachability.start()
        self.collector.turn(self._preferences.values.collect_from_clipboard)
        if self._preferences.values.fetch_on_open:
            self.desk.arrivals.fetch_waiting()

    def close(self) -> None:
        """End all work at once; what still comes is dropped."""
        self.collector.turn(False)
        self.fetches.close()
        self.checks.close()

    def _make_fetcher(self, on_result: OnResult) -> TitleFetcher:
        from linkwright.fetch.fetch_options import FetchOptions
        from linkwright.fetch.fetcher import Fetcher
        from linkwright.fetch.link_store import LinkStore

        options = FetchOptions(at_once=self._preferences.values.fetch_at_once)
        store = LinkStore(self._folders.links)
        return Fetcher(options, on_result, store)

    def _make_checker(self, on_checked: OnChecked) -> Checker:
        from linkwright.fetch.fetch_options import FetchOptions
        from linkwright.fetch.link_check import LinkChecker

        return LinkChecker(FetchOptions(at_once=self._preferences.values.fetch_at_once), on_checked)
