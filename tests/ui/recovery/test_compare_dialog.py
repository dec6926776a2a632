from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

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


def test_equal_texts_are_said_to_be_equal(qtbot: QtBot) -> None:
    dialog = CompareDialog("the same\n", "the same\n", "here", "there")
    qtbot.addWidget(dialog)
    assert dialog.summary == "No difference"
