"""Capitals of the title and of a selection change in one step, and nothing else does."""

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from linkwright.model.title_case import names_in
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.editor.title_case_commands import TitleCaseCommands

HEAD = "---\ntitle: the end of the NATO war in Mali\n---\n"
BODY = "Words on Mali.\n\n## [the end](https://a.example/the_end) of `the code`\n"


@pytest.fixture
def commands(qtbot: QtBot) -> TitleCaseCommands:
    post = PostDocument()
    editor = PostEditor(post)
    post.setParent(editor)
    qtbot.addWidget(editor)
    post.load(HEAD + BODY)
    made = TitleCaseCommands(post, editor)
    made.post, made.editor = post, editor
    return made


@pytest.mark.parametrize(
    ("style", "title"),
    [
        ("every_word", "The End Of The NATO War In Mali"),
        ("ap", "The End of the NATO War in Mali"),
        ("sentence", "The end of the NATO war in Mali"),
    ],
)
def test_the_title_changes(commands: TitleCaseCommands, style: str, title: str) -> None:
    commands.change("every_word")
    commands.change(style)
    assert commands.post.post().title == title
    assert commands.post.post().body == BODY


def test_a_selection_changes_apart_from_addresses_and_code(
    commands: TitleCaseCommands, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(commands.editor):
        commands.editor.show()
    commands.editor.setFocus()
    cursor = commands.editor.textCursor()
    cursor.setPosition(commands.post.position(len(HEAD) + BODY.index("[")))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    commands.editor.setTextCursor(cursor)
    qtbot.waitUntil(commands.editor.hasFocus)
    commands.change("every_word")
    assert commands.post.text().endswith("## [The End](https://a.example/the_end) Of `the code`\n")
    assert commands.post.post().title == "the end of the NATO war in Mali"
    commands.post.undo_step()
    assert commands.post.text() == HEAD + BODY


def test_names_are_learnt_from_running_text() -> None:
    text = "He went to Mali with Élan, Ben and I. The end.\n\n## The Big End\n\n- [A Big End](x)\n"
    assert names_in(text) == {"Mali", "Élan", "Ben"}
