"""The labels of a post as chips, with a place to add another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from linkwright.ui.flow_layout import FlowLayout


class LabelButton(QPushButton):
    """One label; a click or Delete takes it away.

    Args:
        label: its words.
        parent: the field it stands in.
    """

    removal_requested = Signal(str)

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(f"{label}  ×", parent)
        self.label = label
        self.setObjectName("label")
        self.setAccessibleName(self.tr("Label {label}").format(label=label))
        self.setAccessibleDescription(self.tr("Press to remove the label"))
        self.setToolTip(self.tr("Remove the label “{label}”").format(label=label))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._request_removal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._request_removal()
        else:
            super().keyPressEvent(event)

    def _request_removal(self) -> None:
        self.removal_requested.emit(self.label)


class LabelLine(QLineEdit):
    """Where a label is typed; a comma ends it as Enter does."""

    label_entered = Signal(str)
    abandoned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("label-line")
        self.setAccessibleName(self.tr("New label"))
        self.setPlaceholderText(self.tr("label"))
        self.setFixedWidth(130)
        self.editingFinished.connect(self._finish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the label, or give up."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.abandoned.emit()
        elif event.text() == ",":
            self._finish()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        label = " ".join(self.text().split())
        self.clear()
        if label:
            self.label_entered.emit(label)
        elif not self.hasFocus():
            self.abandoned.emit()


class LabelsField(QWidget):
    """Shows and edits labels, in lines that wrap.

    Args:
        first: a widget that stands before the labels.
        parent: the widget that holds the field.
    """

    labels_edited = Signal(list)
    """The writer has changed the labels to these."""

    def __init__(self, first: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Post labels"))
        self._labels: tuple[str, ...] = ()
        self.chips: list[LabelButton] = []
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(3, 0, 0, 0)
        self._flow.addWidget(first)
        self._line = LabelLine(self)
        self._line.hide()
        self._add = QToolButton(self)
        self._add.setObjectName("add-label")
        self._add.setText(self.tr("+ label"))
        self._add.setAccessibleName(self.tr("Add label"))
        self._add.setToolTip(self.tr("Add a label"))
        self._add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._flow.addWidget(self._line)
        self._flow.addWidget(self._add)
        self._add.clicked.connect(self._open_line)
        self._line.label_entered.connect(self._append)
        self._line.abandoned.connect(self._close_line)

    def show_labels(self, labels: Sequence[str]) -> None:
        """Show labels that were changed elsewhere."""
        if tuple(labels) == self._labels:
            return
        self._labels = tuple(labels)
        spare = list(self.chips)
        self.chips = [self._chip_for(label, spare) for label in labels]
        for chip in spare:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, chip in enumerate(self.chips):
            self._flow.removeWidget(chip)
            self._flow.insert_widget(1 + place, chip)
            chip.show()
        self._flow.invalidate()
        self.updateGeometry()

    def _chip_for(self, label: str, spare: list[LabelButton]) -> LabelButton:
        """The chip of a label: one of the spare ones, which it then no longer is, or another."""
        for chip in spare:
            if chip.label == label:
                spare.remove(chip)
                return chip
        chip = LabelButton(label, self)
        chip.removal_requested.connect(self._remove)
        return chip

    def _edit(self, labels: tuple[str, ...]) -> None:
        self.show_labels(labels)
        self.labels_edited.emit(list(labels))

    def _append(self, label: str) -> None:
        if label.casefold() not in (known.casefold() for known in self._labels):
            self._edit((*self._labels, label))

    def _remove(self, label: str) -> None:
        self._edit(tuple(known for known in self._labels if known != label))
        self._add.setFocus()

    def _open_line(self) -> None:
        self._add.hide()
        self._line.show()
        self._line.setFocus()
        self.updateGeometry()

    def _close_line(self) -> None:
        self._line.hide()
        self._add.show()
        self.updateGeometry()
