"""Photographs the window: ``xvfb-run -a python tests/window/screenshots.py [--all] [FOLDER]``.

The README's pictures go to resources/screenshots/ unless another folder is named: light with the
links and dark with the preview. They show the reference post, one of whose addresses still waits
for its title. With ``--all``, every window, dialog, menu and state is photographed in the light
and the dark theme, at several sizes and from right to left, to be looked at; FOLDER is then
needed, as these pictures are not kept.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from linkwright.app import Program

ROOT = Path(__file__).parents[2]
PICTURES = (
    ("light-links", "light", "show_links", (1360, 860)),
    ("dark-preview", "dark", "show_preview", (1360, 860)),
)
SIZES = {"small": (1024, 700), "usual": (1360, 860), "huge": (3840, 2160)}
THEMES = ("light", "dark", "high-contrast")
PANES = ("show_links", "show_preview", "show_check")


def main(folder: Path, desk: Path) -> None:
    """Take the README's pictures; the post is written on an empty desk."""
    program = open_window(desk)
    window, actions = program.window, program.window.actions_by_name
    for name, theme, pane, size in PICTURES:
        actions[f"theme_{theme}"].trigger()
        show_pane(program, pane)
        window.resize(*size)
        wait_for_preview(program)
        save(window, folder, name)


def photograph_all(folder: Path, desk: Path) -> None:
    """Take a picture of everything that there is to see."""
    program = open_window(desk)
    actions = program.window.actions_by_name
    for theme in THEMES:
        actions[f"theme_{theme}"].trigger()
        for name, size in SIZES.items():
            program.window.resize(*size)
            for pane in PANES:
                show_pane(program, pane)
                wait_for_preview(program)
                save(program.window, folder, f"{theme}-{name}-{pane}")
        program.window.resize(*SIZES["usual"])
        show_pane(program, "show_links")
        photograph_states(program, folder, theme)
        photograph_menus(program, folder, theme)
        photograph_dialogs(program, folder, theme)
    actions["theme_light"].trigger()
    program.files.start_new()
    save(program.window, folder, "empty")


def photograph_right_to_left(folder: Path, desk: Path) -> None:
    """Take pictures of the window in Arabic."""
    preferences = Path(os.environ["LINKWRIGHT_HOME"]) / "config" / "preferences.json"
    preferences.parent.mkdir(parents=True, exist_ok=True)
    preferences.write_text('{"language": "ar"}')
    program = open_window(desk)
    for pane in PANES:
        show_pane(program, pane)
        wait_for_preview(program)
        save(program.window, folder, f"arabic-{pane}")
    program.window.resize(*SIZES["small"])
    save(program.window, folder, "arabic-small")
    photograph_menus(program, folder, "arabic")
    photograph_dialogs(program, folder, "arabic")


def photograph_states(program: "Program", folder: Path, theme: str) -> None:
    """The panel with a row in every state, an editor open, and while rows are dragged."""
    from PySide6.QtTest import QTest

    from linkwright.ui.links.link_list_view import LinkListView

    view = program.window.findChild(LinkListView)
    shown = view.model().rows
    view.model().set_rows(list(rows_in_all_states()))
    QTest.qWait(50)
    save(program.window, folder, f"{theme}-states")
    view.edit_title(1)
    QTest.qWait(50)
    save(program.window, folder, f"{theme}-title-editor")
    QTest.keyClick(view.viewport(), "\x1b")
    view.model().set_rows(shown)
    view.dragging_changed.emit(True)
    QTest.qWait(50)
    save(program.window, folder, f"{theme}-dragging")
    view.dragging_changed.emit(False)
    program.window.actions_by_name["find"].trigger()
    QTest.qWait(50)
    save(program.window, folder, f"{theme}-find")


def rows_in_all_states() -> Iterator[object]:
    """One row for every state, with long and with short words."""
    from linkwright.ui.links.link_row import LinkRow, RowState

    long = "A headline that is so long that it takes two lines of the panel, and is cut at its end"
    for number, state in enumerate(RowState):
        is_titled = state in (RowState.TITLED, RowState.EDITED)
        yield LinkRow(
            f"https://news.example.com/2024/05/{number}/a-story-worth-reading",
            title=(long if number else "A headline") if is_titled else "",
            source="The Example Times",
            date="29 May 2015" if is_titled else "",
            state=state,
            proposal="A title that was found" if state is RowState.CHECK else "",
            alternatives=(("Another title", "og:title"),) if state is not RowState.FETCHING else (),
        )


def photograph_menus(program: "Program", folder: Path, theme: str) -> None:
    """Every menu of the menu bar."""
    from PySide6.QtCore import QPoint
    from PySide6.QtTest import QTest

    for name, menu in program.window.actions_by_name.menus.items():
        if not menu.isEmpty():
            menu.popup(program.window.mapToGlobal(QPoint(60, 60)))
            QTest.qWait(40)
            save(menu, folder, f"{theme}-menu-{name}")
            menu.close()


def photograph_dialogs(program: "Program", folder: Path, theme: str) -> None:
    """Everything that an action with three dots opens, the manual and the sheet of keys."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QFileDialog

    for entry in program.window.actions_by_name.entries():
        opens = entry.action.text().endswith("...") or entry.name in ("manual", "shortcut_sheet")
        if not opens or not entry.action.isEnabled():
            continue

        def look(name: str = entry.name) -> None:
            for number, dialog in enumerate(others(program.window)):
                if not isinstance(dialog, QFileDialog):
                    QTest.qWait(150)
                    save(dialog, folder, f"{theme}-{name}{number or ''}")
                dialog.close()

        with meanwhile(look):
            entry.action.trigger()
        QTest.qWait(100)
        look()


@contextmanager
def meanwhile(look: Callable[[], None]) -> Iterator[None]:
    """Look every now and then, as an action may wait for the answer of what it opens."""
    from PySide6.QtCore import QTimer

    timer = QTimer(interval=300)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()


def others(window: "QWidget") -> "list[QWidget]":
    """The windows that are open besides the main one."""
    from PySide6.QtWidgets import QApplication, QDialog

    tops = QApplication.topLevelWidgets()
    return [
        top for top in tops if top is not window and isinstance(top, QDialog) and top.isVisible()
    ]


def open_window(desk: Path) -> "Program":
    """The window with the reference post."""
    from PySide6.QtWidgets import QApplication

    from linkwright import paths
    from linkwright.app import Program, make_application

    application = QApplication.instance() or make_application()
    program = Program(application, paths.default_folders())
    path = desk / "tajikistan.md"
    path.write_text(post(), "utf-8")
    draw_picture(desk / "images" / "halimov.jpg")
    program.files.open_path(path)
    program.window.show()
    program.finish()
    return program


def show_pane(program: "Program", pane: str) -> None:
    action = program.window.actions_by_name[pane]
    if not action.isChecked():
        action.trigger()


def wait_for_preview(program: "Program") -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTextBrowser

    QTest.qWait(300)
    preview = program.window.findChild(QTextBrowser)
    while preview.isVisible() and not preview.toPlainText():
        QTest.qWait(50)


def save(widget: "QWidget", folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(folder / f"{name}.png"))
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
    wants_all = "--all" in sys.argv
    named = [word for word in sys.argv[1:] if not word.startswith("--")]
    if wants_all and not named:
        sys.exit("screenshots.py --all FOLDER")
    pictures = Path(named[0]) if named else ROOT / "resources" / "screenshots"
    acts = (photograph_all, photograph_right_to_left) if wants_all else (main,)
    for act in acts:
        with tempfile.TemporaryDirectory() as home:
            os.environ["LINKWRIGHT_HOME"] = home
            act(pictures, Path(home))
