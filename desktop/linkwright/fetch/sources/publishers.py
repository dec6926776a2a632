"""The table of publishers: how readers call the site behind a host."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from linkwright.assets import read_text
from linkwright.fetch.sources.own_publishers import OwnPublishers, is_removed
from linkwright.fetch.sources.publisher_rows import NO_NAME, Publisher, parse_publishers
from linkwright.model.addresses import ascii_host

TABLE_NAME = "publishers.tsv"
"""The name of the table among the rules, and of the user's own in the config folder."""


class PublisherTable:
    """Looks publishers up by host; the user's own rows stand above the shipped ones.

    It may be asked in any thread while another one changes it.

    Args:
        shipped: the text of the shipped table.
        own_file: the user's table, which need not exist; None for no table of the user's.
    """

    def __init__(self, shipped: str, own_file: Path | None = None) -> None:
        self._shipped = {row.host: row for row in parse_publishers(shipped)}
        self._file = OwnPublishers(own_file)
        self._own = self._file.load()

    def find(self, host: str) -> Publisher | None:
        """The row with the longest matching end of the host, or None.

        Args:
            host: a host name such as "edition.cnn.com", or a whole address.
        """
        own = self._own
        name = table_host(host)
        while name:
            row = own.get(name) or self._shipped.get(name)
            if row is not None and not is_removed(row):
                return row
            _, _, name = name.partition(".")
        return None

    def rows(self) -> tuple[Publisher, ...]:
        """All rows, the user's own in place of the shipped ones for the same host."""
        rows = {**self._shipped, **self._own}.values()
        return tuple(row for row in rows if not is_removed(row))

    def shipped(self, host: str) -> Publisher | None:
        """The shipped row for just this host, or None."""
        return self._shipped.get(table_host(host))

    def is_own(self, row: Publisher) -> bool:
        """Whether a row is the user's own, and not a shipped one."""
        return self._own.get(row.host) == row

    def own_name(self, url: str) -> str:
        """What the user calls the publisher of an address; "" when no row of theirs says so."""
        row = self.find(url)
        return row.name if row is not None and self.is_own(row) else ""

    def own_rows(self) -> tuple[Publisher, ...]:
        """The rows that the user added or changed, by host."""
        own = self._own
        return tuple(own[host] for host in sorted(own) if not is_removed(own[host]))

    def removed_hosts(self) -> tuple[str, ...]:
        """The hosts that the user took out of the shipped table."""
        return tuple(sorted(host for host, row in self._own.items() if is_removed(row)))

    def remember(self, host: str, name: str, short: str = "") -> Publisher:
        """Call a host so from now on, and keep that in the user's table.

        Args:
            host: the host as people write it, with or without "www.", or a whole address.
            name: the name for posts.
            short: the short form; "" keeps the one the table has.

        Returns:
            The row that is kept.

        Raises:
            PublishersNotSavedError: the table cannot be written; the name counts until the end
                of the session.
        """
        known = self.find(host)
        kept = known.short if known and known.name == name else ""
        return self.put(Publisher(host, name, known.language if known else "", short or kept))

    def put(self, row: Publisher) -> Publisher:
        """Keep a row in the user's table just as it is, in place of the one for its host.

        Without a host or a name nothing is kept.

        Returns:
            The row that is kept: its host without "www.", its texts in single spaces.

        Raises:
            PublishersNotSavedError: as `remember`.
        """
        tidy = Publisher(
            table_host(row.host),
            " ".join(row.name.split()),
            row.language,
            " ".join(row.short.split()),
        )
        if tidy.host and tidy.name:
            self._change({**self._own, tidy.host: tidy})
        return tidy

    def remove(self, host: str) -> None:
        """Call a host by no name of the table any more: its pages say what they are called.

        Raises:
            PublishersNotSavedError: as `remember`.
        """
        host = table_host(host)
        own = {name: row for name, row in self._own.items() if name != host}
        if host in self._shipped:
            own[host] = Publisher(host, NO_NAME)
        self._change(own)

    def forget(self, host: str) -> None:
        """Take a row out of the user's table; the shipped one, if there is one, counts again.

        Raises:
            PublishersNotSavedError: as `remember`.
        """
        host = table_host(host)
        self._change({name: row for name, row in self._own.items() if name != host})

    def reset(self) -> None:
        """Take all rows out of the user's table.

        Raises:
            PublishersNotSavedError: as `remember`.
        """
        self._change({})

    def _change(self, own: Mapping[str, Publisher]) -> None:
        self._own = dict(own)
        self._file.save(self._own)


def load_publishers(config_folder: Path | None = None) -> PublisherTable:
    """The shipped table, and above it the user's own.

    Args:
        config_folder: where the user's table is, or will be; None for no table of the user's.
    """
    own_file = config_folder / TABLE_NAME if config_folder is not None else None
    return PublisherTable(read_text(f"data/{TABLE_NAME}"), own_file)


@lru_cache(4096)
def table_host(text: str) -> str:
    """A host as the table has it: lower case, without "www.", in ASCII; "" when it is none.

    Args:
        text: a host name, or a whole address.
    """
    if "//" in text:
        try:
            text = urlsplit(text).hostname or ""
        except ValueError:
            return ""
    return ascii_host(text.strip().rstrip(".")).removeprefix("www.")
