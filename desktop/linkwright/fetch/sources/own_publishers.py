"""The file in which a user keeps names of publishers: read and written with all its remarks."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.fetch.errors import FetchError
from linkwright.fetch.sources.publisher_rows import NO_NAME, Publisher, line_of, row_of

_HEAD = (
    "# Your own publishers: host, name, language, short form, separated by tabs.\n"
    "# They stand above the table that comes with Linkwright. The name - takes a host out of that\n"
    "# table: its pages say themselves what they are called.\n"
)
_LARGEST_CHARS = 2_000_000


class PublishersNotSavedError(FetchError):
    """The user's table of publishers cannot be written."""


class OwnPublishers:
    """The user's rows on disk.

    Args:
        file: it need not exist; None keeps nothing.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def load(self) -> dict[str, Publisher]:
        """The rows by host; those named - are among them, with that name."""
        rows = (row_of(line) for line in self._text().splitlines())
        return {row.host: row for row in rows if row is not None}

    def save(self, rows: Mapping[str, Publisher]) -> None:
        """Write the rows, sorted by host; what else stands in the file stays above them.

        Raises:
            PublishersNotSavedError: the file cannot be written.
        """
        if self._file is None:
            return
        remarks = _remarks(self._text().splitlines()) or _HEAD
        text = remarks + "".join(line_of(rows[host]) for host in sorted(rows))
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, text.encode())
        except OSError as error:
            raise PublishersNotSavedError(
                f"The name of the publisher could not be kept in {self._file}"
                f" ({error.strerror}). It counts until Linkwright is closed."
            ) from error

    def _text(self) -> str:
        if self._file is None:
            return ""
        try:
            text = self._file.read_text("utf-8", errors="replace")
        except OSError:
            return ""  # there is none yet, or it cannot be read: the shipped names remain
        return text.removeprefix("\ufeff")[:_LARGEST_CHARS]


def is_removed(row: Publisher) -> bool:
    """Whether a row takes its host out of the shipped table."""
    return row.name == NO_NAME


def _remarks(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines if row_of(line) is None)
