"""The history of a post that has none yet."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from linkwright.library.history import History
from linkwright.ui.recovery.history_dialog import HistoryDialog


def test_without_a_version_there_is_a_sentence_and_no_empty_list(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HistoryDialog(History(tmp_path), [], "post.md", "Text.\n", parent)
    dialog.show()

    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert [words for words in shown if words.startswith("There is no version yet")]
    assert not [rows for rows in dialog.findChildren(QTreeWidget) if rows.isVisible()]
    assert not dialog.restore.isVisible()
    dialog.reject()
