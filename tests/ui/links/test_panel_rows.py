"""What is done to rows and lists, each one undo step of the text."""

import warnings
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from link_bench import HEAD, TWO_LISTS, A, B, C, LinkBench
from linkwright.fetch.page_info import PageInfo
from linkwright.ui.links.list_targets import ListTargets
from linkwright.ui.links.paste_box import PasteBox


def drop(target: QWidget, data: QMimeData) -> None:
    """Let go of dragged rows over a widget."""
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), move, data, left, Qt.KeyboardModifier.NoModifier)
    target.dropEvent(event)


def test_rows_are_moved_removed_and_edited_each_in_one_undo_step(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    acts: list[tuple[Callable[[], None], list[str]]] = [
        (lambda: desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier), [B, A, C]),
        (lambda: desk.press(Qt.Key.Key_Delete), [B, C]),
    ]
    for act, urls in acts:
        desk.view.select_rows([0])
        act()
        assert [row.url for row in desk.rows] == urls
        desk.document.undo_step()
        assert desk.text == TWO_LISTS
        assert len(desk.rows) == 3
    desk.desk.acts.set_title(desk.rows[0], "Other")
    desk.desk.acts.set_source(desk.rows[0], "Elsewhere")
    assert f"- [Other]({A}) -- Elsewhere" in desk.text
    desk.document.undo_step()
    desk.document.undo_step()
    assert desk.text == TWO_LISTS


def test_moved_rows_stay_selected(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.view.select_rows([0, 1])
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row.url for row in desk.rows] == [C, A, B]
    assert desk.view.selected_rows() == [1, 2]


def test_after_a_removal_the_next_row_is_current(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.view.select_rows([0])
    desk.press(Qt.Key.Key_Delete)
    assert desk.view.selected_rows() == [0]
    assert desk.view.current_row() == desk.rows[0]


def test_rows_are_sent_to_another_list(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.view.select_rows([0])
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert [row.url for row in desk.rows] == [B, C]
    desk.desk.links.choose(1)
    assert [row.url for row in desk.rows] == ["https://news.example/d", A]


def test_rows_that_are_dragged_are_offered_the_other_lists(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.view.select_rows([0, 1])
    targets, box = desk.panel.findChild(ListTargets), desk.panel.findChild(PasteBox)
    desk.view.dragging_changed.emit(True)
    assert not targets.isHidden() and box.isHidden()
    (target,) = (child for child in targets.children() if isinstance(child, QWidget))
    assert "Second" in target.accessibleName()
    data = desk.view.model().mimeData(desk.view.selectedIndexes())
    drop(target, data)
    desk.view.dragging_changed.emit(False)
    assert targets.isHidden() and not box.isHidden()
    assert [row.url for row in desk.rows] == [C]
    desk.desk.links.choose(1)
    assert [row.url for row in desk.rows] == ["https://news.example/d", A, B]
    desk.document.undo_step()
    assert desk.text == TWO_LISTS


def test_addresses_from_elsewhere_are_not_for_the_other_lists(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.view.dragging_changed.emit(True)
    targets = desk.panel.findChild(ListTargets)
    (target,) = (child for child in targets.children() if isinstance(child, QWidget))
    data = QMimeData()
    data.setText(A)
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with warnings.catch_warnings():
        # PySide 6.12 wants a QPointF, 6.11 knows only of QPoint.
        warnings.simplefilter("ignore", DeprecationWarning)
        event = QDragEnterEvent(QPoint(5, 5), copy, data, left, plain)
    event.ignore()
    target.dragEnterEvent(event)
    assert not event.isAccepted()


def test_lines_are_sorted_by_the_time_of_publication(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    days = {A: "2015-05-27", C: "29 May 2015"}
    desk.desk.acts.sort("newest", lambda url: days.get(url, ""))
    assert [row.url for row in desk.rows] == [C, A, B]
    desk.desk.acts.sort("oldest", lambda url: days.get(url, ""))
    assert [row.url for row in desk.rows] == [A, C, B]


def test_lines_are_sorted_by_source(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.desk.acts.set_source(desk.rows[0], "zeitung")
    desk.desk.acts.sort("source")
    assert [row.source for row in desk.rows if row.title] == ["Source C", "zeitung"]


def test_a_row_becomes_the_lead_story_in_one_step(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(f"{A}\n{B}")
    page = PageInfo(description="What happened, in two sentences.")
    desk.answer(A, title="Title A", source="Washington Post", page=page)
    before = desk.text
    desk.view.select_rows([0])
    desk.panel.make_lead()
    assert f"**Washington Post:** [Title A]({A})" in desk.text
    assert "> What happened, in two sentences." in desk.text
    assert [row.url for row in desk.rows] == [B]
    desk.document.undo_step()
    assert desk.text == before


def test_a_bare_row_is_no_lead_yet(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.view.select_rows([1])
    desk.panel.make_lead()
    assert desk.text == TWO_LISTS
    assert "no title" in desk.notice


def test_lists_are_sorted_restyled_and_added(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.panel.add_list("Third")
    assert "## Third" in desk.text
    assert desk.desk.links.chosen == 2
    desk.paste("https://news.example/x")
    assert [row.url for row in desk.rows] == ["https://news.example/x"]
    desk.desk.links.choose(0)
    desk.panel.refresh()
    styles = desk.desk.conventions.styles
    desk.panel.show_style(styles[1].name)
    assert desk.text != TWO_LISTS
    assert [row.title for row in desk.rows] == ["Title A", "", "Title C"]


def test_the_chosen_list_stays_chosen_when_another_comes_before_it(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.desk.links.choose(1)
    body = desk.text.index("## First")
    cursor = QTextCursor(desk.document)
    cursor.setPosition(body)
    cursor.insertText("## Zeroth\n\n- <https://news.example/z>\n\n")
    assert [row.url for row in desk.rows] == ["https://news.example/d"]
    chooser = desk.panel.findChild(QComboBox)
    assert (chooser.accessibleName(), chooser.currentText()) == ("Link list", "Second")
    assert [chooser.itemText(n) for n in range(chooser.count())] == ["Zeroth", "First", "Second"]


def test_rows_follow_what_is_typed(qtbot: QtBot, desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    cursor = QTextCursor(desk.document)
    cursor.setPosition(desk.text.index("Title A"))
    cursor.insertText("New ")
    qtbot.waitUntil(lambda: desk.view.model().rows[0].title == "New Title A")


def test_rows_are_opened_and_copied(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.view.select_rows([0, 2])
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.opened == [A, C]
    clipboard = QApplication.clipboard()
    desk.panel.commands.copy("address")
    assert clipboard.text() == f"{A}\n{C}"
    desk.panel.commands.copy("text")
    assert clipboard.text() == "Title A -- Source A\nTitle C -- Source C"
    desk.panel.commands.copy("markdown")
    assert clipboard.text() == f"- [Title A]({A}) -- Source A\n- [Title C]({C}) -- Source C"
    desk.panel.copy_list("html")
    assert f'<a href="{A}">Title A</a> -- Source A' in clipboard.mimeData().html()


def test_the_footer_counts_what_failed(qtbot: QtBot, desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste(f"{A}\n{B}")
    desk.answer(A, "failed", reason="No answer.")
    desk.answer(B, title="Title B")
    desk.panel.refresh()
    asked = len(desk.asked)
    desk.panel.retry_failed()
    assert desk.asked[asked:] == [A]


def test_counts_are_told_for_the_status_bar(qtbot: QtBot, desk: LinkBench) -> None:
    counts: list[tuple[int, int]] = []
    desk.panel.counts_changed.connect(lambda *both: counts.append(both))
    desk.load(TWO_LISTS)
    assert counts[-1] == (4, 3)


def test_controls_are_named(desk: LinkBench) -> None:
    assert desk.view.accessibleName() == "Links"
    assert desk.panel.findChild(PasteBox).accessibleName() == "Paste links"


def test_two_links_of_one_line_are_two_rows_that_move_together(desk: LinkBench) -> None:
    line = f"- [Title A]({A}) -- Source A. [Title B]({B}) -- Source B"
    desk.load(HEAD + f"## List\n\n{line}\n- [Title C]({C}) -- Source C\n")
    assert [row.title for row in desk.rows] == ["Title A", "Title B", "Title C"]
    desk.view.select_rows([1])
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row.title for row in desk.rows] == ["Title C", "Title A", "Title B"]
    assert line in desk.text


def test_an_address_that_stands_twice_is_two_rows(desk: LinkBench) -> None:
    desk.load(HEAD + f"## List\n\n- [One]({A})\n- [Two]({A})\n- [Three]({C})\n")
    assert [bool(row.remark) for row in desk.rows] == [False, True, False]
    desk.desk.acts.set_title(desk.rows[1], "Second")
    assert [row.title for row in desk.rows] == ["One", "Second", "Three"]
    desk.view.select_rows([0])
    desk.press(Qt.Key.Key_Delete)
    assert [row.title for row in desk.rows] == ["Second", "Three"]


def test_acts_on_rows_that_are_gone_change_nothing(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    gone = desk.rows[0]
    other = HEAD + f"## List\n\n- [Title C]({C})\n"
    desk.load(other)
    acts = desk.desk.acts
    acts.set_title(gone, "New")
    acts.set_source(gone, "New")
    acts.replace_url(gone, B)
    acts.make_lead(gone, "")
    acts.move([gone], None)
    acts.remove([gone])
    acts.move_to_list([gone], 0)
    assert desk.text == other


def test_rows_go_to_sections_that_have_no_list_yet(desk: LinkBench) -> None:
    desk.load("---\nline-style: brief\n---\n## ASIA\n\n## EUROPE\n\n## AFRICA\n")
    desk.paste(f"{A}\n{B}\n")
    assert desk.text.endswith(f"## ASIA\n\n- <{A}>\n- <{B}>\n\n## EUROPE\n\n## AFRICA\n")
    desk.view.select_rows([0])
    desk.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert desk.text.endswith(f"## ASIA\n\n- <{B}>\n\n## EUROPE\n\n## AFRICA\n\n- <{A}>\n")
    desk.view.select_rows([0])
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.text.endswith(f"## ASIA\n\n## EUROPE\n\n- <{B}>\n\n## AFRICA\n\n- <{A}>\n")


def test_the_lead_goes_into_its_slot_in_the_style_of_the_post(desk: LinkBench) -> None:
    desk.load(
        "---\nlead-style: title-source\n---\n{Picture}\n\n{Lead}\n\n## News\n\n"
        f"- [Title A]({A}) -- Source A\n"
    )
    desk.view.select_rows([0])
    desk.panel.make_lead()
    assert f"{{Picture}}\n\n[Title A]({A}) -- Source A\n\n## News\n" in desk.text


def test_capitals_of_the_chosen_titles_change_in_one_step(desk: LinkBench) -> None:
    desk.load(HEAD + f"- [the end]({A}) -- BBC\n- [of war]({B}) -- RT\n- <{C}>\n")
    before = desk.text
    desk.view.select_rows([0, 1, 2])
    desk.panel.commands.change_titles(str.title)
    assert desk.text == HEAD + f"- [The End]({A}) -- BBC\n- [Of War]({B}) -- RT\n- <{C}>\n"
    desk.document.undo_step()
    assert desk.text == before
