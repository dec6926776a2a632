"""Two texts compared, in a dialog of their own."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from linkwright.ui.recovery.difference_view import DifferenceView

_SIZE = (820, 560)
_GAP = 12


class CompareDialog(QDialog):
    """Shows what differs; changes nothing.

    Args:
        old: one text.
        new: the other one.
        old_place: where the one stands, as in "in the file".
        new_place: where the other stands.
        parent: the window.
    """

    def __init__(
        self, old: str, new: str, old_place: str, new_place: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare"))
        self.resize(*_SIZE)
        self.view = DifferenceView(self)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(legend(old_place, new_place), self))
        layout.addWidget(self.view, 1)
        row = QHBoxLayout()
        self.steps = ChangeSteps(self.view, self)
        row.addWidget(self.steps)
        row.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        layout.addLayout(row)
        self.view.show_difference(old, new)
        self.steps.refresh()
        self.view.setFocus()

    @property
    def summary(self) -> str:
        """What is said of the number of differences."""
        return self.steps.words.text()


class ChangeSteps(QWidget):
    """How many differences there are, the way from one to the next, and how they are laid out.

    Args:
        view: shows them.
        parent: the dialog.
    """

    def __init__(self, view: DifferenceView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.words = QLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._buttons = []
        for text, keys, step in (
            (self.tr("&Previous"), Qt.Key.Key_Up, -1),
            (self.tr("&Next"), Qt.Key.Key_Down, 1),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            # A button's own shortcut acts only after the tenth of a second of an animated click.
            shortcut = QShortcut(Qt.KeyboardModifier.AltModifier | keys, self)
            shortcut.activated.connect(partial(self._go, step))
            shown = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(self.tr("To another difference ({keys})").format(keys=shown))
            button.clicked.connect(partial(self._go, step))
            layout.addWidget(button)
            self._buttons.append(button)
        layout.addWidget(self.words)
        self.side_by_side = QCheckBox(self.tr("&Side by side"), self)
        self.side_by_side.setToolTip(self.tr("The one text left, the other right of it"))
        self.side_by_side.toggled.connect(view.set_side_by_side)
        layout.addSpacing(_GAP)
        layout.addWidget(self.side_by_side)

    def refresh(self) -> None:
        """Say what the view shows now."""
        changes = self._view.changes
        if changes:
            self.words.setText(self.tr("%n difference(s)", "", changes))
        else:
            self.words.setText(self.tr("No difference"))
        for button in self._buttons:
            button.setEnabled(changes > 0)

    def _go(self, step: int) -> None:
        self._view.go_to_change(step)
        self._view.setFocus()


def legend(old_place: str, new_place: str) -> str:
    """What the signs in a comparison stand for."""
    return f"−  {old_place}        +  {new_place}"
