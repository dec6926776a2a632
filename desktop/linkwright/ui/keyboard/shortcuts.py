"""The chords of the window's actions: the usual ones, and those of the user."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from linkwright.settings.errors import SettingsError
from linkwright.settings.shortcut_file import load_shortcuts, save_shortcuts
from linkwright.ui.actions import ActionEntry, ActionTable

_PORTABLE = QKeySequence.SequenceFormat.PortableText

# A chord without one of these keys would take a letter, a blank or an arrow from the text.
_COMMANDING = re.compile(r"(Ctrl|Alt|Meta)\+|\bF\d{1,2}$")


class Shortcuts(QObject):
    """Gives actions the chords that the user wants, and keeps those that are not the usual ones.

    Args:
        actions: the actions of the menus.
        path: the user's file; it need not exist.
        parent: the owner.
    """

    changed = Signal()
    """An action has another chord."""
    save_failed = Signal(str)
    """The file could not be written: the sentence for the user. The chords hold all the same."""

    def __init__(self, actions: ActionTable, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._path = path
        self._kept = load_shortcuts(path)
        for entry in self.entries:
            if entry.name in self._kept:
                actions.set_chord(entry.name, QKeySequence(self._kept[entry.name], _PORTABLE))

    @property
    def entries(self) -> list[ActionEntry]:
        """All actions, in the order of the menus."""
        return self._actions.entries()

    def set_chord(self, name: str, chord: QKeySequence) -> None:
        """Give an action other keys; whichever action has them now has none any more."""
        for other in self.conflicts(name, chord):
            self._assign(other, QKeySequence())
        self._assign(self._actions.entry(name), chord)
        self._save()

    def reset(self, name: str) -> None:
        """Give an action its usual keys again."""
        self.set_chord(name, self._actions.entry(name).usual)

    def reset_all(self) -> None:
        """Give all actions their usual keys again."""
        for entry in self.entries:
            self._assign(entry, entry.usual)
        self._save()

    def conflicts(self, name: str, chord: QKeySequence) -> list[ActionEntry]:
        """The other actions that have these keys."""
        if chord.isEmpty():
            return []
        return [
            entry
            for entry in self.entries
            if entry.name != name and chord in entry.action.shortcuts()
        ]

    def _assign(self, entry: ActionEntry, chord: QKeySequence) -> None:
        self._actions.set_chord(entry.name, chord)
        if chord == entry.usual:
            self._kept.pop(entry.name, None)
        else:
            self._kept[entry.name] = chord.toString(_PORTABLE)

    def _save(self) -> None:
        try:
            save_shortcuts(self._path, self._kept)
        except SettingsError as error:
            self.save_failed.emit(str(error))
        self.changed.emit()


def would_type(chord: QKeySequence) -> bool:
    """Whether keys write something where text is written, so that they cannot be a chord."""
    return not chord.isEmpty() and not _COMMANDING.search(chord.toString(_PORTABLE))
