"""One row of a table of publishers, and the line that it stands in."""

from collections.abc import Iterable
from dataclasses import dataclass

NO_NAME = "-"
"""In the user's table: the shipped name does not count."""


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


def parse_publishers(text: str) -> list[Publisher]:
    """The rows of a table: host, name, language, short form, between tabs; "#" begins a comment.

    A line that is not a row is passed over.
    """
    return [row for row in map(row_of, text.splitlines()) if row is not None]


def row_of(line: str) -> Publisher | None:
    """The row of a line, or None if it holds none."""
    if line.startswith("#"):
        return None
    parts = [part.strip() for part in line.split("\t")]
    if len(parts) < 2 or not parts[0] or not parts[1]:
        return None
    host, name, language, short, *_ = [*parts, "", ""]
    return Publisher(host.lower().removeprefix("www."), name, language, short)


def line_of(row: Publisher) -> str:
    """The line of a row, with its end."""
    parts: Iterable[str] = (row.host, row.name, row.language, row.short)
    return "\t".join(" ".join(part.split()) for part in parts).rstrip("\t") + "\n"
