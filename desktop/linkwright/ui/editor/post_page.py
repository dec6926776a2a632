"""The page of a post: its head above its text."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from linkwright.ui.editor.address_folding import AddressFolding
from linkwright.ui.editor.highlighter import MarkdownHighlighter
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import SIDE_MARGIN, PostEditor
from linkwright.ui.editor.post_head import PostHead
from linkwright.ui.editor.word_counter import WordCounter
from linkwright.ui.theme import Theme

if TYPE_CHECKING:
    from linkwright.ui.links.notice_bar import NoticeBar


class PostPage(QWidget):
    """Holds the head and the editor of one document.

    Args:
        post: the document.
        theme: where the colours come from.
        parent: the widget that holds the page.

    Attributes:
        bars_below: what stands under the text, shown or not.
    """

    def __init__(self, post: PostDocument, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("post-page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = PostHead(post, self)
        self.editor = PostEditor(post, self)
        self.commands = self.editor.commands
        self.counter = WordCounter(post, self.editor)
        self.highlighter = MarkdownHighlighter(post, theme)
        self.folding = AddressFolding(self.editor, self.highlighter, theme)
        rule = QFrame(self)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(rule)
        layout.addWidget(self.editor, 1)
        self._notice: NoticeBar | None = None
        self.bars_below: list[QWidget] = []
        self.head.left_downwards.connect(self.editor.setFocus)
        self.editor.left_upwards.connect(self.head.title_field.setFocus)

    def put_below(self, bar: QWidget) -> None:
        """Put a bar under the text."""
        self._layout.addWidget(bar)
        self.bars_below.append(bar)

    def put_above(self, widget: QWidget) -> None:
        """Put something above the head, for as long as it lives."""
        self._layout.insertWidget(0, widget)

    def say(self, words: str, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Say something about the post above its text, without getting in the way.

        Args:
            words: plain text.
            button: what can be done about it, "" for nothing.
            act: does it.
        """
        from linkwright.ui.links.notice_bar import NoticeBar

        if self._notice is None:
            self._notice = NoticeBar(self)
            room = QHBoxLayout()
            # At the sides only: room above would stay when the bar is gone.
            room.setContentsMargins(SIDE_MARGIN - 10, 0, SIDE_MARGIN - 10, 0)
            room.addWidget(self._notice)
            self._layout.insertLayout(self._layout.indexOf(self.editor), room)
        self._notice.say(words, button, act)

    @property
    def notice(self) -> str:
        """What is said above the text, "" when nothing is."""
        return self._notice.words if self._notice else ""

    def say_no_more(self) -> None:
        """What was said does not hold any more."""
        if self._notice is not None:
            self._notice.hide()

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.folding.use(theme)
        self.highlighter.use(theme)
