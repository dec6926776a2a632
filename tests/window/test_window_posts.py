"""The posts pane in the whole window."""

import gc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from library_bench import RAMADI
from linkwright import paths
from linkwright.app import Program
from linkwright.assembly.posts import PostsPane
from linkwright.ui.library.post_list_view import PostListView
from linkwright.ui.library.posts_panel import PostsPanel
from linkwright.ui.links.link_list_view import LinkListView
from pane_bench import PATIENCE_MS

MINE = """---
title: Mine
date: {now}
---
## More

- [Police chief](https://www.theguardian.com/world/tajik) -- The Guardian
"""


Start = Callable[[Path], Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Start]:
    """Starts programs, and ends them before their windows are gone."""
    programs: list[Program] = []

    def start_one(file: Path) -> Program:
        program = Program(qapp, paths.default_folders())
        qtbot.addWidget(program.window, before_close_func=lambda _: program.post.setModified(False))
        program.open_first([str(file)])
        with qtbot.waitSignal(program.window.painted):
            program.window.show()
        programs.append(program)
        return program

    gc.collect()
    yield start_one
    for program in programs:
        for pane in program.bench.findChildren(PostsPane):
            pane.close()
        program.bench.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def posts(own_folders: Path) -> Path:
    folder = own_folders / "posts"
    folder.mkdir(parents=True)
    now = datetime.now(UTC).replace(microsecond=0)  # not sooner: the tests may begin by midnight
    earlier = RAMADI.replace("2015-05-28T09:00:00+00:00", (now - timedelta(days=1)).isoformat())
    (folder / "ramadi.md").write_text(earlier, "utf-8")
    (folder / "mine.md").write_text(MINE.format(now=now.isoformat()), "utf-8")
    return folder


def pane_of(program: Program, qtbot: QtBot) -> tuple[PostListView, QLineEdit]:
    qtbot.waitUntil(
        lambda: program.window.posts_place.current_panel() is not None, timeout=PATIENCE_MS
    )
    panel = program.window.posts_place.current_panel()
    assert isinstance(panel, PostsPanel)
    return panel.findChild(PostListView), panel.findChild(QLineEdit)


def titles(view: PostListView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_pane_comes_with_the_first_posts_and_a_search_opens_one(
    posts: Path, qtbot: QtBot, start: Start
) -> None:
    program = start(posts / "mine.md")
    assert not program.window.posts_place.isVisible()
    program.finish()
    view, field = pane_of(program, qtbot)
    qtbot.waitUntil(lambda: titles(view) == ["Mine", "The Fall Of Ramadi"], timeout=PATIENCE_MS)
    assert view.open_path == "mine.md"
    program.window.actions_by_name["search_posts"].trigger()
    qtbot.keyClicks(field, "fall of r")
    qtbot.waitUntil(lambda: titles(view) == ["The Fall Of Ramadi"], timeout=PATIENCE_MS)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert program.files.path == posts / "ramadi.md"
    assert view.open_path == "ramadi.md"


def test_a_saved_post_is_listed_at_once(posts: Path, qtbot: QtBot, start: Start) -> None:
    program = start(posts / "mine.md")
    program.finish()
    view, _ = pane_of(program, qtbot)
    qtbot.waitUntil(lambda: len(titles(view)) == 2, timeout=PATIENCE_MS)
    text = program.post.text()
    program.post.load(text.replace("title: Mine", "title: Mine now"))
    program.post.setModified(True)
    assert program.files.save()
    qtbot.waitUntil(lambda: titles(view)[0] == "Mine now", timeout=PATIENCE_MS)


def test_a_row_says_where_the_link_stood_and_opens_that_post(
    posts: Path, qtbot: QtBot, start: Start
) -> None:
    program = start(posts / "mine.md")
    program.finish()
    rows = program.window.findChild(LinkListView)
    said = "also linked yesterday in “The Fall Of Ramadi”"
    qtbot.waitUntil(lambda: rows.model().rows[0].earlier_words == said, timeout=PATIENCE_MS)
    rows.select_rows([0])
    qtbot.keyClick(rows, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert program.files.path == posts / "ramadi.md"


def test_the_pane_is_where_it_was(posts: Path, qtbot: QtBot, start: Start) -> None:
    program = start(posts / "mine.md")
    program.finish()
    pane_of(program, qtbot)
    program.window.actions_by_name["show_posts"].setChecked(False)
    assert not program.window.posts_place.isVisible()
    program.window.close()
    again = start(posts / "mine.md")
    again.finish()
    assert not again.window.posts_place.isVisible()
    again.window.actions_by_name["show_posts"].trigger()
    assert again.window.posts_place.isVisible()


def test_another_folder(posts: Path, tmp_path: Path, qtbot: QtBot, start: Start) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "one.md").write_text("# Only one\n")
    program = start(posts / "mine.md")
    program.finish()
    view, _ = pane_of(program, qtbot)
    qtbot.waitUntil(lambda: len(titles(view)) == 2, timeout=PATIENCE_MS)
    program.bench.preferences.change(posts_folder=str(other))
    view, _ = pane_of(program, qtbot)
    panels = program.window.findChildren(PostsPanel)
    view = panels[-1].findChild(PostListView)
    qtbot.waitUntil(lambda: titles(view) == ["Only one"], timeout=PATIENCE_MS)


def test_a_new_post_is_proposed_in_the_folder_and_listed(
    posts: Path, qtbot: QtBot, start: Start
) -> None:
    program = start(posts / "mine.md")
    program.finish()
    view, _ = pane_of(program, qtbot)
    program.files.start_new()
    program.post.load("---\ntitle: Bridges\ndate: 2015-05-29T14:05:00+00:00\n---\n")
    proposed = program.files.suggested_path(".md")
    assert proposed == posts / "2015-05-29-bridges.md"
    assert program.files._save_to(proposed)
    qtbot.waitUntil(lambda: "Bridges" in titles(view), timeout=PATIENCE_MS)
