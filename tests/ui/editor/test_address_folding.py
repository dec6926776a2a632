import pytest
from pytestqt.qtbot import QtBot

from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_page import PostPage
from linkwright.ui.theme import load_theme

LINE = "- 😀 [Title](https://www.e.org/a-rather-long-path-of-an-address) -- E"
TEXT = f"First.\n\n{LINE}\n"


@pytest.fixture
def page(qtbot: QtBot) -> PostPage:
    post = PostDocument()
    made = PostPage(post, load_theme("light"))
    post.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    post.load(TEXT)
    return made


def width_of_line(page: PostPage, number: int) -> float:
    page.editor.viewport().repaint()
    layout = page.editor.document().findBlockByNumber(number).layout()
    return float(layout.lineAt(0).naturalTextWidth())


def test_an_address_takes_no_room_unless_its_line_is_edited(page: PostPage, qtbot: QtBot) -> None:
    letter = page.editor.fontMetrics().horizontalAdvance("m")
    most = (len("- xx [Title](e.org/…) -- E") + 3) * letter
    qtbot.waitUntil(lambda: width_of_line(page, 2) < most)  # lines are coloured in slices
    folded = width_of_line(page, 2)
    page.activateWindow()
    page.editor.setFocus()
    qtbot.waitUntil(page.editor.hasFocus)
    qtbot.waitUntil(lambda: width_of_line(page, 2) == folded)
    cursor = page.editor.textCursor()
    cursor.setPosition(page.editor.document().findBlockByNumber(2).position() + 1)
    page.editor.setTextCursor(cursor)
    qtbot.waitUntil(lambda: width_of_line(page, 2) > (len(LINE) - 1) * letter)
    cursor.setPosition(0)
    page.editor.setTextCursor(cursor)
    qtbot.waitUntil(lambda: width_of_line(page, 2) == folded)


def test_folding_can_be_turned_off_and_never_changes_the_text(page: PostPage) -> None:
    letter = page.editor.fontMetrics().horizontalAdvance("m")
    page.folding.turn(False)
    assert width_of_line(page, 2) > (len(LINE) - 1) * letter
    assert not page.editor.document().isModified()
    assert not page.editor.document().isUndoAvailable()
