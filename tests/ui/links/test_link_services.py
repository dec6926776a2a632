"""Preferences of the links, applied while the program runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.links.link_services import LinkServices
from linkwright.ui.preferences.live_preferences import LivePreferences
from raw_server import RawServer, article

TITLE = "The bridge is open again after three years"


class Bench:
    """The services of a window, and its preferences."""

    def __init__(self, folder: Path, owner: QObject) -> None:
        self.document = PostDocument(owner)
        self.preferences = LivePreferences(folder / "preferences.json", owner)
        self.services = LinkServices(
            self.document,
            paths.default_folders(),
            self.preferences,
            QGuiApplication.clipboard(),
            owner,
        )


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = Bench(tmp_path, owner)
    yield made
    made.services.close()


def test_a_host_of_the_own_network_is_asked_once_it_is_allowed(
    qtbot: QtBot, bench: Bench, server: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers["*"] = lambda exchange: exchange.reply(article(TITLE))
    monkeypatch.setattr(
        "linkwright.fetch.web.web_session.system_resolver", lambda _host, _port: ["127.0.0.1"]
    )
    url = server.url("/news/bridge", "wiki.example.com")
    bench.document.load(f"- <{url}>\n")
    desk = bench.services.desk
    with qtbot.waitSignal(desk.fetches.title_fetched):
        desk.arrivals.fetch([url])
    result = desk.fetches.result_of(url)
    assert result is not None
    assert (result.state, result.refused_host) == ("failed", "wiki.example.com")

    with qtbot.waitSignal(desk.fetches.title_fetched):
        desk.host_allowed.emit(result.refused_host)
        desk.arrivals.fetch([url], refresh=True)
    assert TITLE in bench.document.text()
    assert bench.preferences.values.own_hosts == "wiki.example.com"


def test_what_is_under_way_goes_on_with_other_settings(
    qtbot: QtBot, bench: Bench, server: RawServer
) -> None:
    hangs = True
    server.answers["*"] = lambda exchange: (
        exchange.hang() if hangs else exchange.reply(article(TITLE))
    )
    url = server.url("/news/bridge")
    bench.document.load(f"- <{url}>\n")
    fetches = bench.services.fetches
    bench.services.desk.arrivals.fetch([url])
    qtbot.waitUntil(lambda: bool(server.asked))
    hangs = False
    with qtbot.waitSignal(fetches.title_fetched):
        bench.preferences.change(fetch_at_once=1)
    assert TITLE in bench.document.text()


def test_the_preferences_of_new_links_hold_at_once(bench: Bench) -> None:
    desk = bench.services.desk
    url = "https://paper.example/a?utm_source=mail"
    assert desk.conventions.clean(url) == "https://paper.example/a"
    bench.preferences.change(clean_addresses=False, line_style="title-in-brackets")
    assert desk.conventions.clean(url) == url
    assert desk.conventions.list_style.name == "title-in-brackets"
    bench.preferences.change(fetch_on_open=True, collect_from_clipboard=True)
    assert desk.arrivals.fetches_on_open
    assert bench.services.collector.is_on
