"""The readers' comments on an imported post, to be read."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QDateTime, QLocale, QUrl, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from linkwright.importing.shown_comments import ShownComment

_MARGIN, _GAP = 14, 10
_TEXT_MARGIN, _APART = 10, 22
_WIDTH, _HEIGHT = 80, 28  # in characters and lines
_SCHEMES = {"http", "https", "mailto"}


class CommentsDialog(QDialog):
    """Shows comments one below the other; nothing in it can be changed.

    Args:
        parent: the main window.
    """

    address_requested = Signal(str)
    """Show this web address in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Comments"))
        self.setModal(False)
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.text = _CommentText()
        self.text.setAccessibleName(self.tr("Comments"))
        self.text.anchorClicked.connect(self._follow)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_GAP)
        layout.addWidget(self.head)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _WIDTH, metrics.height() * _HEIGHT)

    def show_comments(self, title: str, comments: Sequence[ShownComment]) -> None:
        """Show the comments on a post.

        Args:
            title: of the post.
            comments: in the order in which they were written.
        """
        count = self.tr("%n comment(s) on “{title}”", "", len(comments))
        self.head.setText(count.format(title=title))
        self.text.setHtml("".join(map(self._html_of, comments)))

    def _html_of(self, comment: ShownComment) -> str:
        author = comment.author or self.tr("Somebody")
        parts = [f"<b>{escape(author)}</b>"]
        if comment.answers:
            words = self.tr("in answer to {author}").format(author=comment.answers)
            parts.append(escape(words))
        if comment.moment is not None:
            moment = QDateTime.fromSecsSinceEpoch(int(comment.moment.timestamp()))
            parts.append(escape(QLocale().toString(moment, QLocale.FormatType.ShortFormat)))
        return f'<p style="margin-top: {_APART}px">{" · ".join(parts)}</p>{comment.html}'

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in _SCHEMES:
            self.address_requested.emit(url.toString())


class _CommentText(QTextBrowser):
    """Text that loads nothing from anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_TEXT_MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: comments have no pictures, and no page of theirs is opened here."""
        del kind, name
        return None
