"""The link panel in the whole window, with the real fetcher."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

import linkwright
import reference_post
from linkwright import paths
from linkwright.app import Program
from raw_server import RawServer, head
from replay_web import ReplayWeb

POST = f"---\ntitle: {reference_post.TITLE}\n---\n"

QUIT_WHILE_FETCHING = """
import sys
from PySide6.QtCore import QTimer
from linkwright import paths
from linkwright.app import Program, make_application
from linkwright.ui.links.link_panel import LinkPanel
from linkwright.ui.links.link_services import LinkServices
application = make_application()
program = Program(application, paths.default_folders())
program.files.start_new()
program.window.show()
program.finish()
fetches = program.bench.findChild(LinkServices).fetches
urls = [f"http://site{number}.example/story" for number in range(16)]
program.window.findChild(LinkPanel).take_text("\\n".join(urls))
program.post.setModified(False)
def look():
    if all(fetches.result_of(url).state == "fetching" for url in urls):
        print("all sixteen drip", flush=True)
        sys.stdin.readline()
        program.window.close()
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(application.exec())
"""


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.files.show_text(POST)
    made.window.show()
    made.finish()
    return made


def named(program: Program, name: str) -> QWidget:
    return next(w for w in program.window.findChildren(QWidget) if w.accessibleName() == name)


def test_six_addresses_become_the_reference_lines(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ReplayWeb(reference_post.pages(), tmp_path) as web:
        for name, value in web.environment.items():
            monkeypatch.setenv(name, value)
        addresses = (reference_post.LEAD, *reference_post.MORE_NEWS)
        QApplication.clipboard().setText("\n".join(addresses))
        program.window.actions_by_name["paste_links"].trigger()
        rows = named(program, "Links")
        assert isinstance(rows, QListView)
        assert rows.model().rowCount() == len(addresses)
        qtbot.waitUntil(lambda: "<http" not in program.post.text(), timeout=20_000)
        rows.setCurrentIndex(rows.model().index(0))
        program.window.actions_by_name["lead"].trigger()
    text = program.post.text()
    assert f"## {reference_post.HEADING}\n" in text
    assert "\n**Washington Post:** [The U.S.-trained commander" in text
    lines = zip(reference_post.LINES, reference_post.MORE_NEWS, strict=True)
    expected = "\n".join(f"- [{title}]({url}) -- {source}" for (title, source), url in lines)
    assert text.endswith(f"\n{expected}\n")
    count = named(program, "Link count")
    assert isinstance(count, QLabel)
    qtbot.waitUntil(lambda: count.text() == "5 links")


def test_links_that_another_start_hands_over_are_added(program: Program) -> None:
    program.bench.links_added.emit("https://a.example/1\nhttps://a.example/2")
    assert program.post.text().endswith("- <https://a.example/1>\n- <https://a.example/2>\n")


def test_everything_the_panel_does_has_an_action(program: Program) -> None:
    menu = program.window.actions_by_name.menus["links"]
    names = {action.objectName() for action in menu.actions() if not action.isSeparator()}
    assert names == {
        "paste_links",
        "lead",
        "fetch_titles",
        "retry_titles",
        "check_links",
        "publishers",
        "new_list",
        "collect",
    }


def test_collecting_is_turned_on_in_the_menu_and_off_in_the_panel(program: Program) -> None:
    action: QAction = program.window.actions_by_name["collect"]
    action.trigger()
    stop = named(program, "Stop")
    assert stop.isVisibleTo(program.window)
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not action.isChecked()


def test_quitting_while_sixteen_pages_drip_ends_the_process() -> None:
    with RawServer() as server:
        server.answers["*"] = lambda exchange: (exchange.send(head()), exchange.drip(b"x" * 600))
        environment = {
            **os.environ,
            "PYTHONPATH": str(Path(linkwright.__file__).parents[1]),
            "http_proxy": f"http://127.0.0.1:{server.port}",
            "HTTP_PROXY": f"http://127.0.0.1:{server.port}",
            "no_proxy": "",
            "NO_PROXY": "",
        }
        command = [sys.executable, "-c", QUIT_WHILE_FETCHING]
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command, stdin=pipe, stdout=pipe, text=True, env=environment
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "all sixteen drip\n"
            process.communicate("quit\n", timeout=2)
            assert process.returncode == 0
