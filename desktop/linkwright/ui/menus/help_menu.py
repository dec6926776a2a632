"""The Help menu: what teaches the program, and what tells of it."""

from linkwright.ui.menus.rows import ActionRow, MenuRow

MENU = MenuRow(
    "help",
    "&Help",
    (
        ActionRow("manual", "&Manual", "F1", "circle-help"),
        ActionRow("shortcut_sheet", "&Keyboard Shortcuts", "Ctrl+F1", "keyboard"),
        ActionRow(
            "palette",
            "&Find a Command...",
            "Ctrl+Shift+P",
            "search",
            tip="Do anything that the menus offer by typing a few letters of it",
        ),
        None,
        ActionRow("sample", "Open the &Sample Post", "", "file-text"),
        ActionRow("log", "Show the &Log Folder", "", "folder-open"),
        None,
        ActionRow("about", "&About Linkwright", "", "info"),
    ),
)
