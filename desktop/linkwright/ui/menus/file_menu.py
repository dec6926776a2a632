"""The File menu: posts as files, and what leaves the program."""

from linkwright.ui.menus.rows import ActionRow, MenuRow

MENU = MenuRow(
    "file",
    "&File",
    (
        ActionRow("new", "&New Post", "standard:New", "file-plus", tip="Start another post"),
        MenuRow(
            "templates",
            "New from &Template",
            (ActionRow("choose_template", "&Choose with a Preview...", "Ctrl+Alt+N"), None),
        ),
        ActionRow("open", "&Open...", "standard:Open", "folder-open"),
        MenuRow("recent", "Open &Recent", ()),
        None,
        ActionRow("save", "&Save", "standard:Save", "save"),
        ActionRow("save_as", "Save &As...", "Ctrl+Shift+S"),
        ActionRow("save_copy", "Save a Cop&y..."),
        ActionRow("save_template", "Save as Te&mplate..."),
        ActionRow("duplicate", "D&uplicate Post", tip="Go on with a copy that has no file yet"),
        None,
        ActionRow("revert", "Re&vert to Saved", "", "rotate-ccw"),
        ActionRow("history", "&History...", "Ctrl+Shift+Y", "history"),
        ActionRow(
            "recover",
            "Recover &Discarded Text...",
            tip="Take back what was not saved in the last 30 days",
        ),
        None,
        MenuRow(
            "export",
            "&Export",
            (
                ActionRow(
                    "export_post",
                    "&Export...",
                    "Ctrl+E",
                    "file-code",
                    tip="Write the post to a file in the form that a blog or a program takes",
                ),
                None,
                ActionRow("new_profile", "&New Profile From..."),
                ActionRow("show_profiles", "&Show the Folder of Your Profiles"),
            ),
        ),
        ActionRow("save_pdf", "Export PD&F...", tip="Write the post as pages of a PDF file"),
        ActionRow("print", "&Print...", "standard:Print"),
        ActionRow("print_preview", "Print Previe&w..."),
        None,
        ActionRow(
            "import",
            "&Import...",
            tip="Bring in the posts of another program, a blog or a site",
        ),
        None,
        ActionRow("close", "&Close", "standard:Close"),
        ActionRow("quit", "&Quit", "Ctrl+Q", "log-out"),
    ),
)
