"""Photographs the window for the README: ``xvfb-run -a python tests/window/screenshots.py``.

The pictures go to resources/screenshots/: light with the links and dark with the preview. They
show the reference post, one of whose addresses still waits for its title.
"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PICTURES = (
    ("light-links", "light", "show_links", (1360, 860)),
    ("dark-preview", "dark", "show_preview", (1360, 860)),
)


def main(folder: Path, desk: Path) -> None:
    """Take all pictures into a folder; the post is written on an empty desk."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTextBrowser

    from linkwright import paths
    from linkwright.app import Program, make_application

    application = make_application()
    program = Program(application, paths.default_folders())
    path = desk / "tajikistan.md"
    path.write_text(post(), "utf-8")
    draw_picture(desk / "images" / "halimov.jpg")
    program.files.open_path(path)
    window, actions = program.window, program.window.actions_by_name
    window.show()
    program.finish()
    folder.mkdir(parents=True, exist_ok=True)
    for name, theme, pane, size in PICTURES:
        actions[f"theme_{theme}"].trigger()
        if not actions[pane].isChecked():
            actions[pane].trigger()
        window.resize(*size)
        QTest.qWait(300)
        preview = window.findChild(QTextBrowser)
        while preview.isVisible() and not preview.toPlainText():
            QTest.qWait(50)
        window.grab().save(str(folder / f"{name}.png"))
        print(folder / f"{name}.png")


def draw_picture(path: Path) -> None:
    """Draw hills below an evening sky in place of the post's picture, which is not ours."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

    image = QImage(800, 380, QImage.Format.Format_RGB32)
    sky = QLinearGradient(0, 0, 0, 380)
    sky.setColorAt(0, QColor("#3b5b92"))
    sky.setColorAt(1, QColor("#f3c58b"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), sky)
    painter.setPen(QColor(0, 0, 0, 0))
    for colour, heights in (
        ("#6d7fa3", (250, 120, 210, 90, 230, 140, 260)),
        ("#4a5875", (300, 210, 280, 190, 300, 230, 290)),
        ("#2d3547", (350, 310, 330, 290, 340, 300, 345)),
    ):
        ridge = [QPointF(at * 800 / 6, height) for at, height in enumerate(heights)]
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([QPointF(0, 380), *ridge, QPointF(800, 380)]))
    painter.end()
    path.parent.mkdir(parents=True)
    image.save(str(path))


def post() -> str:
    """The reference post with its last title taken out again, and a label or two."""
    text = (ROOT / "tests" / "fixtures" / "reference-post.md").read_text("utf-8")
    start, _, address = text.rpartition("](")
    address = address[: address.index(")")]
    return f"{start[: start.rindex('[')]}<{address}>\n"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "desktop"))
    with tempfile.TemporaryDirectory() as home:
        os.environ["LINKWRIGHT_HOME"] = home
        pictures = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots"
        main(pictures, Path(home))
