"""Reads what is pasted or dropped; in a thread of its own when there is much of it."""

import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from linkwright.library.errors import LibraryError
from linkwright.library.link_file import load_link_file
from linkwright.model.intake import IntakeLink, read_intake
from linkwright.model.item import Item

_READ_FORMATS = ("text/x-moz-url", "text/html", "text/uri-list", "text/plain")
_MUCH_BYTES = 2_000  # some twenty addresses: reading and cleaning them takes 20 ms
_VAST_BYTES = 100_000


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
        return bool(self.files) or self._bytes > _MUCH_BYTES

    @property
    def is_vast(self) -> bool:
        """Whether reading it may take so long that people want to be told."""
        return bool(self.files) or self._bytes > _VAST_BYTES

    @property
    def _bytes(self) -> int:
        return sum(map(len, self.formats.values()))


@dataclass(frozen=True, slots=True)
class ReadIntake:
    """The links of a paste or drop, made ready for the post.

    Attributes:
        items: the links in their order, each with the key that tells addresses of one page.
        ignored: how many were no web addresses.
        troubles: a sentence for each file that could not be read.
    """

    items: tuple[tuple[str, Item], ...]
    ignored: int = 0
    troubles: tuple[str, ...] = ()


class IntakeReader(QObject):
    """Reads in daemon threads, so that neither the window nor quitting waits for it.

    What is given comes back in the order in which it was given: one thing is read after the
    other.

    Args:
        read: reads what was given for a post with this text; is called in another thread.
        parent: the owner, which outlives the reading.
    """

    finished = Signal(object, object)
    """Something was read: a `ReadIntake`, and what was handed over with it."""
    _arrived = Signal(int, object, object)

    def __init__(
        self, read: Callable[[Given, str], ReadIntake], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._number = 0
        self._waiting: deque[tuple[Given, str, object]] = deque()
        self._is_busy = False
        self._arrived.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._is_busy

    def start(self, given: Given, text: str, companion: object) -> None:
        """Begin to read, at the latest when what was given before is read.

        Args:
            given: what is to be read.
            text: of the post that it is for.
            companion: comes back with the result.
        """
        self._waiting.append((given, text, companion))
        self._go_on()

    def forget(self) -> None:
        """What is being read is wanted no more."""
        self._number += 1
        self._waiting.clear()

    def _go_on(self) -> None:
        if self._is_busy or not self._waiting:
            return
        self._is_busy = True
        number = self._number
        given, text, companion = self._waiting.popleft()

        def read() -> None:
            self._arrived.emit(number, self._read(given, text), companion)

        threading.Thread(target=read, name="intake", daemon=True).start()

    def _take(self, number: int, read: ReadIntake, companion: object) -> None:
        self._is_busy = False
        if number == self._number:
            self.finished.emit(read, companion)
        self._go_on()


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


def read_links(
    given: Given, junk_titles: Collection[str]
) -> tuple[Sequence[IntakeLink], int, Sequence[str]]:
    """The links of what was given, of all its files if it has any.

    Args:
        given: what was pasted or dropped.
        junk_titles: words of links that are no titles.

    Returns:
        The links in their order, how many were no web addresses, and a sentence for each file
        that could not be read.
    """
    if not given.files:
        intake = read_intake(given.formats, junk_titles)
        return intake.links, intake.ignored, ()
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
    return links, ignored, troubles
