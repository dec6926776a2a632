import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from linkwright.ui.recovery import difference_view
from linkwright.ui.recovery.compare_dialog import CompareDialog

ALT = Qt.KeyboardModifier.AltModifier


def test_the_differences_are_counted_and_gone_through_by_keys(qtbot: QtBot) -> None:
    old = "\n".join(str(number) for number in range(60))
    new = old.replace("\n20\n", "\ntwenty\n").replace("\n40\n", "\n")
    dialog = CompareDialog(old, new, "in the file", "in this window")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert dialog.summary.startswith("2 difference")
    view = dialog.view
    assert view.textCursor().block().text() == "− 20"
    qtbot.keyClick(dialog, Qt.Key.Key_Down, ALT)
    assert view.textCursor().block().text() == "− 40"
    qtbot.keyClick(dialog, Qt.Key.Key_Down, ALT)
    assert view.textCursor().block().text() == "− 40"
    qtbot.keyClick(dialog, Qt.Key.Key_Up, ALT)
    assert view.textCursor().block().text() == "− 20"
    assert "+ twenty" in view.toPlainText()


def test_side_by_side_keeps_the_place_and_the_keys(qtbot: QtBot) -> None:
    old = "\n".join(str(number) for number in range(60))
    new = old.replace("\n20\n", "\ntwenty\n").replace("\n40\n", "\n")
    new = new.replace("\n50\n", "\n50\nfifty and a half\n")
    dialog = CompareDialog(old, new, "in the file", "in this window")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    view = dialog.view

    def here() -> tuple[str, str]:
        table = view.textCursor().currentTable()
        row = table.cellAt(view.textCursor()).row()
        left, right = (table.cellAt(row, column).firstCursorPosition() for column in (0, 1))
        return left.block().text(), right.block().text()

    qtbot.keyClick(dialog, Qt.Key.Key_Down, ALT)
    with qtbot.waitSignal(dialog.steps.side_by_side.toggled):
        qtbot.keyClick(dialog, Qt.Key.Key_S, ALT)
    assert dialog.steps.side_by_side.isChecked()
    assert dialog.summary.startswith("3 difference")
    assert here() == ("− 40", "")
    qtbot.keyClick(dialog, Qt.Key.Key_Down, ALT)
    assert here() == ("", "+ fifty and a half")
    qtbot.keyClick(dialog, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(dialog, Qt.Key.Key_Up, ALT)
    assert here() == ("− 20", "+ twenty")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert here() == ("  21", "  21")
    with qtbot.waitSignal(dialog.steps.side_by_side.toggled):
        qtbot.keyClick(dialog, Qt.Key.Key_S, ALT)
    assert view.textCursor().block().text() == "− 20"
    assert view.textCursor().currentTable() is None


def test_colours_of_a_comparison_do_not_stay(qtbot: QtBot) -> None:
    dialog = CompareDialog("one two\n", "one three\n", "here", "there")
    qtbot.addWidget(dialog)
    dialog.steps.side_by_side.setChecked(True)
    dialog.view.show_text("plain\ntext")
    assert dialog.view.toPlainText() == "plain\ntext"
    block = dialog.view.document().begin()
    while block.isValid():
        assert block.blockFormat().background().style() == Qt.BrushStyle.NoBrush
        assert block.charFormat().background().style() == Qt.BrushStyle.NoBrush
        block = block.next()


def test_what_is_too_long_to_be_shown_is_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(difference_view, "_MOST_LINES", 6)
    monkeypatch.setattr(difference_view, "_MOST_ROWS", 2)
    dialog = CompareDialog("a\nb\nc\nd", "1\n2\n3\n4", "here", "there")
    qtbot.addWidget(dialog)
    assert dialog.view.toPlainText().splitlines()[:6] == ["− a", "− b", "− c", "− d", "+ 1", "+ 2"]
    assert dialog.view.toPlainText().splitlines()[6].startswith("… 2 more line")
    dialog.steps.side_by_side.setChecked(True)
    assert dialog.view.toPlainText().splitlines()[-1].startswith("… 2 more line")


def test_equal_texts_are_said_to_be_equal(qtbot: QtBot) -> None:
    dialog = CompareDialog("the same\n", "the same\n", "here", "there")
    qtbot.addWidget(dialog)
    assert dialog.summary == "No difference"
