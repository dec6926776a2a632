"""Journal, history and bin, connected with the window."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QSessionManager

from linkwright.assembly.workbench import Workbench
from linkwright.library.bin import Bin
from linkwright.library.errors import LibraryError
from linkwright.library.history import History
from linkwright.library.journal import Journal
from linkwright.library.open_files import OpenFiles
from linkwright.model.text_difference import difference
from linkwright.model.text_edits import Span
from linkwright.paths import runtime_folder
from linkwright.ui.recovery.safekeeping import Safekeeping


def make_safekeeping(bench: Workbench, journal: Journal) -> Safekeeping:
    """Begin to keep the text, and connect the actions that bring it back.

    Args:
        bench: the window and the post in it.
        journal: this program's entry.
    """
    bin_, history = Bin(bench.folders.bin), History(bench.folders.history)
    editor, open_files = bench.window.page.editor, OpenFiles(runtime_folder())
    keeping = Safekeeping(bench.files, editor, journal, bin_, history, open_files, bench)
    acts = RecoveryActs(bench, keeping, bin_, history)
    keeping.failed.connect(bench.window.page.say)
    keeping.opened_elsewhere.connect(acts.warn_of_other_window)
    bench.version_wanted.connect(keeping.keep_version)
    bench.actions["history"].triggered.connect(acts.show_history)
    bench.actions["recover"].triggered.connect(acts.show_discarded)
    bench.application.commitDataRequest.connect(acts.end_session)
    bench.application.aboutToQuit.connect(keeping.close)
    keeping.start()
    return keeping


class RecoveryActs(QObject):
    """What the window's actions do with versions and discarded texts.

    Args:
        bench: the window and the post in it.
        keeping: keeps the text.
        bin_: what was discarded.
        history: the versions.
    """

    def __init__(self, bench: Workbench, keeping: Safekeeping, bin_: Bin, history: History) -> None:
        super().__init__(bench)
        self._bench = bench
        self._keeping = keeping
        self._bin = bin_
        self._history = history

    def show_history(self) -> None:
        """Show the versions of the post."""
        from linkwright.ui.recovery.history_dialog import HistoryDialog

        self._keeping.wait(1.0)
        files = self._bench.files
        try:
            snapshots = self._history.snapshots(files.history_key)
        except LibraryError as error:
            self._bench.questions().tell_error(str(error))
            return
        text = self._bench.post.text()
        dialog = HistoryDialog(self._history, snapshots, files.name, text, self._bench.window)
        dialog.restore_requested.connect(self._restore)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_discarded(self) -> None:
        """Show what lies in the bin."""
        from linkwright.ui.recovery.discarded_dialog import DiscardedDialog

        self._keeping.wait(1.0)
        dialog = DiscardedDialog(self._bin, self._bench.post.text(), self._bench.window)
        dialog.text_wanted.connect(self._take_back)
        dialog.failed.connect(self._bench.questions().tell_error)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def warn_of_other_window(self, path: Path) -> None:
        """Say that the post is open twice, which is allowed."""
        if path == self._bench.files.path:
            self._bench.window.page.say(
                self.tr(
                    "“{name}” is open in another window as well. Neither overwrites the other:"
                    " whoever saves second is asked."
                ).format(name=path.name)
            )

    def end_session(self, session: QSessionManager) -> None:
        """The user logs out: ask as when the window closes, or keep the text without asking."""
        if not session.allowsInteraction():
            self._keeping.keep_now()
        elif self._bench.files.may_leave():
            session.release()
        else:
            session.cancel()

    def _restore(self, text: str) -> None:
        self._keeping.keep_version("restore")
        now = self._bench.post.text()
        self._bench.post.apply(difference(now, Span(0, len(now)), text))
        self._bench.window.status.tell(self.tr("The version is restored. Undo takes it back."))

    def _take_back(self, text: str) -> None:
        if self._bench.files.may_leave():
            self._bench.files.show_text(text, is_modified=True)
