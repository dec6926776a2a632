"""What comes back at the next start, and what is shown at the first."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program
from linkwright.ui.help.welcome_bar import WelcomeBar
from linkwright.ui.side_panes import CHECK, LINKS, NONE

Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Start:
    """Starts the program as its process does."""

    def start_program(*files: str) -> Program:
        program = Program(qapp, paths.default_folders())
        qtbot.addWidget(program.window, before_close_func=lambda _: _forget(program))
        program.open_first(files)
        program.window.show()
        program.finish()
        return program

    return start_program


def _forget(program: Program) -> None:
    """Let the window go; the post, which outlives it here, tells nobody any more."""
    program.post.setModified(False)
    program.post.blockSignals(True)


def close(program: Program) -> None:
    program.post.setModified(False)
    program.window.close()
    program.post.blockSignals(True)


@pytest.mark.parametrize("pane", [CHECK, NONE])
def test_the_open_pane_comes_back(start: Start, pane: int) -> None:
    first = start()
    assert first.window.side.open_pane() == LINKS
    first.window.side.restore(pane)
    close(first)
    assert start().window.side.open_pane() == pane


def test_size_panes_and_post_come_back(start: Start, tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_text("---\ntitle: A\n---\nText.\n")
    first = start(str(post))
    first.window.resize(700, 500)
    sizes = [200, 480, 340]
    first.window._panes.setSizes(sizes)
    kept = first.window._panes.sizes()
    close(first)
    second = start()
    assert second.window.size() == first.window.size()
    assert second.window._panes.sizes() == kept
    assert second.files.path == post


@pytest.mark.parametrize("place", [QPoint(9000, 9000), QPoint(20, -4000)])
def test_a_window_never_comes_back_where_nobody_sees_it(start: Start, place: QPoint) -> None:
    first = start()
    first.window.resize(600, 400)
    first.window.move(place)
    close(first)
    second = start()
    screen = second.window.screen().availableGeometry()
    seen = QRect(second.window.frameGeometry()).intersected(screen)
    assert seen.width() >= 200 and seen.height() >= 200
    assert second.window.geometry().top() >= screen.top()


def test_the_first_start_offers_three_things_once(start: Start, qtbot: QtBot) -> None:
    first = start()
    (welcome,) = first.window.findChildren(WelcomeBar)
    assert first.post.post().title
    qtbot.waitUntil(welcome.isVisible)
    tried: list[str] = []
    welcome.try_requested.disconnect()
    welcome.try_requested.connect(tried.append)
    for button in welcome.findChildren(QPushButton):
        button.click()
    assert tried == ["paste_links", "lead", "copy_fragment"]
    close(first)
    assert start().window.findChildren(WelcomeBar) == []


def test_the_welcome_can_be_dismissed(start: Start, qtbot: QtBot) -> None:
    program = start()
    welcome = program.window.findChild(WelcomeBar)
    welcome.findChild(QToolButton).click()
    qtbot.waitUntil(lambda: not program.window.findChildren(WelcomeBar))
