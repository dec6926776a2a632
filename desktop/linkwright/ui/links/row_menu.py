"""The context menu of link rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from linkwright.ui.links.link_row import LinkRow

translate = QCoreApplication.translate

COPY_FORMS = ("address", "html", "markdown", "text")


@dataclass(frozen=True, slots=True)
class RowWishes:
    """What the menu can ask for; the rows are known to whoever is asked.

    Attributes:
        edit_title: of the current row.
        edit_source: of the current row.
        fetch: the titles again, from the sites.
        take: this title for the current row.
        make_lead: of the current row.
        copy: in one of `COPY_FORMS`.
        move_to_list: the number of another list.
        open: in the browser.
        open_earlier: the other post that has the current row's link.
        remove: from the text.
    """

    edit_title: Callable[[], None]
    edit_source: Callable[[], None]
    fetch: Callable[[], None]
    take: Callable[[str], None]
    make_lead: Callable[[], None]
    copy: Callable[[str], None]
    move_to_list: Callable[[int], None]
    open: Callable[[], None]
    open_earlier: Callable[[], None]
    remove: Callable[[], None]


def fill_row_menu(
    menu: QMenu,
    row: LinkRow,
    row_count: int,
    lists: Sequence[str],
    chosen: int,
    wishes: RowWishes,
) -> None:
    """Put into ``menu`` what can be done to the selected rows.

    Args:
        menu: an empty menu.
        row: the current row.
        row_count: how many rows are selected.
        lists: the names of all lists of the post.
        chosen: the number of the list that the rows are in.
        wishes: what is asked for.
    """

    def add(to: QMenu, text: str, act: Callable[[], None], keys: str = "") -> None:
        action = to.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)

    is_single = row_count == 1
    if is_single:
        add(menu, translate("RowMenu", "Edit &Title"), wishes.edit_title, "F2")
        add(menu, translate("RowMenu", "Edit &Source"), wishes.edit_source, "Shift+F2")
        add_titles(menu.addMenu(translate("RowMenu", "Take &Title")), row, wishes.take)
    add(menu, translate("RowMenu", "&Fetch Again"), wishes.fetch)
    add(menu, translate("RowMenu", "&Open in Browser"), wishes.open, "Ctrl+Return")
    if is_single and row.earlier is not None:
        add(menu, translate("RowMenu", "Open the &Post That Has It"), wishes.open_earlier, "Alt+P")
    menu.addSeparator()
    if is_single:
        add(menu, translate("RowMenu", "Make This the &Lead Story"), wishes.make_lead)
    copy = menu.addMenu(translate("RowMenu", "&Copy As"))
    words = {
        "address": translate("RowMenu", "&Address"),
        "html": translate("RowMenu", "&HTML"),
        "markdown": translate("RowMenu", "&Markdown"),
        "text": translate("RowMenu", "Plain &Text"),
    }
    for form in COPY_FORMS:
        add(copy, words[form], partial(wishes.copy, form))
    move = menu.addMenu(translate("RowMenu", "&Move to List"))
    for number, name in enumerate(lists):
        if number != chosen:
            keys = str(number + 1) if number < 9 else ""
            add(move, name.replace("&", "&&"), partial(wishes.move_to_list, number), keys)
    move.setEnabled(len(lists) > 1)
    menu.addSeparator()
    add(menu, translate("RowMenu", "&Remove"), wishes.remove, "Del")


def add_titles(menu: QMenu, row: LinkRow, take: Callable[[str], None]) -> None:
    """Put into ``menu`` the titles that a row could take, each with where it was found."""
    if row.proposal:
        origin = (
            translate("RowMenu", "from the address")
            if row.proposal_is_guess
            else translate("RowMenu", "from the page")
        )
        _add_title(menu, row.proposal, origin, take)
    for title, origin in row.alternatives:
        _add_title(menu, title, origin, take)
    menu.setEnabled(not menu.isEmpty())


def _add_title(menu: QMenu, title: str, origin: str, take: Callable[[str], None]) -> None:
    metrics = menu.fontMetrics()
    short = metrics.elidedText(title, Qt.TextElideMode.ElideRight, metrics.height() * 32)
    action = menu.addAction(f"{short.replace('&', '&&')}\t{origin}")
    action.setToolTip(title)
    action.triggered.connect(lambda _checked=False: take(title))
