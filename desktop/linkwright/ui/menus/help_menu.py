"""The Help menu: what teaches the program, and what tells of it."""

from linkwright.ui.menus.rows import ActionRow, MenuRow

MENU = MenuRow(
    "help",
    "&Help",
    (
        ActionRow("sample", "Open the &Sample Post", "", "file-text"),
        ActionRow("log", "Show the &Log Folder", "", "folder-open"),
        None,
        ActionRow("about", "&About Linkwright", "", "info"),
    ),
)
