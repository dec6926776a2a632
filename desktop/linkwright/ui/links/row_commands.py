"""What keys, clicks, drags and menus of the row view come to."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from linkwright.ui.announcing import announce
from linkwright.ui.links.link_copies import copied_rows
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.links.link_list_model import LinkListModel
from linkwright.ui.links.link_list_view import LinkListView
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.row_menu import RowWishes, add_titles, fill_row_menu
from linkwright.ui.links.row_words import RowAct

_MOST_OPENED = 10


class RowCommands(QObject):
    """Turns the wishes of a view into acts on the text, and keeps the selection sensible.

    Args:
        view: the rows.
        model: what they show.
        desk: the links of the open post.
        open_url: shows an address in the browser.
    """

    refresh_requested = Signal()
    """The rows must say at once what the text says."""
    noticed = Signal(str)
    """Something is to be said."""
    source_edited = Signal(object, str)
    """The source of a `LinkRow` is called otherwise now."""
    menu_filled = Signal(QMenu, object)
    """The context menu of a single `LinkRow` is about to be shown."""
    done = Signal(str)
    """Something that cannot be seen in the rows was done, such as a copy."""

    def __init__(
        self,
        view: LinkListView,
        model: LinkListModel,
        desk: LinkDesk,
        open_url: Callable[[str], None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._desk = desk
        self._links = desk.links
        self._acts = desk.acts
        self._arrivals = desk.arrivals
        self._fetches = desk.fetches
        self._open_url = open_url
        model.title_edited.connect(self._set_title)
        model.source_edited.connect(self._set_source)
        view.move_requested.connect(self._move)
        view.removal_requested.connect(self.remove)
        view.opening_requested.connect(self.open)
        view.earlier_requested.connect(self.open_earlier)
        view.copy_requested.connect(partial(self.copy, "address"))
        view.section_requested.connect(self.move_to_list)
        view.menu_requested.connect(self._show_menu)
        view.act_requested.connect(self._act_on_word)

    def selected(self) -> list[LinkRow]:
        """The selected rows, in order, as the text has them at this moment."""
        self.refresh_requested.emit()
        return [self._model.rows[number] for number in self._view.selected_rows()]

    def make_lead(self) -> None:
        """Make the current row the lead story."""
        self.refresh_requested.emit()
        row = self._view.current_row()
        if row is None:
            return
        if row.is_bare and not row.proposal:
            self.noticed.emit(self.tr("This link has no title yet: fetch or type one first."))
            return
        result = self._fetches.result_of(row.url)
        excerpt = result.page.description if result is not None and result.page else ""
        self._acts.make_lead(row, excerpt)
        self.refresh_requested.emit()

    def fetch(self) -> None:
        """Ask the sites of the selected rows again for their titles."""
        self._arrivals.fetch([row.url for row in self.selected()], refresh=True)

    def remove(self) -> None:
        """Take the selected rows out of the text; the next one becomes current."""
        rows = self.selected()
        numbers = self._view.selected_rows()
        if not rows:
            return
        self._acts.remove(rows)
        self.refresh_requested.emit()
        self._select_near(numbers[0])
        announce(self._view, self.tr("%n link(s) removed", "", len(rows)))

    def _select_near(self, number: int) -> None:
        """Select the row that has taken the place of one that is gone."""
        if count := self._model.rowCount():
            self._view.select_rows([min(number, count - 1)])

    def open(self) -> None:
        """Show the selected rows in the browser; not a hundred of them at once."""
        rows = self.selected()
        for row in rows[:_MOST_OPENED]:
            self._open_url(row.url)
        if len(rows) > _MOST_OPENED:
            words = self.tr("Opened the first {count} links of the selection.")
            self.noticed.emit(words.format(count=_MOST_OPENED))

    def open_earlier(self) -> None:
        """Show the other post that has the current row's link."""
        row = self._view.current_row()
        if row is not None and row.earlier is not None:
            self._desk.post_requested.emit(row.earlier)

    def copy(self, form: str) -> None:
        """Put the selected rows on the clipboard."""
        self.copy_rows(self.selected(), form)

    def copy_rows(self, rows: Sequence[LinkRow], form: str) -> None:
        """Put rows on the clipboard as "address", "html", "markdown" or "text"."""
        if rows:
            lines = self._links.lines_of(rows)
            looks = self._desk.conventions
            data = copied_rows(rows, lines, form, looks.link_rel, looks.link_target)
            QGuiApplication.clipboard().setMimeData(data)
            self.done.emit(self.tr("%n link(s) copied", "", len(rows)))

    def move_to_list(self, number: int) -> None:
        """Send the selected rows to another list; the next one becomes current."""
        rows, numbers = self.selected(), self._view.selected_rows()
        lists = self._links.contents
        if not rows or number >= len(lists) or number == self._links.chosen:
            return
        name = lists[number].heading or self.tr("List without a heading")
        self._acts.move_to_list(rows, number)
        self.refresh_requested.emit()
        self._select_near(numbers[0])
        words = self.tr("%n link(s) moved to “{list}”", "", len(rows)).format(list=name)
        self.done.emit(words)
        announce(self._view, words)

    def change_titles(self, change: Callable[[str], str]) -> None:
        """Write the titles of the selected rows in another way."""
        self._acts.change_titles(self.selected(), change)
        self.refresh_requested.emit()

    def choose_title(self, row: LinkRow, place: QPoint) -> None:
        """Let the user choose among all titles that were found."""
        menu = QMenu(self._view)
        add_titles(menu, row, partial(self._set_title, row))
        menu.exec(place)
        menu.deleteLater()

    def _set_title(self, row: LinkRow, title: str) -> None:
        self._acts.set_title(row, title)
        self.refresh_requested.emit()

    def _set_source(self, row: LinkRow, source: str) -> None:
        self._acts.set_source(row, source)
        self.refresh_requested.emit()
        self.source_edited.emit(row, source)

    def _move(self, numbers: list[int], before: int) -> None:
        rows = self._model.rows
        goal = rows[before] if before < len(rows) else None
        self._acts.move([rows[number] for number in numbers], goal)
        self.refresh_requested.emit()
        self._view.scrollTo(self._view.currentIndex())
        place = self._view.currentIndex().row() + 1
        words = self.tr("Place {place} of {count}")
        announce(self._view, words.format(place=place, count=self._model.rowCount()))

    def _act_on_word(self, row: LinkRow, act: RowAct) -> None:
        number = self._model.number_of(row.key)
        match act:
            case RowAct.EDIT_SOURCE:
                self._view.edit_source(number)
            case RowAct.FETCH:
                self._arrivals.fetch([row.url], refresh=True)
            case RowAct.TAKE:
                self._set_title(row, row.proposal)
            case RowAct.CHOOSE:
                area = self._view.visualRect(self._model.index(number))
                self.choose_title(row, self._view.viewport().mapToGlobal(area.bottomLeft()))
            case RowAct.FOLLOW_MOVE:
                self._acts.replace_url(row, row.new_url)
                self.refresh_requested.emit()
            case RowAct.OPEN_EARLIER:
                self._desk.post_requested.emit(row.earlier)
            case RowAct.ALLOW_HOST:
                self._desk.host_allowed.emit(row.refused_host)
                self._arrivals.fetch([row.url], refresh=True)
            case RowAct.OPEN_AND_EDIT:
                self._open_url(row.url)
                self._view.edit_title(number)

    def _show_menu(self, place: QPoint) -> None:
        rows = self.selected()
        row = self._view.current_row()
        if row is None or not rows:
            return
        menu = QMenu(self._view)
        number = self._model.number_of(row.key)
        wishes = RowWishes(
            edit_title=partial(self._view.edit_title, number),
            edit_source=partial(self._view.edit_source, number),
            fetch=self.fetch,
            take=partial(self._set_title, row),
            make_lead=self.make_lead,
            copy=self.copy,
            move_to_list=self.move_to_list,
            open=self.open,
            open_earlier=partial(self._desk.post_requested.emit, row.earlier),
            remove=self.remove,
        )
        unnamed = self.tr("List without a heading")
        names = [contents.heading or unnamed for contents in self._links.contents]
        fill_row_menu(menu, row, len(rows), names, self._links.chosen, wishes)
        if len(rows) == 1:
            self.menu_filled.emit(menu, row)
        menu.exec(place)
        menu.deleteLater()
