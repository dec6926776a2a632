"""Texts that were discarded in the last 30 days, and the way to have one back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from linkwright.library.bin import KEPT_DAYS, Bin, Discarded
from linkwright.library.errors import LibraryError
from linkwright.model.word_counts import count_words
from linkwright.ui.files.saved_state import moment_words
from linkwright.ui.recovery.reasons import reason_words
from linkwright.ui.recovery.version_browser import VersionBrowser

_SIZE = (1000, 620)
_ROLE = QDialogButtonBox.ButtonRole


class DiscardedDialog(QDialog):
    """Lists what lies in the bin.

    Args:
        bin_: the bin.
        text: what the post in the window says now.
        parent: the window.
    """

    text_wanted = Signal(str)
    """The writer wants this text back, as a post of its own."""
    failed = Signal(str)
    """A text could not be removed: the sentence for the writer."""

    def __init__(self, bin_: Bin, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._bin = bin_
        self._texts: list[Discarded] = []
        self.setWindowTitle(self.tr("Recover Discarded Text"))
        self.resize(*_SIZE)
        columns = (self.tr("When"), self.tr("Post"), self.tr("Words"))
        none = self.tr(
            "Nothing was discarded lately. What you do not save stays here for %n day(s).",
            "",
            KEPT_DAYS,
        )
        self.browser = VersionBrowser(columns, self._text_of, text, none, self)
        self.browser.compare.setChecked(False)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("&Take It Back"), _ROLE.AcceptRole)
        self.delete = buttons.addButton(self.tr("&Delete for Good"), _ROLE.DestructiveRole)
        buttons.addButton(self.tr("C&lose"), _ROLE.RejectRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self._delete)
        self.delete.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser, 1)
        layout.addWidget(self._words)
        layout.addWidget(buttons)
        self.browser.chosen.connect(self._on_chosen)
        self._fill()
        self.browser.rows.setFocus()

    def _fill(self) -> None:
        self._texts = self._bin.texts()
        self.browser.show_rows(
            [
                (
                    moment_words(one.kept.kept_at),
                    one.kept.name or self.tr("Without a name"),
                    self.locale().toString(count_words(one.kept.text)),
                )
                for one in self._texts
            ]
        )

    def _text_of(self, row: int) -> str:
        return self._texts[row].kept.text

    def _on_chosen(self, can_be_used: bool) -> None:
        self.take.setEnabled(can_be_used)
        self.delete.setEnabled(can_be_used)
        self._words.setVisible(can_be_used)
        if not can_be_used:
            return
        kept = self._texts[self.browser.row].kept
        words = reason_words(kept.why)
        if kept.path:
            words = self.tr("{reason}. Its file: {path}").format(reason=words, path=kept.path)
        self._words.setText(words)

    def _take(self) -> None:
        self.accept()
        self.text_wanted.emit(self.browser.text)

    def _delete(self) -> None:
        row = self.browser.row
        try:
            self._bin.remove(self._texts[row])
        except LibraryError as error:
            self.failed.emit(str(error))
        self._fill()
        self.browser.choose(row)
