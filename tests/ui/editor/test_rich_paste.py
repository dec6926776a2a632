import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from linkwright.importing.html.pasting import pasted_markdown
from linkwright.ui.editor.highlighter import MarkdownHighlighter
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.editor.rich_paste import RichPaste, fitted
from linkwright.ui.theme import load_theme

HEAD = "---\ntitle: A\n---\n"


@pytest.fixture
def editor(qtbot: QtBot) -> PostEditor:
    post = PostDocument()
    made = PostEditor(post)
    made.kept_alive = post  # type: ignore[attr-defined]
    made.kept_too = MarkdownHighlighter(post, load_theme("light"))  # type: ignore[attr-defined]
    made.take_rich = RichPaste(made, pasted_markdown).take
    qtbot.addWidget(made)
    made.show()
    return made


def load(editor: PostEditor, body: str, at: str = "") -> PostDocument:
    post = editor.document()
    assert isinstance(post, PostDocument)
    post.load(HEAD + body)
    cursor = editor.textCursor()
    cursor.setPosition(post.position(post.text().index(at) + len(at) if at else len(HEAD + body)))
    editor.setTextCursor(cursor)
    return post


def rich(html: str, plain: str = "plain") -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(plain)
    return data


def test_formatted_text_is_pasted_as_markdown_in_one_step(editor: PostEditor) -> None:
    post = load(editor, "")
    editor.insertFromMimeData(rich("<p>A <b>bold</b> word.</p><ul><li>x</li></ul>"))
    assert post.post().body == "A **bold** word.\n\n- x"
    post.undo_step()
    assert post.post().body == ""


def test_text_without_structure_and_addresses_are_pasted_plain(editor: PostEditor) -> None:
    post = load(editor, "see ")
    editor.insertFromMimeData(rich("<span>a  b</span>", "a  b"))
    assert post.post().body == "see a  b"
    load(editor, "")
    editor.insertFromMimeData(rich('<a href="https://e.org/"><b>E</b></a>', "https://e.org/"))
    assert post.post().body == "https://e.org/"


def test_in_code_everything_is_plain(editor: PostEditor) -> None:
    post = load(editor, "```\ncode\n```\n", at="code")
    editor.insertFromMimeData(rich("<p><b>x</b></p>", "<b>"))
    assert "code<b>" in post.text()


def test_plain_paste_takes_the_words_alone(editor: PostEditor) -> None:
    post = load(editor, "")
    editor.paste_plain(rich("<p><b>x</b></p>", "x"))
    assert post.post().body == "x"


def test_much_text_comes_a_moment_later_where_the_caret_was(
    editor: PostEditor, qtbot: QtBot
) -> None:
    post = load(editor, "one two\n", at="one ")
    html = "<b>bold</b> " + "<span style='x'>word</span> " * 3000
    editor.insertFromMimeData(rich(html))
    editor.textCursor().insertText("typed ")
    qtbot.waitUntil(lambda: "**bold** word" in post.text(), timeout=20_000)
    assert post.post().body.startswith("one ")


@pytest.mark.parametrize(
    ("markdown", "before", "expected"),
    [
        ("**a** b", "word ", "**a** b"),
        ("- a\n- b", "word", "\n\n- a\n- b"),
        ("- a", "", "- a"),
        ("a\n\nb", "> ", "a\n>\n> b"),
        ("a\n\nb", "> > ", "a\n> >\n> > b"),
        ("a\n\nb", "word ", "\n\na\n\nb"),
    ],
)
def test_a_paste_fits_the_line_that_it_goes_on_with(
    markdown: str, before: str, expected: str
) -> None:
    assert fitted(markdown, before) == expected
