"""Comments of imported posts: found with their post, shown, never changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from linkwright.importing.comments import Comment, add_comments
from linkwright.library.post_companions import comments_path
from linkwright.ui.importing.comments_dialog import CommentsDialog
from linkwright.ui.importing.post_comments import PostComments


class Bench:
    """A window with an action, and the comments of a post that it follows."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.action = QAction(self.window)
        self.comments = PostComments(self.action, lambda: "A post", self.window)

    @property
    def dialog(self) -> CommentsDialog:
        (dialog,) = self.window.findChildren(CommentsDialog)
        return dialog


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(qtbot)
    yield bench
    bench.comments.close()


def post_with_comments(folder: Path) -> Path:
    post = folder / "a post.md"
    post.write_text("text")
    add_comments(
        comments_path(post),
        "post-1",
        [
            Comment("2", "Cleo", "2015-05-29T16:00:00+00:00", "So <b>did</b> I", "1"),
            Comment("1", "Ben & Co", "2015-05-29T15:00:00+00:00", "I [walked](https://w.example/)"),
            Comment("3", "", "", "![x](file:///etc/passwd) <script>alert(1)</script> [y](file:///z)"),
        ],
    )  # fmt: skip
    return post


def shown(qtbot: QtBot, bench: Bench, post: Path) -> str:
    bench.comments.follow(post)
    bench.action.trigger()
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(CommentsDialog)))
    qtbot.waitUntil(bench.dialog.isVisible)
    return bench.dialog.text.toPlainText()


def test_the_action_is_there_when_the_post_has_comments(bench: Bench, tmp_path: Path) -> None:
    post = post_with_comments(tmp_path)
    bench.comments.follow(post)
    assert bench.action.isEnabled()

    bench.comments.follow(tmp_path / "another.md")
    assert not bench.action.isEnabled()
    bench.comments.follow(None)
    assert not bench.action.isEnabled()


def test_comments_are_shown_in_order_and_cannot_be_changed(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    text = shown(qtbot, bench, post_with_comments(tmp_path))

    assert text.index("Somebody") < text.index("Ben & Co") < text.index("Cleo")
    assert "in answer to Ben & Co" in text
    assert "So did I" in text
    assert bench.dialog.text.isReadOnly()
    assert bench.dialog.text.accessibleName()
    assert "A post" in bench.dialog.head.text()


def test_nothing_is_loaded_and_nothing_active_is_shown(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    shown(qtbot, bench, post_with_comments(tmp_path))
    html = bench.dialog.text.toHtml()

    assert "passwd" not in html
    assert "script" not in html
    assert "file:" not in html


def test_links_go_to_the_browser_and_others_nowhere(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    shown(qtbot, bench, post_with_comments(tmp_path))

    with qtbot.waitSignal(bench.comments.address_requested) as asked:
        bench.dialog.text.anchorClicked.emit(QUrl("https://w.example/"))
    assert asked.args == ["https://w.example/"]
    with qtbot.assertNotEmitted(bench.comments.address_requested):
        bench.dialog.text.anchorClicked.emit(QUrl("file:///etc/passwd"))


def test_the_window_closes_with_its_post(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    shown(qtbot, bench, post_with_comments(tmp_path))

    bench.comments.follow(tmp_path / "another.md")

    assert not bench.dialog.isVisible()


def test_a_broken_file_is_told_of(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    comments_path(post).write_text('{"comments": 3}')
    bench.comments.follow(post)

    with qtbot.waitSignal(bench.comments.failed) as failed:
        bench.action.trigger()

    assert "could not be read: it is not a file of comments" in failed.args[0]
