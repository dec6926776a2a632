"""The preferences of the running program: changed in one place, told to everybody at once."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from linkwright.settings.errors import SettingsError
from linkwright.settings.preference_file import load_preferences, save_preferences
from linkwright.settings.preferences import Preferences


class LivePreferences(QObject):
    """Holds the preferences, keeps them in their file, and says when one changes.

    Args:
        path: the file; it need not exist.
        parent: the owner.
    """

    changed = Signal(str)
    """A preference of this name has another value."""
    save_failed = Signal(str)
    """The file could not be written: the sentence for the writer. The values hold all the same."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        loaded = load_preferences(path)
        self._values = loaded.preferences
        self.problems = loaded.problems
        """A sentence for each thing in the file that could not be used."""

    @property
    def path(self) -> Path:
        """The file that a person may edit as well."""
        return self._path

    @property
    def values(self) -> Preferences:
        """What holds now."""
        return self._values

    def change(self, **values: bool | int | str) -> None:
        """Give preferences other values, keep them, and tell.

        Args:
            values: by the names of the fields of `Preferences`, and within what they declare.
        """
        before = asdict(self._values)
        changed: dict[str, Any] = {
            name: value for name, value in values.items() if before[name] != value
        }
        if not changed:
            return
        self._values = replace(self._values, **changed)
        try:
            save_preferences(self._path, self._values)
        except SettingsError as error:
            self.save_failed.emit(str(error))
        for name in changed:
            self.changed.emit(name)
