"""Exports from the window to files."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from export.posts import FIXTURES
from linkwright.export.exporting import export_post
from linkwright.export.profiles import PROFILES
from linkwright.library.export_memory import ExportMemory
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.export import export_dialog
from linkwright.ui.export.export_desk import ExportDesk
from linkwright.ui.export.export_dialog import ExportDialog
from linkwright.ui.export.export_runs import ExportRuns
from linkwright.ui.export.post_exports import PostExports
from linkwright.ui.files.questions import Questions
from linkwright.ui.preferences.live_preferences import LivePreferences

TEXT = "---\ntitle: Bridges\n---\nSee [a bridge](https://e.org/a).\n"


class Answers(Questions):
    def __init__(self) -> None:
        self.may_replace = True
        self.asked: list[str] = []
        self.errors: list[str] = []

    def ask_replace(self, name: str) -> bool:
        self.asked.append(name)
        return self.may_replace

    def tell_error(self, sentence: str) -> None:
        self.errors.append(sentence)


class Scene:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.post = PostDocument(self.window)
        self.post.load(TEXT)
        self.post_path: Path | None = folder / "bridges.md"
        self.preferences = LivePreferences(folder / "config/preferences.json", self.window)
        self.desk = ExportDesk(self.preferences, folder / "config", self.window)
        self.runs = ExportRuns(self.window)
        self.answers = Answers()
        self.told: list[str] = []
        self.exports = self._make_exports()

    def _make_exports(self) -> PostExports:
        made = PostExports(
            self.post,
            self.desk,
            self.runs,
            lambda: self.answers,
            ExportMemory(self.folder / "state/exports.json"),
            lambda: self.post_path,
            lambda: self.post_path.parent if self.post_path else self.folder / "held",
            lambda ending: self.folder / f"bridges{ending}",
            self.window,
        )
        made.done.connect(self.told.append)
        return made

    def start_anew(self) -> None:
        """As after another start of the program."""
        self.exports = self._make_exports()

    def ask(self, profile: str = "") -> ExportDialog:
        dialog = self.exports.ask(profile)
        self.qtbot.waitUntil(lambda: bool(name_of(dialog).text()))
        return dialog

    def press_export(self, dialog: ExportDialog) -> None:
        button = button_of(dialog, "&Export")
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def export(self, dialog: ExportDialog) -> None:
        with self.qtbot.waitSignal(self.exports.done):
            self.press_export(dialog)


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    return Scene(qtbot, tmp_path)


def button_of(dialog: ExportDialog, text: str) -> QPushButton:
    return next(made for made in dialog.findChildren(QPushButton) if made.text() == text)


def line_named(dialog: ExportDialog, name: str) -> QLineEdit:
    return next(made for made in dialog.findChildren(QLineEdit) if made.accessibleName() == name)


def name_of(dialog: ExportDialog) -> QLineEdit:
    return line_named(dialog, "File name")


def folder_of(dialog: ExportDialog) -> QLineEdit:
    return line_named(dialog, "Folder")


def losses_in(dialog: ExportDialog) -> list[str]:
    lists = [made for made in dialog.findChildren(QListWidget) if made.objectName() == "losses"]
    return [lists[0].item(row).text() for row in range(lists[0].count())]


def test_an_export_is_written_and_told(scene: Scene) -> None:
    dialog = scene.ask("html-page")
    assert (folder_of(dialog).text(), name_of(dialog).text()) == (
        str(scene.folder),
        "bridges.html",
    )

    scene.export(dialog)

    path = scene.folder / "bridges.html"
    assert "<title>Bridges" in path.read_text("utf-8")
    assert scene.told == [f"Exported to {path}"]
    assert scene.answers.asked == []


def test_every_profile_is_in_the_list_and_the_users_own(scene: Scene) -> None:
    folder = scene.desk.profiles_folder
    folder.mkdir(parents=True)
    (folder / "mine.html.jinja").write_text("{# label: Mine #}{{ body }}", "utf-8")

    dialog = scene.ask()

    profiles = dialog.findChildren(QListWidget)[0]
    labels = [profiles.item(row).text() for row in range(profiles.count())]
    assert labels == [*(profile.label for profile in PROFILES), "Mine"]
    dialog.reject()


def test_a_markdown_export_does_not_suggest_the_post_itself(scene: Scene) -> None:
    dialog = scene.ask("markdown")
    assert name_of(dialog).text() == "bridges-export.md"

    name_of(dialog).setText("bridges.md")

    assert not button_of(dialog, "&Export").isEnabled()
    dialog.reject()


def test_losses_are_listed_before(scene: Scene) -> None:
    (scene.folder / "y.png").write_bytes(b"x")
    scene.post.load("A[^1]\n\n[^1]: note\n\n![x](y.png)\n")
    dialog = scene.ask("rich-text")

    scene.qtbot.waitUntil(lambda: len(losses_in(dialog)) == 2)

    assert "Footnotes lose" in losses_in(dialog)[0]
    assert "takes web addresses" in losses_in(dialog)[1]
    dialog.choose("html-fragment")
    scene.qtbot.waitUntil(lambda: losses_in(dialog) == [])
    dialog.reject()


def test_a_post_that_cannot_be_exported_says_why(scene: Scene, tmp_path: Path) -> None:
    folder = scene.desk.profiles_folder
    folder.mkdir(parents=True)
    (folder / "mine.html.jinja").write_text("\n{{ nothing }}", "utf-8")

    dialog = scene.exports.ask("mine")

    def says() -> bool:
        return any("(line 2)" in label.text() for label in dialog.findChildren(QLabel))

    scene.qtbot.waitUntil(says)
    assert not button_of(dialog, "&Export").isEnabled()
    dialog.reject()


def test_pictures_go_along(scene: Scene) -> None:
    scene.post_path = FIXTURES / "hard-post.md"
    scene.post.load(scene.post_path.read_text("utf-8"))
    dialog = scene.ask("hugo")
    folder_of(dialog).setText(str(scene.folder / "site"))

    scene.export(dialog)

    bundle = scene.folder / "site/hard-post"
    assert (bundle / "index.md").is_file()
    assert (bundle / "images/one-two.png").is_file()


def test_a_picture_that_goes_meanwhile_is_told_afterwards(scene: Scene) -> None:
    (scene.folder / "y.png").write_bytes(b"x")
    scene.post.load("---\ntitle: A\n---\n![x](y.png)\n")
    dialog = scene.ask("html-page")
    (scene.folder / "y.png").unlink()

    scene.export(dialog)

    assert scene.told[0].endswith("The picture y.png was not copied: it is not beside the post.")


def test_a_strange_file_is_only_replaced_after_a_question(scene: Scene) -> None:
    path = scene.folder / "bridges.html"
    path.write_text("precious", "utf-8")
    scene.answers.may_replace = False
    dialog = scene.ask("html-page")
    scene.press_export(dialog)
    assert (scene.answers.asked, path.read_text("utf-8")) == (["bridges.html"], "precious")

    scene.answers.may_replace = True
    scene.export(dialog)
    assert "<title>Bridges" in path.read_text("utf-8")


def test_what_was_exported_before_is_replaced_without_a_question(scene: Scene) -> None:
    scene.export(scene.ask("html-page"))
    scene.post.load(TEXT.replace("See", "Look at"))
    scene.start_anew()

    scene.export(scene.ask())

    assert scene.answers.asked == []
    path = scene.folder / "bridges.html"
    assert "Look at" in path.read_text("utf-8")
    path.write_text("changed by somebody else", "utf-8")
    scene.export(scene.ask())
    assert scene.answers.asked == ["bridges.html"]


def test_profile_folder_and_name_are_remembered(scene: Scene) -> None:
    dialog = scene.ask("jekyll")
    folder_of(dialog).setText(str(scene.folder / "_posts"))
    name_of(dialog).setText("2020-01-01-other.md")
    scene.export(dialog)
    scene.start_anew()

    dialog = scene.ask()

    assert dialog.profile.name == "jekyll"
    assert folder_of(dialog).text() == str(scene.folder / "_posts")
    assert name_of(dialog).text() == "2020-01-01-other.md"
    dialog.reject()
    scene.post_path = scene.folder / "another.md"
    dialog = scene.ask("jekyll")
    assert folder_of(dialog).text() == str(scene.folder / "_posts")
    assert name_of(dialog).text() == "bridges.md"
    dialog.reject()


def test_the_dash_of_a_profile_is_chosen_here(scene: Scene) -> None:
    scene.post.load("---\ntitle: A\n---\nB -- C\n")
    dialog = scene.ask("blogger")
    dash = dialog.findChild(QComboBox)

    dash.setCurrentIndex(2)
    dash.activated.emit(2)

    assert scene.preferences.values.dashes == "blogger=em"
    scene.qtbot.waitUntil(button_of(dialog, "&Export").isEnabled)
    scene.export(dialog)
    assert (scene.folder / "a.html").read_text("utf-8") == "<p>B — C</p>\n"


def test_a_disk_that_refuses_is_told_and_the_dialog_stays(scene: Scene) -> None:
    (scene.folder / "file").write_text("", "utf-8")
    dialog = scene.ask("html-page")
    folder_of(dialog).setText(str(scene.folder / "file"))

    scene.press_export(dialog)

    scene.qtbot.waitUntil(lambda: bool(scene.answers.errors))
    assert "could not be written" in scene.answers.errors[0]
    assert dialog.isEnabled()
    assert dialog.isVisible()
    dialog.reject()


def test_a_profile_can_be_made_the_usual_one(scene: Scene) -> None:
    dialog = scene.ask("ghost")
    box = dialog.findChild(QCheckBox)

    box.click()

    assert scene.preferences.values.export_profile == "ghost"
    dialog.reject()


def test_a_picture_that_is_not_there_is_said_before_the_export(scene: Scene) -> None:
    (scene.folder / "there.png").write_bytes(b"x")
    scene.post.load(f"{TEXT}\n![a](there.png) ![b](gone.png)\n")

    dialog = scene.ask("html-page")

    assert losses_in(dialog) == ["The picture gone.png is not copied along: it is not there."]
    assert any(made.text().startswith("1 picture") for made in dialog.findChildren(QLabel))
    scene.export(dialog)
    assert scene.told == [f"Exported to {scene.folder / 'bridges.html'}"]


def test_what_is_not_worked_out_yet_is_not_shown(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.post.load(f"{TEXT}\n| a |\n|---|\n")
    dialog = scene.ask("rich-text")
    assert losses_in(dialog)
    release = threading.Event()
    monkeypatch.setattr(
        export_dialog, "export_post", lambda *given: release.wait(30) and export_post(*given)
    )

    dialog.choose("html-page")

    waiting = "The export is being worked out..."
    scene.qtbot.waitUntil(lambda: waiting in [m.text() for m in dialog.findChildren(QLabel)])
    assert losses_in(dialog) == []
    release.set()
    scene.qtbot.waitUntil(lambda: bool(name_of(dialog).text()))
    assert waiting not in [made.text() for made in dialog.findChildren(QLabel)]
