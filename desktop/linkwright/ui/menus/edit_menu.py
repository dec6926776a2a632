"""The Edit menu: the history, the clipboard, and the whole text."""

from linkwright.ui.menus.rows import ActionRow, MenuRow

MENU = MenuRow(
    "edit",
    "&Edit",
    (
        ActionRow("undo", "&Undo", "standard:Undo", "undo-2"),
        ActionRow("redo", "&Redo", "standard:Redo", "redo-2"),
        None,
        ActionRow("cut", "Cu&t", "standard:Cut", "scissors"),
        ActionRow("copy", "&Copy", "standard:Copy", "copy"),
        ActionRow("paste", "&Paste", "standard:Paste", "clipboard-paste"),
        ActionRow("select_all", "Select &All", "standard:SelectAll"),
        None,
        ActionRow("find", "&Find...", "standard:Find", "search"),
        ActionRow("find_next", "Find &Next", "standard:FindNext"),
        ActionRow("find_previous", "Find Pre&vious", "standard:FindPrevious"),
        ActionRow("replace", "R&eplace...", "Ctrl+H"),
        None,
        MenuRow(
            "copy_as",
            "C&opy Post As",
            (
                ActionRow("copy_fragment", "&HTML for a Blog", "Ctrl+Shift+C", "copy"),
                ActionRow("copy_page", "HTML &Page"),
                ActionRow("copy_markdown", "&Markdown"),
            ),
        ),
        None,
        ActionRow("preferences", "Preference&s...", "Ctrl+,", "settings"),
    ),
)
