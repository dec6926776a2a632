from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from linkwright.ui.links.link_list_model import LinkListModel
from linkwright.ui.links.link_list_view import LinkListView
from linkwright.ui.links.link_row import LinkRow, RowState
from linkwright.ui.links.row_words import RowAct

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def view(qtbot: QtBot) -> LinkListView:
    model = LinkListModel()
    names = [("BBC", ""), ("The Guardian", ""), ("The New York Times", "NYT")]
    made = LinkListView(model, lambda: names)
    model.setParent(made)
    qtbot.addWidget(made)
    model.set_rows([LinkRow(f"https://example.org/{n}", title=f"Title {n}") for n in range(6)])
    made.resize(420, 600)
    made.show()
    made.setFocus()
    return made


def wishes(signal: object) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *values: heard.append(values))
    return heard


def editor_of(view: LinkListView) -> QLineEdit:
    return next(editor for editor in view.findChildren(QLineEdit) if editor.isVisible())


@pytest.mark.parametrize(
    ("selected", "key", "wanted"),
    [
        ([2], KEY.Key_Up, ([2], 1)),
        ([2], KEY.Key_Down, ([2], 4)),
        ([1, 2], KEY.Key_Down, ([1, 2], 4)),
        ([1, 4], KEY.Key_Up, ([1, 4], 0)),
        ([4, 5], KEY.Key_Up, ([4, 5], 3)),
    ],
)
def test_alt_and_arrows_move_what_is_selected(
    view: LinkListView, selected: list[int], key: Qt.Key, wanted: tuple[list[int], int]
) -> None:
    heard = wishes(view.move_requested)
    view.select_rows(selected)
    QTest.keyClick(view, key, MODIFIER.AltModifier)
    assert heard == [wanted]


@pytest.mark.parametrize(("selected", "key"), [([0, 3], KEY.Key_Up), ([5], KEY.Key_Down)])
def test_rows_at_the_edge_stay_there(view: LinkListView, selected: list[int], key: Qt.Key) -> None:
    heard = wishes(view.move_requested)
    view.select_rows(selected)
    QTest.keyClick(view, key, MODIFIER.AltModifier)
    assert heard == []


def test_del_removes_and_ctrl_enter_opens_what_is_selected(view: LinkListView) -> None:
    removed, opened = wishes(view.removal_requested), wishes(view.opening_requested)
    view.select_rows([1, 3])
    QTest.keyClick(view, KEY.Key_Delete)
    QTest.keyClick(view, KEY.Key_Return, MODIFIER.ControlModifier)
    assert removed == opened == [([1, 3],)]


def test_alt_and_a_number_send_rows_to_a_section(view: LinkListView) -> None:
    heard = wishes(view.section_requested)
    view.select_rows([1])
    QTest.keyClick(view, KEY.Key_3, MODIFIER.AltModifier)
    assert heard == [(2,)]


def test_f2_edits_the_title_enter_confirms(qtbot: QtBot, view: LinkListView) -> None:
    typed = wishes(view.model().title_edited)
    view.select_rows([1])
    QTest.keyClick(view, KEY.Key_F2)
    editor = editor_of(view)
    assert (editor.accessibleName(), editor.selectedText()) == ("Title", "Title 1")
    QTest.keyClicks(editor, "Better")
    QTest.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(typed) == 1)
    assert (typed[0][0].title, typed[0][1]) == ("Title 1", "Better")
    assert view.state() is QAbstractItemView.State.NoState


def test_esc_leaves_the_title_as_it_was(qtbot: QtBot, view: LinkListView) -> None:
    typed = wishes(view.model().title_edited)
    view.select_rows([1])
    view.edit_title(1)
    QTest.keyClicks(editor_of(view), "Worse")
    QTest.keyClick(editor_of(view), KEY.Key_Escape)
    qtbot.waitUntil(lambda: view.state() is QAbstractItemView.State.NoState)
    assert typed == []


def test_shift_f2_edits_the_source_with_completion(view: LinkListView) -> None:
    view.select_rows([1])
    QTest.keyClick(view, KEY.Key_F2, MODIFIER.ShiftModifier)
    editor = editor_of(view)
    assert editor.accessibleName() == "Source"
    editor.completer().setCompletionPrefix("guard")
    assert editor.completer().currentCompletion() == "The Guardian"


@pytest.mark.parametrize("typed", ["nyt", "york"])
def test_a_source_is_offered_in_its_long_and_its_short_form(view: LinkListView, typed: str) -> None:
    view.edit_source(1)
    completer = editor_of(view).completer()
    completer.setCompletionPrefix(typed)
    offered = []
    while completer.setCurrentRow(len(offered)):
        offered.append(completer.currentCompletion())
    assert offered == ["The New York Times", "NYT"]


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of windows that pop up
def test_other_titles_drop_down_in_the_editor_and_enter_takes_one(
    qtbot: QtBot, view: LinkListView
) -> None:
    rows = list(view.model().rows)
    rows[1] = replace(rows[1], alternatives=(("Other", "og:title"), ("Third", "the heading")))
    view.model().set_rows(rows)
    typed = wishes(view.model().title_edited)
    view.edit_title(1)
    editor = editor_of(view)
    QTest.keyClick(editor, KEY.Key_Down)
    offers = editor.completer().popup()
    qtbot.waitUntil(offers.isVisible)
    QTest.keyClick(offers, KEY.Key_Down)
    QTest.keyClick(offers, KEY.Key_Down)
    QTest.keyClick(offers, KEY.Key_Return)
    assert editor.text() == "Third"
    QTest.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(typed))
    assert [title for _row, title in typed] == ["Third"]


def test_without_other_titles_nothing_drops_down(view: LinkListView) -> None:
    view.edit_title(1)
    assert editor_of(view).completer() is None
    assert editor_of(view).actions() == []


@pytest.mark.parametrize("modifier", [MODIFIER.NoModifier, MODIFIER.AltModifier])
def test_number_keys_send_rows_to_a_section(
    view: LinkListView, modifier: Qt.KeyboardModifier
) -> None:
    wanted = wishes(view.section_requested)
    view.select_rows([1, 2])
    QTest.keyClick(view, KEY.Key_3, modifier)
    assert wanted == [(2,)]


def test_tab_leads_from_title_to_source_to_the_next_title(qtbot: QtBot, view: LinkListView) -> None:
    view.edit_title(0)
    seen = []
    for _ in range(3):
        editor = editor_of(view)
        seen.append((view.currentIndex().row(), editor.accessibleName()))
        QTest.keyClick(editor, KEY.Key_Tab)
    assert seen == [(0, "Title"), (0, "Source"), (1, "Title")]


def test_a_row_that_changes_leaves_the_open_editor_alone(view: LinkListView) -> None:
    view.edit_title(1)
    QTest.keyClicks(editor_of(view), "Half a ti")
    model = view.model()
    model.set_rows([LinkRow(row.url, title=row.title, source="BBC") for row in model.rows])
    assert editor_of(view).text() == "Half a ti"


def test_words_that_do_something_are_clicked(view: LinkListView) -> None:
    heard = wishes(view.act_requested)
    row = LinkRow("https://example.org/0", state=RowState.UNASKED)
    view.model().set_rows([row])
    place = view.visualRect(view.model().index(0))
    for x in range(place.left(), place.right(), 4):
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, place.bottom() - 12)
        )
    assert set(heard) == {(row, RowAct.FETCH)}


def test_a_double_click_edits_the_title(view: LinkListView) -> None:
    place = view.visualRect(view.model().index(2)).topLeft() + QPoint(60, 14)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    # Else Qt goes on to hold the button for pressed, as the double click ends in one press.
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor_of(view).text() == "Title 2"


@pytest.mark.parametrize(
    ("place", "row"),
    [
        (lambda area: area.topLeft() + QPoint(20, 2), 2),
        (lambda area: area.bottomLeft() + QPoint(20, -2), 3),
        (lambda _area: QPoint(20, 590), 6),
    ],
)
def test_links_are_dropped_between_rows(
    view: LinkListView, place: Callable[[object], QPoint], row: int
) -> None:
    heard = wishes(view.links_dropped)
    data = QMimeData()
    data.setText("https://example.org/new")
    event = QDropEvent(
        QPointF(place(view.visualRect(view.model().index(2)))),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        MODIFIER.NoModifier,
    )
    view.dropEvent(event)
    assert event.isAccepted()
    assert [(formats.text(), number) for formats, number in heard] == [
        ("https://example.org/new", row)
    ]
