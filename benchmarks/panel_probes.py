"""What is measured in the link panel of a running window: a large paste, and a list of 500 rows."""

import threading
import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit

from benchmarks.probes import (
    BETWEEN_PRESSES_MS,
    SETTLING_MS,
    TIMEOUT_S,
    Paints,
    Ticks,
    Times,
    named,
    post_text,
)

PASTED = 200
BETWEEN_PAGES_S = 0.003
ROUNDS = 30


class Pages:
    """Stands in for the fetcher: from a thread of its own, every address has a title."""

    def __init__(self, on_result: Callable[[object], None]) -> None:
        self._on_result = on_result

    def request(self, urls: Iterable[str], *, refresh: bool = False) -> None:
        """Answer, one page after the other, as a pool of threads does."""
        threading.Thread(target=self._answer, args=[list(urls)], daemon=True).start()

    def _answer(self, urls: list[str]) -> None:
        from linkwright.fetch.fetch_result import FetchResult

        for state, title in (("fetching", ""), ("found", "A Headline Of {} Words Or So")):
            for number, url in enumerate(urls):
                found = FetchResult(url, state, title=title.format(number), final_url=url)
                self._on_result(found)
                time.sleep(BETWEEN_PAGES_S)

    def cancel(self, urls: object = None) -> None:
        """Nothing to give up."""

    def set_online(self, online: bool) -> None:
        """It always is."""

    def close(self) -> None:
        """Nothing to end."""


def paste() -> Times:
    """Paste many addresses into a list, and wait for their titles.

    Returns:
        pasted: each longer stretch in which the event loop was held, until all rows are shown.
        arriving: the same from there on until all titles stand in the text.
    """
    from linkwright.ui.links.link_fetches import LinkFetches

    QTest.qWait(SETTLING_MS)
    (fetches,) = (
        found
        for found in QApplication.instance().findChildren(QObject)
        if isinstance(found, LinkFetches)
    )
    fetches._make_fetcher = Pages
    edit, view = post_text(), named(QAbstractItemView, "Links")
    rows = view.model().rowCount() + PASTED
    addresses = (f"https://site{at % 50}.example/2015/06/{at}/story" for at in range(PASTED))
    QGuiApplication.clipboard().setText("\n".join(addresses))
    view.setFocus()
    QTest.qWait(BETWEEN_PRESSES_MS)
    ticks = Ticks()
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: view.model().rowCount() >= rows)
    QTest.qWait(BETWEEN_PRESSES_MS)
    pasted, ticks.gaps_ms = ticks.gaps_ms, []
    wait_until(lambda: titles_in(edit) >= PASTED)
    QTest.qWait(5 * BETWEEN_PRESSES_MS)
    return {"pasted": pasted, "arriving": ticks.gaps_ms}


def many_rows() -> Times:
    """Go through a long list by key, a page and a row at a time, and move rows.

    Returns:
        paged, selected, moved: from each press until the panel has painted what it leads to.
    """
    QTest.qWait(SETTLING_MS)
    view = named(QAbstractItemView, "Links")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.qWait(SETTLING_MS)
    none, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
    times_ms: Times = {}
    for name, key, held in (
        ("paged", Qt.Key.Key_PageDown, none),
        ("selected", Qt.Key.Key_Up, none),
        ("moved", Qt.Key.Key_Up, alt),
    ):
        times_ms[name] = [press_in_rows(view, key, held) for _ in range(ROUNDS)]
    return times_ms


def press_in_rows(view: QAbstractItemView, key: Qt.Key, held: Qt.KeyboardModifier) -> float:
    """Press a key that leads to another current row; until that is painted, in ms."""
    before = view.currentIndex().row()
    paints = Paints(view.viewport())
    started = time.perf_counter()
    QTest.keyClick(view, key, held)
    wait_until(lambda: paints.seen and view.currentIndex().row() != before)
    passed_s = time.perf_counter() - started
    QTest.qWait(BETWEEN_PRESSES_MS)
    return passed_s * 1000


def titles_in(edit: QPlainTextEdit) -> int:
    """How many of the pasted links have got their titles."""
    return edit.document().toRawText().count("[A Headline Of ")


def wait_until(is_done: Callable[[], bool]) -> None:
    """Serve events until something is so."""
    started = time.perf_counter()
    while not is_done():
        QApplication.processEvents()
        if time.perf_counter() - started > TIMEOUT_S:
            raise TimeoutError("what was waited for did not happen")
