"""The preview with its bar: for which blog, as page or source, narrow or wide."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from linkwright.export.choices import ExportChoices, load_choices
from linkwright.model.text_edits import TextEdit
from linkwright.settings.preferences import Preferences
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.preview.preview_pane import PreviewPane
from linkwright.ui.preview.preview_panel import PHONE_WIDTH, PreviewPanel
from linkwright.ui.preview.preview_renders import PreviewRenders
from linkwright.ui.theme import load_theme


class Scene:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.preferences = Preferences()
        self.line: tuple[str, float] | None = None
        self.pictures: Callable[[str], QImage | None] = lambda _: QImage()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.post = PostDocument(self.window)
        renders = PreviewRenders(self.window, self._choices, self._picture)
        self.panel = PreviewPanel(
            self.post,
            renders,
            load_theme("light"),
            lambda: folder,
            edited_line=lambda: self.line,
        )
        self.narrow, self.source = (QAction(self.window) for _ in range(2))
        for action in (self.narrow, self.source):
            action.setCheckable(True)
        self.pane = PreviewPane(
            self.panel, QMenu(self.window), self.narrow, self.source, QAction(self.window)
        )
        self.window.setCentralWidget(self.pane)
        self.window.resize(800, 500)

    def _choices(self) -> ExportChoices:
        return load_choices(self.preferences, self.folder / "config")

    def _picture(self, address: str) -> QImage | None:
        return self.pictures(address)

    def show(self, text: str, profile: str = "html-fragment") -> None:
        self.preferences = Preferences(export_profile=profile)
        self.post.load(text)
        with self.qtbot.waitSignal(self.panel.rendering_shown):
            if self.window.isVisible():
                self.panel.refresh()
            else:
                self.window.show()

    @property
    def page(self) -> str:
        return self.panel.toPlainText()


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    return Scene(qtbot, tmp_path)


def test_the_chosen_profile_is_shown_and_named(scene: Scene) -> None:
    scene.show("---\ntitle: A\n---\n- a\n    - b\n\n### c\n", "rich-text")

    button = scene.pane.findChild(QToolButton, "preview-profile")
    assert button.text() == "Rich text (Substack, Medium, mail) ▾"
    assert scene.page.startswith("A\n")
    assert scene.panel.document().toHtml().count("<ul") == 1


def test_plain_text_is_shown_as_it_is_exported(scene: Scene) -> None:
    scene.show("---\ntitle: A\n---\n[b](https://e.org/)\n", "text")

    assert scene.page.rstrip() == "A\n\nb\nhttps://e.org/"


def test_what_is_lost_can_be_unfolded(scene: Scene) -> None:
    scene.show("### a\n\n- b\n    - c\n", "rich-text")

    button = next(
        made for made in scene.pane.findChildren(QToolButton) if "different" in made.text()
    )
    words = next(made for made in scene.pane.findChildren(QLabel) if "Lists" in made.text())
    assert button.isVisible()
    assert not words.isVisible()
    button.click()
    assert words.isVisible()
    assert "Headings below the second level become bold lines." in words.text()
    scene.show("a\n")
    assert not button.isVisible()


def test_the_source_is_the_text_of_the_export(scene: Scene) -> None:
    scene.show("---\ntitle: A\n---\nb -- c\n", "hugo")
    with scene.qtbot.waitSignal(scene.panel.rendering_shown):
        scene.source.setChecked(True)

    source = scene.pane.findChild(QPlainTextEdit)
    assert source.isVisible()
    assert source.isReadOnly()
    assert source.toPlainText() == '---\ntitle: "A"\nslug: "a"\n---\n\nb \\-\\- c\n'
    assert not scene.panel.isVisible()
    scene.source.setChecked(False)
    assert scene.panel.isVisible()


def test_a_phone_is_narrow_and_stands_in_the_middle(scene: Scene) -> None:
    scene.show("a " * 200)
    wide = scene.panel.viewport().width()

    scene.narrow.setChecked(True)

    viewport = scene.panel.viewport()
    assert viewport.width() <= PHONE_WIDTH < wide
    middle = viewport.x() + viewport.width() / 2
    assert abs(middle - scene.panel.width() / 2) < 20
    scene.narrow.setChecked(False)
    assert scene.panel.viewport().width() == wide


def test_a_template_with_a_mistake_is_told_and_the_next_one_shown(scene: Scene) -> None:
    folder = scene.folder / "config/profiles"
    folder.mkdir(parents=True)
    template = folder / "mine.html.jinja"
    template.write_text("\n\n{{ nothing }}", "utf-8")
    scene.show("a\n", "mine")
    assert "could not be filled in (line 3): 'nothing' is undefined." in scene.page

    template.write_text("<h2>Mine</h2>{{ body }}", "utf-8")
    scene.show("a\n", "mine")
    assert scene.page.split() == ["Mine", "a"]


def test_the_users_own_style_sheet_holds(scene: Scene) -> None:
    (scene.folder / "config").mkdir()
    (scene.folder / "config/page.css").write_text("p { color: #ff0000 }", "utf-8")

    scene.show("a\n")

    assert "color:#ff0000" in scene.panel.document().toHtml()


def test_nothing_is_asked_of_the_web_unless_it_is_allowed(scene: Scene) -> None:
    scene.show("![far](https://e.org/x.png)\n")
    assert "[far – a picture on the web]" in scene.page

    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    scene.pictures = lambda _: image
    scene.show("![far](https://e.org/x.png)\n")
    assert "[far" not in scene.page


def test_a_player_is_named(scene: Scene) -> None:
    scene.show("<https://youtu.be/dQw4w9WgXcQ>\n", "blogger")

    assert "[a player: https://www.youtube.com/embed/dQw4w9WgXcQ]" in scene.page


def test_the_edited_place_comes_into_sight_and_else_nothing_moves(scene: Scene) -> None:
    paragraphs = [f"Paragraph number {number}." for number in range(200)]
    text = "\n\n".join(paragraphs)
    scene.show(text)
    bar = scene.panel.verticalScrollBar()
    assert bar.value() == 0

    def edit(number: int) -> None:
        at = text.index(paragraphs[number])
        scene.line = (paragraphs[number], number / 200)
        with scene.qtbot.waitSignal(scene.panel.rendering_shown):
            scene.post.apply([TextEdit(at, at, "New ")])

    edit(150)
    there = bar.value()
    assert bar.maximum() * 0.6 < there < bar.maximum() * 0.85
    edit(151)
    assert bar.value() == there
    edit(2)
    assert bar.value() < bar.maximum() * 0.05


def test_the_caret_is_followed_without_an_edit(scene: Scene) -> None:
    scene.show("\n\n".join(f"Paragraph number {number}." for number in range(200)))
    scene.line = ("Paragraph number 180.", 0.9)

    scene.panel.follow_caret_soon()

    bar = scene.panel.verticalScrollBar()
    scene.qtbot.waitUntil(lambda: bar.value() > bar.maximum() * 0.7)
