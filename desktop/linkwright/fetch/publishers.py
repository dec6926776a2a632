"""The table of publishers: how readers call the site behind a host."""

from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Publisher:
    """One row of the table.

    Attributes:
        host: the host, or the end of it that counts: "bbc.co.uk".
        name: the name as it stands in a post: "New York Times".
        language: tag of the language it writes in; "mul" when that depends on the page.
        short: the short form for long lists: "NYT"; "" when there is none.
    """

    host: str
    name: str
    language: str = ""
    short: str = ""


class PublisherTable:
    """Looks publishers up by host; the user's own rows stand above the shipped ones.

    Args:
        shipped: the text of the shipped table.
        own: the text of the user's table.
    """

    def __init__(self, shipped: str, own: str = "") -> None:
        self._rows = {row.host: row for row in parse_publishers(shipped)}
        self._rows.update({row.host: row for row in parse_publishers(own)})

    def find(self, host: str) -> Publisher | None:
        """The row with the longest matching end of the host, or None.

        Args:
            host: a host name such as "edition.cnn.com", or a whole address.
        """
        name = _host_name(host)
        while name:
            row = self._rows.get(name)
            if row is not None:
                return row
            _, _, name = name.partition(".")
        return None


def parse_publishers(text: str) -> list[Publisher]:
    """The rows of a table: host, name, language, short form, between tabs; "#" begins a comment.

    A line that is not a row is passed over.
    """
    rows = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split("\t")]
        if len(parts) < 2 or not parts[0] or not parts[1]:
            continue
        parts += ["", ""]
        rows.append(Publisher(parts[0].lower(), parts[1], parts[2], parts[3]))
    return rows


def _host_name(host: str) -> str:
    if "//" in host:
        try:
            host = urlsplit(host).hostname or ""
        except ValueError:
            return ""
    return host.strip().rstrip(".").lower()
