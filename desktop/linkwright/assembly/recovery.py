"""What comes back after a crash: before the window is painted, and what is asked afterwards."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from linkwright.assembly.workbench import Workbench

if TYPE_CHECKING:
    from linkwright.library.journal import Journal, LeftBehind
    from linkwright.library.recovery import Comeback


class Recovery(QObject):
    """Looks for texts that were left behind, and shows them.

    Args:
        bench: the window and the post in it.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._journal: Journal | None = None
        self._comeback: Comeback | None = None
        self._is_damaged = False
        self._binned = 0

    @property
    def journal(self) -> "Journal":
        """This program's journal; it goes on in the entry that came back."""
        if self._journal is None:
            from linkwright.library.journal import Journal

            self._journal = Journal(self._bench.folders.journal)
        return self._journal

    def bring_back(self, names: Sequence[str | Path]) -> bool:
        """Show the text that was left behind, if there is one.

        Args:
            names: files that the program was started with; only the first one's text comes
                back in its place then.

        Returns:
            Whether a post is shown.
        """
        left = [one for one in self.journal.left_behind() if self._is_worth_it(one)]
        wanted = Path(names[0]).absolute() if names else None
        chosen = next((one for one in left if wanted in (None, one.kept.path)), None)
        for one in left:
            if one is not chosen:
                self._put_in_bin(one)
        if chosen is None:
            return False
        self._show(chosen)
        return True

    def settle(self) -> None:
        """The window is painted: show what could not be before, say or ask what is to be said."""
        from linkwright.library.recovery import Finding
        from linkwright.ui.recovery.editor_view import EditorView, show_view

        comeback = self._comeback
        if comeback is not None:
            kept = comeback.kept
            show_view(
                self._bench.window.page.editor, EditorView(kept.anchor, kept.caret, kept.scroll)
            )
        if comeback is not None and comeback.finding is Finding.CHANGED:
            self._ask(comeback)
        elif words := self._words():
            button = self.tr("Show") if self._binned else ""
            self._bench.window.page.say(words, button, self._bench.actions["recover"].trigger)

    def _is_worth_it(self, left: "LeftBehind") -> bool:
        """Whether an entry says more than that a window was open; if not, it is let go."""
        kept = left.kept
        if kept.path is not None or (kept.is_modified and kept.text.strip()):
            return True
        self.journal.drop(left)
        return False

    def _put_in_bin(self, left: "LeftBehind") -> None:
        """There is one window, and another text in it: this one waits in the bin."""
        from dataclasses import replace

        from linkwright.library.bin import Bin
        from linkwright.library.errors import LibraryError

        if left.kept.is_modified:
            try:
                Bin(self._bench.folders.bin).put(replace(left.kept, why="crash"))
            except LibraryError:
                left.lock.release()  # it stays in the journal, for the next start
                return
            self._binned += 1
        self.journal.drop(left)

    def _show(self, left: "LeftBehind") -> None:
        from linkwright.library.recovery import Finding, weigh

        self.journal.adopt(left)
        comeback = weigh(left.kept)
        text, file = comeback.kept.text, comeback.file
        is_saved = comeback.finding is Finding.SAVED
        if is_saved and file is not None:
            text = file.content.text
        self._bench.files.show_post(
            comeback.unseen_file, text, is_modified=not is_saved, post_id=left.kept.post_id
        )
        self._comeback, self._is_damaged = comeback, left.is_damaged

    def _words(self) -> str:
        """What is to be said of the text that came back; "" for nothing."""
        from linkwright.library.recovery import Finding
        from linkwright.ui.files.saved_state import moment_words

        comeback = self._comeback
        if self._binned:
            return self.tr(
                "%n other text(s) that had not been saved when Linkwright ended can be recovered.",
                "",
                self._binned,
            )
        if comeback is None or comeback.finding is Finding.SAVED:
            return ""
        if self._is_damaged:
            return self.tr("Your text was damaged when Linkwright ended. This is all there is.")
        time = moment_words(comeback.kept.kept_at)
        if comeback.finding is Finding.GONE:
            return self.tr(
                "Linkwright ended before this was saved, and its file is not there any more. Your"
                " text of {time} is back: saving writes the file again."
            ).format(time=time)
        return self.tr(
            "Linkwright ended before this was saved. Your text of {time} is back."
        ).format(time=time)

    def _ask(self, comeback: "Comeback") -> None:
        from linkwright.ui.recovery.recovery_dialog import Choice, RecoveryDialog

        files = self._bench.files
        dialog = RecoveryDialog(comeback, self._bench.window)

        def settle() -> None:
            if dialog.choice is Choice.RESTORE and comeback.file is not None:
                files.settle_as_seen(comeback.file)
            elif dialog.choice is Choice.KEEP_BOTH:
                files.keep_both("recovered")
            elif dialog.choice is Choice.DISCARD:
                files.load_again("recovery")
            dialog.deleteLater()

        dialog.finished.connect(settle)
        dialog.open()
