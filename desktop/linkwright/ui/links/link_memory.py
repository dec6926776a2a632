"""What is known of links in other posts, asked of the index beside the window."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from linkwright.fetch.web.serial_worker import SerialWorker
from linkwright.library.index_reading import EarlierLink, IndexReader

_MOST_KNOWN = 20_000

_Link = tuple[str, str]
_Answers = dict[_Link, EarlierLink | None]


class LinkMemory(QObject):
    """Answers from what it knows, and asks the index for the rest in one go.

    Args:
        parent: the owner, which outlives the worker.
    """

    changed = Signal()
    """More is known, or something else than before."""
    _done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: IndexReader | None = None
        self._worker: SerialWorker | None = None
        self._known: _Answers = {}
        self._asked: dict[_Link, None] = {}
        self._fresh: set[_Link] = set()
        self._round = 0
        self._around: tuple[float | None, float, str] = (None, 0.0, "")
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)
        self._done.connect(self._on_done)

    def use(self, reader: IndexReader, worker: SerialWorker) -> None:
        """Ask this index from now on.

        Args:
            reader: of the index.
            worker: does the asking.
        """
        self._reader, self._worker = reader, worker
        self.forget()

    def look_around(self, moment_s: float | None, window_s: float, path: str) -> None:
        """Remember what was linked around the open post.

        Args:
            moment_s: the post's date, in seconds since the epoch; None for now.
            window_s: how far from it other posts may be, in seconds; 0 remembers nothing.
            path: of the post itself, from the posts folder on.
        """
        around = (moment_s, window_s, path)
        if around != self._around:
            self._around = around
            self._known.clear()
            self.forget()

    def forget(self) -> None:
        """Ask again for all, since posts have changed; what is known holds until then."""
        self._round += 1
        self._fresh.clear()
        self.changed.emit()

    def earlier(self, url: str, title: str) -> EarlierLink | None:
        """Where another post has this link or nearly this headline, as far as is known yet."""
        link = (url, title)
        if link not in self._fresh and self._reader is not None and self._around[1] > 0:
            self._asked[link] = None
            self._timer.start()
        return self._known.get(link)

    def _ask(self) -> None:
        reader, worker = self._reader, self._worker
        if reader is None or worker is None or not self._asked:
            return
        links, number, around = list(self._asked), self._round, self._around
        self._asked.clear()
        self._fresh.update(links)
        worker.do(lambda: self._done.emit(number, _answers(reader, links, *around)))

    def _on_done(self, number: int, answers: _Answers) -> None:
        if number != self._round:
            return
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        is_news = any(self._known.get(link) != answer for link, answer in answers.items())
        self._known.update(answers)
        if is_news:
            self.changed.emit()


def _answers(
    reader: IndexReader,
    links: Sequence[_Link],
    moment_s: float | None,
    window_s: float,
    path: str,
) -> _Answers:
    """Runs in the worker."""
    since = (time.time() if moment_s is None else moment_s) - window_s
    until = None if moment_s is None else moment_s + window_s
    return {
        (url, title): reader.linked_before(url, title, since, until, path) for url, title in links
    }
