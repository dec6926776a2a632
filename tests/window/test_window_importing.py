"""Importing in the whole window: from the menu to the comments of an imported post."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program
from linkwright.ui.importing.comments_dialog import CommentsDialog
from linkwright.ui.importing.import_dialog import ImportDialog

BACKUP = Path(__file__).parents[1] / "fixtures" / "imports" / "blogger-old.xml"
POST = "2015-05-29-town-opens-longest-footbridge-more.md"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.files.start_new()
    made.window.show()
    made.finish()
    return made


def test_a_backup_comes_in_by_the_menu_and_its_comments_can_be_read(
    program: Program, qtbot: QtBot, own_folders: Path
) -> None:
    actions = program.bench.actions
    assert not actions["show_comments"].isEnabled()

    actions["import"].trigger()
    dialog = program.window.findChild(ImportDialog)
    dialog.choose(BACKUP)
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()
    qtbot.waitUntil(dialog.show_file.isVisible)
    dialog.reject()
    program.files.open_path(own_folders / "posts" / POST)

    assert program.post.post().title == "Town Opens The Longest Footbridge & More"
    assert actions["show_comments"].isEnabled()
    actions["show_comments"].trigger()
    qtbot.waitUntil(lambda: program.window.findChild(CommentsDialog) is not None)
    assert "I walked it." in program.window.findChild(CommentsDialog).text.toPlainText()
    program.files.start_new()
    assert not actions["show_comments"].isEnabled()
