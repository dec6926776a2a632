"""What exports, copies and the preview go by: the profiles, the usual one, and the options."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from linkwright.settings.preferences import Preferences
from linkwright.ui.preferences.live_preferences import LivePreferences

if TYPE_CHECKING:
    from linkwright.export.choices import ExportChoices
    from linkwright.export.options import Dash
    from linkwright.export.profile import Profile

_PREFERENCES = frozenset(
    {"export_profile", "link_rel", "link_target", "drop_empty_sections", "dashes"}
)


class ExportDesk(QObject):
    """The choices for exports, as live as the preferences.

    Args:
        preferences: the user's.
        config_folder: where his own profiles and style sheet are.
        parent: the owner.
    """

    changed = Signal()
    """A choice that exports and the preview go by is another."""

    def __init__(
        self, preferences: LivePreferences, config_folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._config_folder = config_folder
        preferences.changed.connect(self._on_preference_changed)

    @property
    def profiles_folder(self) -> Path:
        """Where the user's own profiles are."""
        from linkwright.export.own_profiles import FOLDER_NAME

        return self._config_folder / FOLDER_NAME

    def choices(self) -> "ExportChoices":
        """What holds now, the user's own files read anew; may be called from any thread."""
        from linkwright.export.choices import load_choices

        return load_choices(self._preferences.values, self._config_folder)

    @property
    def is_usual_general(self) -> bool:
        """The usual profile is the one for blogs in general, which needs no name."""
        return self._preferences.values.export_profile == Preferences().export_profile

    def name_of_usual(self) -> str:
        """The usual profile in a word or two; may be called from any thread."""
        return self.choices().usual_profile.place

    def use(self, profile: "Profile") -> None:
        """Make a profile the usual one."""
        self._preferences.change(export_profile=profile.name)

    def show_dash(self, profile: "Profile", dash: "Dash") -> None:
        """Let readers of a profile see this for two hyphens."""
        from linkwright.export.choices import format_dashes, parse_dashes

        dashes = {**parse_dashes(self._preferences.values.dashes), profile.name: dash}
        self._preferences.change(dashes=format_dashes(dashes))

    def _on_preference_changed(self, name: str) -> None:
        if name in _PREFERENCES:
            self.changed.emit()
