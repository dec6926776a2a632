"""Pasted, dropped and collected links, seen in the text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from link_bench import HEAD, TWO_LISTS, A, B, C, LinkBench
from linkwright.ui.links.link_row import RowState
from linkwright.ui.links.notice_bar import NoticeBar
from linkwright.ui.links.paste_box import PasteBox


def test_pasted_addresses_stand_at_once_below_the_heading_made_of_the_title(
    desk: LinkBench,
) -> None:
    desk.load(HEAD + "Some text.\n")
    desk.paste(f"{A}\n{B}?utm_source=feed\n{C}")
    assert [row.url for row in desk.rows] == [A, B, C]
    assert desk.text.startswith(HEAD + "Some text.\n")
    heading = desk.desk.conventions.propose_heading(desk.document.post().title)
    assert f"\n## {heading}\n\n" in desk.text
    assert f"- <{A}>\n- <{B}>\n- <{C}>" in desk.text
    assert desk.asked == [A, B, C]
    assert {row.state for row in desk.rows} == {RowState.FETCHING}


def test_a_paste_is_one_undo_step(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.paste("https://news.example/x https://news.example/y")
    assert len(desk.rows) == 5
    desk.document.undo_step()
    assert desk.text == TWO_LISTS


def test_titles_that_the_paste_brings_need_no_request(desk: LinkBench) -> None:
    desk.load(HEAD)
    desk.paste("[A title](https://news.example/a)\nAnother title -- BBC <https://bbc.com/x1>")
    assert [(row.title, row.source) for row in desk.rows] == [
        ("A title", "Example News"),
        ("Another title", "BBC"),
    ]
    assert desk.asked == []


def test_html_with_anchors_brings_titles(desk: LinkBench) -> None:
    desk.load(HEAD)
    data = QMimeData()
    data.setHtml(f'<p><a href="{A}">Commander joins the other side</a></p>')
    data.setText("Commander joins the other side")
    desk.panel.take(data)
    assert [row.title for row in desk.rows] == ["Commander joins the other side"]


def test_files_with_links_are_read(qtbot: QtBot, desk: LinkBench, tmp_path: Path) -> None:
    desk.load(HEAD)
    shortcut = tmp_path / "A story worth telling.url"
    shortcut.write_text(f"[InternetShortcut]\nURL={A}\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(shortcut)), QUrl.fromLocalFile(str(tmp_path / "no.url"))])
    with qtbot.waitSignal(desk.desk.reader.finished):
        desk.panel.take(data)
    assert [row.url for row in desk.rows] == [A]
    assert "no.url" in desk.notice


def test_much_text_is_read_beside_the_window(qtbot: QtBot, desk: LinkBench) -> None:
    desk.load(HEAD)
    with qtbot.waitSignal(desk.desk.reader.finished):
        desk.paste("words " * 20_000 + A)
        assert desk.rows == ()
    assert [row.url for row in desk.rows] == [A]


def test_pastes_keep_their_order_though_the_first_takes_longer(
    qtbot: QtBot, desk: LinkBench
) -> None:
    desk.load(HEAD)
    desk.paste("words " * 20_000 + A)
    desk.paste(B)
    qtbot.waitUntil(lambda: len(desk.rows) == 2)
    assert [row.url for row in desk.rows] == [A, B]


def test_what_is_read_for_a_post_that_was_closed_stays_out_of_the_next_one(
    qtbot: QtBot, desk: LinkBench
) -> None:
    desk.load(HEAD)
    desk.paste("words " * 20_000 + A)
    desk.load(TWO_LISTS)
    with qtbot.waitSignal(desk.desk.reader.finished):
        desk.paste("words " * 20_000 + "https://news.example/new")
    assert A not in [row.url for row in desk.rows][3:]
    assert desk.rows[-1].url == "https://news.example/new"


def test_very_many_links_are_added_only_when_the_user_says_so(
    qtbot: QtBot, desk: LinkBench
) -> None:
    desk.load(HEAD)
    with qtbot.waitSignal(desk.desk.reader.finished):
        desk.paste("\n".join(f"https://site{number}.example/" for number in range(301)))
    assert desk.text == HEAD
    assert "301 links" in desk.notice
    notice = next(bar for bar in desk.panel.findChildren(NoticeBar) if bar.words)
    notice.act()
    assert len(desk.rows) == 301


def test_fifty_addresses_keep_their_order(desk: LinkBench) -> None:
    desk.load(HEAD)
    urls = [f"https://site{n}.example/story/{n * 7919 % 101}" for n in range(50)]
    desk.paste("\n".join(urls))
    assert [row.url for row in desk.rows] == urls


def test_links_dropped_between_rows_stand_there(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    data = QMimeData()
    data.setText("https://news.example/x")
    desk.view.links_dropped.emit(data, 1)
    assert [row.url for row in desk.rows] == [A, "https://news.example/x", B, C]


def test_an_address_that_is_there_already_is_merged_and_said(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.paste(f"{A}?utm_source=x\nhttps://www.news.example/d\nhttps://news.example/new")
    assert [row.url for row in desk.rows] == [A, B, C, "https://news.example/new"]
    assert "2" in desk.notice


def test_a_merged_address_can_be_added_all_the_same(qtbot: QtBot, desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.paste("https://news.example/d")
    assert len(desk.rows) == 3
    notice = next(bar for bar in desk.panel.findChildren(NoticeBar) if bar.words)
    notice.act()
    assert [row.url for row in desk.rows][-1] == "https://news.example/d"


def test_a_merged_title_fills_the_bare_address(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.paste(f"[Title B]({B})")
    assert [row.title for row in desk.rows] == ["Title A", "Title B", "Title C"]
    assert desk.asked == []


def test_a_merge_is_undone_with_its_titles(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.paste(f"[Title B]({B})\nhttps://news.example/new\n{A}#top")
    assert [row.title for row in desk.rows] == ["Title A", "Title B", "Title C", ""]
    notice = next(bar for bar in desk.panel.findChildren(NoticeBar) if bar.words)
    assert "2 links merged" in notice.words or "2 link(s) merged" in notice.words
    notice.act()
    new = "https://news.example/new"
    assert [row.url for row in desk.rows] == [A, B, C, B, new, f"{A}#top"]
    assert [row.title for row in desk.rows] == ["Title A", "", "Title C", "Title B", "", ""]


def test_an_undone_merge_leaves_what_was_written_since(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.paste(f"[Title B]({B})")
    notice = next(bar for bar in desk.panel.findChildren(NoticeBar) if bar.words)
    cursor = QTextCursor(desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("Words.")
    notice.act()
    assert desk.text.endswith("Words.")
    assert [row.title for row in desk.rows] == ["Title A", "Title B", "Title C", "Title B"]


@pytest.mark.parametrize("given", ["javascript:alert(1)", "nothing here", "mailto:a@example.org"])
def test_what_is_no_link_is_said_and_leaves_the_text_alone(desk: LinkBench, given: str) -> None:
    desk.load(TWO_LISTS)
    desk.paste(given)
    assert desk.text == TWO_LISTS
    assert desk.notice


def test_the_box_and_the_clipboard_lead_to_the_same(desk: LinkBench) -> None:
    desk.load(HEAD)
    box = desk.panel.findChild(PasteBox)
    QTest.keyClicks(box, A)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QApplication.clipboard().setText(B)
    desk.panel.paste()
    assert [row.url for row in desk.rows] == [A, B]


def test_collecting_is_off_until_it_is_turned_on_and_visible_while_on(desk: LinkBench) -> None:
    desk.load(HEAD)
    clipboard = QApplication.clipboard()
    clipboard.setText(A)
    assert desk.rows == ()
    desk.collector.turn(True)
    assert "Collecting" in desk.notice
    clipboard.setText(B)
    clipboard.setText("just words")
    assert [row.url for row in desk.rows] == [B]
    desk.collector.turn(False)
    clipboard.setText(C)
    assert [row.url for row in desk.rows] == [B]
    assert "Collecting" not in desk.notice


def test_a_paste_fills_the_first_list_of_a_template_and_words_its_heading(desk: LinkBench) -> None:
    desk.load(HEAD + "{Lead}\n\n## More News On {Title}\n")
    desk.paste(f"{A}\n")
    assert desk.text.endswith(
        f"## More News On Top Commander Joining The Islamic State\n\n- <{A}>\n"
    )
    desk.load("---\nline-style: assorted\n---\n## More News On {Title}\n")
    desk.paste(f"{A}\n")
    assert desk.text.endswith(f"## More News On {{Title}}\n\n1. <{A}>\n")
