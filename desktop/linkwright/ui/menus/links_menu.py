"""The Links menu: the lists of the post and their titles."""

from linkwright.ui.menus.rows import ActionRow, MenuRow

MENU = MenuRow(
    "links",
    "&Links",
    (
        ActionRow("paste_links", "&Paste Links", "Ctrl+Shift+V", "list-plus"),
        ActionRow(
            "lead",
            "Make the Link the Lead &Story",
            "Ctrl+Shift+D",
            "newspaper",
            tip="Write the chosen link at the top of the post, with room for its excerpt",
        ),
        None,
        ActionRow("fetch_titles", "&Fetch Missing Titles", "F5", "refresh-cw"),
        ActionRow("retry_titles", "&Retry What Failed", "Shift+F5", "rotate-ccw"),
        ActionRow("check_links", "C&heck Links", "F7", "circle-check"),
        ActionRow(
            "publishers",
            "Pu&blishers...",
            tip="Say how sites are called behind their links",
        ),
        None,
        ActionRow("new_list", "&New List...", "Ctrl+Shift+N", "plus"),
        ActionRow(
            "collect",
            "&Collect from the Clipboard",
            group="-",
            tip="Add every link that you copy in another program, until this is turned off",
        ),
    ),
)
