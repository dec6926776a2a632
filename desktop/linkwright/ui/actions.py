"""The actions of the window, made from the tables of its menus; what they do is bound elsewhere."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from linkwright.ui.icons import IconSet
from linkwright.ui.menus.menu_bar import MENUS
from linkwright.ui.menus.rows import ActionRow, MenuRow

_STANDARD = "standard:"


class ActionEntry(NamedTuple):
    """One action as lists of all actions show it.

    Attributes:
        name: what the program calls it.
        menu: the menus that lead to it, such as "File › Export".
        text: what its menu says, without mnemonic.
        usual: its keys unless the user has chosen others.
        action: what is triggered.
    """

    name: str
    menu: str
    text: str
    usual: QKeySequence
    action: QAction


class ActionTable:
    """The actions of all menus, by name, and the menus.

    Args:
        owner: the window whose shortcuts they are.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._actions: dict[str, QAction] = {}
        self._entries: dict[str, ActionEntry] = {}
        self._tips: dict[str, str] = {}
        self._icons: dict[str, str] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def entry(self, name: str) -> ActionEntry:
        """What there is to know of one action."""
        return self._entries[name]

    def entries(self) -> list[ActionEntry]:
        """All actions, in the order of the menus."""
        return list(self._entries.values())

    def set_chord(self, name: str, chord: QKeySequence) -> None:
        """Give an action other keys, and say so in its tool tip."""
        action, words = self._actions[name], self._tips[name]
        action.setShortcuts(_on_keyboards(chord))
        keys = chord.toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words} ({keys})" if keys else words)

    def all(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return list(self._actions.values())

    def fill(self, bar: QMenuBar) -> None:
        """Make all menus and actions, in the table's order."""
        for menu in MENUS:
            self._fill_menu(bar.addMenu(_said(menu.title)), menu, "")

    def draw_icons(self, icons: IconSet, names: Iterable[str] | None = None) -> None:
        """Give actions their icons, in the colours of the theme in use.

        Args:
            icons: draws them.
            names: of the actions; None means all.
        """
        for name in self._icons if names is None else names:
            self._actions[name].setIcon(icons.icon(self._icons[name]))

    def _fill_menu(self, menu: QMenu, table: MenuRow, above: str) -> None:
        title = _said(table.title).replace("&", "")
        path = f"{above} › {title}" if above else title
        self.menus[table.name] = menu
        menu.setAccessibleName(title)
        for row in table.rows:
            if row is None:
                menu.addSeparator()
            elif isinstance(row, MenuRow):
                self._fill_menu(menu.addMenu(_said(row.title)), row, path)
            else:
                menu.addAction(self._make(row, path))

    def _make(self, row: ActionRow, path: str) -> QAction:
        action = QAction(_said(row.text), self._owner)
        action.setObjectName(row.name)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        words = _said(row.tip or row.text).replace("&", "").rstrip(".")
        action.setStatusTip(words)
        if row.icon:
            self._icons[row.name] = row.icon
        if row.group:
            action.setCheckable(True)
        if row.group not in ("", "-"):
            group = self._groups.setdefault(row.group, QActionGroup(self._owner))
            group.addAction(action)
        self._actions[row.name], self._tips[row.name] = action, words
        text = _said(row.text).replace("&", "").rstrip(".")
        usual = _key_sequence(row.chord)
        self._entries[row.name] = ActionEntry(row.name, path, text, usual, action)
        self.set_chord(row.name, usual)
        return action


def _said(words: str) -> str:
    """Words of the tables in the language of the window."""
    return QCoreApplication.translate("Menus", words)


def _on_keyboards(chord: QKeySequence) -> list[QKeySequence]:
    """A chord with what it is where "+" is the upper sign of the key of "="."""
    written = chord.toString(QKeySequence.SequenceFormat.PortableText)
    if written == "Ctrl++":
        return [chord, QKeySequence("Ctrl+=")]
    return [] if chord.isEmpty() else [chord]


def _key_sequence(chord: str) -> QKeySequence:
    """The keys of an action; a standard name stands for what the platform uses."""
    if chord.startswith(_STANDARD):
        return QKeySequence(QKeySequence.StandardKey[chord.removeprefix(_STANDARD)])
    return QKeySequence(chord)
