"""The table of publishers of the running program: changed in one place, told to everybody."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from linkwright.fetch.sources.own_publishers import PublishersNotSavedError
from linkwright.fetch.sources.page_host import Platforms
from linkwright.fetch.sources.publisher_rows import Publisher
from linkwright.fetch.sources.publisher_site import site_to_name
from linkwright.fetch.sources.publishers import PublisherTable
from linkwright.model.addresses import WrapperRules


class LivePublishers(QObject):
    """Changes the table for the user, and says so.

    Args:
        table: shared with whatever reads pages.
        platforms: hosts whose subdomains are publications of their own.
        wrappers: archives, whose pages are those of other sites.
        parent: the owner.
    """

    changed = Signal()
    """Some host is called otherwise now."""
    save_failed = Signal(str)
    """The user's file could not be written: the sentence for the user. The names count for now."""

    def __init__(
        self,
        table: PublisherTable,
        platforms: Platforms,
        wrappers: WrapperRules,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._platforms = platforms
        self._wrappers = wrappers

    def site_of(self, url: str) -> str:
        """The host for which a name would be kept when the source of this address is named."""
        return site_to_name(url, self.table, self._platforms, self._wrappers)

    def name_of(self, url: str) -> str:
        """What the table calls the publisher of an address, "" when it does not know it."""
        row = self.table.find(url)
        return row.name if row is not None else ""

    def remember(self, host: str, name: str) -> None:
        """Call a host so from now on."""
        self._change(lambda: self.table.remember(host, name))

    def put(self, row: Publisher) -> None:
        """Keep a row as it is."""
        self._change(lambda: self.table.put(row))

    def remove(self, host: str) -> None:
        """Let the pages of a host say what they are called."""
        self._change(lambda: self.table.remove(host))

    def use_shipped(self, host: str) -> None:
        """Call a host as the shipped table does."""
        self._change(lambda: self.table.forget(host))

    def reset(self) -> None:
        """Go back to the shipped table."""
        self._change(self.table.reset)

    def _change(self, act: Callable[[], object]) -> None:
        try:
            act()
        except PublishersNotSavedError as error:
            self.save_failed.emit(str(error))
        self.changed.emit()
