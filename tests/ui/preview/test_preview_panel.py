from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from pytestqt.qtbot import QtBot

from linkwright.model.post import Post, parse_post
from linkwright.model.text_edits import TextEdit
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.preview.preview_images import PreviewImages
from linkwright.ui.preview.preview_panel import PreviewPanel
from linkwright.ui.preview.preview_renders import PreviewRenders, Rendering
from linkwright.ui.theme import load_theme

TEXT = "---\ntitle: Bridges\n---\nSee [a bridge](https://e.org/a).\n"


class Scene:
    def __init__(self, folder: Path | None = None) -> None:
        self.owner = QObject()
        self.post = PostDocument(self.owner)
        self.renders = PreviewRenders(self.owner)
        theme = load_theme("light")
        self.panel = PreviewPanel(self.post, self.renders, theme, lambda: folder)


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    made = Scene(tmp_path)
    qtbot.addWidget(made.panel)
    made.panel.resize(400, 300)
    return made


def shown(scene: Scene) -> str:
    return scene.panel.toPlainText()


def test_what_is_written_appears(scene: Scene, qtbot: QtBot) -> None:
    scene.post.load(TEXT)
    scene.panel.show()
    qtbot.waitUntil(lambda: "a bridge" in shown(scene))
    assert "Bridges" in shown(scene)
    end = len(TEXT)
    scene.post.apply([TextEdit(end, end, "\nMore words.\n")])
    qtbot.waitUntil(lambda: "More words." in shown(scene))


def test_nothing_is_rendered_while_nobody_looks(scene: Scene, qtbot: QtBot) -> None:
    asked: list[Post] = []
    scene.renders.request = lambda post, *_: asked.append(post)  # type: ignore[method-assign]
    scene.post.load(TEXT)
    with qtbot.waitSignal(scene.post.post_parsed):
        scene.post.apply([TextEdit(len(TEXT), len(TEXT), "x")])
    assert asked == []
    scene.panel.show()
    assert len(asked) == 1


def test_only_the_newest_of_several_requests_is_shown(qtbot: QtBot) -> None:
    owner = QObject()
    renders = PreviewRenders(owner)
    released = Event()
    seen: list[str] = []

    def slow(request: object) -> Rendering:
        released.wait(5)
        title = request.post.title  # type: ignore[attr-defined]
        seen.append(title)
        return Rendering(html=title)

    renders._render = slow  # type: ignore[method-assign,assignment]
    results: list[str] = []
    renders.rendered.connect(lambda rendering: results.append(rendering.html))
    for title in ("one", "two", "three"):
        renders.request(parse_post(f"---\ntitle: {title}\n---\n"), None, 100)
    released.set()
    qtbot.waitUntil(lambda: results == ["three"])
    assert seen == ["one", "three"]


def test_a_failing_render_is_told_and_the_next_one_works(
    scene: Scene, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    scene.post.load(TEXT)
    works = scene.renders._render

    def fails(_request: object) -> Rendering:
        raise ValueError("a fault of ours")

    scene.renders._render = fails  # type: ignore[method-assign]
    scene.panel.show()
    qtbot.waitUntil(lambda: "could not be made" in shown(scene))
    scene.renders._render = works  # type: ignore[method-assign]
    scene.post.load(TEXT)
    qtbot.waitUntil(lambda: "a bridge" in shown(scene))
    assert "a fault of ours" in caplog.text


def test_links_open_in_the_browser_and_nothing_else_does(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for address in ("https://e.org/a", "file:///etc/passwd", "#note", "x-scheme:y"):
        scene.panel.anchorClicked.emit(QUrl(address))
    assert opened == ["https://e.org/a"]


def test_the_view_stays_where_it_is(scene: Scene, qtbot: QtBot) -> None:
    text = "\n\n".join(f"Paragraph {number}." for number in range(200))
    scene.post.load(text)
    scene.panel.show()
    bar = scene.panel.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(700)
    scene.post.apply([TextEdit(len(text), len(text), "\n\nThe end.")])
    qtbot.waitUntil(lambda: "The end." in shown(scene))
    assert bar.value() == 700


def test_pictures_come_from_the_folder_of_the_post_only(tmp_path: Path, qapp: object) -> None:
    folder = tmp_path / "posts"
    folder.mkdir()
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(folder / "a b.png"))
    image.save(str(tmp_path / "outside.png"))
    html = "".join(
        f'<img src="{source}" alt="">'
        for source in (
            "a%20b.png",
            "../outside.png",
            f"file://{folder}/a b.png",
            "https://e.org/x.png",
            "none.png",
        )
    )
    found = PreviewImages().images_of(html, folder, 200)
    assert list(found) == ["a%20b.png"]
    assert (found["a%20b.png"].width(), found["a%20b.png"].height()) == (200, 100)
    assert PreviewImages().images_of(html, None, 200) == {}


def test_a_picture_that_is_not_there_is_named(scene: Scene, qtbot: QtBot) -> None:
    scene.post.load("![A bridge](none.png)\n\n![Far](https://e.org/x.png)\n")
    scene.panel.show()
    qtbot.waitUntil(lambda: "[A bridge – no picture at none.png]" in shown(scene))
    assert "[Far – a picture on the web]" in shown(scene)


def test_a_wide_pane_shows_lines_that_are_no_longer_than_on_a_page(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.post.load(TEXT + "\n" + "Many words follow each other here. " * 60 + "\n")
    scene.panel.show()
    qtbot.waitUntil(lambda: "Many words" in shown(scene))
    for width in (2400, 500, 1700):
        scene.panel.hide()
        scene.panel.resize(width, 400)
        scene.panel.show()
        viewport, bar = scene.panel.viewport(), scene.panel.horizontalScrollBar()
        assert viewport.width() < 1000
        assert scene.panel.document().textWidth() == viewport.width()
        assert bar.maximum() == 0
