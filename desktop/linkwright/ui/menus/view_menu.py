"""The View menu: panes, sizes and colours."""

from linkwright.ui.menus.rows import ActionRow, MenuRow

MENU = MenuRow(
    "view",
    "&View",
    (
        ActionRow("show_links", "&Links", "Ctrl+1", "list", group="-"),
        ActionRow("show_preview", "&Preview", "Ctrl+2", "eye", group="-"),
        ActionRow("show_check", "&Check", "Ctrl+3", "circle-check", group="-"),
        ActionRow("show_posts", "&Your Posts", "Ctrl+4", "newspaper", group="-"),
        ActionRow(
            "preview_narrow",
            "Preview as on a P&hone",
            "F9",
            "smartphone",
            group="-",
        ),
        ActionRow(
            "preview_source",
            "Preview the Sou&rce",
            "Ctrl+U",
            "code",
            group="-",
            tip="Show the text that an export writes in place of the page",
        ),
        ActionRow(
            "preview_browser",
            "Open the Preview in a &Browser",
            "Shift+F9",
            "external-link",
        ),
        ActionRow("show_comments", "Comm&ents...", tip="Show the readers' comments on this post"),
        ActionRow("next_pane", "&Next Pane", "F6"),
        ActionRow("previous_pane", "Pre&vious Pane", "Shift+F6"),
        None,
        ActionRow(
            "short_addresses",
            "&Short Addresses",
            group="-",
            tip="Fold the long addresses of links in every line but the one being edited",
        ),
        None,
        ActionRow("zoom_in", "Zoom &In", "standard:ZoomIn", "zoom-in"),
        ActionRow("zoom_out", "Zoom &Out", "standard:ZoomOut", "zoom-out"),
        ActionRow("zoom_reset", "&Actual Size", "Ctrl+0"),
        None,
        MenuRow(
            "theme",
            "&Theme",
            (
                ActionRow("theme_system", "&Follow the System", group="theme"),
                ActionRow("theme_light", "&Light", group="theme"),
                ActionRow("theme_dark", "&Dark", group="theme"),
                ActionRow("theme_high-contrast", "&High Contrast", group="theme"),
            ),
        ),
        ActionRow(
            "focus_mode",
            "Focus &Mode",
            "Shift+F11",
            group="-",
            tip="Hide everything but the text, until this is chosen again",
        ),
        ActionRow("full_screen", "F&ull Screen", "F11", group="-"),
    ),
)
