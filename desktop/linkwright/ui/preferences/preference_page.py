"""One page of preferences: its fields with what each of them does, and a way back to the usual."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from linkwright.settings.declaration import Declaration
from linkwright.settings.preferences import Preferences
from linkwright.ui.preferences.preference_fields import (
    Offers,
    PreferenceField,
    make_field,
    said,
)


class PreferencePage(QWidget):
    """The preferences of one page of the declaration.

    Args:
        declared: the preferences, in order.
        offers: the values that only the running program knows, by `Declaration.offers`.
    """

    value_chosen = Signal(str, object)
    """The user has given the preference of this name this value."""
    reset_requested = Signal(list)
    """The preferences of these names shall have their usual values."""

    def __init__(self, declared: Sequence[Declaration], offers: Mapping[str, Offers]) -> None:
        super().__init__()
        self.title = said(declared[0].page)
        self.setAccessibleName(self.title)
        self._rows = [_Row(each, offers.get(each.offers, ())) for each in declared]
        heading = QLabel(self.title)
        heading.setObjectName("page-heading")
        self._reset = QPushButton(self.tr("Reset This Page"))
        self._reset.setAccessibleName(self.tr("Reset the page “{page}”").format(page=self.title))
        self._reset.setToolTip(self.tr("Give everything on this page its usual value"))
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(self._ask_reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 18)
        layout.setSpacing(16)
        layout.addWidget(heading)
        for row in self._rows:
            layout.addWidget(row)
            row.field.value_chosen.connect(
                lambda value, name=row.name: self.value_chosen.emit(name, value)
            )
        layout.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)

    def show_values(self, values: Preferences) -> None:
        """Show what holds now."""
        for row in self._rows:
            row.field.show_value(getattr(values, row.name))

    def show_found(self, words: str) -> bool:
        """Show only the preferences that have all these words, all for none.

        Returns:
            Whether there are any.
        """
        wanted = words.casefold().split()
        found = [all(word in row.searched for word in wanted) for row in self._rows]
        for row, is_found in zip(self._rows, found, strict=True):
            row.setVisible(is_found)
        self._reset.setVisible(not wanted)
        return any(found)

    def _ask_reset(self) -> None:
        self.reset_requested.emit([row.name for row in self._rows])


class _Row(QWidget):
    """One preference: label, field, and what it does."""

    def __init__(self, declared: Declaration, offers: Offers) -> None:
        super().__init__()
        self.name = declared.name
        self.field: PreferenceField = make_field(declared, offers)
        label, description = said(declared.label), said(declared.description)
        self.searched = f"{label} {description} {declared.name} {said(declared.page)}".casefold()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if not self.field.has_own_label:
            words = QLabel(label)
            words.setBuddy(self.field.control)
            layout.addWidget(words)
        layout.addWidget(self.field)
        hint = QLabel(description)
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        layout.addWidget(hint)
