"""The versions of the post: what each said, and the way back to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from linkwright.library.history import History, Snapshot
from linkwright.ui.files.saved_state import moment_words
from linkwright.ui.recovery.reasons import reason_words
from linkwright.ui.recovery.version_browser import VersionBrowser

_SIZE, _EMPTY_SIZE = (1000, 620), (480, 180)


class HistoryDialog(QDialog):
    """Lists the versions with their times, reasons and lengths.

    Args:
        history: has them.
        snapshots: those of the post, the newest first.
        name: what the post is called.
        text: what it says now.
        parent: the window.
    """

    restore_requested = Signal(str)
    """The post shall say this again."""

    def __init__(
        self,
        history: History,
        snapshots: list[Snapshot],
        name: str,
        text: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._snapshots = snapshots
        self.setWindowTitle(self.tr("History of “{name}”").format(name=name))
        self.resize(*(_SIZE if snapshots else _EMPTY_SIZE))
        columns = (self.tr("When"), self.tr("Why"), self.tr("Words"))
        none = self.tr(
            "There is no version yet. One is kept whenever the post is saved or exported."
        )
        self.browser = VersionBrowser(columns, self._text_of, text, none, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser, 1)
        if snapshots:
            layout.addWidget(self._footnote())
        buttons = QDialogButtonBox(self)
        self.restore = buttons.addButton(
            self.tr("&Restore This Version"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(self.tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._restore)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.restore.setEnabled(False)
        self.browser.chosen.connect(self.restore.setEnabled)
        number = self.locale().toString
        self.browser.show_rows(
            [
                (moment_words(one.kept_at), reason_words(one.why), number(one.words))
                for one in snapshots
            ]
        )
        if snapshots:
            self.browser.rows.setFocus()
        else:
            self.restore.hide()

    def _footnote(self) -> QLabel:
        words = self.tr(
            "Restoring is one step: undo takes it back. All versions of the last day are"
            " kept, then one an hour, one a day, one a week."
        )
        label = QLabel(words, self)
        label.setWordWrap(True)
        return label

    def _text_of(self, row: int) -> str:
        return self._history.text(self._snapshots[row])

    def _restore(self) -> None:
        self.restore_requested.emit(self.browser.text)
        self.accept()
