"""The actions of the window, made from the tables of its menus; what they do is bound elsewhere."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from linkwright.ui.icons import IconSet
from linkwright.ui.menus.menu_bar import MENUS
from linkwright.ui.menus.rows import ActionRow, MenuRow

_STANDARD = "standard:"


class ActionTable:
    """The actions of all menus, by name, and the menus.

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
            self._fill_menu(bar.addMenu(_said(menu.title)), menu)

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
        menu.setAccessibleName(_said(table.title).replace("&", ""))
        for row in table.rows:
            if row is None:
                menu.addSeparator()
            elif isinstance(row, MenuRow):
                self._fill_menu(menu.addMenu(_said(row.title)), row)
            else:
                menu.addAction(self._make(row))

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(_said(row.text), self._owner)
        action.setObjectName(row.name)
        if row.chord:
            action.setShortcut(_key_sequence(row.chord))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        words = _said(row.tip or row.text).replace("&", "").rstrip(".")
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


def _said(words: str) -> str:
    """Words of the tables in the language of the window."""
    return QCoreApplication.translate("Menus", words)


def _key_sequence(chord: str) -> QKeySequence:
    """The keys of an action; a standard name stands for what the platform uses."""
    if chord.startswith(_STANDARD):
        return QKeySequence(QKeySequence.StandardKey[chord.removeprefix(_STANDARD)])
    return QKeySequence(chord)
