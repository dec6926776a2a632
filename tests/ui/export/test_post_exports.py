from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.export.post_exports import PostExports
from linkwright.ui.files.questions import Questions

TEXT = "---\ntitle: Bridges\n---\nSee [a bridge](https://e.org/a).\n"


class Answers(Questions):
    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.suggested: list[Path] = []

    def ask_path_to_save(self, title: str, suggested: Path, name_filter: str) -> Path | None:
        self.suggested.append(suggested)
        return self.path


@pytest.fixture
def post(qtbot: QtBot) -> PostDocument:
    document = PostDocument()
    document.load(TEXT)
    return document


def exports(post: PostDocument, answers: Answers, owner: QObject) -> PostExports:
    clipboard = QGuiApplication.clipboard()
    return PostExports(
        post, lambda: answers, clipboard, lambda ending: Path("/p/bridges" + ending), owner
    )


@pytest.mark.parametrize("profile", ["html-fragment", "html-page", "markdown"])
def test_a_copy_offers_text_and_formatted_text(post: PostDocument, profile: str) -> None:
    owner = QObject()
    assert exports(post, Answers(None), owner).copy(profile)
    data = QGuiApplication.clipboard().mimeData()
    if profile == "markdown":
        assert "[a bridge](https://e.org/a)" in data.text()
        assert not data.hasHtml()
    else:
        assert '<a href="https://e.org/a">a bridge</a>' in data.text()
        assert '<a href="https://e.org/a">a bridge</a>' in data.html()
        assert "<head>" not in data.html()


def test_an_export_is_written_and_told(post: PostDocument, tmp_path: Path, qtbot: QtBot) -> None:
    owner = QObject()
    answers = Answers(tmp_path / "out.html")
    made = exports(post, answers, owner)
    with qtbot.waitSignal(made.done):
        assert made.export("html-page")
    assert "<title>Bridges" in (tmp_path / "out.html").read_text("utf-8")
    assert answers.suggested == [Path("/p/bridges.html")]


def test_a_markdown_export_does_not_suggest_the_post_itself(
    post: PostDocument, tmp_path: Path
) -> None:
    owner = QObject()
    answers = Answers(None)
    assert not exports(post, answers, owner).export("markdown")
    assert answers.suggested == [Path("/p/bridges-export.md")]
