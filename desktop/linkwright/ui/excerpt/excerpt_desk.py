"""From the lead of the open post to the quote under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from linkwright.model.addresses import display_host
from linkwright.model.line_styles import LineStyle
from linkwright.model.post_parts import set_excerpt
from linkwright.model.story_lines import find_lead
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.excerpt.article_reads import ArticleReads
from linkwright.ui.excerpt.excerpt_dialog import ExcerptDialog


class ExcerptDesk(QObject):
    """Opens the dialog for the lead's page, and writes what is chosen there.

    Args:
        post: the document.
        reads: has pages read.
        styles: that the lead is read in.
        most_words: that an excerpt may have; 0 for any number.
        parent: the window.
    """

    def __init__(
        self,
        post: PostDocument,
        reads: ArticleReads,
        styles: Callable[[], Sequence[LineStyle]],
        most_words: Callable[[], int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._post = post
        self._reads = reads
        self._styles = styles
        self._most_words = most_words

    def open(self) -> None:
        """Let the writer choose the excerpt of the lead, or paste one."""
        lead = find_lead(self._post.text(), self._styles())
        item = lead[1].item if lead is not None else None
        title, source = (item.title, item.source) if item else ("", "")
        dialog = ExcerptDialog(title, source, self._most_words(), self._window)
        dialog.excerpt_chosen.connect(self._write)
        dialog.finished.connect(self._reads.cancel)
        dialog.finished.connect(dialog.deleteLater)
        if item is None:
            dialog.show_no_lead()
        else:
            dialog.show_waiting(display_host(item.url))
            self._reads.article_read.connect(dialog.show_article)
            self._reads.read(item.url)
        dialog.open()

    def _write(self, excerpt: str) -> None:
        self._post.apply(set_excerpt(self._post.text(), excerpt, self._styles()))
