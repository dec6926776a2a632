"""What pasting and dropping on the panel come to, and what is said of it."""

from functools import partial

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

from linkwright.ui.links.intake_reading import Given, ReadIntake, given_of
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.links.link_intake import Taken
from linkwright.ui.links.link_list_model import LinkListModel
from linkwright.ui.links.link_list_view import LinkListView
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.notice_bar import NoticeBar
from linkwright.ui.links.taken_words import taken_words

_SHOWN_AT_ONCE = 50  # the rows of more links are laid out in turns of their own
_LOOK_AGAIN_MS = 20


class IntakeCommands(QObject):
    """Adds what is given, shows the new rows, and says what did not become one.

    Args:
        view: the rows.
        model: what they show.
        desk: the links of the open post.
        notice: where it is said.
    """

    refresh_requested = Signal()
    """The rows must say at once what the text says."""

    def __init__(
        self, view: LinkListView, model: LinkListModel, desk: LinkDesk, notice: NoticeBar
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._desk = desk
        self._notice = notice
        desk.reader.finished.connect(self._add_read)

    def take(self, data: QMimeData, before_row: int | None = None) -> None:
        """Add the links of a paste or drop; see `LinkPanel.take`."""
        rows = self._model.rows
        goal = rows[before_row] if before_row is not None and before_row < len(rows) else None
        self._read(given_of(data), goal)

    def take_text(self, text: str) -> None:
        """Add the links of a text."""
        self._read(Given({"text/plain": text}))

    def collect(self, data: QMimeData) -> None:
        """Add what was copied elsewhere; most of what people copy holds no link."""
        given = given_of(data)
        if not given.is_vast:  # a picture's worth of text, or files: no link that was copied
            self._read(given, is_collected=True)

    def _read(
        self, given: Given, goal: LinkRow | None = None, *, is_collected: bool = False
    ) -> None:
        """Add links before a row, at once where there are few."""
        if given.is_vast:
            self._notice.say(self.tr("Reading the links…"))
        errand = (goal, is_collected)
        if given.is_much or self._desk.reader.is_busy:
            self._desk.reader.start(given, self._desk.document.text(), errand)
        else:
            self._add_read(self._desk.intake.read(given, self._desk.document.text()), errand)

    def _show(self, taken: Taken, goal: LinkRow | None = None) -> None:
        self.refresh_requested.emit()
        urls = {item.url for item in taken.added}
        numbers = [n for n, row in enumerate(self._model.rows) if row.url in urls]
        if numbers:
            are_all = len(numbers) == self._model.rowCount()
            self._view.select_rows(numbers[:1] if are_all else numbers)
        words = taken_words(taken)
        if taken.held_back is not None:
            read = taken.held_back
            self._notice.say(words, self.tr("Add All"), lambda: self._add_many(read))
        elif taken.merged:
            self._notice.say(words, self.tr("Undo"), lambda: self._undo_merge(taken, goal))
        elif words:
            self._notice.say(words)
        else:
            self._notice.hide()

    def _add_read(self, read: ReadIntake, errand: tuple[LinkRow | None, bool]) -> None:
        goal, is_collected = errand
        taken = self._desk.intake.add(read, goal)
        if is_collected and not (taken.added or taken.merged):
            return
        if len(taken.added) > _SHOWN_AT_ONCE:
            self._show_when_there(taken, goal)
        else:
            self._show(taken, goal)

    def _show_when_there(self, taken: Taken, goal: LinkRow | None) -> None:
        """Show many new rows once the panel has them, which takes it several turns."""
        urls = {item.url for item in taken.added}
        chosen = self._desk.links.chosen_list
        if not chosen or urls.isdisjoint(placed.item.url for placed in chosen.items):
            return  # another post or another list is looked at by now
        if urls.isdisjoint(row.url for row in self._model.rows):
            again = partial(self._show_when_there, taken, goal)
            QTimer.singleShot(_LOOK_AGAIN_MS, self, again)
        else:
            self._show(taken, goal)

    def _add_many(self, read: ReadIntake) -> None:
        self._show(self._desk.intake.add(read, is_sure=True))

    def _undo_merge(self, taken: Taken, goal: LinkRow | None) -> None:
        self._desk.intake.undo_merge(taken, goal)
        self.refresh_requested.emit()
