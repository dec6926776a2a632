from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from linkwright.ui.links.link_row import LinkRow, RowState
from linkwright.ui.links.row_menu import RowWishes, fill_row_menu

ROW = LinkRow(
    "https://example.org/a",
    state=RowState.CHECK,
    proposal="A & B",
    alternatives=(("Another title", "h1"),),
)


class Heard:
    """Wishes that only remember what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def wishes(self) -> RowWishes:
        names = RowWishes.__dataclass_fields__
        return RowWishes(**{name: self._hear(name) for name in names})

    def _hear(self, name: str) -> Callable[..., None]:
        return lambda *details: self.asked.append((name, *map(str, details)))


@pytest.fixture
def heard() -> Heard:
    return Heard()


def actions(menu: QMenu) -> dict[str, QAction]:
    """All actions by their words, those of submenus behind the name of the menu."""
    found = {}
    for action in menu.actions():
        words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        if action.menu() is not None:
            found |= {f"{words}: {name}": act for name, act in actions(action.menu()).items()}
        elif not action.isSeparator():
            found[words] = action
    return found


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("Edit Title", ("edit_title",)),
        ("Edit Source", ("edit_source",)),
        ("Take Title: A & B\tfrom the page", ("take", "A & B")),
        ("Take Title: Another title\th1", ("take", "Another title")),
        ("Fetch Again", ("fetch",)),
        ("Open in Browser", ("open",)),
        ("Make This the Lead Story", ("make_lead",)),
        ("Copy As: Address", ("copy", "address")),
        ("Copy As: HTML", ("copy", "html")),
        ("Copy As: Markdown", ("copy", "markdown")),
        ("Copy As: Plain Text", ("copy", "text")),
        ("Move to List: Second", ("move_to_list", "1")),
        ("Remove", ("remove",)),
    ],
)
def test_each_entry_asks_for_what_it_says(
    qtbot: QtBot, heard: Heard, words: str, wish: tuple[str, ...]
) -> None:
    menu = QMenu()
    fill_row_menu(menu, ROW, 1, ["First", "Second"], 0, heard.wishes())
    actions(menu)[words].trigger()
    assert heard.asked == [wish]


def test_several_rows_offer_only_what_fits_all_of_them(qtbot: QtBot, heard: Heard) -> None:
    menu = QMenu()
    fill_row_menu(menu, ROW, 3, ["First"], 0, heard.wishes())
    found = actions(menu)
    assert "Edit Title" not in found
    assert "Make This the Lead Story" not in found
    assert {"Fetch Again", "Remove", "Copy As: Address"} <= set(found)


def test_keys_are_shown_and_belong_to_the_menu_alone(qtbot: QtBot, heard: Heard) -> None:
    menu = QMenu()
    fill_row_menu(menu, ROW, 1, ["First", "Second"], 0, heard.wishes())
    keys = {words: act.shortcut().toString() for words, act in actions(menu).items()}
    assert keys["Edit Title"] == "F2"
    assert keys["Move to List: Second"] == "2"
