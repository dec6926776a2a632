"""Asks for a name and a template for a profile of the user's own."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from linkwright.export.own_profiles import Starter


class NewProfileDialog(QDialog):
    """Begins a profile with a copy of a shipped template.

    Args:
        starters: the templates to choose from.
        folder: where the copy goes, for the writer to read.
        parent: the window.
    """

    def __init__(self, starters: tuple[Starter, ...], folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New Profile"))
        self.setMinimumWidth(460)
        words = self.tr(
            "A profile of your own is a text file with the form of your blog in it. It begins as a"
            " copy of a shipped one, in {folder}."
        )
        about = QLabel(words.format(folder=folder), self, wordWrap=True)
        self._name = QLineEdit(self.tr("My blog"), self)
        self._name.selectAll()
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setAccessibleDescription(self.tr("What the profile is called in menus"))
        self._starter = QComboBox(self)
        self._starter.setAccessibleName(self.tr("Like"))
        self._starter.setAccessibleDescription(self.tr("The shipped profile that it begins as"))
        for starter in starters:
            self._starter.addItem(starter.label, starter.file_name)
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("&Create"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self._name.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Like"), self._starter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.addWidget(about)
        layout.addSpacing(6)
        layout.addLayout(form)
        layout.addSpacing(6)
        layout.addWidget(box)

    @property
    def name(self) -> str:
        """What the profile is called."""
        return self._name.text().strip()

    @property
    def starter(self) -> str:
        """The file name of the template."""
        return str(self._starter.currentData())
