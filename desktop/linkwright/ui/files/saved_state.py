"""Whether the text is safe, in a few words for the status bar."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class SavedState(QObject):
    """Knows what has become of the text, and says it when that changes.

    Args:
        parent: the owner.
    """

    changed = Signal(str)
    """Where the text is: "Saved 14:06", "Kept 14:06, not saved"."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._is_modified = False
        self._kept_s = 0.0
        self._words = ""

    def show(self, path: Path | None, *, is_modified: bool) -> None:
        """Take what is true now.

        Args:
            path: the post's file, None while it has none.
            is_modified: the text is not what the file says.
        """
        if path != self._path or not is_modified:
            self._kept_s = 0.0
        self._path, self._is_modified = path, is_modified
        self._tell(again=True)

    def show_kept(self, kept_s: float) -> None:
        """The text is in the journal since then, in seconds since the epoch; 0 for not at all."""
        self._kept_s = kept_s
        self._tell()

    def _tell(self, *, again: bool = False) -> None:
        words = self._sentence()
        if again or words != self._words:
            self._words = words
            self.changed.emit(words)

    def _sentence(self) -> str:
        if self._is_modified and self._kept_s:
            return self.tr("Kept {time}, not saved").format(time=moment_words(self._kept_s))
        if self._is_modified:
            return self.tr("Changes not saved")
        if self._path is None:
            return self.tr("No file yet")
        try:
            written_s = self._path.stat().st_mtime
        except OSError:
            return self.tr("The file is not there")
        return self.tr("Saved {time}").format(time=moment_words(written_s))


def moment_words(time_s: float) -> str:
    """A moment as people say it: the time today, else the day with it.

    Args:
        time_s: in seconds since the epoch.
    """
    then = datetime.fromtimestamp(time_s, UTC).astimezone()
    today = then.date() == datetime.now(UTC).astimezone().date()
    return then.strftime("%H:%M" if today else "%Y-%m-%d %H:%M")
