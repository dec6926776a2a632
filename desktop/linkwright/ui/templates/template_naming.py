"""The dialog that names a template made from the open post."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from linkwright.ui.files.file_names import file_name

_WIDTH = 420


class TemplateNaming(QDialog):
    """Asks for a name, and whether the links of the lists go along.

    Args:
        suggested: the name to begin with.
        own_files: the file names of the user's templates, which a new one may replace.
        parent: the window.
    """

    named = Signal(str, bool)
    """The template's name, and whether it keeps the links."""

    def __init__(
        self, suggested: str, own_files: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._own_files = own_files
        self.setWindowTitle(self.tr("Save as Template"))
        self._name = QLineEdit(suggested, self)
        self._name.setAccessibleName(self.tr("Name of the template"))
        self._name.setAccessibleDescription(self.tr("What it is called in the menu"))
        self._name.selectAll()
        label = QLabel(self.tr("&Name of the template:"), self)
        label.setBuddy(self._name)
        self._keeps_links = QCheckBox(self.tr("Keep the &links of its lists"), self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setAccessibleName(self.tr("What becomes of the post"))
        self._buttons = QDialogButtonBox(self)
        self._save = self._buttons.addButton(
            self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        for widget in (label, self._name, self._keeps_links, self._note, self._buttons):
            layout.addWidget(widget)
        self._name.textChanged.connect(self._check)
        self.accepted.connect(self._tell)
        self.setMinimumWidth(_WIDTH)
        self._check()

    def _check(self) -> None:
        name = self._name.text().strip()
        self._save.setEnabled(bool(name))
        if name and file_name(name, ".md") in self._own_files:
            self._note.setText(self.tr("Your template of this name is replaced."))
        else:
            self._note.setText(
                self.tr("Title, headings and text go into it; the date is that of each new post.")
            )

    def _tell(self) -> None:
        self.named.emit(self._name.text().strip(), self._keeps_links.isChecked())
