"""The controls for preferences: one kind for each kind of value, made from the declaration."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from linkwright.settings.declaration import Declaration

Value = bool | int | str
Offers = Sequence[tuple[str, str]]
"""Values and what they are called."""

_CONTEXT = "Preferences"


def said(text: str) -> str:
    """Words of a declaration in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


class PreferenceField(QWidget):
    """Shows and changes the value of one preference.

    Args:
        control: what the value is changed with; carries the name of the preference.
        declared: the preference.
    """

    value_chosen = Signal(object)
    """The user has given the preference this value."""
    has_own_label: ClassVar[bool] = False
    """Whether the control itself says what the preference is called."""

    def __init__(self, control: QWidget, declared: Declaration) -> None:
        super().__init__()
        self.control = control
        control.setAccessibleName(said(declared.label))
        control.setAccessibleDescription(said(declared.description))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(control)
        self.setFocusProxy(control)

    def show_value(self, value: Value) -> None:
        """Show a value that was set elsewhere."""
        raise NotImplementedError


class SwitchField(PreferenceField):
    """A check box."""

    has_own_label = True

    def __init__(self, declared: Declaration) -> None:
        self._box = QCheckBox(said(declared.label).replace("&", "&&"))
        super().__init__(self._box, declared)
        self._row.addStretch(1)
        self._box.toggled.connect(self.value_chosen.emit)

    def show_value(self, value: Value) -> None:
        """Check the box or not."""
        self._box.blockSignals(True)
        self._box.setChecked(bool(value))
        self._box.blockSignals(False)


class NumberField(PreferenceField):
    """A spin box; the value counts when it is complete."""

    def __init__(self, declared: Declaration) -> None:
        self._box = QSpinBox()
        super().__init__(self._box, declared)
        self._box.setKeyboardTracking(False)
        self._box.setRange(declared.least or 0, declared.most or 0)
        self._box.setMinimumWidth(100)
        self._box.lineEdit().setTextMargins(5, 0, 5, 0)
        self._row.addStretch(1)
        self._box.valueChanged.connect(self.value_chosen.emit)

    def show_value(self, value: Value) -> None:
        """Show a number."""
        self._box.blockSignals(True)
        self._box.setValue(int(value))
        self._box.blockSignals(False)


class ChoiceField(PreferenceField):
    """A list of values that drops down."""

    def __init__(self, declared: Declaration, offers: Offers) -> None:
        self._box = QComboBox()
        super().__init__(self._box, declared)
        self._box.view().setAccessibleName(said(declared.label))
        self._box.view().setAccessibleDescription(said(declared.description))
        for value, label in offers:
            self._box.addItem(label, value)
        self._row.addStretch(1)
        self._box.activated.connect(lambda at: self.value_chosen.emit(self._box.itemData(at)))

    def show_value(self, value: Value) -> None:
        """Show a value; one that is not in the list is added as it is."""
        if self._box.findData(value) < 0:
            self._box.addItem(str(value), value)
        self._box.setCurrentIndex(self._box.findData(value))


class TextField(PreferenceField):
    """A line of text; it counts when it is left or Enter is pressed."""

    def __init__(self, declared: Declaration) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, declared)
        self._line.editingFinished.connect(lambda: self.value_chosen.emit(self._line.text()))

    def show_value(self, value: Value) -> None:
        """Show a text."""
        if self._line.text() != value:
            self._line.setText(str(value))


class FolderField(TextField):
    """The path of a folder, typed or chosen."""

    def __init__(self, declared: Declaration) -> None:
        super().__init__(declared)
        self._label = said(declared.label)
        choose = QPushButton(self.tr("Choose..."))
        choose.setAccessibleName(self.tr("Choose: {what}").format(what=self._label))
        choose.setToolTip(self.tr("Choose the folder in a dialog"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        self._row.addWidget(choose)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._label, self._line.text())
        if folder:
            self._line.setText(folder)
            self.value_chosen.emit(folder)


def make_field(declared: Declaration, offers: Offers) -> PreferenceField:
    """The control that suits a preference.

    Args:
        declared: the preference.
        offers: the values of `Declaration.offers`, if it names any.
    """
    if declared.kind is bool:
        return SwitchField(declared)
    if declared.kind is int:
        return NumberField(declared)
    if declared.choices:
        labels = declared.choice_labels or declared.choices
        return ChoiceField(
            declared,
            [(value, said(label)) for value, label in zip(declared.choices, labels, strict=True)],
        )
    if offers:
        return ChoiceField(declared, offers)
    return FolderField(declared) if declared.offers == "folder" else TextField(declared)
