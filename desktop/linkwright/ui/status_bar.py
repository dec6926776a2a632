"""The status bar: is the text safe, how long is it, what do its links still need."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from linkwright.ui.lower_words import said
from linkwright.ui.theme import Theme

if TYPE_CHECKING:
    from linkwright.model.word_counts import WordCounts

_MESSAGE_MS = 5000
_GAP = 14


class StatusBar(QStatusBar):
    """Shows the post's state in a few words.

    Args:
        theme: where the colours come from.
        parent: the window.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._online: bool | None = None
        self.setAccessibleName(self.tr("Status"))
        self.setSizeGripEnabled(False)
        self.setContentsMargins(_GAP, 0, _GAP, 0)
        self._saved = self._field(self.tr("Saved state"))
        self._words = self._field(self.tr("Word count"))
        self._links = self._field(self.tr("Link count"))
        self._connection = QLabel(self)
        self._connection.setAccessibleName(self.tr("Connection"))
        self.addPermanentWidget(self._connection)
        self._connection.hide()

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        self.show_connection(self._online)

    def show_saved(self, sentence: str) -> None:
        """Show where the text is: "Saved 14:06", "Not saved yet"."""
        self._saved.setText(sentence)

    def show_words(self, counts: "WordCounts", selected: "WordCounts | None") -> None:
        """Show how many words the text has, and how many words and links are selected."""
        words = self.tr("%Ln word(s)", "", counts.words)
        if selected is not None:
            chosen = self.tr("%Ln selected", "", selected.words)
            links = self.tr("%Ln link(s)", "", selected.links)
            if selected.links:
                pattern = self.tr("{words}, {chosen}, {links}")
            else:
                pattern = self.tr("{words}, {chosen}")
            words = pattern.format(words=words, chosen=chosen, links=links)
        elif counts.quoted:
            quoted = self.tr("%Ln quoted", "", counts.quoted)
            words = self.tr("{words}, {quoted}").format(words=words, quoted=quoted)
        self._words.setText(words)

    def show_links(self, links: int, titled: int) -> None:
        """Show how many links the lists have, and how many of them have a title."""
        if not links:
            self._links.clear()
        elif links == titled:
            self._links.setText(self.tr("%Ln link(s)", "", links))
        else:
            words = self.tr("%Ln link(s), {titled} with titles", "", links)
            self._links.setText(words.format(titled=self.locale().toString(titled)))

    def show_connection(self, online: bool | None) -> None:
        """Show whether addresses can be fetched; None while nobody knows."""
        self._online = online
        self._connection.setVisible(online is not None)
        if online is not None:
            colour = self._theme.colours["good" if online else "notice"]
            word = self.tr("Online") if online else self.tr("Offline")
            self._connection.setText(f'<span style="color:{colour}">●</span> {word}')

    def show_address(self, address: str) -> None:
        """Show where a link leads while the pointer is over it; "" shows nothing."""
        if address:
            self.showMessage(address)
        else:
            self.clearMessage()

    def tell(self, sentence: str) -> None:
        """Say for a while that something was done."""
        sentence = said(sentence)
        taken = sum(
            fixed.width() + _GAP
            for fixed in self.findChildren(QWidget)
            if fixed.isVisible() and fixed not in (self._saved, self._words, self._links)
        )
        room = max(self.width() - taken - 3 * _GAP, 100)
        cut = self.fontMetrics().elidedText(sentence, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(sentence if cut != sentence else "")
        self.showMessage(cut, _MESSAGE_MS)

    def _field(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setAccessibleName(name)
        label.setContentsMargins(0, 0, _GAP, 0)
        self.addWidget(label)
        return label
