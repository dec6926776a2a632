"""Titles that arrive: where they go, and where they must not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from link_bench import HEAD, TWO_LISTS, A, B, C, LinkBench
from linkwright.fetch.fetch_result import FetchState
from linkwright.fetch.page_info import Alternative
from linkwright.ui.links.link_row import RowState


def test_titles_fill_their_own_rows_after_two_pastes_and_reordering(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(f"{A}\n{B}")
    desk.paste(C)
    desk.view.select_rows([2])
    desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    for url, title in ((B, "Title B"), (C, "Title C"), (A, "Title A")):
        desk.answer(url, title=title, source="S " + title[-1])
    assert [(row.url, row.title, row.source) for row in desk.rows] == [
        (C, "Title C", "S C"),
        (A, "Title A", "S A"),
        (B, "Title B", "S B"),
    ]
    assert f"- [Title C]({C}) -- S C\n- [Title A]({A}) -- S A\n- [Title B]({B}) -- S B" in desk.text


def test_an_undone_title_does_not_come_back_by_itself(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.panel.fetch_waiting()
    desk.answer(B, title="Title B")
    assert "[Title B]" in desk.text
    desk.document.undo_step()
    assert desk.text == TWO_LISTS
    desk.answer(B, title="Title B")
    desk.panel.fetch_waiting()
    assert desk.text == TWO_LISTS
    row = desk.rows[1]
    assert (row.state, row.proposal, row.proposal_is_guess) == (RowState.CHECK, "Title B", False)


def test_an_undone_title_comes_when_the_user_asks_for_it(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.panel.fetch_waiting()
    desk.answer(B, title="Title B")
    desk.document.undo_step()
    desk.view.select_rows([1])
    desk.panel.commands.fetch()
    desk.answer(B, title="Better B")
    assert desk.rows[1].title == "Better B"


def test_each_title_is_an_undo_step_of_its_own(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(f"{A}\n{B}")
    desk.answer(A, title="Title A")
    desk.answer(B, title="Title B")
    desk.document.undo_step()
    assert [row.title for row in desk.rows] == ["Title A", ""]
    desk.document.undo_step()
    assert [row.title for row in desk.rows] == ["", ""]


def test_a_typed_title_is_never_overwritten(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(A)
    desk.desk.acts.set_title(desk.rows[0], "My own words")
    text = desk.text
    desk.answer(A, title="Theirs", source="Them")
    assert desk.text == text
    assert desk.rows[0].state is RowState.EDITED
    assert ("Theirs", "the page's title") in desk.rows[0].alternatives


def test_what_is_being_typed_wins_over_a_title_that_arrives(qtbot: QtBot, desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(A)
    desk.panel.show()
    desk.view.edit_title(0)
    editor = next(field for field in desk.view.findChildren(QLineEdit) if field.isVisible())
    QTest.keyClicks(editor, "My own words")
    desk.answer(A, title="Theirs", source="Them")
    assert "[Theirs]" in desk.text
    assert editor.text() == "My own words"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "[My own words]" in desk.text)


def test_a_result_after_the_row_was_removed_changes_nothing(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(f"{A}\n{B}")
    desk.view.select_rows([0])
    desk.press(Qt.Key.Key_Delete)
    text = desk.text
    desk.answer(A, title="Title A")
    assert desk.text == text
    assert [row.url for row in desk.rows] == [B]


def test_a_line_cut_out_while_its_title_came_gets_it_where_it_is_pasted(
    qtbot: QtBot, desk: LinkBench
) -> None:
    desk.load(HEAD)
    desk.paste(f"{A}\n{B}")
    cursor = QTextCursor(desk.document)
    start = desk.text.index(f"<{A}>")
    cursor.setPosition(start)
    cursor.setPosition(start + len(A) + 2, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    desk.answer(A, title="Title A")
    assert "Title A" not in desk.text
    cursor.insertText(f"<{A}>")
    qtbot.waitUntil(lambda: "[Title A]" in desk.text)


def test_neither_caret_nor_selection_nor_scroll_move(qtbot: QtBot, desk: LinkBench) -> None:
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    editor.setDocument(desk.document)
    editor.resize(400, 120)
    desk.load(HEAD + "word " * 400 + f"\n\n- <{A}>\n- <{B}>\n\n" + "after " * 400)
    desk.panel.fetch_waiting()
    cursor = editor.textCursor()
    after = desk.text.index("after")
    cursor.setPosition(after)
    cursor.setPosition(after + 5, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    scroll = editor.verticalScrollBar().value()
    desk.answer(A, title="A much longer title than the address ever was, and then some more")
    assert editor.textCursor().selectedText() == "after"
    assert editor.verticalScrollBar().value() == scroll


@pytest.mark.parametrize(
    ("state", "fields", "wanted"),
    [
        ("check", {"title": "Doubtful"}, (RowState.CHECK, "Doubtful", False)),
        ("blocked", {"guess": "Story of a"}, (RowState.BLOCKED, "Story of a", True)),
        ("failed", {"guess": "Story of a"}, (RowState.FAILED, "Story of a", True)),
        ("offline", {"guess": "Story of a"}, (RowState.OFFLINE, "Story of a", True)),
    ],
)
def test_what_is_doubtful_never_enters_the_text_by_itself(
    desk: LinkBench, state: FetchState, fields: dict[str, str], wanted: tuple[object, ...]
) -> None:
    desk.load(HEAD)
    desk.paste(A)
    text = desk.text
    desk.answer(A, state, **fields)
    assert desk.text == text
    row = desk.rows[0]
    assert (row.state, row.proposal, row.proposal_is_guess) == wanted


def test_what_is_tried_again_says_when_and_can_be_retried_now(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(f"{A}\n{B}")
    desk.answer(A, "waiting", reason="No answer.", retry_at=1_800_000_000.0)
    desk.answer(B, "offline", reason="There is no network.")
    first, second = desk.rows
    assert (first.state, second.state) == (RowState.LATER, RowState.OFFLINE)
    assert first.reason.startswith("No answer, tried again at ")
    asked = len(desk.asked)
    desk.panel.retry_failed()
    assert desk.asked[asked:] == [A]


def test_a_proposal_that_is_taken_brings_the_source(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(A)
    others = (Alternative("Other title", "h1"),)
    desk.answer(A, "check", title="Doubtful", alternatives=others)
    desk.desk.acts.set_title(desk.rows[0], "Other title")
    assert f"- [Other title]({A}) -- Example News" in desk.text


def test_titles_for_a_post_that_was_closed_stay_out_of_the_next_one(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(A)
    desk.load(TWO_LISTS)
    desk.answer(A, title="For the other post")
    assert desk.text == TWO_LISTS


def test_an_opened_file_shows_its_bare_addresses_and_fetches_on_request(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    assert [row.state for row in desk.rows][1] is RowState.UNASKED
    assert desk.asked == []
    desk.panel.fetch_waiting()
    assert desk.asked == [B]


def test_with_the_preference_bare_addresses_are_fetched_when_a_post_is_opened(
    desk: LinkBench,
) -> None:
    desk.desk.arrivals.fetches_on_open = True
    desk.load(TWO_LISTS)
    assert desk.asked == [B]


def test_what_waits_is_fetched_when_the_network_comes_back(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.fetches.set_online(True)
    desk.fetches.set_online(False)
    assert desk.asked == []
    desk.fetches.set_online(True)
    assert desk.asked == [B]


def test_redirected_addresses_are_written_as_they_ended(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(A)
    desk.answer(A, title="Title", final_url=C)
    assert f"- [Title]({C})" in desk.text
    assert desk.rows[0].state is RowState.TITLED


def test_cancel_leaves_the_addresses_and_says_that_nobody_asked(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(A)
    desk.desk.arrivals.cancel()
    desk.answer(A, title="Late")
    assert [row.state for row in desk.rows] == [RowState.UNASKED]
