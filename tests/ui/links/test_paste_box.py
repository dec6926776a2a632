import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from linkwright.ui.links.clipboard_collector import ClipboardCollector
from linkwright.ui.links.fetch_progress import FetchProgress
from linkwright.ui.links.notice_bar import NoticeBar
from linkwright.ui.links.paste_box import PasteBox


@pytest.fixture
def box(qtbot: QtBot) -> PasteBox:
    made = PasteBox()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def given(box: PasteBox) -> list[str]:
    heard: list[str] = []
    box.links_given.connect(lambda data: heard.append(data.text()))
    return heard


def test_pasted_text_is_handed_over_and_leaves_the_box_empty(
    box: PasteBox, given: list[str]
) -> None:
    QApplication.clipboard().setText("https://example.org/a\nhttps://example.org/b")
    QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert given == ["https://example.org/a\nhttps://example.org/b"]
    assert box.toPlainText() == ""


def test_typed_addresses_are_handed_over_with_enter(box: PasteBox, given: list[str]) -> None:
    QTest.keyClicks(box, "https://example.org/a")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert given == ["https://example.org/a"]
    assert box.toPlainText() == ""


def test_escape_clears_what_was_typed(box: PasteBox, given: list[str]) -> None:
    QTest.keyClicks(box, "https://exam")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.toPlainText(), given) == ("", [])


def test_the_rest_of_an_address_is_pasted_into_it(box: PasteBox, given: list[str]) -> None:
    QTest.keyClicks(box, "https://example.org/")
    QApplication.clipboard().setText("news")
    box.paste()
    assert (box.toPlainText(), given) == ("https://example.org/news", [])


def test_drops_are_handed_over_with_all_their_formats(box: PasteBox) -> None:
    heard: list[list[str]] = []
    box.links_given.connect(lambda data: heard.append(data.formats()))
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    data.setHtml('<a href="https://example.org/a">A</a>')
    place, action = QPointF(5, 5), Qt.DropAction.CopyAction
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(place, action, data, button, no_key)
    box.dropEvent(event)
    assert event.isAccepted()
    assert heard == [["text/uri-list", "text/html"]]


def test_the_box_names_itself(box: PasteBox) -> None:
    assert box.accessibleName() == "Paste links"
    assert box.accessibleDescription()


def test_progress_shows_only_while_something_is_fetched(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    progress = FetchProgress("Fetching titles: {done} of {total}", window)
    progress.show_progress(5, 7)
    assert progress.findChild(QLabel).text() == "Fetching titles: 5 of 7"
    assert not progress.isHidden()
    progress.show_progress(0, 0)
    assert progress.isHidden()


def test_a_notice_offers_what_can_be_done_and_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = NoticeBar(window)
    done: list[str] = []
    notice.say("Two links were there already.", "Show", lambda: done.append("shown"))
    assert notice.words == "Two links were there already."
    notice.findChild(QToolButton).click()
    assert (done, notice.words) == (["shown"], "")


def test_the_collector_rests_until_it_is_turned_on(qtbot: QtBot) -> None:
    clipboard = QApplication.clipboard()
    collector = ClipboardCollector(clipboard)
    heard: list[str] = []
    turns: list[bool] = []
    collector.copied_elsewhere.connect(lambda data: heard.append(data.text()))
    collector.turned.connect(turns.append)
    clipboard.setText("https://example.org/before")
    collector.turn(True)
    collector.turn(True)
    assert heard == []
    for address in ("/a", "/a", "/b"):  # some programs announce one copy twice
        clipboard.setText(f"https://example.org{address}")
    collector.turn(False)
    clipboard.setText("https://example.org/after")
    assert heard == ["https://example.org/a", "https://example.org/b"]
    assert (turns, collector.is_on) == ([True, False], False)
