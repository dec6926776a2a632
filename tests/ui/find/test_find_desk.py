import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_page import PostPage
from linkwright.ui.find.find_bar import FindBar
from linkwright.ui.find.find_desk import FindDesk
from linkwright.ui.find.hit_marks import HitMarks
from linkwright.ui.theme import load_theme

TEXT = (
    "---\ntitle: 'The bank: a story'\n---\nA 😀 bank by the river.\n\n"
    "- [Bank opens](https://bank.example/) -- The Bank\n"
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Bench(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.post = PostDocument(self)
        self.page = PostPage(self.post, load_theme("light"), self)
        self.page.resize(700, 400)
        self.bar = FindBar(self.page)
        self.bar.hide()
        self.page.put_below(self.bar)
        title_field = self.page.head.title_field
        marks = HitMarks(self.page.editor, title_field, load_theme("light"))
        self.desk = FindDesk(self.post, self.page.editor, title_field, self.bar, marks)

    def selected(self) -> str:
        return self.page.editor.textCursor().selectedText()

    def selected_in_title(self) -> str:
        return self.page.head.title_field.textCursor().selectedText()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench()
    qtbot.addWidget(made)
    made.show()
    made.post.load(TEXT)
    qtbot.waitExposed(made)
    made.page.editor.setFocus()
    return made


def test_what_is_typed_is_found_from_the_caret_on_and_counted(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open_find()
    qtbot.keyClicks(bench.bar.sought, "bank")
    assert bench.selected() == "bank"
    assert bench.bar.count_words == "2 of 5"
    assert len(bench.page.editor.extraSelections()) == 4
    assert len(bench.page.head.title_field.extraSelections()) == 1


def test_enter_goes_round_through_title_and_text_and_shift_enter_back(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.desk.open_find()
    qtbot.keyClicks(bench.bar.sought, "bank")
    seen = []
    for _ in range(5):
        qtbot.keyClick(bench.bar.sought, Qt.Key.Key_Return)
        seen.append(bench.selected_in_title() or bench.selected())
    assert seen == ["Bank", "bank", "Bank", "bank", "bank"]
    assert bench.bar.count_words == "2 of 5"
    qtbot.keyClick(bench.bar.sought, Qt.Key.Key_Return, SHIFT)
    assert bench.selected_in_title() == "bank"
    qtbot.keyClick(bench.bar.sought, Qt.Key.Key_Return, SHIFT)
    assert bench.bar.count_words == "5 of 5"


def test_escape_closes_the_bar_and_keeps_the_place(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open_find()
    qtbot.keyClicks(bench.bar.sought, "river")
    qtbot.keyClick(bench.bar.sought, Qt.Key.Key_Escape)
    assert not bench.bar.isVisible()
    assert bench.selected() == "river"
    assert bench.page.editor.hasFocus()
    assert bench.page.editor.extraSelections() == []


def test_the_next_hit_is_found_with_the_bar_closed(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open_find()
    qtbot.keyClicks(bench.bar.sought, "the")
    bench.bar.close_bar()
    bench.desk.find_next()
    assert bench.selected() == "The"
    assert not bench.bar.isVisible()


def test_one_hit_is_replaced_and_the_next_one_shown(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open_replace()
    qtbot.keyClicks(bench.bar.sought, "bank")
    qtbot.keyClicks(bench.bar.replacement, "dam")
    qtbot.keyClick(bench.bar.replacement, Qt.Key.Key_Return)
    assert "A 😀 dam by" in bench.post.text()
    assert bench.selected() == "Bank"
    assert bench.bar.count_words == "2 of 4"


def test_all_hits_are_replaced_in_one_step_with_a_count(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open_replace()
    qtbot.keyClicks(bench.bar.sought, "bank")
    qtbot.keyClicks(bench.bar.replacement, "dam [2]: x")
    bench.desk.replace_all()
    assert bench.bar.message == "5 replaced" or "5" in bench.bar.message
    assert bench.post.post().title == "The dam [2]: x: a story"
    assert "[dam \\[2\\]: x opens](https://dam%20[2]:%20x.example/)" in bench.post.text()
    bench.post.undo_step()
    assert bench.post.text() == TEXT


def test_the_count_follows_the_text(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open_find()
    qtbot.keyClicks(bench.bar.sought, "river")
    assert bench.bar.count_words == "1 of 1"
    with qtbot.waitSignal(bench.post.post_parsed):
        bench.page.editor.textCursor().insertText("x")
    assert bench.bar.count_words == "Not found"


def test_the_selection_is_sought(bench: Bench) -> None:
    cursor = bench.page.editor.document().find("river")
    bench.page.editor.setTextCursor(cursor)
    bench.desk.open_find()
    assert bench.bar.sought.text() == "river"
    assert bench.bar.count_words == "1 of 1"


def test_a_pattern_with_a_mistake_is_told_and_nothing_is_lost(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open_replace()
    bench.bar.as_pattern.setChecked(True)
    qtbot.keyClicks(bench.bar.sought, "(ban")
    assert "cannot be read" in bench.bar.message
    bench.desk.replace_all()
    assert bench.post.text() == TEXT
    qtbot.keyClicks(bench.bar.sought, ")k")
    assert bench.bar.message == ""
    qtbot.keyClicks(bench.bar.replacement, r"\1g")
    bench.desk.replace_all()
    assert "A 😀 bang by" in bench.post.text()


def test_only_hits_in_sight_are_marked(bench: Bench, qtbot: QtBot) -> None:
    bench.post.load("word\n" * 2000)
    bench.desk.open_find()
    qtbot.keyClicks(bench.bar.sought, "word")
    assert bench.bar.count_words == "1 of 2,000"
    marked = bench.page.editor.extraSelections()
    assert 0 < len(marked) < 100
    bench.page.editor.verticalScrollBar().setValue(1000)

    def first_marked() -> int:
        marks = bench.page.editor.extraSelections()
        return marks[0].cursor.position() if marks else 0

    qtbot.waitUntil(lambda: first_marked() > 1000)


def test_marks_are_seen_in_every_theme() -> None:
    for name in ("light", "dark", "high-contrast"):
        theme = load_theme(name)
        assert QColor(theme.colour("notice-ground")) != QColor(theme.colour("base"))
