"""The table of publishers: how readers call the site behind a host."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from linkwright.assets import read_text
from linkwright.atomic_write import write_atomically
from linkwright.fetch.errors import FetchError

TABLE_NAME = "publishers.tsv"
"""The name of the table among the rules, and of the user's own in the config folder."""

_OWN_HEAD = (
    "# Your own publishers: host, name, language, short form, separated by tabs.\n"
    "# They stand above the table that comes with Linkwright.\n"
)


@dataclass(frozen=True, slots=True)
class Publisher:
    """One row of the table.

    Attributes:
        host: the host, or the end of it that counts: "bbc.co.uk".
        name: the name as it stands in a post: "The New York Times".
        language: tag of the language it writes in; "mul" when that depends on the page.
        short: the short form for long lists: "NYT"; "" when there is none.
    """

    host: str
    name: str
    language: str = ""
    short: str = ""


class PublishersNotSavedError(FetchError):
    """The user's table of publishers cannot be written."""


class PublisherTable:
    """Looks publishers up by host; the user's own rows stand above the shipped ones.

    Args:
        shipped: the text of the shipped table.
        own_file: the user's table, which need not exist; None for no table of the user's.
    """

    def __init__(self, shipped: str, own_file: Path | None = None) -> None:
        self._shipped = {row.host: row for row in parse_publishers(shipped)}
        self._own_file = own_file
        self._own = {row.host: row for row in parse_publishers(_text_of(own_file))}

    def find(self, host: str) -> Publisher | None:
        """The row with the longest matching end of the host, or None.

        Args:
            host: a host name such as "edition.cnn.com", or a whole address.
        """
        name = _host_name(host)
        while name:
            row = self._own.get(name) or self._shipped.get(name)
            if row is not None:
                return row
            _, _, name = name.partition(".")
        return None

    def rows(self) -> tuple[Publisher, ...]:
        """All rows, the user's own in place of the shipped ones for the same host."""
        return tuple({**self._shipped, **self._own}.values())

    def is_own(self, row: Publisher) -> bool:
        """Whether a row is the user's own, and not a shipped one."""
        return self._own.get(row.host) == row

    def own_name(self, url: str) -> str:
        """What the user calls the publisher of an address; "" when no row of theirs says so."""
        row = self.find(url)
        return row.name if row is not None and self.is_own(row) else ""

    def own_rows(self) -> tuple[Publisher, ...]:
        """The rows that the user added, by host."""
        return tuple(self._own[host] for host in sorted(self._own))

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
        host = _host_name(host).removeprefix("www.")
        known = self.find(host)
        row = Publisher(
            host,
            " ".join(name.split()),
            known.language if known else "",
            " ".join(short.split()) or (known.short if known and known.name == name else ""),
        )
        self._own = {**self._own, host: row}
        self._save()
        return row

    def forget(self, host: str) -> None:
        """Take a row out of the user's table; the shipped one, if there is one, counts again.

        Raises:
            PublishersNotSavedError: the table cannot be written.
        """
        own = dict(self._own)
        own.pop(_host_name(host).removeprefix("www."), None)
        self._own = own
        self._save()

    def _save(self) -> None:
        if self._own_file is None:
            return
        text = _OWN_HEAD + "".join(map(_line, self.own_rows()))
        try:
            self._own_file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._own_file, text.encode())
        except OSError as error:
            raise PublishersNotSavedError(
                f"The name of the publisher could not be kept in {self._own_file}"
                f" ({error.strerror}). It counts until Linkwright is closed."
            ) from error


def load_publishers(config_folder: Path | None = None) -> PublisherTable:
    """The shipped table, and above it the user's own.

    Args:
        config_folder: where the user's table is, or will be; None for no table of the user's.
    """
    own_file = config_folder / TABLE_NAME if config_folder is not None else None
    return PublisherTable(read_text(f"data/{TABLE_NAME}"), own_file)


def parse_publishers(text: str) -> list[Publisher]:
    """The rows of a table: host, name, language, short form, between tabs; "#" begins a comment.

    A line that is not a row is passed over.
    """
    return [row for row in map(_parsed, text.splitlines()) if row is not None]


def _parsed(line: str) -> Publisher | None:
    if line.startswith("#"):
        return None
    parts = [part.strip() for part in line.split("\t")]
    if len(parts) < 2 or not parts[0] or not parts[1]:
        return None
    host, name, language, short, *_ = [*parts, "", ""]
    return Publisher(host.lower().removeprefix("www."), name, language, short)


def _line(row: Publisher) -> str:
    parts: Iterable[str] = (row.host, row.name, row.language, row.short)
    return "\t".join(part.replace("\t", " ") for part in parts).rstrip("\t") + "\n"


def _text_of(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError:
        return ""  # there is none yet, or it cannot be read: the shipped names remain


def _host_name(host: str) -> str:
    if "//" in host:
        try:
            host = urlsplit(host).hostname or ""
        except ValueError:
            return ""
    return host.strip().rstrip(".").lower()
