"""The questions as dialogs; loaded when the first one is asked."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from linkwright.ui.files.questions import Conflict, Unsaved, Versions, post_filter
from linkwright.ui.lower_words import said

translate = QCoreApplication.translate

_ICON = QMessageBox.Icon
_ROLE = QMessageBox.ButtonRole
_MOST_IN_A_ROW = 4  # more would be cut off: Qt lets no question be wider than 800 pixels or so


class QuestionDialogs:
    """Asks the `Questions`; the answer that loses nothing is the one Enter gives.

    Args:
        window: what the dialogs belong to.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def ask_unsaved(self, name: str) -> Unsaved:
        """Ask what to do with changes before the text leaves the window."""
        box = self._box(
            _ICON.Warning,
            translate("Questions", "Save the changes to “{name}”?").format(name=name),
            translate(
                "Questions",
                "What you discard can be taken back for 30 days: File, Recover Discarded Text.",
            ),
        )
        save = box.addButton(translate("Questions", "&Save"), _ROLE.AcceptRole)
        discard = box.addButton(translate("Questions", "&Discard"), _ROLE.DestructiveRole)
        cancel = box.addButton(translate("Questions", "&Cancel"), _ROLE.RejectRole)
        chosen = _answer(box, save, cancel)
        answers = {save: Unsaved.SAVE, discard: Unsaved.DISCARD}
        return answers.get(chosen, Unsaved.CANCEL)

    def ask_changed_on_disk(self, name: str, versions: Versions) -> Conflict:
        """Ask before saving over a file that is not as it was read."""
        box = self._box(
            _ICON.Warning,
            translate("Questions", "“{name}” was changed by another program.").format(name=name),
            translate(
                "Questions",
                "Nothing is lost whatever you choose: a version that is replaced stays in the"
                " history, a text that is discarded can be recovered.",
            ),
        )
        # One role for all, or the desktop's customs would put the usual answer in the middle.
        both = box.addButton(translate("Questions", "&Keep Both"), _ROLE.AcceptRole)
        both.setToolTip(
            translate("Questions", "Saves your text beside the file, under a name of its own")
        )
        mine = box.addButton(translate("Questions", "&Overwrite"), _ROLE.AcceptRole)
        theirs = box.addButton(translate("Questions", "&Take the Other Version"), _ROLE.AcceptRole)
        elsewhere = box.addButton(translate("Questions", "Save &Elsewhere..."), _ROLE.AcceptRole)
        compare = box.addButton(translate("Questions", "Co&mpare..."), _ROLE.AcceptRole)
        cancel = box.addButton(translate("Questions", "&Cancel"), _ROLE.RejectRole)
        chosen = self._answer_comparing(box, both, cancel, compare, versions)
        answers = {
            both: Conflict.KEEP_BOTH,
            elsewhere: Conflict.SAVE_ELSEWHERE,
            mine: Conflict.KEEP_MINE,
            theirs: Conflict.TAKE_THEIRS,
        }
        return answers.get(chosen, Conflict.CANCEL)

    def ask_reload(self, name: str, versions: Versions, *, modified: bool) -> bool:
        """Ask whether to show a file anew that another program has changed."""
        loss = (
            translate(
                "Questions",
                "You have changed it here as well. Keeping your text leaves the file alone until"
                " you save; text that is discarded by loading can be recovered.",
            )
            if modified
            else translate(
                "Questions", "Loading it shows what is in the file now; undo then starts anew."
            )
        )
        words = translate("Questions", "“{name}” was changed by another program.").format(name=name)
        box = self._box(_ICON.Question, words, loss)
        load = box.addButton(translate("Questions", "&Load It"), _ROLE.AcceptRole)
        compare = box.addButton(translate("Questions", "Co&mpare..."), _ROLE.ActionRole)
        keep = box.addButton(translate("Questions", "&Keep My Text"), _ROLE.RejectRole)
        usual = keep if modified else load
        return self._answer_comparing(box, usual, keep, compare, versions) is load

    def ask_revert(self, name: str) -> bool:
        """Ask whether to go back to the saved text."""
        box = self._box(
            _ICON.Warning,
            translate("Questions", "Go back to the saved version of “{name}”?").format(name=name),
            translate(
                "Questions",
                "What you changed since then goes to the bin, where you can take it back for 30"
                " days: File, Recover Discarded Text.",
            ),
        )
        back = box.addButton(translate("Questions", "&Revert"), _ROLE.DestructiveRole)
        cancel = box.addButton(translate("Questions", "&Cancel"), _ROLE.RejectRole)
        return _answer(box, cancel, cancel) is back

    def ask_replace(self, name: str) -> bool:
        """Ask whether an export may replace a file that is there already."""
        box = self._box(
            _ICON.Question,
            translate("Questions", "Replace “{name}”?").format(name=name),
            translate(
                "Questions",
                "A file of this name is there, and it is not as an export of this program left"
                " it. Later exports of this post to the same place do not ask again.",
            ),
        )
        replace = box.addButton(translate("Questions", "&Replace"), _ROLE.DestructiveRole)
        cancel = box.addButton(translate("Questions", "&Cancel"), _ROLE.RejectRole)
        return _answer(box, cancel, cancel) is replace

    def ask_path_to_open(self, folder: Path) -> Path | None:
        """Ask for a post to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, translate("Questions", "Open Post"), str(folder), post_filter()
        )
        return Path(name) if name else None

    def ask_path_to_save(self, title: str, suggested: Path, name_filter: str) -> Path | None:
        """Ask where to save; the dialog asks itself before an existing file is replaced.

        Args:
            title: what the dialog is called.
            suggested: the folder and name to begin with.
            name_filter: the kinds of files, in Qt's words.
        """
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), name_filter)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix or path.exists() else path.with_suffix(suggested.suffix)

    def ask_save_elsewhere(self, sentence: str) -> bool:
        """Tell why a text could not be saved, and ask whether to save it in another place."""
        box = self._problem(sentence)
        elsewhere = box.addButton(translate("Questions", "Save &Elsewhere..."), _ROLE.AcceptRole)
        cancel = box.addButton(translate("Questions", "&Cancel"), _ROLE.RejectRole)
        return _answer(box, elsewhere, cancel) is elsewhere

    def tell_error(self, sentence: str) -> None:
        """Tell what went wrong."""
        box = self._problem(sentence)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.exec()

    def _problem(self, sentence: str) -> QMessageBox:
        head, _, rest = said(sentence).partition(". ")
        return self._box(_ICON.Critical, head.rstrip(".") + ".", rest)

    def _box(self, icon: QMessageBox.Icon, text: str, informative: str) -> QMessageBox:
        box = QMessageBox(icon, "Linkwright", text, parent=self._window)
        box.setInformativeText(informative)
        return box

    def _answer_comparing(
        self,
        box: QMessageBox,
        usual: QPushButton,
        cancel: QPushButton,
        compare: QPushButton,
        versions: Versions,
    ) -> QPushButton:
        """The button that was pressed, after as many looks at the difference as wanted."""
        from linkwright.ui.recovery.compare_dialog import CompareDialog

        while (chosen := _answer(box, usual, cancel)) is compare:
            dialog = CompareDialog(
                versions.theirs,
                versions.mine,
                translate("Questions", "in the file"),
                translate("Questions", "in this window"),
                self._window,
            )
            dialog.exec()
            dialog.deleteLater()
        return chosen


def _answer(box: QMessageBox, usual: QPushButton, cancel: QPushButton) -> QPushButton:
    """The button that was pressed; closing the dialog presses ``cancel``."""
    row = box.findChild(QDialogButtonBox)
    if row is not None and len(row.buttons()) > _MOST_IN_A_ROW:
        row.setOrientation(Qt.Orientation.Vertical)
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setDefaultButton(usual)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    return clicked if isinstance(clicked, QPushButton) else cancel
