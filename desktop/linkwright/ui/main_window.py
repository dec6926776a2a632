"""The main window: arranges the panes, and connects them with the actions."""

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QWidget,
)

from linkwright.ui.actions import ActionTable
from linkwright.ui.editor import markdown_typing
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_page import PostPage
from linkwright.ui.icons import IconSet
from linkwright.ui.lower_words import said
from linkwright.ui.side_panes import CHECK, LINKS, PREVIEW, PostsPlace, SidePanes
from linkwright.ui.status_bar import StatusBar
from linkwright.ui.theme import NAMES, SYSTEM, Theme, ThemeSwitch
from linkwright.ui.window_state import WindowState

_SIDE_WIDTH = 445
_POSTS_WIDTH = 252
_AFTER_PAINT_MS = 20
_AIR = "\N{EN SPACE}"  # Qt sets the words of a button hard against its icon
_IN_TOOLBAR = (
    *("new", "bold", "italic", "link", "quote", "lead"),
    *("show_links", "show_preview", "show_check", "copy_post", "export_post"),
)
_WORDED = ("new", "link", "quote", "lead", "show_links", "show_preview", "show_check")
_EDITING = ("undo", "redo", None, "cut", "copy", "paste", None, "select_all", None)
_MARKING = ("bold", "italic", "link", "quote")


class MainWindow(QMainWindow):
    """One post, with its links and its preview beside it.

    Args:
        post: the document.
        themes: the colours, and their changes.
        icons: drawn in the theme's colours.
        state: where the window was last time.
        text_size: of the editor, in points; 0 for one that goes with the system's.
    """

    closing = Signal(QCloseEvent)
    """The window is asked to close; whoever has unsaved text may ignore the event."""
    files_dropped = Signal(list)
    """Paths of local files were dropped on the window."""
    painted = Signal()
    """The window was on the screen for the first time, a moment ago."""
    activated = Signal()
    """The window has become the one in use."""
    theme_chosen = Signal(str)
    """The writer has chosen a theme by name, or "system"."""

    def __init__(
        self,
        post: PostDocument,
        themes: ThemeSwitch,
        icons: IconSet,
        state: WindowState,
        text_size: float = 0,
    ) -> None:
        super().__init__()
        self._post = post
        self._icons = icons
        self._state = state
        self._is_painted = False
        self.setObjectName("main-window")
        self.setAcceptDrops(True)
        self.setWindowTitle("Linkwright")
        self.page = PostPage(post, themes.theme, self)
        self.side = SidePanes(self)
        self.posts_place = PostsPlace(self)
        self.status = StatusBar(themes.theme, self)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        for pane, stretch in ((self.posts_place, 0), (self.page, 2), (self.side, 1)):
            self._panes.addWidget(pane)
            self._panes.setStretchFactor(self._panes.indexOf(pane), stretch)
        self._panes.setHandleWidth(1)
        self._panes.setCollapsible(self._panes.indexOf(self.page), False)
        self.setCentralWidget(self._panes)
        self.setStatusBar(self.status)
        self.actions_by_name = ActionTable(self)
        self.actions_by_name.fill(self.menuBar())
        self.actions_by_name.draw_icons(icons, _IN_TOOLBAR)
        self.toolbar = self._make_toolbar()
        self._connect_edit_actions()
        self._connect_view_actions()
        themes.theme_changed.connect(self._use_theme)
        self.page.counter.counted.connect(self.status.show_words)
        state.restore_window(self)
        side_width = min(_SIDE_WIDTH, self.width() * 2 // 5)
        page_width = self.width() - side_width
        state.restore_splitter(self._panes, [_POSTS_WIDTH, page_width, side_width])
        self.page.editor.use_text_size(text_size)
        self.page.editor.set_text_size(state.number("editor/text-size", 0))
        short = state.word("editor/short-addresses", "yes") == "yes"
        self.actions_by_name["short_addresses"].setChecked(short)
        self.page.folding.turn(short)
        self.side.restore(int(state.number("window/side-pane", LINKS)))
        self.actions_by_name["full_screen"].setChecked(self.isFullScreen())
        self._check_pane_actions()

    # Arranging

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.toggleViewAction().setVisible(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        actions = self.actions_by_name
        bar.addAction(actions["new"])
        bar.addSeparator()
        for name in ("bold", "italic", "link", "quote", "lead"):
            bar.addAction(actions[name])
        bar.addSeparator()
        for name in ("show_links", "show_preview", "show_check"):
            bar.addAction(actions[name])
        gap = QWidget(bar)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        bar.addWidget(self._menu_button(self.tr("Copy for Blog"), "copy_post", "copy_as"))
        bar.addWidget(self._menu_button(self.tr("Export"), "export_post", "export"))
        words = {"new": self.tr("New post"), "lead": self.tr("Lead story")}
        for name in _WORDED:
            button = bar.widgetForAction(actions[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                word = words.get(name, actions[name].iconText())
                actions[name].setIconText(f"{_AIR}{word}")
                button.setAccessibleName(word)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        return bar

    def _menu_button(self, text: str, name: str, menu: str) -> QToolButton:
        action, others = self.actions_by_name[name], self.actions_by_name.menus[menu]
        button = QToolButton(self)
        button.setObjectName(f"{menu}-button")
        button.setText(f"{_AIR}{text}")
        button.setIcon(action.icon())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setMenu(others)
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setIcon(action.icon()))
        return button

    # Connecting

    def _connect_edit_actions(self) -> None:
        actions, editor, commands = self.actions_by_name, self.page.editor, self.page.commands
        actions["undo"].triggered.connect(self._post.undo_step)
        actions["redo"].triggered.connect(self._post.redo_step)
        self._post.undoAvailable.connect(actions["undo"].setEnabled)
        self._post.redoAvailable.connect(actions["redo"].setEnabled)
        actions["undo"].setEnabled(False)
        actions["redo"].setEnabled(False)
        for name, method in (("cut", "cut"), ("copy", "copy"), ("paste", "paste")):
            actions[name].triggered.connect(partial(self._tell_focused, method))
        actions["select_all"].triggered.connect(self._select_all)
        actions["bold"].triggered.connect(partial(commands.toggle_marks, "**"))
        actions["italic"].triggered.connect(partial(commands.toggle_marks, "*"))
        actions["link"].triggered.connect(self._make_link)
        actions["heading"].triggered.connect(commands.toggle_heading)
        actions["quote"].triggered.connect(partial(commands.toggle_prefix, "> "))
        actions["list"].triggered.connect(partial(commands.toggle_prefix, "- "))
        editor.context_actions = [
            actions[name] if name else None for name in (*_EDITING, *_MARKING)
        ]
        self.page.head.title_field.context_actions = [
            actions[name] if name else None for name in _EDITING[:-1]
        ]

    def _connect_view_actions(self) -> None:
        actions, editor = self.actions_by_name, self.page.editor
        actions["show_links"].triggered.connect(partial(self.side.toggle, LINKS))
        actions["show_preview"].triggered.connect(partial(self.side.toggle, PREVIEW))
        actions["show_check"].triggered.connect(partial(self.side.toggle, CHECK))
        actions["next_pane"].triggered.connect(partial(self._focus_pane, 1))
        actions["previous_pane"].triggered.connect(partial(self._focus_pane, -1))
        actions["short_addresses"].toggled.connect(self._fold_addresses)
        actions["zoom_in"].triggered.connect(partial(editor.zoom, 1))
        actions["zoom_out"].triggered.connect(partial(editor.zoom, -1))
        actions["zoom_reset"].triggered.connect(partial(editor.zoom, 0))
        actions["full_screen"].triggered.connect(self._show_full_screen)
        for name in (SYSTEM, *NAMES):
            actions[f"theme_{name}"].triggered.connect(partial(self.theme_chosen.emit, name))
        editor.zoomed.connect(partial(self._state.keep, "editor/text-size"))
        self.side.pane_changed.connect(self._check_pane_actions)

    # Doing

    def show_post_name(self, name: str, path: str) -> None:
        """Name the post in the title bar."""
        self.setWindowTitle(f"{name}[*] – Linkwright")
        self.setWindowFilePath(path)

    def name_copy(self, blog: str) -> None:
        """Say which blog copies are for; "" for blogs in general."""
        blog = said(blog)
        button = self.toolbar.findChild(QToolButton, "copy_as-button")
        words, whole = self.tr("Copy for Blog"), self.tr("Copy Post for the &Blog")
        if blog:
            words = self.tr("Copy for {blog}").format(blog=blog)
            whole = self.tr("Copy Post for &{blog}").format(blog=blog)
        self.actions_by_name["copy_post"].setText(whole)
        if button is not None:
            button.setText(f"{_AIR}{words}")
            button.setAccessibleName(words)

    def focus_post(self) -> None:
        """Put the caret where writing goes on: in an empty title, else in the text."""
        has_title = bool(self._post.post().title) or bool(self._post.post().error)
        (self.page.editor if has_title else self.page.head.title_field).setFocus()

    def finish(self) -> None:
        """Do what could wait until the window was painted."""
        self.actions_by_name.draw_icons(self._icons)
        # Qt shows these where the window is too narrow, and gives them no name.
        for name in ("qt_menubar_ext_button", "qt_toolbar_ext_button"):
            for button in self.findChildren(QToolButton, name):
                button.setAccessibleName(self.tr("More"))
                button.setToolTip(self.tr("What the window has no room for"))

    def come_forward(self) -> None:
        """Show the window above others."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def _tell_focused(self, method: str) -> None:
        widget = QApplication.focusWidget()
        act = getattr(widget, method, None)
        if callable(act):
            act()

    def _select_all(self) -> None:
        widget = QApplication.focusWidget()
        if widget is None or widget is self.page.editor:
            self.page.editor.select_all_text()
        else:
            self._tell_focused("selectAll")

    def _make_link(self) -> None:
        address = markdown_typing.lone_address(QGuiApplication.clipboard().text())
        self.page.commands.make_link(address)
        self.page.editor.setFocus()

    def _focus_pane(self, step: int) -> None:
        """Go to the next pane, or with -1 to the one before, from left to right and around."""
        posts = self.posts_place.current_panel()
        panes: list[QWidget] = [posts] if posts else []
        panes += [self.page.head.title_field, self.page.editor, *self.page.bars_below]
        if self.side.isVisible():
            panes.append(self.side.current_panel())
        panes = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        places = [
            place
            for place, pane in enumerate(panes)
            if focused is not None and (pane is focused or pane.isAncestorOf(focused))
        ]
        chosen = panes[(places[0] + step) % len(panes) if places else 0]
        (chosen.focusProxy() or chosen).setFocus(Qt.FocusReason.TabFocusReason)

    def _check_pane_actions(self) -> None:
        self.actions_by_name["show_links"].setChecked(self.side.is_open(LINKS))
        self.actions_by_name["show_preview"].setChecked(self.side.is_open(PREVIEW))
        self.actions_by_name["show_check"].setChecked(self.side.is_open(CHECK))

    def _fold_addresses(self, on: bool) -> None:
        self.page.folding.turn(on)
        self._state.keep("editor/short-addresses", "yes" if on else "no")

    def _show_full_screen(self, full: bool) -> None:
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    def _use_theme(self, theme: Theme) -> None:
        self._icons.use(theme)
        self.actions_by_name.draw_icons(self._icons)
        self.page.use(theme)
        self.status.use(theme)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this machine."""
        if _local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files on."""
        event.acceptProposedAction()
        self.files_dropped.emit(_local_files(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that there is something to see."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(_AFTER_PAINT_MS, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window comes into use."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless somebody objects."""
        event.accept()
        self.closing.emit(event)
        if event.isAccepted():
            self._state.keep("window/side-pane", self.side.open_pane())
            self._state.keep_window(self, self._panes)


def _local_files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
