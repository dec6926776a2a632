"""What to do when a text came back whose file was changed meanwhile."""

from enum import Enum, auto

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from linkwright.library.recovery import Comeback
from linkwright.model.word_counts import count_words
from linkwright.ui.files.saved_state import moment_words
from linkwright.ui.recovery.compare_dialog import ChangeSteps, legend
from linkwright.ui.recovery.difference_view import DifferenceView

_SIZE = (840, 620)
_ROLE = QDialogButtonBox.ButtonRole


class Choice(Enum):
    """What becomes of the two texts."""

    RESTORE = auto()
    KEEP_BOTH = auto()
    DISCARD = auto()
    LATER = auto()
    """Nothing yet: the text stays in the window, and saving asks."""


class RecoveryDialog(QDialog):
    """Shows both texts with their times and sizes, and what differs.

    Args:
        comeback: the text that came back, and its file.
        parent: the window.
    """

    def __init__(self, comeback: Comeback, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = Choice.LATER
        kept, file = comeback.kept, comeback.file
        self.setWindowTitle(self.tr("Text That Was Not Saved"))
        self.resize(*_SIZE)
        theirs = file.content.text if file else ""
        words = QLabel(
            self.tr(
                "Linkwright ended before “{name}” was saved, and the file was changed by another"
                " program since. Nothing is lost whatever you choose."
            ).format(name=kept.path.name if kept.path else kept.name),
            self,
        )
        words.setWordWrap(True)
        self.view = DifferenceView(self)
        self.view.show_difference(theirs, kept.text)
        steps = ChangeSteps(self.view, self)
        steps.refresh()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addLayout(
            self._facts(
                (self.tr("Your text"), moment_words(kept.kept_at), kept.text),
                (
                    self.tr("The file now"),
                    moment_words(file.written_ns / 1e9) if file else "",
                    theirs,
                ),
            )
        )
        row = QHBoxLayout()
        row.addWidget(steps)
        row.addStretch(1)
        row.addWidget(QLabel(legend(self.tr("in the file"), self.tr("in your text")), self))
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._buttons())

    def _facts(self, *rows: tuple[str, str, str]) -> QGridLayout:
        """What each text is called, its time, and its size."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(3, 1)
        for number, (name, moment, text) in enumerate(rows):
            size = self.tr("%Ln word(s)", "", count_words(text))
            letters = self.tr("%Ln character(s)", "", len(text))
            for column, fact in enumerate((f"<b>{name}</b>", moment, f"{size}, {letters}")):
                grid.addWidget(QLabel(fact, self), number, column)
        return grid

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        for text, role, choice in (
            (self.tr("&Restore My Text"), _ROLE.AcceptRole, Choice.RESTORE),
            (self.tr("&Keep Both"), _ROLE.ActionRole, Choice.KEEP_BOTH),
            (self.tr("&Discard My Text"), _ROLE.DestructiveRole, Choice.DISCARD),
            (self.tr("Decide &Later"), _ROLE.RejectRole, Choice.LATER),
        ):
            button = buttons.addButton(text, role)
            button.setDefault(choice is Choice.RESTORE)
            button.setAutoDefault(choice is Choice.RESTORE)
            button.clicked.connect(lambda _checked=False, taken=choice: self._take(taken))
        return buttons

    def _take(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
