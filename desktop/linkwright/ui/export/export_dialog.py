"""The export dialog: for which target, what will be lost, and where it goes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from linkwright.export.choices import ExportChoices
from linkwright.export.exporting import ExportedPost, export_post, without_missing
from linkwright.export.options import Dash, ExportOptions
from linkwright.export.profile import Profile
from linkwright.library.export_memory import ExportMemory
from linkwright.model.post import Post
from linkwright.ui.export.export_desk import ExportDesk
from linkwright.ui.export.export_runs import ExportRuns
from linkwright.ui.export.loss_list import LossList
from linkwright.ui.lower_words import said

_DASHES: tuple[tuple[Dash, str], ...] = (("literal", "--"), ("en", "–"), ("em", "—"))
_SIZE = (760, 480)
_LIST_WIDTH, _LIST_FRAME = 256, 28
_PATIENCE_MS = 300


class ExportDialog(QDialog):
    """Asks for all that an export needs; nothing is written here.

    Args:
        post: what is exported.
        post_path: its file; None when it has none.
        picture_folder: where its pictures lie.
        desk: the profiles and their options.
        runs: renders beside the window.
        memory: where exports went before.
        suggested_folder: where a profile's first file is proposed to go.
        parent: the window.
    """

    export_requested = Signal(object, object, object, str)
    """Write this: an ExportedPost, its Profile, the folder (a Path), the file name from there."""
    copy_requested = Signal(str)
    """Copy the post in the profile of this name instead."""
    checks_requested = Signal()
    """The writer wants to look first at what the checks say."""

    def __init__(
        self,
        post: Post,
        post_path: Path | None,
        picture_folder: Path,
        desk: ExportDesk,
        runs: ExportRuns,
        memory: ExportMemory,
        suggested_folder: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._post_path = post_path
        self._picture_folder = picture_folder
        self._desk = desk
        self._runs = runs
        self._memory = memory
        self._suggested_folder = suggested_folder
        self._choices: ExportChoices = desk.choices()
        self._exported: ExportedPost | None = None
        self._number = 0
        self.setWindowTitle(self.tr("Export Post"))
        self.resize(*_SIZE)
        self._profiles = self._make_list()
        self._label = QLabel(self)
        self._label.setObjectName("dialog-title")
        self._description = QLabel(self, wordWrap=True)
        self._losses = LossList(self)
        self._dash = self._make_dash()
        self._is_usual = QCheckBox(self.tr("&Copy and preview posts like this too"), self)
        self._usual_hint = QLabel(self.tr("Copies and the preview take this form as well."), self)
        self._usual_hint.setObjectName("hint")
        self._is_usual.toggled.connect(self._make_usual)
        self._folder = QLineEdit(self)
        self._name = QLineEdit(self)
        self._pictures = QLabel(self, wordWrap=True)
        self._pictures.setObjectName("hint")
        self._remark = self._make_remark()
        self._buttons = self._make_buttons()
        self._arrange()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        self.finished.connect(self._await_nothing)
        self._profiles.currentItemChanged.connect(lambda *_: self._show_profile())
        for field in (self._folder, self._name):
            field.textChanged.connect(self._check_button)

    # Building

    def _make_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(self.tr("Profiles"))
        made.setObjectName("export-profiles")
        made.setAccessibleDescription(self.tr("The forms that the post can be written in"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for profile in self._choices.profiles:
            item = QListWidgetItem(said(profile.label))
            item.setData(Qt.ItemDataRole.UserRole, profile.name)
            item.setToolTip(said(profile.description))
            made.addItem(item)
        made.setFixedWidth(max(_LIST_WIDTH, made.sizeHintForColumn(0) + _LIST_FRAME))
        made.itemActivated.connect(lambda _: self._export())
        return made

    def _make_dash(self) -> QComboBox:
        made = QComboBox(self)
        words = {
            "literal": self.tr("two hyphens, as typed"),
            "en": self.tr("an en dash"),
            "em": self.tr("an em dash"),
        }
        for dash, sign in _DASHES:
            made.addItem(f"{sign}    {words[dash]}", dash)
        made.activated.connect(self._choose_dash)
        return made

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._export_button = QPushButton(self.tr("&Export"), box)
        self._export_button.setDefault(True)
        self._export_button.clicked.connect(self._export)
        box.addButton(self._export_button, QDialogButtonBox.ButtonRole.AcceptRole)
        copy = box.addButton(self.tr("Co&py Instead"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(self.tr("Put the post on the clipboard in this form"))
        copy.clicked.connect(self._copy)
        box.rejected.connect(self.reject)
        return box

    def _make_remark(self) -> QPushButton:
        made = QPushButton(self)
        made.setObjectName("remark")
        made.setFlat(True)
        made.setAutoDefault(False)
        made.setToolTip(self.tr("Show in the Check pane what there is to look at"))
        made.clicked.connect(self.checks_requested)
        made.clicked.connect(self.reject)
        made.hide()
        return made

    def _arrange(self) -> None:
        browse = QPushButton(self.tr("&Browse..."), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self._folder, 1)
        folder.addWidget(browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(14)
        form.addRow(self.tr("&Two hyphens"), self._dash)
        folder_label = QLabel(self.tr("&Folder"), self)
        folder_label.setBuddy(self._folder)
        form.addRow(folder_label, folder)
        form.addRow(self.tr("File &name"), self._name)
        form.addRow("", self._pictures)
        self._folder.setAccessibleName(self.tr("Folder"))
        self._folder.setAccessibleDescription(self.tr("Where the file is written"))
        self._name.setAccessibleName(self.tr("File name"))
        self._name.setAccessibleDescription(self.tr("Of the file that is written"))
        self._dash.setAccessibleName(self.tr("Two hyphens show as"))
        self._dash.setAccessibleDescription(self.tr("What readers see in their place"))
        right = QVBoxLayout()
        right.addWidget(self._label)
        right.addWidget(self._description)
        right.addSpacing(6)
        right.addWidget(self._losses, 1)
        right.addSpacing(6)
        right.addLayout(form)
        right.addWidget(self._is_usual)
        right.addWidget(self._usual_hint)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addWidget(self._profiles)
        both.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 14)
        whole.addLayout(both, 1)
        low = QHBoxLayout()
        low.addWidget(self._remark)
        low.addWidget(self._buttons, 1)
        whole.addLayout(low)

    # Showing

    def show_remark(self, words: str) -> None:
        """Say quietly that there is something to look at; "" says nothing. It keeps nobody back."""
        self._remark.setText(words)
        self._remark.setAccessibleName(words)
        self._remark.setVisible(bool(words))

    def choose(self, profile_name: str) -> None:
        """Begin with a profile; "" means the one that the post was exported with last."""
        wanted = profile_name or self._memory.profile_for(self._post_path)
        names = [profile.name for profile in self._choices.profiles]
        if wanted not in names:
            wanted = self._choices.usual_profile.name
        self._profiles.setCurrentRow(names.index(wanted))
        self._profiles.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the chosen profile be seen in its list."""
        super().showEvent(event)
        shown = self._profiles.currentItem()
        QTimer.singleShot(0, self, lambda: self._profiles.scrollToItem(shown))

    @property
    def profile(self) -> Profile:
        """The chosen one."""
        row = max(0, self._profiles.currentRow())
        return self._choices.profiles[row]

    @property
    def folder(self) -> Path:
        """Where the file goes."""
        return Path(self._folder.text().strip()).expanduser().absolute()

    def _show_profile(self) -> None:
        profile = self.profile
        self._label.setText(said(profile.label))
        self._description.setText(said(profile.description))
        self._dash.setCurrentIndex(self._dash.findData(self._choices.options_for(profile).dash))
        is_usual = self._choices.usual_profile.name == profile.name
        self._is_usual.blockSignals(True)
        self._is_usual.setChecked(is_usual)
        self._is_usual.blockSignals(False)
        self._is_usual.setHidden(is_usual)
        self._usual_hint.setVisible(is_usual)
        folder = self._memory.folder_for(profile.name) or self._suggested_folder
        self._folder.setText(str(folder))
        self._name.clear()
        self._render()

    def _render(self) -> None:
        """Work out what would be written, and what would be lost."""
        self._number += 1
        self._exported = None
        self._check_button()
        profile = self.profile
        self._patience.start()
        self._runs.run(
            partial(self._made, profile, self._choices.options_for(profile)),
            partial(self._show_export, self._number),
            partial(self._show_failure, self._number),
        )

    def _made(self, profile: Profile, options: ExportOptions) -> ExportedPost:
        """What would be written; runs beside the window."""
        return without_missing(export_post(self._post, profile, options), self._picture_folder)

    def _show_waiting(self) -> None:
        """What is shown belongs to another profile."""
        self._losses.show_waiting()
        self._pictures.clear()

    def _await_nothing(self) -> None:
        """What is still being worked out comes too late."""
        self._number += 1
        self._patience.stop()

    def _show_export(self, number: int, exported: ExportedPost) -> None:
        if number != self._number:
            return
        self._patience.stop()
        self._exported = exported
        self._losses.show_losses(exported.losses)
        if not self._name.text():
            given = self._memory.name_for(self._post_path, self.profile.name)
            self._name.setText(given or self._usual_name(exported))
            self._name.setCursorPosition(0)  # a long name is known by its beginning
        self._show_pictures(exported)
        self._check_button()

    def _show_failure(self, number: int, sentence: str) -> None:
        if number == self._number:
            self._patience.stop()
            self._losses.show_failure(said(sentence))
            self._pictures.clear()

    def _show_pictures(self, exported: ExportedPost) -> None:
        if not exported.images:
            self._pictures.clear()
            return
        folders = {str(Path(image.target).parent) for image in exported.images}
        words = (
            self.tr("%Ln picture(s) will be copied beside the file.", "", len(exported.images))
            if folders == {"."}
            else self.tr("%Ln picture(s) will be copied to {folder}.", "", len(exported.images))
        )
        self._pictures.setText(words.format(folder=", ".join(sorted(folders))))

    def _usual_name(self, exported: ExportedPost) -> str:
        """The profile's name for the file, unless the post itself is there."""
        name = Path(exported.file_name)
        if self._is_post(self.folder / name):
            return str(name.with_stem(f"{name.stem}-export"))
        return str(name)

    def _is_post(self, path: Path) -> bool:
        return self._post_path is not None and path.resolve() == self._post_path.resolve()

    def _check_button(self) -> None:
        ready = self._exported is not None and bool(self._name.text().strip())
        self._export_button.setEnabled(ready and not self._is_post(self.folder / self._name.text()))

    # Doing

    def _choose_dash(self) -> None:
        self._desk.show_dash(self.profile, self._dash.currentData())
        self._choices = self._desk.choices()
        self._render()

    def _make_usual(self, on: bool) -> None:
        if on:
            self._desk.use(self.profile)
            self._choices = self._desk.choices()

    def _browse(self) -> None:
        title = self.tr("Folder for {profile}").format(profile=said(self.profile.label))
        folder = QFileDialog.getExistingDirectory(self, title, self._folder.text())
        if folder:
            self._folder.setText(folder)

    def _export(self) -> None:
        if self._export_button.isEnabled() and self._exported is not None:
            self.export_requested.emit(
                self._exported, self.profile, self.folder, self._name.text().strip()
            )

    def _copy(self) -> None:
        self.copy_requested.emit(self.profile.name)
        self.accept()
