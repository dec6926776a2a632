"""Pastes what was copied from a page or a document as Markdown."""

import re
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from linkwright.ui.editor import markdown_typing
from linkwright.ui.jobs import Jobs

_MUCH = 40_000
_MOST = 4_000_000
_BLOCK = re.compile(r"#{1,6} |> |[-*+] |\d{1,9}[.)] |```")
_QUOTE = re.compile(r" {0,3}(?:> ?)+")


class RichPaste(QObject):
    """Takes a paste that has more to it than its plain text.

    Args:
        editor: where it goes.
        to_markdown: makes Markdown of a clipboard's HTML, "" when the plain text says as much;
            called in another thread for much of it.
    """

    def __init__(self, editor: QPlainTextEdit, to_markdown: Callable[[str], str]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._to_markdown = to_markdown
        self._jobs = Jobs((), self)
        self._jobs.done.connect(self._on_done)
        self._cursor = QTextCursor(editor.document())
        self._plain = ""

    def take(self, data: QMimeData) -> bool:
        """Take a paste.

        Args:
            data: what is pasted; gone when this returns.

        Returns:
            Whether it was taken; much of it appears a moment later.
        """
        html, plain = data.html(), data.text().replace("\r\n", "\n")
        cursor = self._editor.textCursor()
        is_code = cursor.block().userState() > 0
        if not html or is_code or len(html) > _MOST or markdown_typing.lone_address(plain):
            return False
        if len(html) > _MUCH:
            self._cursor, self._plain = cursor, plain
            self._jobs.start(lambda: self._to_markdown(html))
            return True
        markdown = self._to_markdown(html)
        if markdown:
            self._insert(cursor, markdown)
        return bool(markdown)

    def _on_done(self, markdown: object) -> None:
        if markdown:
            self._insert(self._cursor, str(markdown))
        else:
            self._cursor.insertText(self._plain)

    def _insert(self, cursor: QTextCursor, markdown: str) -> None:
        block = cursor.document().findBlock(cursor.selectionStart())
        before = block.text()[: cursor.selectionStart() - block.position()]
        cursor.insertText(fitted(markdown, before))
        self._editor.ensureCursorVisible()


def fitted(markdown: str, before: str) -> str:
    """Markdown as it goes on with a line.

    Args:
        markdown: one block or several, without line ends around them.
        before: the line up to the place where it comes.

    Returns:
        In a quote each line has the quote's mark; blocks that cannot stand within a line begin
        a paragraph of their own.
    """
    quote = _QUOTE.match(before)
    if quote is not None and before[quote.end() :].strip() == "":
        lines = markdown.split("\n")
        mark = quote[0].rstrip()
        return "\n".join([lines[0], *(f"{mark} {line}".rstrip() for line in lines[1:])])
    is_block = _BLOCK.match(markdown) is not None or "\n\n" in markdown
    return f"\n\n{markdown}" if is_block and before.strip() else markdown
