"""Photographs the window for the README: ``xvfb-run -a python tests/window/screenshots.py``.

The pictures go to resources/screenshots/: each theme with the pane that shows it best. They
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
    ("light-preview", "light", "show_preview", (1024, 700)),
    ("dark-links", "dark", "show_links", (1024, 700)),
    ("high-contrast-links", "high-contrast", "show_links", (1360, 860)),
)


def main(folder: Path) -> None:
    """Take all pictures into a folder."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTextBrowser

    from linkwright import paths
    from linkwright.app import Program, make_application

    application = make_application()
    program = Program(application, paths.default_folders())
    program.files.show_text(post())
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
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots")
