"""Exports of the post to files: the dialog, the question before a file is replaced, the writing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from linkwright.library.export_memory import ExportMemory
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.export.export_desk import ExportDesk
from linkwright.ui.export.export_runs import ExportRuns
from linkwright.ui.files.questions import Questions

if TYPE_CHECKING:
    from linkwright.export.exporting import ExportedPost
    from linkwright.export.profile import Profile
    from linkwright.ui.export.export_dialog import ExportDialog


class PostExports(QObject):
    """Exports the post in the window.

    Args:
        post: the document.
        desk: the profiles and their options.
        runs: renders and writes beside the window.
        questions: gives what asks before a file is replaced and tells errors.
        memory: where exports went before.
        post_path: tells the file of the post; None while it has none.
        picture_folder: tells where the post's pictures lie.
        suggested_path: makes the path that a first export is proposed to go to from an ending.
        window: what the dialog belongs to.
    """

    done = Signal(str)
    """An export was written: a sentence that says so."""
    dialog_opened = Signal(object)
    """The writer is being asked about an export, by this ExportDialog."""
    copy_requested = Signal(str)
    """The post is to be copied in the profile of this name."""

    def __init__(
        self,
        post: PostDocument,
        desk: ExportDesk,
        runs: ExportRuns,
        questions: Callable[[], Questions],
        memory: ExportMemory,
        post_path: Callable[[], Path | None],
        picture_folder: Callable[[], Path],
        suggested_path: Callable[[str], Path],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._post = post
        self._desk = desk
        self._runs = runs
        self._questions = questions
        self._memory = memory
        self._post_path = post_path
        self._picture_folder = picture_folder
        self._suggested_path = suggested_path
        self._window = window
        self._dialog: ExportDialog | None = None

    def ask(self, profile_name: str = "") -> "ExportDialog":
        """Open the dialog.

        Args:
            profile_name: what it begins with; "" for the profile that was taken last.
        """
        from linkwright.ui.export.export_dialog import ExportDialog

        dialog = ExportDialog(
            self._post.post(),
            self._post_path(),
            self._picture_folder(),
            self._desk,
            self._runs,
            self._memory,
            self._suggested_path(".md").parent,
            self._window,
        )
        dialog.export_requested.connect(self._write)
        dialog.copy_requested.connect(self.copy_requested)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.choose(profile_name)
        dialog.open()
        self._dialog = dialog
        self.dialog_opened.emit(dialog)
        return dialog

    def _forget(self) -> None:
        self._dialog = None

    def _write(self, exported: "ExportedPost", profile: "Profile", folder: Path, name: str) -> None:
        """Write the file, after a question if it would replace what is not of our making."""
        from linkwright.export.exporting import write_export

        path = folder / name
        is_strange = path.exists() and not self._memory.is_ours(path)
        if is_strange and not self._questions().ask_replace(path.name):
            return
        self._set_busy(True)
        post_path, pictures = self._post_path(), self._picture_folder()

        def write() -> list[str]:
            problems = write_export(exported, path, pictures)
            self._memory.keep(post_path, profile.name, folder, name, exported.file_name)
            return problems

        self._runs.run(write, partial(self._tell_done, path), self._tell_failure)

    def _set_busy(self, busy: bool) -> None:
        """Take no second wish while the first is being written; the dialog may be gone."""
        if self._dialog is not None:
            self._dialog.setDisabled(busy)

    def _tell_done(self, path: Path, problems: list[str]) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        if not problems:
            self.done.emit(self.tr("Exported to {path}").format(path=path))
        elif len(problems) == 1:
            words = self.tr("Exported to {path}. {problem}")
            self.done.emit(words.format(path=path, problem=problems[0]))
        else:
            words = self.tr("Exported to {path}. {problem} (and %Ln more)", "", len(problems) - 1)
            self.done.emit(words.format(path=path, problem=problems[0]))

    def _tell_failure(self, sentence: str) -> None:
        self._set_busy(False)
        self._questions().tell_error(sentence)
