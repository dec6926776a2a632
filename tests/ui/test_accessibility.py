"""What people rely on who do not see, or not well: names, descriptions and contrast."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from linkwright import assets, paths
from linkwright.app import Program
from linkwright.ui.links.row_colours import contrast, row_colours
from linkwright.ui.menus.menu_bar import MENUS
from linkwright.ui.menus.rows import ActionRow, MenuRow
from linkwright.ui.theme import NAMES, load_theme

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QAbstractSpinBox,
    QComboBox,
    QAbstractItemView,
    QTextEdit,
    QPlainTextEdit,
    QTabBar,
    QProgressBar,
)
# Qt's own parts of controls, which the control speaks for; and the calendar of the date.
PARTS_OF = (QAbstractSpinBox, QComboBox, QCalendarWidget, QHeaderView, QTabBar, QAbstractItemView)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.open_first([])
    made.window.show()
    made.finish()
    return made


def controls(window: QWidget) -> Iterator[QWidget]:
    """The controls of a window, without Qt's own parts of them."""
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        is_part = isinstance(parent, PARTS_OF) or isinstance(widget, QHeaderView)
        is_part = is_part or _stands_in(widget, QCalendarWidget)
        is_part = is_part or isinstance(parent, QKeySequenceEdit)
        is_part = is_part or (parent is not None and parent.inherits("QComboBoxPrivateContainer"))
        if isinstance(widget, CONTROLS) and not is_part:
            yield widget


def _stands_in(widget: QWidget, kind: type[QWidget]) -> bool:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, kind):
        above = above.parentWidget()
    return above is not None


def unnamed(window: QWidget) -> list[str]:
    """The controls of a window that do not say what they are, or what they are for."""
    wrong = []
    for widget in controls(window):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name)
        about = told.text(QAccessible.Text.Description)
        # The words on a button are both; a sign on it is not. Qt speaks for tabs itself.
        is_worded = isinstance(widget, QAbstractButton) and bool(re.search(r"\w", widget.text()))
        if not name or not (about or is_worded or isinstance(widget, QTabBar)):
            wrong.append(f"{type(widget).__name__} {name!r} in {type(widget.parent()).__name__}")
    return wrong


def rows(menu: MenuRow) -> Iterator[ActionRow]:
    for row in menu.rows:
        if isinstance(row, MenuRow):
            yield from rows(row)
        elif row is not None:
            yield row


class Walk:
    """Looks at every window that opens, and closes it; also one that waits for an answer."""

    def __init__(self, main: QWidget) -> None:
        self.wrong: list[str] = unnamed(main)
        self.titles: set[str] = set()
        self._main = main
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self.look)

    def open(self, name: str) -> None:
        """Look at what an action opens."""
        self._timer.start()
        self._main.actions_by_name[name].trigger()
        self.look(name)

    def look(self, name: str = "") -> None:
        for window in QApplication.topLevelWidgets():
            if window is self._main or not window.isVisible():
                continue
            self.titles.add(window.windowTitle())
            if not isinstance(window, QFileDialog):  # the system's, or Qt's own
                where = name or window.windowTitle()
                self.wrong += [f"{where}: {words}" for words in unnamed(window)]
            window.close()


def test_every_window_says_what_each_control_is(program: Program, qtbot: QtBot) -> None:
    walk = Walk(program.window)
    opening = [row.name for menu in MENUS for row in rows(menu) if row.text.endswith("...")]
    for name in [*opening, "manual", "shortcut_sheet"]:
        walk.open(name)
    # The post is rendered first.
    qtbot.waitUntil(lambda: "Print Preview" in walk.titles)
    assert QApplication.activeModalWidget() is None
    assert not walk.wrong, "\n".join(sorted(set(walk.wrong)))


TEXT_ON = {
    "text": ("window", "base", "hover", "pressed", "chip", "tint", "selection", "notice-ground"),
    "secondary": ("window", "base"),
    "quiet": ("window", "base"),
    "accent": ("window", "base", "tint"),
    "link": ("window", "base"),
    "on-accent": ("accent",),
    "notice": ("base", "window", "notice-ground"),
    "good": ("base", "window"),
    "alarm": ("base", "window"),
}
"""The colours of text by the grounds that it stands on."""


@pytest.mark.parametrize("name", NAMES)
def test_text_stands_out_from_its_ground(name: str) -> None:
    theme = load_theme(name)
    for colour, grounds in TEXT_ON.items():
        for ground in grounds:
            ratio = contrast(theme.colour(colour), theme.colour(ground))
            assert ratio >= 4.5, f"{colour} on {ground}: {ratio:.2f}"


@pytest.mark.parametrize("name", NAMES)
def test_rules_of_the_style_sheets_keep_to_the_table(name: str) -> None:
    """Wherever one rule sets both, they must be a pair that stands out."""
    theme = load_theme(name)
    sheets = "".join(assets.read_text(f"themes/{sheet}.qss") for sheet in ("controls", "window"))
    sheets = re.sub(r"/\*.*?\*/", "", sheets, flags=re.DOTALL)
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheets):
        colour = re.search(r"(?<![-\w])color:\s*@([\w-]+)", body)
        ground = re.search(r"(?<![-\w])background:\s*@([\w-]+)", body)
        if colour and ground:
            ratio = contrast(theme.colour(colour[1]), theme.colour(ground[1]))
            assert ratio >= 4.5, f"{selector.strip()}: {ratio:.2f}"
        for used in re.findall(r"@([a-z][\w-]*)", body):
            assert used in theme.colours or used in ("icons", "shade", "end"), used


@pytest.mark.parametrize("name", NAMES)
def test_the_colours_of_rows_stand_out_also_where_they_are_selected(name: str) -> None:
    colours = row_colours(load_theme(name).palette())
    base = load_theme(name).colour("base")
    for words in ("text", "quiet", "good", "notice", "alarm", "link"):
        shown: QColor = getattr(colours, words)
        for ground in (base, colours.selected, colours.hovered):
            assert contrast(shown, ground) >= 4.5, words
