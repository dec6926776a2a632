"""The dialog in which the paragraphs to quote are chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from linkwright.fetch.article_reader import Article
from linkwright.ui.lower_words import said

_CHOSEN_FIRST = 3
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ExcerptDialog(QDialog):
    """A list of paragraphs with boxes, the words in the chosen ones, and whose they are.

    Args:
        title: of the story; "" without a lead.
        source: who published it.
        most_words: that the writer allows in an excerpt; 0 for any number.
        parent: the window.
    """

    excerpt_chosen = Signal(str)
    """These paragraphs are to be quoted, blank lines between them."""

    def __init__(
        self, title: str, source: str, most_words: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._most_words = most_words
        self.setWindowTitle(self.tr("Excerpt"))
        self._story = _label(title, self.tr("Story"), self)
        self._source = _label(source, self.tr("Source"), self)
        self._state = _label("", self.tr("State of the page"), self)
        self._list = QListWidget(self)
        self._list.setObjectName("excerpt")
        self._list.setAccessibleName(self.tr("Paragraphs of the page"))
        self._list.setAccessibleDescription(
            self.tr("Space chooses a paragraph or leaves it out, Enter quotes the chosen ones.")
        )
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(3)
        self._count = _label("", self.tr("Words in the excerpt"), self)
        self._paste = QPushButton(self.tr("&Paste Paragraphs"), self)
        self._paste.setToolTip(self.tr("Add what is on the clipboard, a paragraph a line"))
        self._paste.setAutoDefault(False)
        self._buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self._quote = self._buttons.addButton(self.tr("&Quote"), role.AcceptRole)
        self._quote.setDefault(True)
        self._buttons.addButton(self.tr("&Cancel"), role.RejectRole)
        self._arrange()
        self._list.itemChanged.connect(self._show_count)
        self._list.itemActivated.connect(self.accept)
        self._paste.clicked.connect(self.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.accepted.connect(self._tell)
        self._show_count()
        self._list.setFocus()

    def show_waiting(self, host: str) -> None:
        """The page is being fetched from a host."""
        self._state.setText(self.tr("Reading the page at {host} ...").format(host=host))
        self._state.show()

    def show_no_lead(self) -> None:
        """There is no story to read."""
        self._state.setText(
            self.tr("The post has no lead to quote from. Paste the paragraphs that you want.")
        )
        self._state.show()

    def show_article(self, article: Article) -> None:
        """Offer the paragraphs of a page, the first ones chosen; or say why there are none."""
        if article.reason:
            words = self.tr("{reason} You can paste the paragraphs that you want.")
            self._state.setText(words.format(reason=said(article.reason)))
            self._state.show()
            return
        self._state.hide()
        chosen = 0 if self._list.count() else _CHOSEN_FIRST
        self._add(article.paragraphs, chosen)

    def paste(self) -> None:
        """Add the paragraphs on the clipboard, chosen."""
        data = QGuiApplication.clipboard().mimeData()
        self.take(data if data is not None else QMimeData())

    def take(self, data: QMimeData) -> None:
        """Add paragraphs, chosen.

        Args:
            data: as the system hands it over; only its plain text counts.
        """
        lines = data.text().replace("\u2029", "\n").split("\n")
        parts = [" ".join(line.split()) for line in lines]
        found = [part for part in parts if part]
        self._add(found, len(found))

    def excerpt(self) -> str:
        """The chosen paragraphs, blank lines between them."""
        rows = (self._list.item(row) for row in range(self._list.count()))
        return "\n\n".join(row.text() for row in rows if row.checkState() is _CHECKED)

    def _add(self, paragraphs: Sequence[str], chosen: int) -> None:
        self._list.blockSignals(True)
        words = 0
        for number, paragraph in enumerate(paragraphs):
            item = QListWidgetItem(paragraph)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            words += len(paragraph.split())
            fits = number == 0 or not self._most_words or words <= self._most_words
            item.setCheckState(_CHECKED if number < chosen and fits else _UNCHECKED)
            self._list.addItem(item)
        self._list.blockSignals(False)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        self._show_count()

    def _show_count(self) -> None:
        words = len(self.excerpt().split())
        self._count.setText(self.tr("%n word(s)", "", words))
        if self._most_words and words > self._most_words:
            most = self.tr("{count} of {most} words: more than you allow")
            self._count.setText(most.format(count=words, most=self._most_words))
        self._quote.setEnabled(words > 0)

    def _tell(self) -> None:
        if excerpt := self.excerpt():
            self.excerpt_chosen.emit(excerpt)

    def _arrange(self) -> None:
        font = self._story.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._story.setFont(font)
        self._story.setVisible(bool(self._story.text()))
        self._source.setVisible(bool(self._source.text()))
        self._source.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._state.hide()
        low = QHBoxLayout()
        low.addWidget(self._paste)
        low.addSpacing(8)
        low.addWidget(self._count, 1)
        low.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(8)
        for widget in (self._story, self._source, self._state):
            layout.addWidget(widget)
        layout.addWidget(self._list, 1)
        layout.addLayout(low)
        self.resize(680, 560)


def _label(text: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAccessibleName(name)
    return label
