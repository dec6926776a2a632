"""The Insert menu: marks and blocks of Markdown."""

from linkwright.ui.menus.rows import ActionRow, MenuRow

MENU = MenuRow(
    "insert",
    "&Insert",
    (
        ActionRow("bold", "&Bold", "standard:Bold", "bold"),
        ActionRow("italic", "&Italic", "standard:Italic", "italic"),
        ActionRow("link", "&Link", "Ctrl+K", "link", tip="Make a link of the selection"),
        None,
        ActionRow("heading", "&Heading", "Ctrl+Shift+H", "heading-2"),
        ActionRow("quote", "&Quote", "Ctrl+Shift+Q", "text-quote"),
        ActionRow("list", "Bulleted Li&st", "Ctrl+Shift+L", "list"),
        ActionRow(
            "figure",
            "&Figure...",
            "Ctrl+Shift+I",
            "image",
            tip="Put in a picture with its caption, or change the one at the caret",
        ),
        None,
        ActionRow(
            "excerpt",
            "&Excerpt of the Lead...",
            "Ctrl+Shift+X",
            tip="Choose the paragraphs of the lead's page that the post quotes",
        ),
        ActionRow(
            "read_more",
            "Read &More Line",
            "Ctrl+Shift+M",
            tip="Lead on from the excerpt to the whole story",
        ),
        ActionRow(
            "remark", "&Remark", "Ctrl+Shift+R", tip="Begin a remark of yours with your signature"
        ),
    ),
)
