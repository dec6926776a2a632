"""The preferences window, and what the window itself takes from the preferences."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from linkwright.assembly.workbench import Workbench
from linkwright.ui.keyboard.shortcuts import Shortcuts
from linkwright.ui.lower_words import said

if TYPE_CHECKING:
    from linkwright.ui.preferences.preferences_window import PreferencesWindow


def connect_preferences(bench: Workbench, shortcuts: Shortcuts) -> None:
    """Let the user change preferences, and have the window follow at once.

    Args:
        bench: the window and the preferences.
        shortcuts: the chords, which have a page of their own.
    """

    def make_window() -> "PreferencesWindow":
        from linkwright.ui.keyboard.shortcuts_page import ShortcutsPage
        from linkwright.ui.preferences.preferences_window import PreferencesWindow

        page = ShortcutsPage(shortcuts)
        return PreferencesWindow(bench.preferences, _offers(bench), [page], bench.window)

    def show_window() -> None:
        from linkwright.ui.preferences.preferences_window import PreferencesWindow

        bench.show_once(PreferencesWindow, make_window)

    bench.actions["preferences"].triggered.connect(show_window)


def _offers(bench: Workbench) -> dict[str, Sequence[tuple[str, str]]]:
    """The values that only the running program knows."""
    from linkwright.export.choices import load_choices
    from linkwright.settings.line_styles import load_line_styles
    from linkwright.settings.rule_files import RuleFiles
    from linkwright.ui.language import language_names
    from linkwright.ui.links.conventions import style_label

    styles = load_line_styles(RuleFiles(bench.folders.config))
    profiles = load_choices(bench.preferences.values, bench.folders.config).profiles
    usual = style_label(styles[0])
    return {
        "line-styles": [("", usual), *((style.name, style_label(style)) for style in styles[1:])],
        "export-profiles": [(profile.name, said(profile.label)) for profile in profiles],
        "languages": language_names(),
    }
