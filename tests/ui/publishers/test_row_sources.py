"""A source that was corrected on a row, and what is remembered of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from link_bench import HEAD, LinkBench
from linkwright.assets import read_text
from linkwright.fetch.page_info import Alternative, PageInfo
from linkwright.fetch.sources.page_host import Platforms
from linkwright.fetch.sources.publishers import load_publishers
from linkwright.settings.asked_sites import AskedSites
from linkwright.ui.links.notice_bar import NoticeBar
from linkwright.ui.publishers.live_publishers import LivePublishers
from linkwright.ui.publishers.new_site_bar import NewSiteBar
from linkwright.ui.publishers.new_sites import NewSites
from linkwright.ui.publishers.row_sources import RowSources

URL = "https://www.bbc.com/news/a"
NEW = "https://news.harbourpost.example/a"
TEXT = HEAD + f"- [Talks end]({URL}) -- BBC\n"


class SourceBench:
    """A panel with the table of publishers behind it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.bench = LinkBench(qtbot, folder)
        desk = self.bench.desk
        self.publishers = LivePublishers(
            load_publishers(folder),
            Platforms(read_text("data/platforms.txt")),
            desk.conventions.rules.wrappers,
            desk,
        )
        self.edited: list[str] = []
        self.rows = RowSources(desk, self.publishers, self.edited.append, desk)
        panel = self.bench.panel
        self.rows.offered.connect(panel.say)
        panel.commands.source_edited.connect(self.rows.on_source_edited)
        self.sites = NewSites(desk, self.publishers, AskedSites(folder / "asked.txt"), desk)
        self.bar = NewSiteBar(self.sites, panel)
        panel.put_above_rows(self.bar)

    def edit(self, source: str) -> None:
        model = self.bench.view.model()
        model.source_edited.emit(self.bench.rows[0], source)

    def menu(self) -> dict[str, Callable[[], None]]:
        menu = QMenu(self.bench.panel)
        menu.addAction("Edit")
        menu.addSeparator()
        self.rows.fill_menu(menu, self.bench.rows[0])
        found = {}
        for action in menu.actions():
            if action.menu() is not None:
                found |= {f"> {each.text()}": each.trigger for each in action.menu().actions()}
            else:
                found[action.text().replace("&", "")] = action.trigger
        return found

    def is_kept(self, url: str) -> str:
        row = load_publishers(self.folder).find(url)
        return row.name if row is not None else ""


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> SourceBench:
    return SourceBench(qtbot, tmp_path)


def test_a_corrected_source_is_remembered_for_its_site(bench: SourceBench) -> None:
    bench.bench.load(TEXT)
    bench.edit("The Beeb")
    assert "-- The Beeb" in bench.bench.text
    notice = next(one for one in bench.bench.panel.findChildren(NoticeBar) if one.words)
    assert "bbc.com" in notice.words
    assert "The Beeb" in notice.words
    assert bench.is_kept(URL) == "BBC"
    notice.act()
    assert bench.is_kept(URL) == "The Beeb"
    assert bench.publishers.name_of(URL) == "The Beeb"
    assert not notice.words


@pytest.mark.parametrize("source", ["BBC", "", "BBC/Reuters", "Ida Moreno, BBC"])
def test_what_belongs_to_one_link_or_is_known_is_not_offered(
    bench: SourceBench, source: str
) -> None:
    bench.bench.load(TEXT)
    bench.edit(source)
    assert bench.bench.notice == ""


def test_the_menu_remembers_a_source_too(bench: SourceBench) -> None:
    bench.bench.load(TEXT.replace("-- BBC", "-- The Beeb"))
    bench.menu()["Remember “The Beeb” for bbc.com"]()
    assert bench.is_kept(URL) == "The Beeb"
    bench.menu()["Name of the Site..."]()
    assert bench.edited == ["bbc.com"]


def test_the_menu_offers_what_the_source_may_be_called(bench: SourceBench) -> None:
    bench.bench.load(HEAD + f"- {NEW}\n")
    bench.bench.panel.fetch_waiting()
    others = (Alternative("Yahoo News/AFP", "carrier"), Alternative("Yahoo News", "carrier"))
    page = PageInfo(title="Talks end", publisher="AFP", other_publishers=others)
    bench.bench.answer(NEW, title="Talks end", source="AFP", page=page)
    menu = bench.menu()
    assert [text for text in menu if text.startswith("> ")] == ["> Yahoo News/AFP", "> Yahoo News"]
    menu["> Yahoo News/AFP"]()
    assert "-- Yahoo News/AFP" in bench.bench.text


def ask(bench: SourceBench, *urls: str, source: str = "harbour post") -> None:
    bench.bench.load(HEAD + "".join(f"- {url}\n" for url in urls))
    bench.bench.panel.fetch_waiting()
    for url in urls:
        bench.bench.answer(url, title="Talks end without a deal", source=source)


def test_a_new_site_is_asked_about_once_and_the_answer_kept(bench: SourceBench) -> None:
    ask(bench, NEW, NEW + "2")
    assert not bench.bar.isHidden()
    assert bench.bar.name.text() == "harbour post"
    bench.bar.name.setText("Harbour Post")
    bench.bar.keep.click()
    assert bench.bar.isHidden()
    assert bench.is_kept(NEW) == "Harbour Post"
    assert bench.bench.text.count("-- Harbour Post") == 2
    bench.bench.document.undo_step()
    assert bench.bench.text.count("-- harbour post") == 2
    ask(bench, NEW + "3")
    assert bench.bar.isHidden()


def test_a_site_that_was_passed_over_is_not_asked_about_again(
    bench: SourceBench, qtbot: QtBot
) -> None:
    ask(bench, NEW, "https://tide.example/a")
    assert bench.sites.waiting == 1
    bench.bar.close_button.click()
    site = bench.sites.current
    assert site is not None
    assert site.host == "tide.example"
    again = SourceBench(qtbot, bench.folder)
    ask(again, NEW)
    assert again.bar.isHidden()
    assert again.is_kept(NEW) == ""


def test_known_sites_and_failures_are_not_asked_about(bench: SourceBench) -> None:
    ask(bench, URL)
    bench.bench.answer(URL, "failed", source="harbourpost.example")
    assert bench.bar.isHidden()


def test_what_is_being_typed_stays_while_more_sites_come(bench: SourceBench) -> None:
    ask(bench, NEW, "https://tide.example/a")
    bench.bar.name.setText("Harb")
    bench.bench.fetches.title_fetched.emit(
        replace(bench.bench.fetches.result_of(NEW), url="https://reef.example/a", final_url="")
    )
    assert bench.bar.name.text() == "Harb"
    assert bench.sites.waiting == 2


def test_nothing_is_asked_when_it_is_turned_off(bench: SourceBench) -> None:
    ask(bench, NEW)
    bench.sites.ask(False)
    assert bench.bar.isHidden()
    ask(bench, "https://tide.example/a")
    assert bench.bar.isHidden()


def test_another_post_brings_its_own_questions(bench: SourceBench) -> None:
    ask(bench, NEW)
    bench.bench.load(TEXT)
    assert bench.bar.isHidden()
