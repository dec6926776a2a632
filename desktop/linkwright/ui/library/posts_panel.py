"""The pane at the left: the posts of the folder by day, their states, and the search."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from linkwright.library.index_reading import PostRow
from linkwright.model.post_state import PostState
from linkwright.ui.announcing import announce
from linkwright.ui.flow_layout import FlowLayout
from linkwright.ui.library.index_updates import IndexUpdates
from linkwright.ui.library.post_acts import PostActs
from linkwright.ui.library.post_list_model import PostListModel, RowsOf
from linkwright.ui.library.post_list_view import PostListView
from linkwright.ui.library.post_searches import Outline, PostSearches
from linkwright.ui.links.fetch_progress import FetchProgress
from linkwright.ui.links.notice_bar import NoticeBar
from linkwright.ui.search_line import SearchLine

_MARGIN = 10
_FILTER_SIZE = 0.88
_GAP = 8


class PostsPanel(QWidget):
    """Lists posts, searches them, and opens the one that is chosen.

    Args:
        folder: the posts.
        rows_of: looks up posts by number.
        searches: finds posts.
        updates: keeps the index in step with the folder.
        parent: the window.
    """

    left = Signal()
    """Escape in an empty search field: the writer goes back to the text."""
    folder_requested = Signal(object)
    """Show the folder at this path in the file manager."""

    def __init__(
        self,
        folder: Path,
        rows_of: RowsOf,
        searches: PostSearches,
        updates: IndexUpdates,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._searches = searches
        self._updates = updates
        self._acts: PostActs | None = None
        self._state: PostState | None = None
        self._trouble = ""
        self._opens_first = False
        self._model = PostListModel(rows_of, self)
        self._field = SearchLine(self.tr("Search posts and links"), parent=self)
        self._states = QButtonGroup(self)
        self._progress = FetchProgress(self.tr("Reading posts: {done} of {total}"), self)
        self._notice = NoticeBar(self)
        self._view = PostListView(self._model, self)
        self._arrange()
        self._connect_parts()

    def use(self, acts: PostActs) -> None:
        """Let keys, clicks and the menu work on files."""
        self._acts = acts
        acts.noticed.connect(self._say)
        acts.changed.connect(self._look_at)
        self._view.opening_requested.connect(acts.open)
        self._view.removal_requested.connect(acts.remove)
        self._view.menu_requested.connect(self._show_menu)

    def focus_search(self) -> None:
        """Put the caret in the search field, with what is there selected."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def refresh(self) -> None:
        """List what there is now."""
        self._searches.request(self._field.text(), self._state)

    def show_open(self, path: Path | None) -> None:
        """Mark the post that the window shows."""
        inside = path is not None and path.is_relative_to(self._folder)
        self._view.show_open(path.relative_to(self._folder).as_posix() if path and inside else "")

    # Showing

    def _show(self, outline: Outline) -> None:
        """Take another list over; the same post stays the current one."""
        before, was = self._view.current_post(), self._model.outline
        row = self._view.currentIndex().row()
        offset = self._view.verticalScrollBar().value()
        self._model.show(outline)
        same_question = (was.typed, was.state) == (outline.typed, outline.state)
        if same_question and before is not None:
            numbers = outline.numbers
            at = numbers.index(before.number) if before.number in numbers else row
            self._view.make_current(min(at, len(numbers) - 1))
            self._view.verticalScrollBar().setValue(offset)
        self._view.empty_text = self._empty_text(outline)
        if outline.typed.strip() and not same_question:
            announce(self._view, self.tr("%n post(s) found", "", len(outline.numbers)))
        if outline.is_cut:
            words = self.tr("The newest {count} are shown. More words find fewer.")
            self._notice.say(words.format(count=len(outline.numbers)))
        elif not same_question:
            self._notice.hide()
        if self._opens_first:
            self._open_first()

    def _empty_text(self, outline: Outline) -> str:
        """What there is to do when nothing is listed."""
        if self._trouble:
            return self._trouble
        if not self._progress.isHidden():
            return self.tr("Your posts are being read…")
        if outline.typed.strip():
            words = self.tr(
                "Nothing found for “{typed}”.\n\nEvery word must be in a post or its links; fewer"
                " words or beginnings of words find more."
            )
            return words.format(typed=outline.typed.strip())
        if outline.state is PostState.DRAFT:
            return self.tr("No drafts. A new post is one until it is published.")
        if outline.state is PostState.SCHEDULED:
            return self.tr("Nothing is scheduled. A post with a date to come is listed here.")
        if outline.state is PostState.PUBLISHED:
            return self.tr("Nothing is published yet.")
        words = self.tr(
            "No posts yet.\n\nThose that you save in “{folder}” are listed here. The folder can be"
            " another one: see the preferences."
        )
        return words.format(folder=_homely(self._folder))

    def _say(self, words: str, button: str, act: object) -> None:
        self._notice.say(words, button, act if callable(act) else None)

    def _say_trouble(self, words: str) -> None:
        self._trouble = words
        self._view.empty_text = self._empty_text(self._model.outline)
        self._view.viewport().update()

    # Acting

    def _look_at(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._updates.refresh(path)

    def _choose_state(self, state: PostState | None) -> None:
        self._state = state
        self.refresh()

    def _on_typed(self) -> None:
        self._opens_first = False
        self.refresh()

    def _go_on_typing(self, letters: str) -> None:
        self._field.setFocus()
        self._field.end(False)
        self._field.insert(letters)

    def _go_to_list(self) -> None:
        """Have keys act on the list."""
        if self._model.rowCount():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
            self._view.make_current(max(self._view.currentIndex().row(), 0))

    def _on_return(self) -> None:
        """Open the first hit, as soon as it is found."""
        if self._model.outline.typed == self._field.text():
            self._open_first()
        else:
            self._opens_first = True

    def _open_first(self) -> None:
        self._opens_first = False
        post = self._view.current_post() or self._model.post_at(0)
        if post is not None and self._acts is not None:
            self._acts.open(post)

    def menu_of(self, post: PostRow, acts: PostActs) -> QMenu:
        """What can be done with a post.

        Args:
            post: the post.
            acts: do it.
        """
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, keys, act in (
            (self.tr("&Open"), Qt.Key.Key_Return, acts.open),
            (self.tr("&Rename..."), Qt.Key.Key_F2, acts.ask_for_name),
            (self.tr("&Duplicate"), None, acts.duplicate),
            (self.tr("&Copy Path"), None, acts.copy_path),
            (self.tr("&Show in Folder"), None, self._show_folder),
            (self.tr("Move to &Trash"), QKeySequence.StandardKey.Delete, acts.remove),
        ):
            action = menu.addAction(words)
            if keys is not None:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(partial(act, post))
        return menu

    def _show_menu(self, post: PostRow, place: QPoint) -> None:
        if self._acts is not None:
            self.menu_of(post, self._acts).popup(place)

    def _show_folder(self, post: PostRow) -> None:
        self.folder_requested.emit((self._folder / post.path).parent)

    # Arranging and connecting

    def _arrange(self) -> None:
        self.setObjectName("posts-pane")
        self.setAccessibleName(self.tr("Posts pane"))
        self._view.setAccessibleName(self.tr("Posts"))
        self._view.setAccessibleDescription(self.tr("Enter opens the chosen post"))
        filters = QWidget(self)
        filters.setObjectName("post-filters")
        filters.setAccessibleName(self.tr("Which posts"))
        font = filters.font()
        font.setPointSizeF(font.pointSizeF() * _FILTER_SIZE)
        filters.setFont(font)
        row = FlowLayout(filters, gap=1, line_gap=2)
        for words, state in (
            (self.tr("All"), None),
            (self.tr("Drafts"), PostState.DRAFT),
            (self.tr("Scheduled"), PostState.SCHEDULED),
            (self.tr("Published"), PostState.PUBLISHED),
        ):
            button = QToolButton(filters)
            button.setText(words)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setChecked(state is None)
            button.clicked.connect(partial(self._choose_state, state))
            self._states.addButton(button)
            row.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _GAP)
        head.setSpacing(_GAP)
        for widget in (self._field, filters, self._progress, self._notice):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)
        self.setFocusProxy(self._view)
        self._field.installEventFilter(self)

    def _connect_parts(self) -> None:
        self._field.textChanged.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_return)
        self._view.typed.connect(self._go_on_typing)
        self._view.left_upwards.connect(self.focus_search)
        self._view.renaming_requested.connect(self._rename)
        self._searches.found.connect(self._show)
        self._updates.updated.connect(self.refresh)
        self._updates.progress_changed.connect(self._progress.show_progress)
        self._updates.failed.connect(self._say_trouble)
        self._progress.cancel_requested.connect(self._updates.cancel)

    def _rename(self, post: PostRow) -> None:
        if self._acts is not None:
            self._acts.ask_for_name(post)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the list; Escape clears it, then leads to the text."""
        is_press = watched is self._field and event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and self._leaves(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _leaves(self, key: int) -> bool:
        """Whether a key leads out of the search field, or does something else there."""
        if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self._go_to_list()
        elif key == Qt.Key.Key_Escape and self._field.text():
            self._field.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True


def _homely(folder: Path) -> str:
    """A folder as its owner calls it."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
