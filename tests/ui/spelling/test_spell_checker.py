from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from linkwright.spelling.dictionaries import dictionary_folders, find_dictionaries
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_page import PostPage
from linkwright.ui.spelling.language_menu import LanguageMenu, language_name
from linkwright.ui.spelling.spell_checker import SpellChecker
from linkwright.ui.spelling.speller_process import SpellerProcess, own_command
from linkwright.ui.spelling.spelling_menu import SpellingMenu
from linkwright.ui.spelling.title_spelling import TitleSpelling
from linkwright.ui.theme import load_theme

HEAD = "---\ntitle: A title\n---\n"
TEXT = HEAD + "The 😀 goverment met.\n\n```\nwrods\n```\n[goverment](https://e.org/wrods)\n"


class Bench(QWidget):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.post = PostDocument(self)
        self.page = PostPage(self.post, load_theme("light"), self)
        self.page.resize(700, 400)
        self.speller = SpellerProcess(own_command(), self)
        self.checker = SpellChecker(
            self.post, self.page.editor, self.page.highlighter, self.speller, folder
        )
        self.kept: list[str] = []
        self.told: list[str] = []
        self.menu = SpellingMenu(self.page.editor, self.checker, self.kept.append, self.told.append)
        self.title_field = self.page.head.title_field
        self.title = TitleSpelling(self.title_field, self.checker, self.menu, load_theme("light"))

    def start(self, *own: str) -> None:
        english = find_dictionaries(dictionary_folders(Path("none"))[-1:])
        self.checker.use(english, "en", own)
        self.checker.turn(True)

    def underlined(self, document: QTextDocument | None = None) -> list[str]:
        words = []
        block = (document or self.post).begin()
        while block.isValid():
            units = block.text().encode("utf-16-le")
            for run in block.layout().formats():
                style = run.format.underlineStyle()
                if style is QTextCharFormat.UnderlineStyle.WaveUnderline:
                    found = units[2 * run.start : 2 * (run.start + run.length)]
                    words.append(found.decode("utf-16-le"))
            block = block.next()
        return words

    def put_caret(self, offset: int) -> None:
        cursor = self.page.editor.textCursor()
        cursor.setPosition(self.post.position(offset))
        self.page.editor.setTextCursor(cursor)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    qtbot.addWidget(made)
    made.show()
    made.post.load(TEXT)
    yield made
    made.speller.close()


def test_wrong_words_are_underlined_outside_code_and_addresses(bench: Bench, qtbot: QtBot) -> None:
    bench.start()
    qtbot.waitUntil(lambda: bench.underlined() == ["goverment", "goverment"])
    bench.checker.turn(False)
    qtbot.waitUntil(lambda: bench.underlined() == [])


def test_own_words_are_right_everywhere_and_ignored_ones_in_this_post(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.post.load(HEAD + "Khalimof and goverment.\n")
    bench.start("Khalimof")
    qtbot.waitUntil(lambda: bench.underlined() == ["goverment"])
    bench.checker.accept("goverment", everywhere=False)
    qtbot.waitUntil(lambda: bench.underlined() == [])
    bench.post.load(HEAD + "The goverment.\n")
    qtbot.waitUntil(lambda: bench.underlined() == ["goverment"])


def test_a_word_is_left_alone_while_it_is_written(bench: Bench, qtbot: QtBot) -> None:
    bench.start()
    qtbot.waitUntil(lambda: len(bench.underlined()) == 2)
    bench.page.editor.setFocus()
    bench.put_caret(len(HEAD))
    with qtbot.waitSignal(bench.speller.checked):
        qtbot.keyClicks(bench.page.editor, "Thr")
        bench.page.editor.textCursor().insertText("rr")
    assert "Thrrr" not in bench.underlined()
    qtbot.keyClick(bench.page.editor, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(bench.underlined()) == 3)


def test_suggestions_come_into_the_menu_and_replace_the_word(bench: Bench, qtbot: QtBot) -> None:
    bench.start()
    qtbot.waitUntil(lambda: len(bench.underlined()) == 2)
    bench.put_caret(TEXT.index("goverment") + 3)
    menu = QMenu(bench)
    with qtbot.waitSignal(bench.checker.suggested):
        bench.menu.fill(menu, bench.page.editor.textCursor())
    first = menu.actions()[0]
    assert first.text() == "&1  government"
    first.trigger()
    assert "The 😀 government met." in bench.post.text()
    bench.post.undo_step()
    assert bench.post.text() == TEXT


def test_a_word_is_added_for_good_from_the_menu(bench: Bench, qtbot: QtBot) -> None:
    bench.start()
    qtbot.waitUntil(lambda: len(bench.underlined()) == 2)
    bench.put_caret(TEXT.index("goverment"))
    menu = QMenu(bench)
    bench.menu.fill(menu, bench.page.editor.textCursor())
    next(action for action in menu.actions() if "My Words" in action.text()).trigger()
    assert bench.kept == ["goverment"]
    qtbot.waitUntil(lambda: bench.underlined() == [])


def test_the_key_goes_to_the_next_wrong_word(bench: Bench, qtbot: QtBot) -> None:
    bench.start()
    qtbot.waitUntil(lambda: len(bench.underlined()) == 2)
    bench.put_caret(len(HEAD))
    starts = []
    for _ in range(3):
        assert bench.menu.go_to_next()
        starts.append(bench.post.offset(bench.page.editor.textCursor().selectionStart()))
    assert starts == [TEXT.index("goverment"), TEXT.rindex("goverment"), TEXT.index("goverment")]
    bench.checker.accept("goverment", everywhere=True)
    assert not bench.menu.go_to_next()
    assert bench.told == ["No wrong word was found"]


def test_the_post_says_in_which_language_it_is(bench: Bench, qtbot: QtBot) -> None:
    bench.start()
    with qtbot.waitSignal(bench.checker.trouble_changed) as told:
        bench.post.load("---\nlang: qya\n---\nThe goverment.\n")
    assert "“qya”" in told.args[0]
    menu = QMenu(bench)
    found = find_dictionaries(dictionary_folders(Path("none"))[-1:])
    LanguageMenu(menu, bench.post, bench.checker, lambda: found).fill()
    texts = [action.text() for action in menu.actions()]
    assert "qya" in texts[0]
    english = next(action for action in menu.actions() if "English" in action.text())
    english.trigger()
    assert bench.post.post().values["lang"] == "en-US"
    qtbot.waitUntil(lambda: bench.underlined() == ["goverment"])
    assert bench.checker.trouble == ""


def test_a_dictionary_that_breaks_the_checker_is_told_and_not_tried_again(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(bench.checker.trouble_changed) as told:
        bench.checker.use({"en-US": tmp_path / "none"}, "en", ())
        bench.checker.turn(True)
    assert "cannot be read" in told.args[0]
    assert bench.underlined() == []


def test_languages_are_named_as_their_speakers_do() -> None:
    assert language_name("de-DE").startswith("Deutsch")
    assert language_name("qya") == "qya"


TITLE_POST = '---\ntitle: "😀 The goverment met"\n---\nA goverment, a wrod.\n'


def test_wrong_words_of_the_title_are_underlined_until_it_is_right(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.start()
    bench.post.load(TITLE_POST)
    title = bench.title_field.document()
    qtbot.waitUntil(lambda: bench.underlined(title) == ["goverment"])
    bench.checker.accept("goverment", everywhere=False)
    qtbot.waitUntil(lambda: bench.underlined(title) == [])
    bench.post.load(TITLE_POST)
    qtbot.waitUntil(lambda: bench.underlined(title) == ["goverment"])
    bench.checker.turn(False)
    qtbot.waitUntil(lambda: bench.underlined(title) == [])


def test_a_word_of_the_title_is_replaced_from_its_menu(bench: Bench, qtbot: QtBot) -> None:
    bench.start()
    bench.post.load(TITLE_POST)
    qtbot.waitUntil(lambda: bench.underlined(bench.title_field.document()) == ["goverment"])
    cursor = bench.title_field.textCursor()
    cursor.setPosition(bench.title_field.title().index("goverment") + 1)
    menu = QMenu(bench)
    bench.title_field.menu_fillers[0](menu, cursor)
    qtbot.waitUntil(lambda: any("government" in row.text() for row in menu.actions()))
    next(row for row in menu.actions() if row.text().endswith("  government")).trigger()
    assert bench.post.post().title == "😀 The government met"


def test_the_next_wrong_word_leads_from_the_title_through_the_text_and_back(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.start()
    bench.post.load(TITLE_POST)
    qtbot.waitUntil(lambda: bench.underlined() == ["goverment", "wrod"])
    bench.activateWindow()
    bench.title_field.setFocus()
    found = []
    for _ in range(4):
        assert bench.menu.go_to_next()
        field = bench.title_field if bench.title_field.hasFocus() else bench.page.editor
        found.append((field is bench.title_field, field.textCursor().selectedText()))
    assert found == [
        (True, "goverment"),
        (False, "goverment"),
        (False, "wrod"),
        (True, "goverment"),
    ]
