"""Every action of the window in one table; what they do is bound elsewhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from linkwright.ui.icons import IconSet

_STANDARD = QKeySequence.StandardKey
Chord = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action.

    Attributes:
        name: what the program calls it.
        text: what the menu says, with its mnemonic.
        chord: its keys; "" for none.
        icon: a file of resources/icons/lucide/ without ending; "" for none.
        group: a name for actions of which one is chosen; "-" for one that is on or off.
        tip: what the status bar says of it; "" repeats the text.
    """

    name: str
    text: str
    chord: Chord = ""
    icon: str = ""
    group: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class MenuRow:
    """One menu: its title, and its rows; None is a line between them."""

    name: str
    title: str
    rows: Sequence["ActionRow | MenuRow | None"]


MENUS: tuple[MenuRow, ...] = (
    MenuRow(
        "file",
        "&File",
        (
            ActionRow("new", "&New Post", _STANDARD.New, "file-plus", tip="Start another post"),
            ActionRow("open", "&Open...", _STANDARD.Open, "folder-open"),
            MenuRow("recent", "Open &Recent", ()),
            None,
            ActionRow("save", "&Save", _STANDARD.Save, "save"),
            ActionRow("save_as", "Save &As...", "Ctrl+Shift+S"),
            ActionRow("save_copy", "Save a &Copy..."),
            ActionRow("revert", "Re&vert to Saved", "", "rotate-ccw"),
            None,
            MenuRow(
                "export",
                "&Export",
                (
                    ActionRow("export_fragment", "&HTML for a Blog...", "Ctrl+E", "file-code"),
                    ActionRow("export_page", "HTML &Page..."),
                    ActionRow("export_markdown", "&Markdown..."),
                ),
            ),
            None,
            ActionRow("close", "&Close", _STANDARD.Close),
            ActionRow("quit", "&Quit", "Ctrl+Q", "log-out"),
        ),
    ),
    MenuRow(
        "edit",
        "&Edit",
        (
            ActionRow("undo", "&Undo", _STANDARD.Undo, "undo-2"),
            ActionRow("redo", "&Redo", _STANDARD.Redo, "redo-2"),
            None,
            ActionRow("cut", "Cu&t", _STANDARD.Cut, "scissors"),
            ActionRow("copy", "&Copy", _STANDARD.Copy, "copy"),
            ActionRow("paste", "&Paste", _STANDARD.Paste, "clipboard-paste"),
            ActionRow("select_all", "Select &All", _STANDARD.SelectAll),
            None,
            MenuRow(
                "copy_as",
                "Copy Post &As",
                (
                    ActionRow("copy_fragment", "&HTML for a Blog", "Ctrl+Shift+C", "copy"),
                    ActionRow("copy_page", "HTML &Page"),
                    ActionRow("copy_markdown", "&Markdown"),
                ),
            ),
        ),
    ),
    MenuRow(
        "insert",
        "&Insert",
        (
            ActionRow("bold", "&Bold", _STANDARD.Bold, "bold"),
            ActionRow("italic", "&Italic", _STANDARD.Italic, "italic"),
            ActionRow("link", "&Link", "Ctrl+K", "link", tip="Make a link of the selection"),
            None,
            ActionRow("heading", "&Heading", "Ctrl+Shift+H", "heading-2"),
            ActionRow("quote", "&Quote", "Ctrl+Shift+Q", "text-quote"),
            ActionRow("list", "Bulleted &List", "Ctrl+Shift+L", "list"),
        ),
    ),
    MenuRow(
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
            None,
            ActionRow("new_list", "&New List...", "Ctrl+Shift+N", "plus"),
            ActionRow(
                "collect",
                "&Collect from the Clipboard",
                group="-",
                tip="Add every link that you copy in another program, until this is turned off",
            ),
        ),
    ),
    MenuRow(
        "view",
        "&View",
        (
            ActionRow("show_links", "&Links", "Ctrl+1", "list", group="-"),
            ActionRow("show_preview", "&Preview", "Ctrl+2", "eye", group="-"),
            ActionRow("next_pane", "&Next Pane", "F6"),
            None,
            ActionRow(
                "short_addresses",
                "&Short Addresses",
                group="-",
                tip="Fold the long addresses of links in every line but the one being edited",
            ),
            None,
            ActionRow("zoom_in", "Zoom &In", _STANDARD.ZoomIn, "zoom-in"),
            ActionRow("zoom_out", "Zoom &Out", _STANDARD.ZoomOut, "zoom-out"),
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
            ActionRow("full_screen", "F&ull Screen", "F11", group="-"),
        ),
    ),
    MenuRow(
        "help",
        "&Help",
        (
            ActionRow("sample", "Open the &Sample Post", "", "file-text"),
            ActionRow("log", "Show the &Log Folder", "", "folder-open"),
            None,
            ActionRow("about", "&About Linkwright", "", "info"),
        ),
    ),
)


class ActionTable:
    """The actions made from `MENUS`, by name, and their menus.

    Args:
        owner: the window whose shortcuts they are.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._actions: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill(self, bar: QMenuBar) -> None:
        """Make all menus and actions, in the table's order."""
        for menu in MENUS:
            self._fill_menu(bar.addMenu(menu.title), menu)

    def draw_icons(self, icons: IconSet, names: Iterable[str] | None = None) -> None:
        """Give actions their icons, in the colours of the theme in use.

        Args:
            icons: draws them.
            names: of the actions; None means all.
        """
        for name in self._icons if names is None else names:
            self._actions[name].setIcon(icons.icon(self._icons[name]))

    def _fill_menu(self, menu: QMenu, table: MenuRow) -> None:
        self.menus[table.name] = menu
        menu.setAccessibleName(table.title.replace("&", ""))
        for row in table.rows:
            if row is None:
                menu.addSeparator()
            elif isinstance(row, MenuRow):
                self._fill_menu(menu.addMenu(row.title), row)
            else:
                menu.addAction(self._make(row))

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(row.text, self._owner)
        action.setObjectName(row.name)
        if row.chord:
            action.setShortcut(QKeySequence(row.chord))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        words = row.tip or row.text.replace("&", "").rstrip(".")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words} ({keys})" if keys else words)
        action.setStatusTip(words)
        if row.icon:
            self._icons[row.name] = row.icon
        if row.group:
            action.setCheckable(True)
        if row.group not in ("", "-"):
            group = self._groups.setdefault(row.group, QActionGroup(self._owner))
            group.addAction(action)
        self._actions[row.name] = action
        return action
