"""What the user does to the source of a row, and what may be remembered of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.links.link_row import LinkRow
from linkwright.ui.publishers.live_publishers import LivePublishers

_MOST_CHOICES = 6


class RowSources(QObject):
    """Offers to remember a corrected source for its site, and other names to take.

    Args:
        desk: the links of the open post.
        publishers: the table.
        edit: opens the table at a host.
        parent: the owner.
    """

    offered = Signal(str, str, object)
    """Something may be remembered: the words, what the button says, and what it does."""
    told = Signal(str)
    """Something was remembered."""

    def __init__(
        self,
        desk: LinkDesk,
        publishers: LivePublishers,
        edit: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._publishers = publishers
        self._edit = edit

    def on_source_edited(self, row: LinkRow, source: str) -> None:
        """Offer to remember what the user has called the source of a row."""
        host = self._host_to_name(row.url, source)
        if not host:
            return
        words = self.tr("Should links to {site} always be from “{name}”?")
        button = self.tr("Remember for {site}").format(site=host)
        act = partial(self._remember, host, source)
        self.offered.emit(words.format(site=host, name=source), button, act)

    def fill_menu(self, menu: QMenu, row: LinkRow) -> None:
        """Put into a row's context menu what can be done about its source, below the titles."""
        actions = menu.actions()
        place = next((number for number, act in enumerate(actions) if act.menu()), -1) + 1
        if place == len(actions):
            return
        next_one = actions[place]
        names = self._names_of(row)
        take = QMenu(self.tr("Take S&ource"), menu)
        take.setEnabled(bool(names))
        for name in names:
            take.addAction(_action(take, name.replace("&", "&&"), partial(self._take, row, name)))
        menu.insertMenu(next_one, take)
        host = self._host_to_name(row.url, row.source) if not row.is_bare else ""
        site = self._publishers.site_of(row.url)
        if host:
            words = self.tr("Re&member “{name}” for {site}")
            text = words.format(name=row.source.replace("&", "&&"), site=host)
            act = partial(self._remember, host, row.source)
            menu.insertAction(next_one, _action(menu, text, act))
        elif site:
            text = self.tr("Name of the S&ite...")
            menu.insertAction(next_one, _action(menu, text, partial(self._edit, site)))

    def _host_to_name(self, url: str, source: str) -> str:
        """The host for which a source could be remembered, "" when there is nothing new to it.

        A source with a stroke names a wire service as well, one with a comma a writer: those
        belong to the single link.
        """
        if not source or "/" in source or ", " in source:
            return ""
        row = self._publishers.table.find(url)
        if row is not None and source in (row.name, row.short):
            return ""
        return self._publishers.site_of(url)

    def _names_of(self, row: LinkRow) -> list[str]:
        """Other names for the source of a row, the best first."""
        known = self._publishers.table.find(row.url)
        names = [known.name, known.short] if known is not None else []
        result = self._desk.fetches.result_of(row.url)
        if result is not None:
            names.append(result.source)
            if result.page is not None:
                names += [other.text for other in result.page.other_publishers]
        return [name for name in dict.fromkeys(names) if name and name != row.source][
            :_MOST_CHOICES
        ]

    def _take(self, row: LinkRow, name: str) -> None:
        self._desk.acts.set_source(row, name)

    def _remember(self, host: str, name: str) -> None:
        self._publishers.remember(host, name)
        words = self.tr("Links to {site} are from “{name}” from now on")
        self.told.emit(words.format(site=host, name=name))


def _action(menu: QMenu, text: str, act: Callable[[], None]) -> QAction:
    action = QAction(text, menu)
    action.triggered.connect(lambda _checked=False: act())
    return action
