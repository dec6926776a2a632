"""The whole job without the mouse, and how many keys it takes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QListWidget, QWidget
from pytestqt.qtbot import QtBot

import reference_post
from hands import CTRL, SHIFT, Hands
from linkwright import paths
from linkwright.app import Program
from linkwright.model.post import parse_post
from replay_web import ReplayWeb

FIXTURES = Path(__file__).parents[1] / "fixtures"
LINES = (FIXTURES / "reference-post.txt").read_text("utf-8").splitlines()
CAPTION, EXCERPT = LINES[4], LINES[8:13:2]
FIGURE = f"![Gulmurod Khalimov in a black head cloth](images/halimov.jpg)\n*{CAPTION}*\n\n"
# Its writer left out what the page has at the end of the second paragraph.
FULL_STOP = ("has defected to the Islamic State", "has defected to the Islamic State.")
KEY = Qt.Key
MOST_PRESSES = 25


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.open_first([])
    made.files.start_new()
    made.window.show()
    made.finish()
    return made


def named(program: Program, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    return next(each for each in program.window.findChildren(kind) if each.accessibleName() == name)


def test_the_reference_post_takes_few_keys_and_no_mouse(
    program: Program,
    reference_web: ReplayWeb,
    qtbot: QtBot,
    record_property: Callable[[str, object], None],
) -> None:
    hands = Hands(qtbot, program.window)
    assert hands.place == "Post title"
    hands.paste(reference_post.TITLE)
    QApplication.clipboard().setText("\n".join((reference_post.LEAD, *reference_post.MORE_NEWS)))
    hands.press(KEY.Key_V, CTRL | SHIFT)
    qtbot.waitUntil(lambda: "<http" not in program.post.text(), timeout=20_000)
    hands.press(KEY.Key_D, CTRL | SHIFT)
    _quote_three_paragraphs(program, qtbot, hands)
    hands.go_to("Post text")
    hands.press(KEY.Key_Home, CTRL)
    hands.paste(FIGURE)
    hands.press(KEY.Key_C, CTRL | SHIFT)
    written = parse_post(program.post.text())
    expected = parse_post((FIXTURES / "reference-post.md").read_text("utf-8"))
    assert written.title == expected.title
    assert written.body == expected.body.replace(*FULL_STOP)
    fragment = (FIXTURES / "expected" / "reference-post.html-fragment.html").read_text("utf-8")
    copied = fragment.replace(*FULL_STOP)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == copied)
    record_property("key presses", hands.presses)
    record_property("seconds, six fetches included", round(hands.seconds, 1))
    assert hands.presses <= MOST_PRESSES


def _quote_three_paragraphs(program: Program, qtbot: QtBot, hands: Hands) -> None:
    hands.press(KEY.Key_X, CTRL | SHIFT)
    offered = named(program, "Paragraphs of the page", QListWidget)
    assert isinstance(offered, QListWidget)
    qtbot.waitUntil(lambda: offered.count() >= len(EXCERPT), timeout=20_000)
    offered.window().activateWindow()
    qtbot.waitUntil(offered.hasFocus)
    for row in range(offered.count()):
        item = offered.item(row)
        is_wanted = any(item.text().startswith(text[:60]) for text in EXCERPT)
        if (item.checkState() is Qt.CheckState.Checked) != is_wanted:
            while offered.currentRow() < row:
                hands.press(KEY.Key_Down)
            hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Return)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)


def test_rows_are_worked_on_by_keys_alone(
    program: Program, reference_web: ReplayWeb, qtbot: QtBot
) -> None:
    hands = Hands(qtbot, program.window)
    QApplication.clipboard().setText("\n".join(reference_post.MORE_NEWS))
    hands.press(KEY.Key_V, CTRL | SHIFT)
    qtbot.waitUntil(lambda: "<http" not in program.post.text(), timeout=20_000)
    hands.go_to("Links")
    rows = named(program, "Links", QListView)
    assert isinstance(rows, QListView)
    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_Down, SHIFT)
    assert len(rows.selectedIndexes()) == 2
    hands.press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [index.row() for index in rows.selectedIndexes()] == [1, 2]
    hands.press(KEY.Key_F2)
    hands.press(KEY.Key_A, CTRL)
    hands.paste("A title of mine")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "[A title of mine](" in program.post.text())
    hands.press(KEY.Key_F2, SHIFT)
    hands.press(KEY.Key_A, CTRL)
    hands.paste("Nobody")
    hands.press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: hands.place == "Links")
    assert "Nobody" not in program.post.text()
    hands.press(KEY.Key_Delete)
    assert rows.model().rowCount() == 3
    hands.press(KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 5)


def test_panes_are_gone_through_in_both_directions(program: Program, qtbot: QtBot) -> None:
    hands = Hands(qtbot, program.window)
    there = [hands.place]
    hands.press(KEY.Key_F6)
    while hands.place != there[0]:
        there.append(hands.place)
        hands.press(KEY.Key_F6)
    assert {"Post title", "Post text", "Links"} <= set(there)
    back = []
    for _ in there:
        hands.press(KEY.Key_F6, SHIFT)
        back.append(hands.place)
    assert back == there[::-1]
