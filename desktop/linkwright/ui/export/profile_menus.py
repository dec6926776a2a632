"""The profiles in the menus: all that ship, and the user's own, as they are when a menu opens."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from linkwright.ui.export.export_desk import ExportDesk
from linkwright.ui.lower_words import said

if TYPE_CHECKING:
    from linkwright.export.profile import Profile


class ProfileMenus(QObject):
    """Fills menus with the profiles each time they open.

    Args:
        desk: the profiles.
        parent: the owner.
    """

    def __init__(self, desk: ExportDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def fill(
        self,
        menu: QMenu,
        before: QAction | None,
        act: Callable[[str], object],
        ending: str = "",
        without: frozenset[str] = frozenset(),
    ) -> None:
        """Keep a menu filled with a row for each profile.

        Args:
            menu: the menu.
            before: the row that the profiles stand before; None puts them at the end.
            act: called with the name of the profile that was chosen.
            ending: what follows the label, such as "..." where a dialog opens.
            without: the names of profiles that the menu has a row of its own for.
        """
        made: list[QAction] = []

        def show() -> None:
            for action in made:
                menu.removeAction(action)
                action.deleteLater()
            choices = self._desk.choices()
            shown = tuple(known for known in choices.profiles if known.name not in without)
            made[:] = self._rows(menu, shown, len(choices.own), act, ending)
            if before is None:
                menu.addActions(made)
            else:
                menu.insertActions(before, made)

        menu.aboutToShow.connect(show)

    def fill_choice(self, menu: QMenu) -> None:
        """Keep a menu filled with the profiles, of which the usual one is marked."""

        def show() -> None:
            menu.clear()
            choices = self._desk.choices()
            group = QActionGroup(menu)
            for action, profile in zip(
                self._plain_rows(menu, choices.profiles), choices.profiles, strict=True
            ):
                action.setCheckable(True)
                action.setChecked(profile.name == choices.usual_profile.name)
                action.triggered.connect(partial(self._desk.use, profile))
                group.addAction(action)
                menu.addAction(action)

        menu.aboutToShow.connect(show)

    def _rows(
        self,
        menu: QMenu,
        profiles: "tuple[Profile, ...]",
        own: int,
        act: Callable[[str], object],
        ending: str,
    ) -> list[QAction]:
        rows = self._plain_rows(menu, profiles)
        for row, profile in zip(rows, profiles, strict=True):
            row.setText(row.text() + ending)
            row.triggered.connect(partial(_call, act, profile.name))
        if own:
            line = QAction(menu)
            line.setSeparator(True)
            rows.insert(len(rows) - own, line)
        last = QAction(menu)
        last.setSeparator(True)
        return [*rows, last]

    def _plain_rows(self, menu: QMenu, profiles: "tuple[Profile, ...]") -> list[QAction]:
        rows = []
        for profile in profiles:
            row = QAction(said(profile.label).replace("&", "&&"), menu)
            row.setStatusTip(profile.description)
            rows.append(row)
        return rows


def _call(act: Callable[[str], object], name: str, _checked: bool = False) -> None:
    act(name)
