"""What is measured inside a running window, Linkwright's or the bare one, as a user meets it.

Widgets are found by class and accessible name. Each probe returns milliseconds by name.
"""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QTextBrowser, QWidget

PRESSES = 150
BETWEEN_PRESSES_MS = 60  # a fast typist's
LONG_MS = 5
SETTLING_MS = 4000  # all parts are there, and the first look at the posts is over
TIMEOUT_S = 10.0

Times = dict[str, list[float]]
W = TypeVar("W", bound=QWidget)


class Paints(QObject):
    """Notices when a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Remember the paint, and let it happen."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


class Ticks(QObject):
    """Notices when the event loop is held, from its making on.

    Attributes:
        gaps_ms: the time between two ticks of a clock, where it is over `LONG_MS`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self._last = time.perf_counter()
        clock = QTimer(self, interval=1)
        clock.timeout.connect(self._tick)
        clock.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        gap_ms = (now - self._last) * 1000
        if gap_ms > LONG_MS:
            self.gaps_ms.append(gap_ms)
        self._last = now


def key_presses() -> Times:
    """Type into a paragraph in the middle of the post.

    Returns:
        painted: from each press until its character is on the screen.
        held: each longer stretch in which the event loop could not have taken another press,
            for drawing it or for what follows it, in the panel or anywhere.
    """
    edit = post_text()
    put_cursor(edit, "\n\n", len(edit.toPlainText()) // 2)
    QTest.qWait(SETTLING_MS)
    times_ms: list[float] = []
    paints, ticks = Paints(edit.viewport()), Ticks()
    for number in range(PRESSES):
        paints.seen = False
        times_ms.append(press(edit, "aeiou "[number % 6], lambda: paints.seen))
        QTest.qWait(BETWEEN_PRESSES_MS)
    return {"painted": times_ms, "held": ticks.gaps_ms}


def panel_in_step() -> Times:
    """Type into the title of a list's first link: from each press until its row shows it."""
    QTest.qWait(SETTLING_MS)
    edit, view = post_text(), named(QAbstractItemView, "Links")
    put_cursor(edit, "\n- [", 0)
    QTest.qWait(SETTLING_MS)
    times_ms: list[float] = []
    for number in range(PRESSES // 3):
        word = "Z" * (number + 1)
        times_ms.append(press(edit, "Z", lambda word=word: word in str(first_row(view))))
        QTest.qWait(5 * BETWEEN_PRESSES_MS)
    return {"panel": times_ms}


def preview() -> Times:
    """Change the text while the preview is open.

    Returns:
        rendered: from the post's text to HTML, which is a worker's task.
        shown: HTML on the screen, which holds the event loop.
    """
    from linkwright.export.options import ExportOptions
    from linkwright.export.profiles import find_profile
    from linkwright.model.post import parse_post

    QTest.qWait(SETTLING_MS)
    edit, browser = post_text(), named(QTextBrowser, "Preview")
    rendered: list[float] = []
    render = find_profile("html-fragment").render
    for _ in range(20):
        started = time.perf_counter()
        render(parse_post(edit.document().toRawText().replace("\u2029", "\n")), ExportOptions())
        rendered.append((time.perf_counter() - started) * 1000)

    shown: list[float] = []
    put_html = browser.setHtml

    def put_and_paint(html: str) -> None:
        started = time.perf_counter()
        put_html(html)
        browser.viewport().repaint()
        shown.append((time.perf_counter() - started) * 1000)

    browser.setHtml = put_and_paint
    raise_tab_of(browser)
    for number in range(20):
        press(edit, "e", lambda number=number: len(shown) > number)
        QTest.qWait(BETWEEN_PRESSES_MS)
    return {"rendered": rendered, "shown": shown}


def journal() -> Times:
    """Change the text, and have it taken for the journal: how long the event loop is held."""
    from linkwright.ui.recovery.safekeeping import Safekeeping

    QTest.qWait(SETTLING_MS)
    edit = post_text()
    (keeping,) = [
        found
        for found in QApplication.instance().findChildren(QObject)
        if isinstance(found, Safekeeping)
    ]
    taken: list[float] = []
    for _ in range(PRESSES // 3):
        QTest.keyClick(edit, "e")
        QTest.qWait(BETWEEN_PRESSES_MS)
        started = time.perf_counter()
        keeping.wait(0.0)
        taken.append((time.perf_counter() - started) * 1000)
    return {"taken": taken}


def press(widget: QWidget, key: str, is_done: Callable[[], bool]) -> float:
    """Press a key, and serve events until what it leads to is done; the time in ms."""
    started = time.perf_counter()
    QTest.keyClick(widget, key)
    while not is_done():
        QApplication.processEvents()
        if time.perf_counter() - started > TIMEOUT_S:
            raise TimeoutError(f"what the key {key!r} leads to did not happen")
    return (time.perf_counter() - started) * 1000


def post_text() -> QPlainTextEdit:
    """The editor of the post, in either window."""
    (edit,) = [
        widget
        for widget in QApplication.allWidgets()
        if isinstance(widget, QPlainTextEdit)
        and widget.isVisible()
        and widget.accessibleName() in ("", "Post text")
    ]
    return edit


def named(kind: type[W], name: str) -> W:
    """The widget of this accessible name; some are made only after the first paint."""
    started = time.perf_counter()
    while True:
        found = [
            widget
            for widget in QApplication.allWidgets()
            if isinstance(widget, kind) and widget.accessibleName() == name
        ]
        if found:
            return found[0]
        if time.perf_counter() - started > TIMEOUT_S:
            raise TimeoutError(f"there is no {kind.__name__} named {name}")
        QTest.qWait(10)


def put_cursor(edit: QPlainTextEdit, before: str, start: int) -> None:
    """Put the cursor behind the first occurrence of a text after a position, and show it."""
    text = edit.document().toRawText().replace("\u2029", "\n")
    cursor = QTextCursor(edit.document())
    cursor.setPosition(text.index(before, start) + len(before))
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    edit.setFocus()


def first_row(view: QAbstractItemView) -> object:
    """The text of the first row of a list."""
    model = view.model()
    return model.index(0, 0).data() if model is not None else None


def raise_tab_of(widget: QWidget) -> None:
    """Show a widget that may stand behind another tab."""
    from PySide6.QtWidgets import QTabWidget

    for tabs in QApplication.allWidgets():
        if isinstance(tabs, QTabWidget) and tabs.isAncestorOf(widget):
            for index in range(tabs.count()):
                page = tabs.widget(index)
                if page is widget or page.isAncestorOf(widget):
                    tabs.setCurrentIndex(index)
