"""New posts from templates, and templates from posts, as the window does it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from linkwright.settings.post_templates import load_post_templates, own_templates_folder
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.post_files import PostFiles
from linkwright.ui.files.recent_files import RecentFiles
from linkwright.ui.templates.date_words import date_words
from linkwright.ui.templates.template_acts import TemplateActs
from linkwright.ui.templates.template_chooser import TemplateChooser
from linkwright.ui.templates.template_naming import TemplateNaming
from model.lists import STYLES


def no_questions() -> None:
    raise AssertionError("nothing is to be asked")


class TemplateBench:
    """Acts over a real document, with a bare widget for the window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.post = PostDocument(self.window)
        recent = RecentFiles(folder / "recent.json")
        self.files = PostFiles(self.post, no_questions, recent, self.window)
        self.language = "en"
        self.acts = TemplateActs(
            self.files, self.post, folder, lambda: self.language, lambda: STYLES, self.window
        )


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[TemplateBench]:
    yield TemplateBench(qtbot, tmp_path)


def test_the_menu_has_the_shipped_ones_and_then_the_users(bench: TemplateBench) -> None:
    menu = QMenu(bench.window)
    choose = menu.addAction("Choose")
    bench.acts.fill(menu, [choose])
    assert len(menu.actions()) == 9
    bench.post.load("---\ntitle: Weekly -- May 9, 2026\ndate: 2026-05-09\n---\n## A\n")
    bench.acts.save("Weekly & more")
    bench.acts.fill(menu, [choose])
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "Choose"
    assert texts[-2:] == ["", "Weekly && more"]
    menu.actions()[-1].trigger()
    now = datetime.now().astimezone()
    title = bench.post.post().title
    assert title.startswith("Weekly -- ")
    assert str(now.year) in title
    assert "{" not in title
    assert bench.files.path is None
    assert not bench.post.isModified()


def test_dates_are_in_the_language_of_the_template_or_of_the_window(bench: TemplateBench) -> None:
    folder = own_templates_folder(bench.folder)
    folder.mkdir(parents=True)
    (folder / "a.md").write_text('---\ntitle: "{Month}"\nlanguage: fr\n---\n', "utf-8")
    (folder / "b.md").write_text('---\ntitle: "{Month}"\n---\n', "utf-8")
    bench.language = "de"
    french, german = (t for t in load_post_templates(bench.folder) if t.is_own)
    month = datetime.now().astimezone().month
    bench.acts.start(french)
    assert bench.post.post().title == date_words("fr").months[month - 1]
    bench.acts.start(german)
    assert bench.post.post().title == date_words("de").months[month - 1]
    assert date_words("de").weekdays[0] == "Montag"


def test_a_template_is_chosen_with_its_preview(qtbot: QtBot, bench: TemplateBench) -> None:
    bench.acts.choose()
    dialog = bench.window.findChild(TemplateChooser)
    names = dialog.findChild(QListWidget)
    titles = next(
        label for label in dialog.findChildren(QLabel) if label.accessibleName().startswith("Title")
    )
    names.setCurrentRow(1)
    assert titles.text().startswith("World News Briefs -- ")
    with qtbot.waitSignal(bench.acts.post_made):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "## MIDDLE EAST" in bench.post.text()


def test_a_template_is_named_and_says_what_it_replaces(qtbot: QtBot, bench: TemplateBench) -> None:
    bench.post.load(
        "---\ntitle: Briefs -- May 9, 2026\n---\n## A\n\n- [A](https://a.example/) -- BBC\n"
    )
    bench.acts.ask_name()
    dialog = bench.window.findChild(TemplateNaming)
    assert dialog.findChild(QLineEdit).text() == "Briefs"
    with qtbot.waitSignal(bench.acts.template_saved):
        dialog.accept()
    path = own_templates_folder(bench.folder) / "briefs.md"
    assert "a.example" not in path.read_text("utf-8")
    bench.acts.ask_name()
    dialog = bench.window.findChildren(TemplateNaming)[-1]
    notes = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Your template of this name is replaced." in notes
    dialog.findChild(QCheckBox).setChecked(True)
    with qtbot.waitSignal(bench.acts.template_saved):
        dialog.accept()
    assert "a.example" in path.read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, bench: TemplateBench) -> None:
    (bench.folder / "templates").write_text("")
    with qtbot.waitSignal(bench.acts.failed):
        bench.acts.save("X")
