"""Chords of the user's own, the sheet that shows all keys, and the command palette."""

from linkwright.assembly.workbench import Workbench
from linkwright.settings.shortcut_file import FILE_NAME
from linkwright.ui.keyboard.shortcuts import Shortcuts


def connect_keyboard(bench: Workbench) -> Shortcuts:
    """Give the actions the user's chords, and connect what shows and finds them.

    Args:
        bench: the window and its actions.

    Returns:
        The chords, for the page of the preferences where they are changed.
    """
    shortcuts = Shortcuts(bench.actions, bench.folders.config / FILE_NAME, bench)
    shortcuts.save_failed.connect(lambda words: bench.questions().tell_error(words))

    def show_sheet() -> None:
        from linkwright.ui.keyboard.shortcut_sheet import ShortcutSheet

        bench.show_once(ShortcutSheet, lambda: ShortcutSheet(shortcuts, bench.window))

    def show_palette() -> None:
        from linkwright.ui.keyboard.command_palette import CommandPalette

        bench.show_once(
            CommandPalette, lambda: CommandPalette(bench.actions.entries(), bench.window)
        )

    bench.actions["shortcut_sheet"].triggered.connect(show_sheet)
    bench.actions["palette"].triggered.connect(show_palette)
    return shortcuts
