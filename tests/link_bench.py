"""A link panel over a real document, with a fetcher and a checker that answer when told to."""

import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from linkwright.fetch.fetch_result import FetchResult, FetchState
from linkwright.fetch.sources.publishers import load_publishers
from linkwright.fetch.verdicts.check_result import CheckResult
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.links.clipboard_collector import ClipboardCollector
from linkwright.ui.links.link_checks import LinkChecks, OnChecked
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.links.link_fetches import LinkFetches, OnResult
from linkwright.ui.links.link_list_view import LinkListView
from linkwright.ui.links.link_panel import LinkPanel
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.load_conventions import load_conventions
from linkwright.ui.links.notice_bar import NoticeBar

A, B, C = (f"https://news.example/{name}" for name in ("a", "b", "c"))
HEAD = "---\ntitle: Top Commander Has Joined The Islamic State\n---\n"
TWO_LISTS = (
    HEAD
    + "Some text.\n\n## First\n\n"
    + f"- [Title A]({A}) -- Source A\n- <{B}>\n- [Title C]({C}) -- Source C\n"
    + "\n## Second\n\n- [Title D](https://news.example/d) -- Source D\n"
)
"""Two lists; in the first one address stands bare."""


class FetcherOfTests:
    """Remembers what it was asked and answers when the test says so, from another thread."""

    def __init__(self, on_result: OnResult) -> None:
        self.on_result = on_result
        self.asked: list[tuple[str, bool]] = []
        self.cancelled = 0
        self.online: list[bool] = []
        self.is_closed = False

    def request(self, urls: Iterable[str], *, refresh: bool = False) -> None:
        self.asked += [(url, refresh) for url in urls]

    def cancel(self, urls: Iterable[str] | None = None) -> None:
        self.cancelled += 1

    def set_online(self, online: bool) -> None:
        self.online.append(online)

    def close(self) -> None:
        self.is_closed = True

    def answer(self, url: str, state: FetchState = "found", **fields: object) -> None:
        worker = threading.Thread(target=self.on_result, args=[FetchResult(url, state, **fields)])
        worker.start()
        worker.join()


class CheckerOfTests:
    """Tells what the test says, from another thread."""

    def __init__(self, on_checked: OnChecked) -> None:
        self.on_checked = on_checked
        self.asked: list[str] = []
        self.is_cancelled = False

    def check(self, urls: Iterable[str]) -> None:
        self.asked += urls

    def cancel(self) -> None:
        self.is_cancelled = True

    def close(self) -> None:
        pass

    def tell(self, *results: CheckResult) -> None:
        for result in results:
            worker = threading.Thread(target=self.on_checked, args=[result])
            worker.start()
            worker.join()
        QCoreApplication.sendPostedEvents()


class LinkBench:
    """A panel over a document, with nothing of the window around it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.fetcher: FetcherOfTests | None = None
        self.opened: list[str] = []
        self.document = PostDocument()
        self.fetches = LinkFetches(self._make_fetcher)
        conventions = replace(
            load_conventions(folder, load_publishers(folder)),
            source_of=lambda url: "Example News" if "news.example" in url else "",
        )
        self.checks = LinkChecks(self._make_checker)
        self.desk = LinkDesk(
            self.document,
            self.fetches,
            self.checks,
            conventions,
        )
        self.collector = ClipboardCollector(QApplication.clipboard())
        self.panel = LinkPanel(self.desk, self.collector, self.opened.append)
        self.collector.setParent(self.panel)
        qtbot.addWidget(self.panel)
        self.panel.resize(440, 700)
        self.view: LinkListView = self.panel.findChild(LinkListView)

    def _make_checker(self, on_checked: OnChecked) -> "CheckerOfTests":
        self.checker = CheckerOfTests(on_checked)
        return self.checker

    def _make_fetcher(self, on_result: OnResult) -> FetcherOfTests:
        self.fetcher = FetcherOfTests(on_result)
        return self.fetcher

    @property
    def asked(self) -> list[str]:
        return [url for url, _ in self.fetcher.asked] if self.fetcher else []

    @property
    def rows(self) -> tuple[LinkRow, ...]:
        self.panel.refresh()
        return self.view.model().rows

    @property
    def text(self) -> str:
        return self.document.text()

    @property
    def notice(self) -> str:
        return " ".join(notice.words for notice in self.panel.findChildren(NoticeBar)).strip()

    def load(self, text: str) -> None:
        self.document.load(text)
        self.panel.refresh()

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.panel.take(data)

    def answer(self, url: str, state: FetchState = "found", **fields: object) -> None:
        assert self.fetcher is not None
        self.fetcher.answer(url, state, **fields)
        QCoreApplication.sendPostedEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.view, key, modifier or Qt.KeyboardModifier.NoModifier)
