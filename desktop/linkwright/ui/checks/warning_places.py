"""Shows the place of a warning: in the title, at the date, or in the text."""

from PySide6.QtGui import QTextCursor

from linkwright.model.checks import PostWarning
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_page import PostPage

_KEEP = QTextCursor.MoveMode.KeepAnchor
_DATE_RULES, _TITLE_RULE = ("unread-date", "future-date"), "no-title"


def show_place(warning: PostWarning, post: PostDocument, page: PostPage) -> None:
    """Select what a warning is about, and give it the focus.

    Args:
        warning: for the present text.
        post: the document.
        page: where it is written.
    """
    start = post.position(warning.span.start)
    if warning.rule in _DATE_RULES:
        page.head.date_field.setFocus()
        return
    if start < post.body_position or warning.rule == _TITLE_RULE:
        _select_in_title(warning.span.of(post.text()), page)
        return
    cursor = page.editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(post.position(warning.span.end), _KEEP)
    page.editor.setTextCursor(cursor)
    page.editor.centre_caret_if_hidden()
    page.editor.setFocus()


def _select_in_title(found: str, page: PostPage) -> None:
    """Select words of the title; all of it where it is written in another way in the file."""
    field = page.head.title_field
    field.setFocus()
    document = field.document()
    match = document.find(found) if found and "\n" not in found else QTextCursor()
    if match.isNull():
        field.selectAll()
    else:
        field.setTextCursor(match)
