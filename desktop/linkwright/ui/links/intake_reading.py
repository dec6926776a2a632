"""Reads what is pasted or dropped; in a thread of its own when there is much of it."""

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from linkwright.library.errors import LibraryError
from linkwright.library.link_file import load_link_file
from linkwright.model.intake import Intake, IntakeLink, read_intake

_READ_FORMATS = ("text/x-moz-url", "text/html", "text/uri-list", "text/plain")
_MUCH_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Given:
    """What a paste or drop holds, taken out of the system's hands.

    Attributes:
        formats: the data by MIME type.
        files: the local files that were dropped, in place of data.
    """

    formats: Mapping[str, bytes | str] = field(default_factory=dict)
    files: tuple[Path, ...] = ()

    @property
    def is_much(self) -> bool:
        """Whether reading it could hold up the window. Files may lie on a slow disk."""
        return bool(self.files) or sum(map(len, self.formats.values())) > _MUCH_BYTES


@dataclass(frozen=True, slots=True)
class ReadIntake:
    """The links of a paste or drop.

    Attributes:
        intake: the links in their order.
        troubles: a sentence for each file that could not be read.
    """

    intake: Intake
    troubles: tuple[str, ...] = ()


class IntakeReader(QObject):
    """Reads in a daemon thread, so that neither the window nor quitting waits for it.

    Args:
        junk_titles: words of links that are no titles.
        parent: the owner, which outlives the reading.
    """

    finished = Signal(object, object)
    """Something was read: a `ReadIntake`, and what was handed over with it."""
    _arrived = Signal(int, object, object)

    def __init__(self, junk_titles: Collection[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._junk_titles = junk_titles
        self._number = 0
        self._arrived.connect(self._take)

    def start(self, given: Given, companion: object) -> None:
        """Begin to read.

        Args:
            given: what is to be read.
            companion: comes back with the result.
        """
        number = self._number

        def read() -> None:
            self._arrived.emit(number, read_given(given, self._junk_titles), companion)

        threading.Thread(target=read, name="intake", daemon=True).start()

    def forget(self) -> None:
        """What is being read is wanted no more."""
        self._number += 1

    def _take(self, number: int, read: ReadIntake, companion: object) -> None:
        if number == self._number:
            self.finished.emit(read, companion)


def given_of(data: QMimeData) -> Given:
    """The parts of MIME data that can hold links."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return Given(files=files)
    formats: dict[str, bytes | str] = {
        name: bytes(data.data(name).data()) for name in _READ_FORMATS if data.hasFormat(name)
    }
    if data.hasText():
        formats["text/plain"] = data.text()
    if data.hasHtml():
        formats["text/html"] = data.html()
    return Given(formats)


def read_given(given: Given, junk_titles: Collection[str]) -> ReadIntake:
    """The links of what was given; of all its files, if it has any."""
    if not given.files:
        return ReadIntake(read_intake(given.formats, junk_titles))
    links: list[IntakeLink] = []
    ignored = 0
    troubles = []
    for file in given.files:
        try:
            intake = load_link_file(file, junk_titles)
        except LibraryError as error:
            troubles.append(str(error))
        else:
            links += intake.links
            ignored += intake.ignored
    return ReadIntake(Intake(tuple(links), ignored), tuple(troubles))
