"""Copies of the post and of one list, in one key."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.export.export_desk import ExportDesk
from linkwright.ui.export.export_runs import ExportRuns
from linkwright.ui.export.post_copies import PostCopies
from linkwright.ui.language import speak
from linkwright.ui.preferences.live_preferences import LivePreferences

TEXT = "---\ntitle: Bridges\n---\nSee [a bridge](https://e.org/a).\n"
LIST = "- [One \\[1\\]](https://e.org/1) -- BBC\n- [Two](https://e.org/2)\n"


class Scene:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.post = PostDocument(self.window)
        self.post.load(TEXT)
        self.preferences = LivePreferences(folder / "preferences.json", self.window)
        self.desk = ExportDesk(self.preferences, folder, self.window)
        self.list_text = LIST
        self.copies = PostCopies(
            self.post,
            self.desk,
            ExportRuns(self.window),
            QGuiApplication.clipboard(),
            lambda: self.list_text,
            self.window,
        )

    def copy(self, profile: str = "") -> str:
        QGuiApplication.clipboard().clear()
        with self.qtbot.waitSignal(self.copies.done) as told:
            self.copies.copy_as(profile)
        (sentence,) = told.args
        return str(sentence)

    def copy_list(self) -> str:
        QGuiApplication.clipboard().clear()
        with self.qtbot.waitSignal(self.copies.done) as told:
            self.copies.copy_list()
        (sentence,) = told.args
        return str(sentence)


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Scene:
    speak(qapp, "en")
    return Scene(qtbot, tmp_path)


@pytest.mark.parametrize("profile", ["html-fragment", "html-page", "markdown"])
def test_a_copy_offers_text_and_formatted_text(scene: Scene, profile: str) -> None:
    scene.copy(profile)
    data = QGuiApplication.clipboard().mimeData()
    if profile == "markdown":
        assert "[a bridge](https://e.org/a)" in data.text()
        assert not data.hasHtml()
    else:
        assert '<a href="https://e.org/a">a bridge</a>' in data.text()
        assert '<a href="https://e.org/a">a bridge</a>' in data.html()
        assert "<head>" not in data.html()


def test_a_rich_copy_has_markdown_beside_it(scene: Scene) -> None:
    scene.copy("rich-text")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "See [a bridge](https://e.org/a).\n"
    assert '<a href="https://e.org/a">a bridge</a>' in data.html()


def test_the_usual_profile_is_copied_and_named(scene: Scene) -> None:
    scene.post.load("> a\n>\n> b\n")
    scene.preferences.change(export_profile="ghost")

    assert scene.copy() == "Post copied for Ghost"
    assert "<!--kg-card-begin: html-->" in QGuiApplication.clipboard().text()


def test_the_options_hold_for_copies_at_once(scene: Scene) -> None:
    scene.preferences.change(link_rel="nofollow", link_target="_blank")
    scene.copy()
    assert 'rel="nofollow" target="_blank"' in QGuiApplication.clipboard().text()


def test_what_is_lost_is_said(scene: Scene) -> None:
    scene.post.load("![x](y.png)\n")
    told = scene.copy("blogger")
    assert told.startswith("Post copied for Blogger (HTML view). The picture y.png is on this")
    scene.post.load("![x](y.png) ![x](z.png)\n\n![x](a.png)\n")
    assert scene.copy("blogger").endswith("(and 2 more, see the preview)")


def test_the_list_alone_is_formatted_text_and_markdown(scene: Scene) -> None:
    assert scene.copy_list() == "List copied, with 2 lines"
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == LIST
    assert '<li><a href="https://e.org/1">One [1]</a> -- BBC</li>' in data.html()


def test_without_a_list_there_is_nothing_to_copy(scene: Scene) -> None:
    scene.list_text = ""
    assert scene.copy_list() == "There is no list to copy in this post"
