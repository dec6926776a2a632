"""Has lines coloured anew whose words have turned out to be wrong, a few at a time."""

import time
from collections.abc import Collection, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock

from linkwright.ui.editor.highlighter import MarkdownHighlighter
from linkwright.ui.editor.post_editor import PostEditor

_SLICE_S = 0.006


class WordMarks(QObject):
    """Goes through the lines that hold certain words; those in sight come first.

    Args:
        editor: shows the lines.
        highlighter: colours them.
    """

    def __init__(self, editor: PostEditor, highlighter: MarkdownHighlighter) -> None:
        super().__init__(editor)
        self._editor = editor
        self._highlighter = highlighter
        self._words: set[str] = set()
        self._blocks: list[QTextBlock] = []
        self._is_stale = True
        editor.document().contentsChange.connect(self._on_change)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def refresh(self, words: Collection[str]) -> None:
        """Have every line coloured anew that holds one of these words."""
        self._words.update(words)
        self._is_stale = True
        if self._words:
            self._turn.start()

    def _on_change(self) -> None:
        self._is_stale = True

    def _on_turn(self) -> None:
        if self._is_stale:
            # Blocks are only good for the text that they were found in.
            self._is_stale = False
            self._blocks = list(self._found())[::-1]
        end_s = time.monotonic() + _SLICE_S
        while self._blocks and time.monotonic() < end_s:
            self._highlighter.rehighlightBlock(self._blocks.pop())
        if self._blocks:
            self._turn.start()
        else:
            self._words.clear()

    def _found(self) -> Iterator[QTextBlock]:
        in_sight = [block for block, _ in self._editor.blocks_in(self._editor.viewport().rect())]
        numbers = {block.blockNumber() for block in in_sight}
        block = self._editor.document().begin()
        hidden: list[QTextBlock] = []
        while block.isValid():
            if block.blockNumber() not in numbers:
                hidden.append(block)
            block = block.next()
        for block in (*in_sight, *hidden):
            text = block.text()
            if any(word in text for word in self._words):
                yield block
