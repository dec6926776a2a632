import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLineEdit, QSplitter
from pytestqt.qtbot import QtBot

from linkwright.model.post import set_title
from linkwright.model.text_edits import TextEdit
from linkwright.ui.editor.markdown_commands import MarkdownCommands
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor

HEAD = "---\ntitle: A 😀 bridge\nlabels: [One, Two]\n---\n"
BODY = "First 😀 line\n\n- <https://e.org/a>\nlast\u00a0line\n"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot: QtBot) -> PostEditor:
    post = PostDocument()
    made = PostEditor(post)
    made.kept_alive = post  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    post.load(HEAD + BODY)
    return made


def document(editor: PostEditor) -> PostDocument:
    found = editor.document()
    assert isinstance(found, PostDocument)
    return found


def put_caret(editor: PostEditor, offset: int, anchor: int | None = None) -> None:
    post, cursor = document(editor), editor.textCursor()
    cursor.setPosition(post.position(offset if anchor is None else anchor))
    cursor.setPosition(post.position(offset), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def caret(editor: PostEditor) -> int:
    return document(editor).offset(editor.textCursor().position())


def selected(editor: PostEditor) -> str:
    return editor.textCursor().selectedText().replace("\u2029", "\n")


def paste(editor: PostEditor, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)


START = len(HEAD)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Home, CTRL),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, CTRL),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Home, CTRL | SHIFT),
        (Qt.Key.Key_Up, SHIFT),
        (Qt.Key.Key_Left, SHIFT | CTRL),
    ],
)
def test_no_movement_leads_into_the_head(
    editor: PostEditor, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    for offset in (START, START + 2):
        put_caret(editor, offset)
        qtbot.keyClick(editor, key, modifiers)
        qtbot.keyClick(editor, key, modifiers)
        assert caret(editor) >= START
        assert editor.textCursor().selectionStart() >= document(editor).body_position


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backspace, CTRL),
        (Qt.Key.Key_Backspace, SHIFT),
        (Qt.Key.Key_U, CTRL),
    ],
)
def test_no_deletion_reaches_the_head(
    editor: PostEditor, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    put_caret(editor, START)
    qtbot.keyClick(editor, key, modifiers)
    assert document(editor).text().startswith(HEAD)


def test_select_all_is_all_of_the_text_and_cutting_it_leaves_the_head(
    editor: PostEditor, qtbot: QtBot
) -> None:
    for select in (lambda: qtbot.keyClick(editor, Qt.Key.Key_A, CTRL), editor.selectAll):
        select()
        assert selected(editor) == BODY
    editor.cut()
    assert document(editor).text() == HEAD
    assert QGuiApplication.clipboard().text() == BODY
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert document(editor).text() == HEAD + BODY


def test_typing_goes_below_the_head(editor: PostEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_Home, CTRL)
    qtbot.keyClicks(editor, "Hi ")
    assert document(editor).text() == HEAD + "Hi " + BODY


def test_a_change_of_the_head_moves_neither_caret_nor_selection(editor: PostEditor) -> None:
    put_caret(editor, START + 3, anchor=START + 9)
    words = selected(editor)
    post = document(editor)
    post.apply(set_title(post.text(), "A title that is much longer than it was"))
    assert selected(editor) == words
    post.undo_step()
    assert selected(editor) == words
    assert caret(editor) == START + 3


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("<https", "[A title"),
        ("\nlast", "\nlast"),
        ("First", "First"),
    ],
)
def test_a_title_that_arrives_leaves_the_caret_where_it_was(
    editor: PostEditor, at: str, expected: str
) -> None:
    post = document(editor)
    text = post.text()
    put_caret(editor, text.index(at))
    start = text.index("<https://e.org/a>")
    post.apply([TextEdit(start, start + 17, "[A title](https://e.org/a) -- E")])
    assert post.text()[caret(editor) :].startswith(expected)


def test_a_change_above_the_view_does_not_scroll_it(editor: PostEditor, qtbot: QtBot) -> None:
    post = document(editor)
    post.load(HEAD + "".join(f"line {number}\n" for number in range(200)))
    bar = editor.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    top = editor.firstVisibleBlock().text()
    assert top
    start = len(HEAD)
    post.apply([TextEdit(start, start, "one\ntwo\nthree\n")])
    assert editor.firstVisibleBlock().text() == top
    post.apply(set_title(post.text(), "Other"))
    assert editor.firstVisibleBlock().text() == top
    post.undo_step()
    assert editor.firstVisibleBlock().text() == top


def test_undoing_in_the_text_shows_the_place(editor: PostEditor, qtbot: QtBot) -> None:
    put_caret(editor, START)
    qtbot.keyClicks(editor, "abc")
    put_caret(editor, START + 10)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert document(editor).text() == HEAD + BODY
    assert caret(editor) == START


def test_copying_keeps_no_break_spaces(editor: PostEditor) -> None:
    editor.select_all_text()
    editor.copy()
    assert "last\u00a0line" in QGuiApplication.clipboard().text()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_an_address_pasted_over_words_links_them(editor: PostEditor) -> None:
    put_caret(editor, START + 5, anchor=START)
    paste(editor, "https://e.org/b")
    assert document(editor).text().startswith(HEAD + "[First](https://e.org/b) 😀")


def test_an_address_pasted_over_a_line_and_its_end_links_its_words(editor: PostEditor) -> None:
    post = document(editor)
    post.load(HEAD + "one\ntwo\n")
    put_caret(editor, START + 4, anchor=START)
    paste(editor, "https://e.org/b")
    assert post.text() == HEAD + "[one](https://e.org/b)\ntwo\n"


def test_bold_and_italic_wrap_the_word_at_the_caret(editor: PostEditor) -> None:
    put_caret(editor, START + 2)
    MarkdownCommands(editor).toggle_marks("**")
    assert document(editor).text().startswith(HEAD + "**First** 😀")
    MarkdownCommands(editor).toggle_marks("**")
    assert document(editor).text() == HEAD + BODY


def test_quote_marks_all_lines_of_the_selection(editor: PostEditor) -> None:
    put_caret(editor, START + len(BODY) - 1, anchor=START + 1)
    MarkdownCommands(editor).toggle_prefix("> ")
    lines = document(editor).text()[START:].splitlines()
    assert all(line.startswith(">") for line in lines)


def test_enter_goes_on_with_the_list(editor: PostEditor, qtbot: QtBot) -> None:
    put_caret(editor, document(editor).text().index("a>") + 2)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "a>\n- \nlast" in document(editor).text()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "a>\n\nlast" in document(editor).text()


def test_tab_moves_a_list_item_in_and_shift_tab_out(editor: PostEditor, qtbot: QtBot) -> None:
    post = document(editor)
    post.load(HEAD + "- one\n- two 😀\n  - inner\n\nwords\n")
    put_caret(editor, post.text().index("two") + 1)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert post.text().endswith("- one\n  - two 😀\n    - inner\n\nwords\n")
    assert post.text()[caret(editor) :].startswith("wo 😀")
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, SHIFT)
    assert post.text().endswith("- one\n- two 😀\n  - inner\n\nwords\n")
    post.undo_step()
    assert "  - two" in post.text()


def test_enter_in_an_empty_inner_item_goes_out_level_by_level(
    editor: PostEditor, qtbot: QtBot
) -> None:
    post = document(editor)
    post.load(HEAD + "- one\n  - two\n  - ")
    put_caret(editor, len(post.text()))
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert post.text().endswith("- one\n  - two\n- ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert post.text().endswith("- one\n  - two\n\n")


def test_enter_twice_leaves_a_quote(editor: PostEditor, qtbot: QtBot) -> None:
    post = document(editor)
    post.load(HEAD + "> said")
    put_caret(editor, len(post.text()))
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "x")
    assert post.text().endswith("> said\n\nx")


def test_tab_elsewhere_moves_the_focus(editor: PostEditor, qtbot: QtBot) -> None:
    neighbour = QLineEdit()
    window = QSplitter()
    qtbot.addWidget(window)
    for widget in (editor, neighbour):
        window.addWidget(widget)
    window.show()
    post = document(editor)
    before = post.text()
    for place in ("last", "- <"):
        editor.setFocus()
        put_caret(editor, post.text().index(place))
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
        assert window.focusWidget() is neighbour
        assert post.text() == before
    editor.setParent(None)


def test_a_front_matter_typed_by_hand_is_hidden_once_the_caret_leaves_it(
    editor: PostEditor, qtbot: QtBot
) -> None:
    post = document(editor)
    post.load("text\n")
    paste(editor, "---\ntitle: Typed\n---")
    with qtbot.waitSignal(post.post_parsed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: post.body_position > 0)
    assert caret(editor) == post.offset(post.body_position)
    assert post.post().title == "Typed"


def test_up_from_the_first_line_leads_to_the_title(editor: PostEditor, qtbot: QtBot) -> None:
    put_caret(editor, START + 3)
    with qtbot.waitSignal(editor.left_upwards):
        qtbot.keyClick(editor, Qt.Key.Key_Up)


def test_a_click_between_two_lines_goes_to_the_nearer_one(editor: PostEditor, qtbot: QtBot) -> None:
    post = document(editor)
    post.load(HEAD + "word " * 60)
    cursor = editor.textCursor()
    cursor.setPosition(post.body_position + 150)
    here = editor.cursorRect(cursor)
    for y in range(here.top() - 4, here.bottom() + 4):
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(here.x() + 1, y))
        assert editor.textCursor().position() == post.body_position + 150


def is_caret_seen(editor: PostEditor) -> bool:
    return editor.viewport().rect().intersects(editor.cursorRect())


def test_a_caret_in_sight_stays_there_when_the_editor_gets_smaller(editor: PostEditor) -> None:
    document(editor).load(HEAD + "A line of some words that goes on and on and on.\n" * 40)
    put_caret(editor, len(document(editor).text()))
    assert is_caret_seen(editor)
    editor.resize(250, 140)
    assert is_caret_seen(editor)
    editor.verticalScrollBar().setValue(0)
    editor.resize(250, 120)
    assert editor.verticalScrollBar().value() == 0


def test_what_is_behind_the_last_block_takes_no_room(editor: PostEditor) -> None:
    behind = document(editor).lastBlock().next()
    assert document(editor).documentLayout().blockBoundingRect(behind).isEmpty()


def test_the_editor_may_be_resized_while_a_text_is_replaced(editor: PostEditor) -> None:
    document(editor).load(HEAD + "A line.\n" * 60)
    put_caret(editor, len(document(editor).text()))
    document(editor).contentsChange.connect(lambda *_: editor.resize(600, editor.height() ^ 64))
    document(editor).load(HEAD)
    assert is_caret_seen(editor)


@pytest.mark.parametrize("marks", ["**", "*"])
def test_a_whole_line_with_its_end_is_marked_as_its_words_are(
    editor: PostEditor, marks: str
) -> None:
    editor.post.load("One 😀 line.\nAnother.\n")
    for _ in range(2):
        cursor = editor.textCursor()
        cursor.setPosition(0)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        before = editor.post.text()
        editor.commands.toggle_marks(marks)
        assert editor.post.text() != before
    assert editor.post.text() == "One 😀 line.\nAnother.\n"


def test_a_whole_line_with_its_end_is_linked_as_its_words_are(editor: PostEditor) -> None:
    editor.post.load("One line.\nAnother.\n")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.commands.make_link("https://e.org/")
    assert editor.post.text() == "[One line.](https://e.org/)\nAnother.\n"
