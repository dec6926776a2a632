"""Exports, copies and the preview in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program
from linkwright.export.profiles import PROFILES
from linkwright.ui.export.export_dialog import ExportDialog
from linkwright.ui.export.new_profile_dialog import NewProfileDialog

TEXT = """---
title: Bridges
---
Text.

## One

- [First](https://e.org/1) -- BBC

## Two

- [Second](https://e.org/2) -- RT
"""


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Program:
    post = tmp_path / "post.md"
    post.write_text(TEXT, "utf-8")
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.open_first([str(post)])
    made.window.show()
    made.finish()
    return made


def rows_of(program: Program, menu: str) -> list[QAction]:
    shown = program.window.actions_by_name.menus[menu]
    shown.aboutToShow.emit()
    return [action for action in shown.actions() if not action.isSeparator()]


def copy_button(program: Program) -> QToolButton:
    button = program.window.toolbar.findChild(QToolButton, "copy_as-button")
    assert button is not None
    return button


def own_profile(folder: Path) -> None:
    (folder / "config/profiles").mkdir(parents=True)
    (folder / "config/profiles/mine.html.jinja").write_text(
        "{# label: Mine & yours #}<b>{{ title }}</b>", "utf-8"
    )


def test_every_profile_is_in_the_menus_each_time_they_open(
    program: Program, own_folders: Path
) -> None:
    labels = [profile.label for profile in PROFILES]
    for _ in range(2):
        texts = [action.text() for action in rows_of(program, "export")]
        assert texts[1:18] == [f"{label}..." for label in labels]
        assert [action.text() for action in rows_of(program, "usual_profile")] == labels
        copies = [action.text() for action in rows_of(program, "copy_as")]
        assert copies == ["&Usual Form", "&HTML", "HTML &Page", "&Markdown", *labels[3:]]
    own_profile(own_folders)

    assert rows_of(program, "export")[18].text() == "Mine && yours..."
    assert rows_of(program, "copy_as")[-1].text() == "Mine && yours"


def test_a_profile_in_the_menu_opens_the_dialog_with_it(program: Program) -> None:
    row = next(row for row in rows_of(program, "export") if row.text() == "Hugo...")

    row.trigger()

    dialog = program.window.findChild(ExportDialog)
    assert dialog.profile.name == "hugo"
    dialog.reject()


def test_the_chosen_blog_names_the_button_and_is_what_is_copied(
    program: Program, qtbot: QtBot
) -> None:
    assert copy_button(program).text().strip() == "Copy for Blog"
    QApplication.clipboard().setText("")

    row = next(row for row in rows_of(program, "usual_profile") if row.text() == "Ghost")
    row.trigger()

    qtbot.waitUntil(lambda: copy_button(program).text().strip() == "Copy for Ghost")
    copy_button(program).click()
    qtbot.waitUntil(lambda: QApplication.clipboard().text() != "")
    qtbot.waitUntil(lambda: program.window.status.currentMessage() == "Post copied for Ghost")
    assert QApplication.clipboard().text().startswith("<p>Text.</p>\n<h2>One</h2>")


def test_a_copy_of_a_list_is_of_the_one_at_the_caret(program: Program, qtbot: QtBot) -> None:
    editor = program.window.page.editor
    for word in ("Second", "First"):
        QApplication.clipboard().setText("")
        editor.setTextCursor(program.post.find(word))
        program.window.actions_by_name["copy_list"].trigger()
        qtbot.waitUntil(lambda: QApplication.clipboard().mimeData().hasHtml())
        assert QApplication.clipboard().text().startswith(f"- [{word}](https://e.org/")
        assert QApplication.clipboard().text().count("\n") == 1


def test_a_new_profile_is_begun_from_the_menu(
    program: Program, own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    def answer(dialog: QDialog) -> int:
        line = dialog.findChild(QLineEdit)
        line.setText("Our Blog")
        return int(QDialog.DialogCode.Accepted.value)

    monkeypatch.setattr(NewProfileDialog, "exec", answer)

    program.window.actions_by_name["new_profile"].trigger()

    assert (own_folders / "config/profiles/our-blog.html.jinja").is_file()
    assert opened == [QUrl.fromLocalFile(str(own_folders / "config/profiles"))]
    assert any(row.text() == "Our Blog..." for row in rows_of(program, "export"))


def test_the_preview_opens_in_a_browser_and_is_gone_at_the_end(
    program: Program, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    program.window.actions_by_name["preview_browser"].trigger()

    qtbot.waitUntil(lambda: bool(opened))
    page = Path(opened[0].toLocalFile())
    assert "<h2>One</h2>" in page.read_text("utf-8")
    qapp.aboutToQuit.emit()
    assert not page.parent.exists()


def test_the_preview_shows_what_the_chosen_blog_gets(program: Program, qtbot: QtBot) -> None:
    program.window.actions_by_name["show_preview"].trigger()
    preview = program.window.side.current_panel()
    label = preview.findChild(QToolButton, "preview-profile")
    qtbot.waitUntil(lambda: label.text() == "HTML fragment ▾")

    program.bench.preferences.change(export_profile="text")

    qtbot.waitUntil(lambda: label.text() == "Plain text ▾")
