"""What the links of a running program need beside its window: fetching, checking, watching."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QClipboard

from linkwright.fetch.sources.page_host import Platforms
from linkwright.fetch.sources.publishers import load_publishers
from linkwright.paths import Folders
from linkwright.settings.rule_files import RuleFiles
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.links.clipboard_collector import ClipboardCollector
from linkwright.ui.links.link_checks import Checker, LinkChecks, OnChecked
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.links.link_fetches import LinkFetches, OnResult, TitleFetcher
from linkwright.ui.links.load_conventions import load_conventions
from linkwright.ui.links.reachability import Reachability
from linkwright.ui.preferences.live_preferences import LivePreferences
from linkwright.ui.publishers.live_publishers import LivePublishers

if TYPE_CHECKING:
    from linkwright.fetch.fetch_options import FetchOptions
    from linkwright.fetch.link_store import LinkStore
    from linkwright.fetch.reading import Reading


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
        self._store: LinkStore | None = None
        self.fetches = LinkFetches(self._make_fetcher, self)
        self.checks = LinkChecks(self._make_checker, self)
        publishers = load_publishers(folders.config)
        conventions = load_conventions(
            folders.config,
            publishers,
            preferences.values.line_style,
            clean_addresses=preferences.values.clean_addresses,
        )
        conventions.link_rel = preferences.values.link_rel
        conventions.link_target = preferences.values.link_target
        platforms = Platforms(RuleFiles(folders.config).both("platforms.txt"))
        self.publishers = LivePublishers(publishers, platforms, conventions.rules.wrappers, self)
        self.desk = LinkDesk(document, self.fetches, self.checks, conventions, self)
        self.desk.arrivals.fetches_on_open = preferences.values.fetch_on_open
        self.collector = ClipboardCollector(clipboard, self)
        self.desk.host_allowed.connect(self._allow_host)
        preferences.changed.connect(self._on_preference_changed)
        self._reachability = Reachability(self)
        self._reachability.online_changed.connect(self.fetches.set_online)

    def start(self) -> None:
        """Look after the network, and after what the open post already waits for."""
        self._reachability.start()
        values = self._preferences.values
        self.collector.turn(values.collect_from_clipboard)
        if values.fetch_on_open:
            self.desk.arrivals.fetch_waiting()

    def close(self) -> None:
        """End all work at once; what still comes is dropped."""
        self.collector.turn(False)
        self.fetches.close()
        self.checks.close()

    def _allow_host(self, host: str) -> None:
        """Keep the user's word that a host of the own network may be asked."""
        known = self._preferences.values.own_hosts
        self._preferences.change(own_hosts=f"{known} {host}".strip())

    def _on_preference_changed(self, name: str) -> None:
        values, conventions = self._preferences.values, self.desk.conventions
        match name:
            case "fetch_at_once" | "own_hosts":
                self.fetches.renew()
                self.checks.renew()
            case "collect_from_clipboard":
                self.collector.turn(values.collect_from_clipboard)
            case "fetch_on_open":
                self.desk.arrivals.fetches_on_open = values.fetch_on_open
            case "clean_addresses":
                conventions.cleans_addresses = values.clean_addresses
            case "link_rel" | "link_target":
                setattr(conventions, name, getattr(values, name))
            case "line_style":
                conventions.choose_style(values.line_style)
                self.desk.links.prefer(conventions.list_style.name)

    def fetch_options(self) -> "FetchOptions":
        """How pages are fetched now."""
        from linkwright.fetch.fetch_options import FetchOptions
        from linkwright.fetch.pages.languages import accept_language
        from linkwright.fetch.web.address_policy import host_names

        values = self._preferences.values
        return FetchOptions(
            at_once=values.fetch_at_once,
            accept_language=accept_language(QLocale.system().uiLanguages()),
            allow_private_hosts=host_names(values.own_hosts),
        )

    def _reading(self) -> "Reading":
        """The rules of pages with those of the user's files; asked for in a worker."""
        from linkwright.fetch.reading import standard_reading
        from linkwright.fetch.rules import load_rules

        pages = load_rules(RuleFiles(self._folders.config).both, self.publishers.table)
        return standard_reading(self.desk.conventions.rules.cleaning, pages)

    def _make_fetcher(self, on_result: OnResult) -> TitleFetcher:
        from linkwright.fetch.fetcher import Fetcher
        from linkwright.fetch.link_store import LinkStore

        if self._store is None:
            self._store = LinkStore(self._folders.links)
        return Fetcher(self.fetch_options(), on_result, self._store, make_reading=self._reading)

    def _make_checker(self, on_checked: OnChecked) -> Checker:
        from linkwright.fetch.link_check import LinkChecker

        return LinkChecker(self.fetch_options(), on_checked, make_reading=self._reading)
