"""The Check pane over a real document: it shows, goes there, mends, ignores, and keeps step."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from linkwright.library.ignored_findings import IgnoredFindings
from linkwright.model.checks import CheckOptions
from linkwright.model.text_edits import TextEdit
from linkwright.settings.check_words import names_in
from linkwright.ui.checks.check_panel import CheckPanel
from linkwright.ui.checks.check_runs import CheckRuns
from linkwright.ui.checks.post_checks import PostChecks
from linkwright.ui.checks.warning_model import WarningModel, WarningRole
from linkwright.ui.checks.warning_view import WarningView
from linkwright.ui.editor.post_document import PostDocument
from model.checks.bench import OPTIONS, WORDS

TEXT = "---\ntitle: The End.\n---\nIt is the the end of a war.\n\n- <https://a.example/1>\n"
CTRL = Qt.KeyboardModifier.ControlModifier


class CheckBench:
    """A panel over a document, with nothing of the window around it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.path: Path | None = None
        self.off = ""
        self.places: list[str] = []
        self.document = PostDocument()
        self.runs = CheckRuns(lambda: WORDS)
        self.store = folder / "ignored.json"
        self.checks = PostChecks(
            self.document,
            self.runs,
            self._options,
            IgnoredFindings(self.store),
            lambda: self.path,
        )
        self.panel = CheckPanel(self.checks)
        self.panel.place_requested.connect(lambda warning: self.places.append(warning.rule))
        qtbot.addWidget(self.panel)
        self.panel.resize(440, 600)
        self.view: WarningView = self.panel.findChild(WarningView)

    def _options(self) -> CheckOptions:
        return replace(OPTIONS, off=names_in(self.off))

    def load(self, text: str) -> None:
        with self.qtbot.waitSignal(self.runs.checked):
            self.document.load(text)

    @property
    def model(self) -> WarningModel:
        return self.view.model()

    @property
    def rules(self) -> list[str]:
        rows = range(self.model.rowCount())
        return [self.model.index(row).data(WarningRole.WARNING).rule for row in rows]

    @property
    def count(self) -> str:
        labels = self.panel.findChildren(QLabel)
        return next(x.text() for x in labels if x.accessibleName().startswith("Number"))

    def button(self, name: str) -> QPushButton:
        return next(b for b in self.panel.findChildren(QPushButton) if b.accessibleName() == name)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.view, key, modifier or Qt.KeyboardModifier.NoModifier)

    def choose(self, row: int) -> None:
        self.view.setCurrentIndex(self.model.index(row))


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[CheckBench]:
    made = CheckBench(qtbot, tmp_path)
    yield made
    made.runs.stop()


def test_it_shows_what_there_is_and_says_when_there_is_nothing(bench: CheckBench) -> None:
    assert bench.count == "Nothing to mend"
    bench.load(TEXT)
    assert bench.rules == ["title-full-stop", "doubled-word", "bare-address"]
    assert bench.count.startswith("3 ")
    spoken = bench.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Line 4: A word stands twice")
    bench.load("---\ntitle: T\n---\nFine.\n")
    assert bench.rules == []
    assert bench.count == "Nothing to mend"


def test_it_keeps_step_with_what_is_written(bench: CheckBench) -> None:
    bench.load(TEXT)
    start = bench.document.text().index("the the")
    with bench.qtbot.waitSignal(bench.runs.checked):
        bench.document.apply([TextEdit(start, start + 4, "")])
    assert bench.rules == ["title-full-stop", "bare-address"]


def test_enter_goes_to_the_place_and_ctrl_enter_mends_in_one_step(bench: CheckBench) -> None:
    bench.load(TEXT)
    bench.choose(1)
    bench.press(Qt.Key.Key_Return)
    assert bench.places == ["doubled-word"]
    with bench.qtbot.waitSignal(bench.runs.checked):
        bench.press(Qt.Key.Key_Return, CTRL)
    assert "It is the end of a war." in bench.document.text()
    assert bench.rules == ["title-full-stop", "bare-address"]
    current = bench.view.current_warning()
    assert current is not None
    assert current.rule == "bare-address"
    bench.document.undo_step()
    assert bench.document.text() == TEXT


def test_buttons_do_the_same_and_know_when_they_cannot(bench: CheckBench) -> None:
    bench.load(TEXT)
    bench.choose(2)
    assert not bench.button("Mend").isEnabled()
    bench.choose(0)
    with bench.qtbot.waitSignal(bench.runs.checked):
        bench.button("Mend").click()
    assert bench.document.post().title == "The End"


def test_a_remedy_is_clicked_and_does_not_go_to_the_place(bench: CheckBench) -> None:
    bench.load(TEXT)
    with bench.qtbot.waitExposed(bench.panel):
        bench.panel.show()
    area = bench.view.visualRect(bench.model.index(1))
    em = bench.view.fontMetrics().height()
    place = area.bottomLeft()
    place.setX(place.x() + 3 * em)
    place.setY(place.y() - em)
    with bench.qtbot.waitSignal(bench.runs.checked):
        QTest.mouseClick(bench.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "the the" not in bench.document.text()
    assert bench.places == []
    area = bench.view.visualRect(bench.model.index(0))
    QTest.mouseClick(bench.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert bench.places == ["title-full-stop"]


def test_a_remedy_for_a_text_that_has_changed_is_computed_anew(bench: CheckBench) -> None:
    bench.load(TEXT)
    start = TEXT.index("It is")
    bench.document.apply([TextEdit(start, start, "Before.\n\n")])
    bench.choose(1)
    with bench.qtbot.waitSignal(bench.runs.checked):
        bench.press(Qt.Key.Key_Return, CTRL)
    assert "Before.\n\nIt is the end of a war." in bench.document.text()


def test_what_is_ignored_stays_so_for_this_post(bench: CheckBench, tmp_path: Path) -> None:
    bench.path = tmp_path / "post.md"
    bench.load(TEXT)
    bench.choose(0)
    bench.press(Qt.Key.Key_Delete)
    assert bench.rules == ["doubled-word", "bare-address"]
    assert bench.document.text() == TEXT
    bench.load(TEXT.replace("a war.", "the war."))
    assert bench.rules == ["doubled-word", "bare-address"]
    bench.path = tmp_path / "other.md"
    bench.load(TEXT)
    assert len(bench.rules) == 3
    bench.path = tmp_path / "post.md"
    bench.checks.show_ignored()
    assert len(bench.rules) == 3


def test_what_is_ignored_before_the_first_save_is_kept_with_it(
    bench: CheckBench, tmp_path: Path
) -> None:
    bench.load(TEXT)
    bench.choose(0)
    bench.button("Ignore").click()
    bench.path = tmp_path / "post.md"
    bench.checks.take_over_ignored()
    assert len(bench.rules) == 2
    assert IgnoredFindings(bench.store).keys_of(bench.path)


def test_a_rule_is_turned_off_and_on_in_the_menu(bench: CheckBench) -> None:
    bench.load(TEXT)
    wishes: list[tuple[str, bool]] = []
    bench.checks.rule_choice_requested.connect(lambda name, wanted: wishes.append((name, wanted)))
    menu = bench.button("Rules").menu()
    menu.aboutToShow.emit()
    labels = {action.text(): action for action in menu.actions()}
    assert labels["Doubled word"].isChecked()
    labels["Doubled word"].trigger()
    assert wishes == [("doubled-word", False)]
    bench.off = "doubled-word"
    with bench.qtbot.waitSignal(bench.runs.checked):
        bench.checks.check_now()
    assert "doubled-word" not in bench.rules
    menu.aboutToShow.emit()
    assert not {action.text(): action for action in menu.actions()}["Doubled word"].isChecked()


def test_rows_are_painted_from_right_to_left_too(bench: CheckBench) -> None:
    bench.load(TEXT)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        bench.panel.setLayoutDirection(direction)
        assert not bench.panel.grab().isNull()


def test_the_list_stays_where_it_was_scrolled_to(bench: CheckBench) -> None:
    lines = "".join(f"- <https://a.example/{number}>\n" for number in range(60))
    bench.load("---\ntitle: T\n---\n" + lines)
    with bench.qtbot.waitExposed(bench.panel):
        bench.panel.show()
    bench.choose(40)
    bench.view.scrollTo(bench.model.index(40))
    bar = bench.view.verticalScrollBar()
    scrolled = bar.value()
    assert scrolled > 0
    for words in ("A line before.\n\n", "It is the the end.\n\n"):
        start = len("---\ntitle: T\n---\n")
        with bench.qtbot.waitSignal(bench.runs.checked):
            bench.document.apply([TextEdit(start, start, words)])
        assert bar.value() == scrolled
    current = bench.view.current_warning()
    assert current is not None
    assert current.sentence.endswith("/40")
