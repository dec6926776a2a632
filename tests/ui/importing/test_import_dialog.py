"""The import window: from a choice to posts in the folder, without a wait in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from linkwright.importing.import_wish import ImportResult
from linkwright.paths import default_folders
from linkwright.ui.importing.import_dialog import ImportDialog
from linkwright.ui.importing.import_runs import ImportRuns

IMPORTS = Path(__file__).parents[2] / "fixtures" / "imports"


@pytest.fixture
def runs(qtbot: QtBot) -> Iterator[ImportRuns]:
    del qtbot
    runs = ImportRuns()
    yield runs
    runs.close()


@pytest.fixture
def dialog(qtbot: QtBot, runs: ImportRuns, tmp_path: Path) -> ImportDialog:
    dialog = ImportDialog(runs, default_folders())
    qtbot.addWidget(dialog)
    dialog.start_new(tmp_path / "posts")
    dialog.show()
    return dialog


def choose(qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns, path: Path) -> None:
    with qtbot.waitSignal(runs.looked):
        dialog.choose(path)


def test_it_says_what_was_chosen(qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns) -> None:
    assert not dialog.go.isEnabled()

    choose(qtbot, dialog, runs, IMPORTS)

    assert "Blogger" in dialog.kind.text()
    assert "Markdown" in dialog.kind.text()
    assert dialog.go.isEnabled()


def test_it_says_why_a_choice_is_none(
    qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns, tmp_path: Path
) -> None:
    choose(qtbot, dialog, runs, tmp_path / "missing")

    assert "could not be read" in dialog.kind.text()
    assert not dialog.go.isEnabled()


def test_an_earlier_choice_is_not_shown(
    qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns
) -> None:
    choose(qtbot, dialog, runs, IMPORTS / "pages")
    shown = dialog.kind.text()

    runs.looked.emit(0, [], "a late answer")

    assert dialog.kind.text() == shown


def imported(qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns) -> ImportResult:
    with qtbot.waitSignal(runs.finished) as finished:
        dialog.go.click()
    result = finished.args[0]
    assert isinstance(result, ImportResult)
    return result


def test_posts_are_imported_and_the_report_is_shown(
    qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns, tmp_path: Path
) -> None:
    choose(qtbot, dialog, runs, IMPORTS / "blogger-old.xml")

    imported(qtbot, dialog, runs)

    assert len(list((tmp_path / "posts").glob("**/*.md"))) == 3
    assert "1 post was added." in dialog.summary.text()
    assert "A script was left out." in dialog.report.toPlainText()
    assert dialog.show_file.isVisible()
    with qtbot.waitSignal(dialog.report_folder_requested) as asked:
        dialog.show_file.click()
    assert asked.args == [default_folders().import_reports]


def test_another_import_begins_anew(
    qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns, tmp_path: Path
) -> None:
    choose(qtbot, dialog, runs, IMPORTS / "wordpress.xml")
    imported(qtbot, dialog, runs)

    with qtbot.waitSignal(runs.looked):
        dialog.start_new(tmp_path / "posts")
    result = imported(qtbot, dialog, runs)

    assert "posts were there already." in "\n".join(result.summary)


def test_escape_stops_an_import_and_what_is_there_stays(
    qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number}.md").write_text(f"# Post {number}\n\nText.\n")
    choose(qtbot, dialog, runs, folder)
    with qtbot.waitSignal(runs.progressed):
        dialog.go.click()

    with qtbot.waitSignal(runs.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    assert "The import was stopped." in dialog.summary.text()
    assert 0 < len(list((tmp_path / "posts").glob("*.md"))) < 3000
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_the_window_stops_an_import_first(
    qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1000):
        (folder / f"{number}.md").write_text("Text.\n")
    choose(qtbot, dialog, runs, folder)
    with qtbot.waitSignal(runs.progressed):
        dialog.go.click()

    with qtbot.waitSignal(runs.finished):
        dialog.close()

    assert dialog.isVisible()


def test_a_place_that_is_no_folder_is_told(
    qtbot: QtBot, dialog: ImportDialog, runs: ImportRuns, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    choose(qtbot, dialog, runs, IMPORTS / "blogger-old.xml")
    dialog.place.setText(str(tmp_path / "file"))

    imported(qtbot, dialog, runs)

    assert "could not be written." in dialog.summary.text()


def test_every_control_has_a_name(dialog: ImportDialog) -> None:
    for kind in (QLineEdit, QProgressBar, QPlainTextEdit):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleName(), widget
    for button in dialog.findChildren(QAbstractButton):
        assert button.text() or button.accessibleName() or not button.isVisible()


def test_the_keyboard_reaches_every_control(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.source.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(8):
        reached.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    assert {dialog.choose_file, dialog.choose_folder, dialog.place, dialog.updates} <= set(reached)
