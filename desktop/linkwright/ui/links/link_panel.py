"""The link panel: the lists of the post as rows, and everything that can be done to them."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QVBoxLayout, QWidget

from linkwright.fetch.verdicts.check_result import CheckResult
from linkwright.model.link_lists import ListContents
from linkwright.ui.announcing import announce
from linkwright.ui.hairline import hairline
from linkwright.ui.links.clipboard_collector import ClipboardCollector
from linkwright.ui.links.conventions import style_label
from linkwright.ui.links.fetch_progress import FetchProgress
from linkwright.ui.links.intake_commands import IntakeCommands
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.links.link_list_model import LinkListModel
from linkwright.ui.links.link_list_view import LinkListView
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.links.link_rows import rows_of
from linkwright.ui.links.linked_before import with_memories
from linkwright.ui.links.list_bar import ListBar
from linkwright.ui.links.list_targets import ListTargets
from linkwright.ui.links.notice_bar import NoticeBar
from linkwright.ui.links.panel_footer import PanelFooter
from linkwright.ui.links.paste_box import PasteBox
from linkwright.ui.links.repeats import repeat_remarks
from linkwright.ui.links.row_commands import RowCommands

_MARGIN = 14
_GAP = 8
_DIALOG_WIDTH = 480
_ARRIVALS_MS = 50


class LinkPanel(QWidget):
    """A view of the link lists in the text; it holds no truth of its own.

    Args:
        desk: the links of the open post.
        collector: what is copied in other programs.
        open_url: shows an address in the browser.
        parent: the window.
    """

    style_shown = Signal(str)
    """The shown list is written in the line style of this label; "" without a list."""
    counts_changed = Signal(int, int)
    """The lists of the post have so many links, and so many of them have titles."""

    def __init__(
        self,
        desk: LinkDesk,
        collector: ClipboardCollector,
        open_url: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._collector = collector
        self._model = LinkListModel(self)
        self._bar = ListBar(desk.conventions.styles, self)
        self._box = PasteBox(self)
        self._targets = ListTargets(self)
        self._progress = FetchProgress(self.tr("Fetching titles: {done} of {total}"), self)
        self._checking = FetchProgress(self.tr("Checking links: {done} of {total}"), self)
        self._collecting = NoticeBar(self)
        self._notice = NoticeBar(self)
        self._view = LinkListView(self._model, desk.conventions.source_names, self)
        self._footer = PanelFooter(self)
        self.commands = RowCommands(self._view, self._model, desk, open_url)
        self._adding = IntakeCommands(self._view, self._model, desk, self._notice)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._arrival_timer = QTimer(self, singleShot=True, interval=_ARRIVALS_MS)
        self._shown: tuple[tuple[ListContents, ...], int] = ((), -1)
        self._arrange()
        self._connect_parts()
        self._connect_desk()
        self.refresh()

    @property
    def desk(self) -> LinkDesk:
        """The links of the open post."""
        return self._desk

    @property
    def style_menu(self) -> QMenu:
        """The line styles, for another place that offers them as well."""
        return self._bar.style_menu

    # What the window asks for

    def paste(self) -> None:
        """Add the links on the clipboard, wherever the focus is."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.take(data)

    def take(self, data: QMimeData, before_row: int | None = None) -> None:
        """Add the links of a paste or drop.

        Args:
            data: as the system hands it over.
            before_row: the row that the new ones go before; None for the end.
        """
        self._adding.take(data, before_row)

    def take_text(self, text: str) -> None:
        """Add the links of a text, such as addresses that a second start hands over."""
        self._adding.take_text(text)

    def say(self, words: str, button: str, act: Callable[[], None]) -> None:
        """Say something above the rows, with one thing to do about it."""
        self._notice.say(words, button, act)

    def put_above_rows(self, bar: QWidget) -> None:
        """Give a bar a place above the rows; it shows and hides itself."""
        self._bars.addWidget(bar)

    def fetch_waiting(self) -> None:
        """Ask for the titles of all bare addresses of the post that are not on their way."""
        self._desk.arrivals.fetch_waiting()

    def retry_failed(self) -> None:
        """Ask again for all titles of the post that did not come."""
        self._desk.arrivals.retry_failed()

    def check_links(self) -> None:
        """See whether the links of all lists of the post still lead somewhere."""
        items = [item for contents in self._desk.links.contents for item in contents.items]
        self._desk.checks.check(item.url for item in items)

    def make_lead(self) -> None:
        """Make the current row the lead story."""
        self.commands.make_lead()

    def ask_for_list(self) -> None:
        """Ask for the heading of another list, and add it."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("New List"))
        dialog.setLabelText(self.tr("Heading of the list:"))
        if not self._desk.links.contents:
            title = self._desk.document.post().title
            dialog.setTextValue(self._desk.conventions.propose_heading(title))
        dialog.resize(_DIALOG_WIDTH, dialog.sizeHint().height())
        dialog.textValueSelected.connect(self.add_list)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        line = dialog.findChild(QLineEdit)
        if line is not None:
            line.setAccessibleDescription(self.tr("Stands above the list, at the end of the text"))

    def add_list(self, heading: str) -> None:
        """Add a list below a new heading at the end of the text, and show it."""
        if heading.strip():
            self._desk.acts.add_list(heading.strip())
            self.refresh()

    def show_style(self, name: str) -> None:
        """Write the shown list in the line style of this name."""
        for style in self._desk.conventions.styles:
            if style.name == name:
                self._desk.acts.restyle(style)
        self.refresh()

    def copy_list(self, form: str) -> None:
        """Put the shown list on the clipboard as "html", "markdown" or "text"."""
        self.commands.copy_rows(self._model.rows, form)

    # Showing

    def refresh(self) -> None:
        """Show what the text says now."""
        self._show_rows(self._rows())

    def _show_rows(self, rows: tuple[LinkRow, ...]) -> None:
        self._refresh_timer.stop()
        self._arrival_timer.stop()
        links = self._desk.links
        self._shown = (links.contents, links.chosen)
        self._bar.show_lists(self._list_names(), links.chosen)
        chosen = links.chosen_contents
        if chosen is not None:
            self._bar.show_style(chosen.style.name)
        self.style_shown.emit(style_label(chosen.style) if chosen and chosen.lines else "")
        self._model.set_rows(rows)
        self._footer.show_counts(
            len(rows), len(self._desk.arrivals.waiting()), len(self._desk.arrivals.failed())
        )
        items = [item for each in links.contents for item in each.items]
        self.counts_changed.emit(len(items), sum(bool(item.title) for item in items))

    def _follow_text(self) -> None:
        """Refresh if the text says something else than is shown, or another list is looked at."""
        links = self._desk.links
        if (links.contents, links.chosen) == self._shown:
            return
        if self._progress.isHidden():
            self._refresh_timer.start()
        else:
            self._refresh_with_others()

    def _refresh_with_others(self) -> None:
        """Refresh once for all titles that come within a moment, since many may."""
        if not self._arrival_timer.isActive():
            self._arrival_timer.start()

    def _refresh_soon(self) -> None:
        """Refresh; many rows that are new are measured in turns of their own before."""
        rows = self._rows()
        if self._view.get_ready(rows):
            self._show_rows(rows)
        else:
            self._refresh_timer.start()

    def _rows(self) -> tuple[LinkRow, ...]:
        """The rows of the list that is looked at, as the text says them now."""
        links, desk = self._desk.links, self._desk
        chosen = links.chosen_contents
        if chosen is None:
            return ()
        visit_of, source_of = desk.checks.result_of, desk.conventions.source_of
        rows = rows_of(chosen, desk.fetches.result_of, visit_of, source_of)
        repeats = repeat_remarks(links.contents, links.chosen, desk.intake.key_of)
        return with_memories(rows, repeats, desk.memory.earlier)

    def _list_names(self) -> list[str]:
        unnamed = self.tr("List without a heading")
        return [contents.heading or unnamed for contents in self._desk.links.contents]

    def _offer_lists(self, offered: bool) -> None:
        """While rows are dragged, the other lists take the place of the box for links."""
        if offered:
            self._targets.offer(self._list_names(), self._desk.links.chosen)
        else:
            self._targets.withdraw()
        self._box.setHidden(self._targets.isVisibleTo(self))

    def _show_list(self, number: int) -> None:
        self._desk.links.choose(number)
        self._view.clearSelection()
        self._view.scrollToTop()

    def _show_progress(self, done: int, total: int) -> None:
        """Show how far the fetching is; its end is told to screen readers as well."""
        was_busy = not self._progress.isHidden()
        self._progress.show_progress(done, total)
        if was_busy and not total:
            bare = len(self._desk.links.bare_addresses())
            words = self.tr("Fetching is done. Links without a title: {count}.").format(count=bare)
            announce(self._view, words)

    def _say_checked(self, troubled: list[CheckResult]) -> None:
        """Say how many links were found wanting; each row says what is wrong."""
        sure = sum(result.state != "unknown" for result in troubled)
        unsure = len(troubled) - sure
        if not troubled:
            self._notice.say(self.tr("All links lead where they should."))
            return
        words = self.tr("To look at: {sure}. Could not be checked: {unsure}.")
        self._notice.say(words.format(sure=sure, unsure=unsure))

    def _show_collecting(self, on: bool) -> None:
        self._bar.show_collecting(on)
        if on:
            words = self.tr("Collecting the links that you copy in other programs.")
            stop = self.tr("Stop")
            self._collecting.say(words, stop, lambda: self._collector.turn(False), stays=True)
        else:
            self._collecting.hide()

    # Arranging and connecting

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Link panel"))
        self._view.setAccessibleName(self.tr("Links"))
        self._view.setAccessibleDescription(
            self.tr("F2 edits a title, Del removes, Alt with an arrow moves, Menu offers the rest.")
        )
        self._view.empty_text = self.tr(
            "No links in this list yet.\n\nPaste or drop addresses, one or fifty: their titles "
            "and sources are fetched, and each becomes a line of the post."
        )
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _GAP)
        head.setSpacing(_GAP)
        for widget in (self._bar, self._box, self._targets, self._collecting, self._notice):
            head.addWidget(widget)
        self._bars = QVBoxLayout()
        head.addLayout(self._bars)
        head.addWidget(self._progress)
        head.addWidget(self._checking)
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN, _GAP, _MARGIN, _GAP)
        foot.addWidget(self._footer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addWidget(self._view, 1)
        layout.addWidget(hairline(self))
        layout.addLayout(foot)
        self.setFocusProxy(self._view)

    def _connect_parts(self) -> None:
        self._bar.list_chosen.connect(self._show_list)
        self._bar.sort_requested.connect(self._sort)
        self._bar.style_requested.connect(self.show_style)
        self._bar.new_list_requested.connect(self.ask_for_list)
        self._bar.collecting_requested.connect(self._collector.turn)
        self._box.links_given.connect(self.take)
        self._view.paste_requested.connect(self.paste)
        self._view.links_dropped.connect(self.take)
        self._view.dragging_changed.connect(self._offer_lists)
        self._targets.rows_dropped.connect(self.commands.move_to_list)
        self._progress.cancel_requested.connect(self._desk.arrivals.cancel)
        self._footer.new_list_requested.connect(self.ask_for_list)
        self._footer.fetch_requested.connect(self.fetch_waiting)
        self._footer.retry_requested.connect(self.retry_failed)
        self._footer.check_requested.connect(self.check_links)
        self._checking.cancel_requested.connect(self._desk.checks.cancel)
        self._footer.copy_requested.connect(self.copy_list)
        self.commands.refresh_requested.connect(self.refresh)
        self._adding.refresh_requested.connect(self.refresh)
        self.commands.noticed.connect(self._notice.say)
        self._collector.turned.connect(self._show_collecting)
        self._collector.copied_elsewhere.connect(self._adding.collect)

    def _connect_desk(self) -> None:
        self._refresh_timer.timeout.connect(self._refresh_soon)
        self._arrival_timer.timeout.connect(self._refresh_soon)
        self._desk.links.lists_found.connect(self._follow_text)
        self._desk.fetches.result_changed.connect(self._refresh_with_others)
        self._desk.fetches.progress_changed.connect(self._show_progress)
        self._desk.checks.result_changed.connect(self._refresh_timer.start)
        self._desk.memory.changed.connect(self._refresh_timer.start)
        self._desk.checks.progress_changed.connect(self._checking.show_progress)
        self._desk.checks.finished.connect(self._say_checked)

    def _sort(self, key: str) -> None:
        self._desk.acts.sort(key, self._desk.fetches.published)
        self.refresh()
