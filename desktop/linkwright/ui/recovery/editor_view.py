"""Where an editor's caret and view are, as numbers that outlive the program."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from linkwright.ui.editor.post_editor import PostEditor


@dataclass(frozen=True, slots=True)
class EditorView:
    """One view of a text.

    Attributes:
        anchor: where the selection begins, as a place in the post's text.
        caret: where the caret is, likewise.
        scroll: how far the text is scrolled, as the scroll bar counts.
    """

    anchor: int
    caret: int
    scroll: int


def view_of(editor: PostEditor) -> EditorView:
    """The view as it is now."""
    cursor, post = editor.textCursor(), editor.post
    return EditorView(
        post.offset(cursor.anchor()),
        post.offset(cursor.position()),
        editor.verticalScrollBar().value(),
    )


def show_view(editor: PostEditor, view: EditorView) -> None:
    """Put caret and view where they were, as far as the text reaches.

    Lines may be broken otherwise than they were: a caret that is just out of sight is shown.
    """
    post = editor.post
    length = len(post.text())
    cursor = editor.textCursor()
    cursor.setPosition(post.position(min(view.anchor, length)))
    cursor.setPosition(post.position(min(view.caret, length)), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.verticalScrollBar().setValue(view.scroll)
    seen = editor.viewport().rect()
    if seen.adjusted(0, -seen.height(), 0, seen.height()).intersects(editor.cursorRect()):
        editor.ensureCursorVisible()
