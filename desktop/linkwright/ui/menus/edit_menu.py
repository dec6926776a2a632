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
        ActionRow(
            "paste_plain",
            "Paste as Plain Te&xt",
            "Ctrl+Alt+V",
            tip="Paste the words alone, without links and emphasis",
        ),
        ActionRow("select_all", "Select &All", "standard:SelectAll"),
        None,
        ActionRow("find", "&Find...", "standard:Find", "search"),
        ActionRow("find_next", "Find &Next", "standard:FindNext"),
        ActionRow("find_previous", "Find Pre&vious", "standard:FindPrevious"),
        ActionRow("replace", "R&eplace...", "Ctrl+H"),
        ActionRow("search_posts", "Search Posts and &Links...", "Ctrl+Shift+F"),
        None,
        ActionRow(
            "copy_post",
            "Copy Post for the &Blog",
            "Ctrl+Shift+C",
            "copy",
            tip="Put the whole post on the clipboard as your blog takes it",
        ),
        ActionRow(
            "copy_list",
            "Copy Lin&k List",
            "Ctrl+Alt+C",
            tip="Put the list that you are at on the clipboard, as formatted text and as Markdown",
        ),
        MenuRow(
            "spelling",
            "Spellin&g",
            (
                ActionRow("check_spelling", "&Check Spelling", "Ctrl+Alt+S", group="-"),
                ActionRow(
                    "suggestions",
                    "&Suggestions for the Word",
                    "Ctrl+;",
                    tip="Offer other words for the wrong word at the caret, or for the next one",
                ),
                ActionRow("next_wrong_word", "&Next Wrong Word", "Alt+F7"),
                MenuRow("post_language", "&Language of This Post", ()),
            ),
        ),
        None,
        MenuRow(
            "title_case",
            "T&itle Case",
            (
                ActionRow("title_every_word", "&Every Word Capitalised", "Ctrl+Alt+W"),
                ActionRow("title_ap", "&Title Case, Small Words in Lower Case"),
                ActionRow("title_sentence", "&Sentence Case"),
            ),
        ),
        MenuRow(
            "copy_as",
            "C&opy Post As",
            (
                MenuRow("usual_profile", "&Usual Form", ()),
                None,
                ActionRow("copy_fragment", "&HTML"),
                ActionRow("copy_page", "HTML &Page"),
                ActionRow("copy_markdown", "&Markdown"),
                None,
            ),
        ),
        None,
        ActionRow("preferences", "Preference&s...", "Ctrl+,", "settings"),
    ),
)
