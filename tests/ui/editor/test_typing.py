"""Typing as people do it: words, input methods, emoji, right-to-left, clicks, and the way back."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from pytestqt.qtbot import QtBot

from linkwright.ui.editor.highlighter import MarkdownHighlighter
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.theme import load_theme

HEAD = "---\ntitle: A 😀 title\n---\n"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot: QtBot) -> PostEditor:
    post = PostDocument()
    made = PostEditor(post)
    made.kept_alive = (post, MarkdownHighlighter(post, load_theme("light")))  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    post.load(HEAD)
    return made


def body(editor: PostEditor) -> str:
    post = editor.document()
    assert isinstance(post, PostDocument)
    return post.post().body


def undo(editor: PostEditor, qtbot: QtBot) -> str:
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    return body(editor)


def compose(editor: PostEditor, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QCoreApplication.sendEvent(editor, event)


def test_the_way_back_leads_from_word_to_word(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "one two three")
    steps = [body(editor)]
    while steps[-1]:
        steps.append(undo(editor, qtbot))
    assert steps == ["one two three", "one two ", "one ", ""]
    qtbot.keyClick(editor, Qt.Key.Key_Y, CTRL)
    post = editor.document()
    assert isinstance(post, PostDocument)
    while post.isRedoAvailable():
        post.redo_step()
    assert body(editor) == "one two three"


def test_deleting_is_a_step_of_its_own(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "one two")
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert body(editor) == "one "
    assert undo(editor, qtbot) == "one two"


def test_saving_does_not_end_the_history(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "one two")
    editor.document().setModified(False)
    qtbot.keyClicks(editor, " three")
    assert undo(editor, qtbot) == "one two "
    assert undo(editor, qtbot) == "one two"
    assert not editor.document().isModified()
    assert undo(editor, qtbot) == "one "
    assert editor.document().isModified()


def test_text_of_an_input_method_is_typed_when_it_is_settled(
    editor: PostEditor, qtbot: QtBot
) -> None:
    compose(editor, "に")
    compose(editor, "にほ")
    assert body(editor) == ""
    compose(editor, "", "日本 ")
    compose(editor, "", "語")
    assert body(editor) == "日本 語"
    assert undo(editor, qtbot) == "日本 " or body(editor) == ""


def test_an_input_method_that_is_left_leaves_nothing(editor: PostEditor, qtbot: QtBot) -> None:
    compose(editor, "にほ")
    compose(editor, "")
    qtbot.keyClicks(editor, "x")
    assert body(editor) == "x"


@pytest.mark.parametrize("text", ["😀", "👩‍👩‍👧", "🇹🇯", "e\u0301", "क्षि"])
def test_what_looks_like_one_sign_is_passed_and_deleted_as_one(
    editor: PostEditor, qtbot: QtBot, text: str
) -> None:
    editor.insertPlainText(f"a{text}b")
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Right)
    post = editor.document()
    assert isinstance(post, PostDocument)
    assert post.text()[post.offset(editor.textCursor().position()) :] == "b"
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert body(editor) == "ab"


@pytest.mark.parametrize("text", ["مرحبا بالعالم", "שלום עולם"])
def test_a_line_from_right_to_left_begins_at_the_right(
    editor: PostEditor, qtbot: QtBot, text: str
) -> None:
    compose(editor, "", text)
    assert body(editor) == text
    block = editor.textCursor().block()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    start, end = QTextCursor(block), editor.textCursor()
    assert editor.cursorRect(start).x() > editor.cursorRect(end).x()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "left")
    assert editor.textCursor().block().textDirection() is Qt.LayoutDirection.LeftToRight


def test_a_double_click_selects_a_word_and_a_third_one_the_line(
    editor: PostEditor, qtbot: QtBot
) -> None:
    editor.insertPlainText("one two three\nfour")
    cursor = editor.textCursor()
    cursor.setPosition(cursor.document().find("two").selectionStart() + 1)
    place = editor.cursorRect(cursor).center() + QPoint(1, 0)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseDClick(editor.viewport(), left, pos=place)
    qtbot.mouseRelease(editor.viewport(), left, pos=place)  # the double click ends in a press
    assert editor.textCursor().selectedText() == "two"
    qtbot.mouseClick(editor.viewport(), left, pos=place)
    assert editor.textCursor().selectedText().rstrip("\u2029") == "one two three"


def test_places_count_signs_beyond_the_first_plane_twice_only_in_qt(editor: PostEditor) -> None:
    post = editor.document()
    assert isinstance(post, PostDocument)
    editor.insertPlainText("😀😀x")
    assert post.offset(editor.textCursor().position()) == len(HEAD) + 3
    assert post.position(len(HEAD) + 2) == editor.textCursor().position() - 1
