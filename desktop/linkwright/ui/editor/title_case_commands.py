"""Commands that change the capitals of the title, of a selection, or of the chosen links."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject

from linkwright.model.post import set_title
from linkwright.model.text_edits import TextEdit
from linkwright.model.title_case import (
    capitalise_every_word,
    names_in,
    sentence_case,
    title_case,
)
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor

STYLES = ("every_word", "ap", "sentence")
# Addresses and code keep their letters.
_NOT_WORDS = re.compile(r"\]\([^()\s]*\)|<[^<>\s]+>|`[^`]*`|https?://\S+")


class TitleCaseCommands(QObject):
    """Each command is one undo step.

    Args:
        post: the document.
        editor: whose selection is changed, if it has one and the focus.
    """

    def __init__(self, post: PostDocument, editor: PostEditor) -> None:
        super().__init__(editor)
        self._post = post
        self._editor = editor

    def change_of(self, style: str) -> Callable[[str], str]:
        """What a style of `STYLES` makes of a title of this post."""
        if style == "sentence":
            names = names_in(self._post.post().body)
            return lambda title: sentence_case(title, names)
        return capitalise_every_word if style == "every_word" else title_case

    def change(self, style: str) -> None:
        """Change the selected text, or the post's title where nothing is selected."""
        change = self.change_of(style)
        cursor = self._editor.textCursor()
        if self._editor.hasFocus() and cursor.hasSelection():
            start = self._post.offset(cursor.selectionStart())
            end = self._post.offset(cursor.selectionEnd())
            selected = self._post.text()[start:end]
            changed = "\n".join(_changed(line, change) for line in selected.split("\n"))
            if changed != selected:
                self._post.apply([TextEdit(start, end, changed)])
            return
        title = self._post.post().title
        self._post.apply(set_title(self._post.text(), change(title)))


def _changed(line: str, change: Callable[[str], str]) -> str:
    """A line in other capitals, apart from what is not read as words."""
    kept = list(_NOT_WORDS.finditer(line))
    if not kept:
        return change(line)
    changed = change(line)
    if len(changed) != len(line):
        return line  # a letter that has no capital of its own length; places would not fit
    for match in kept:
        changed = changed[: match.start()] + match[0] + changed[match.end() :]
    return changed
