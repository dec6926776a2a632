"""What an export does not keep, in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from linkwright.ui.lower_words import said


class LossList(QWidget):
    """Lists losses, or says that there are none.

    Args:
        parent: the widget that holds it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = QLabel(self, wordWrap=True)
        self._list = QListWidget(self)
        self._list.setObjectName("losses")
        self._list.setAccessibleName(self.tr("What is not kept"))
        self._list.setAccessibleDescription(self.tr("What the chosen form cannot say"))
        self._list.setWordWrap(True)
        self._list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._head)
        layout.addWidget(self._list, 1)
        layout.addStretch(0)
        self._list.hide()

    def show_losses(self, losses: Sequence[str]) -> None:
        """Show what is lost."""
        if losses:
            self._head.setText(
                self.tr("%Ln thing(s) of this post will be different:", "", len(losses))
            )
        else:
            self._head.setText(self.tr("Everything in this post is kept."))
        self._fill(losses)

    def show_waiting(self) -> None:
        """Say that nothing is known yet."""
        self._head.setText(self.tr("The export is being worked out..."))
        self._fill(())

    def show_failure(self, sentence: str) -> None:
        """Show why there is nothing to export."""
        self._head.setText(sentence)
        self._fill(())

    def _fill(self, losses: Sequence[str]) -> None:
        self._list.clear()
        self._list.setVisible(bool(losses))
        for loss in map(said, losses):
            item = QListWidgetItem(loss)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(item)
