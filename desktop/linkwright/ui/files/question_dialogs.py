"""The questions as dialogs; loaded when the first one is asked."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from linkwright.ui.files.questions import Conflict, Unsaved, post_filter

translate = QCoreApplication.translate

_ICON = QMessageBox.Icon
_ROLE = QMessageBox.ButtonRole


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
                "Questions", "What you changed since it was last saved is lost if you discard it."
            ),
        )
        save = box.addButton(translate("Questions", "&Save"), _ROLE.AcceptRole)
        discard = box.addButton(translate("Questions", "&Discard"), _ROLE.DestructiveRole)
        cancel = box.addButton(translate("Questions", "&Cancel"), _ROLE.RejectRole)
        chosen = _answer(box, save, cancel)
        answers = {save: Unsaved.SAVE, discard: Unsaved.DISCARD}
        return answers.get(chosen, Unsaved.CANCEL)

    def ask_changed_on_disk(self, name: str) -> Conflict:
        """Ask before saving over a file that is not as it was read."""
        box = self._box(
            _ICON.Warning,
            translate("Questions", "“{name}” was changed by another program.").format(name=name),
            translate(
                "Questions",
                "Saving would undo what was changed there. Your text in this window is safe"
                " whatever you choose, unless you take the other version.",
            ),
        )
        elsewhere = box.addButton(translate("Questions", "Save &Elsewhere..."), _ROLE.AcceptRole)
        mine = box.addButton(translate("Questions", "&Overwrite"), _ROLE.DestructiveRole)
        theirs = box.addButton(
            translate("Questions", "&Take the Other Version"), _ROLE.DestructiveRole
        )
        cancel = box.addButton(translate("Questions", "&Cancel"), _ROLE.RejectRole)
        chosen = _answer(box, elsewhere, cancel)
        answers = {
            elsewhere: Conflict.SAVE_ELSEWHERE,
            mine: Conflict.KEEP_MINE,
            theirs: Conflict.TAKE_THEIRS,
        }
        return answers.get(chosen, Conflict.CANCEL)

    def ask_reload(self, name: str, *, modified: bool) -> bool:
        """Ask whether to show a file anew that another program has changed."""
        loss = (
            translate(
                "Questions",
                "You have changed it here as well: loading it discards that, keeping your text"
                " leaves the file alone until you save.",
            )
            if modified
            else translate(
                "Questions", "Loading it shows what is in the file now; undo then starts anew."
            )
        )
        what = translate("Questions", "“{name}” was changed by another program.")
        box = self._box(_ICON.Question, what.format(name=name), loss)
        load = box.addButton(translate("Questions", "&Load It"), _ROLE.AcceptRole)
        keep = box.addButton(translate("Questions", "&Keep My Text"), _ROLE.RejectRole)
        return _answer(box, keep if modified else load, keep) is load

    def ask_revert(self, name: str) -> bool:
        """Ask whether to go back to the saved text."""
        box = self._box(
            _ICON.Warning,
            translate("Questions", "Go back to the saved version of “{name}”?").format(name=name),
            translate(
                "Questions",
                "What you changed since then is discarded and cannot be brought back by undo.",
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
        title = translate("Questions", "Open Post")
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), post_filter())
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

    def tell_error(self, sentence: str) -> None:
        """Tell what went wrong."""
        head, _, rest = sentence.partition(". ")
        box = self._box(_ICON.Critical, head.rstrip(".") + ".", rest)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.exec()

    def _box(self, icon: QMessageBox.Icon, text: str, informative: str) -> QMessageBox:
        box = QMessageBox(icon, "Linkwright", text, parent=self._window)
        box.setInformativeText(informative)
        return box


def _answer(box: QMessageBox, usual: QPushButton, cancel: QPushButton) -> QPushButton:
    """The button that was pressed; closing the dialog presses ``cancel``."""
    box.setDefaultButton(usual)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    return clicked if isinstance(clicked, QPushButton) else cancel
