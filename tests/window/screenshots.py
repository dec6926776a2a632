"""Photographs the window: ``xvfb-run -a python tests/window/screenshots.py [--all] [FOLDER]``.

The README's pictures go to resources/screenshots/ unless another folder is named: light with the
links and dark with the preview. They show the reference post, one of whose addresses still waits
for its title. With ``--all``, every window, dialog, menu and state is photographed in all themes,
at several sizes and scales and in all languages, to be looked at; FOLDER is then needed, as these
pictures are not kept. ``--all ar`` takes those of one part of `PARTS` only.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

import picture_states as states
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from linkwright.app import Program

PICTURES = (
    ("light-links", "light", "show_links", (1360, 860)),
    ("dark-preview", "dark", "show_preview", (1360, 860)),
)
SIZES = {"small": (1024, 700), "usual": (1360, 860), "huge": (3840, 2160)}
IN_THE_WINDOW = ("find", "replace", "search_posts")
PANES = ("show_links", "show_preview", "show_check")


def main(folder: Path, desk: Path) -> None:
    """Take the README's pictures; the post is written on an empty desk.

    It is full of names that no dictionary knows; they are not underlined.
    """
    program = open_window(desk, {"check_spelling": False})
    window, actions = program.window, program.window.actions_by_name
    for name, theme, pane, size in PICTURES:
        actions[f"theme_{theme}"].trigger()
        show_pane(program, pane)
        window.resize(*size)
        wait_for_preview(program)
        save(window, folder, name)


def photograph_theme(folder: Path, desk: Path, theme: str) -> None:
    """Take a picture of everything that there is to see, in one theme."""
    program = open_window(desk, {"theme": theme})
    window = program.window
    photograph_panes(program, folder, theme, SIZES)
    photograph_states(program, folder, theme)
    photograph_menus(program, folder, theme)
    photograph_dialogs(program, folder, theme)
    photograph_preferences(program, folder, theme)
    states.photograph_questions(program, save, folder, theme)
    program.files.start_new()
    settle()
    save(window, folder, f"{theme}-empty")
    states.photograph_posts(program, save, folder, theme)


def photograph_language(folder: Path, desk: Path, language: str) -> None:
    """Take pictures of the window in another language, where words are longest in least room."""
    program = open_window(desk, {"language": language})
    photograph_panes(program, folder, language, {"small": SIZES["small"], "usual": SIZES["usual"]})
    photograph_states(program, folder, language)
    photograph_menus(program, folder, language)
    photograph_dialogs(program, folder, language)
    photograph_preferences(program, folder, language)
    states.photograph_questions(program, save, folder, language)
    states.photograph_posts(program, save, folder, language)


def photograph_scale(folder: Path, desk: Path, percent: str) -> None:
    """Take pictures as on a sharper screen."""
    os.environ["QT_SCALE_FACTOR"] = str(int(percent) / 100)
    program = open_window(desk, {"theme": "dark" if percent == "200" else "light"})
    photograph_panes(program, folder, percent, {"small": SIZES["small"]})
    photograph_states(program, folder, percent)
    photograph_dialogs(program, folder, percent)


def photograph_welcome(folder: Path, _desk: Path, name: str) -> None:
    """The very first start."""
    from linkwright import paths
    from linkwright.app import Program, make_application

    program = Program(make_application(), paths.default_folders())
    program.open_first([])
    program.window.resize(*SIZES["usual"])
    program.window.show()
    program.finish()
    settle()
    save(program.window, folder, name)


PARTS: dict[str, Callable[[Path, Path, str], None]] = {
    **dict.fromkeys(("light", "dark", "high-contrast"), photograph_theme),
    **dict.fromkeys(("ar", "de", "es", "fr"), photograph_language),
    **dict.fromkeys(("150", "200", "300"), photograph_scale),
    "welcome": photograph_welcome,
}


def photograph_panes(
    program: "Program", folder: Path, name: str, sizes: dict[str, tuple[int, int]]
) -> None:
    """The window at several sizes, with each of its panes."""
    for size, (width, height) in sizes.items():
        program.window.resize(width, height)
        for pane in PANES:
            show_pane(program, pane)
            wait_for_preview(program)
            save(program.window, folder, f"{name}-{size}-{pane}")
            fits = program.window.width() == width
            print("" if fits else f"  wider than asked for: {program.window.width()}")
    program.window.resize(*SIZES["usual"])
    show_pane(program, "show_links")
    settle()


def photograph_states(program: "Program", folder: Path, theme: str) -> None:
    """The panel with a row in every state, an editor open, rows dragged, words sought."""
    from PySide6.QtTest import QTest

    from linkwright.ui.links.link_list_view import LinkListView

    window, actions = program.window, program.window.actions_by_name
    view = window.findChild(LinkListView)
    shown = view.model().rows
    view.model().set_rows(list(states.rows_in_all_states()))
    view.select_rows([2])
    settle()
    save(window, folder, f"{theme}-states")
    view.edit_title(1)
    settle()
    save(window, folder, f"{theme}-title-editor")
    QTest.keyClick(view.viewport(), "\x1b")
    view.model().set_rows(shown)
    view.dragging_changed.emit(True)
    settle()
    save(window, folder, f"{theme}-dragging")
    view.dragging_changed.emit(False)
    states.photograph_popups(program, save, folder, theme)
    actions["find"].trigger()
    bar = window.findChild(QWidget, "find-bar")
    bar.sought.setText("Islamic")
    settle()
    save(window, folder, f"{theme}-find")
    actions["replace"].trigger()
    window.page.say("A newer version of this file is on the disk.", "Load It", lambda: None)
    window.status.show_connection(False)
    settle()
    save(window, folder, f"{theme}-replace-notice-offline")
    window.page.say_no_more()
    window.status.show_connection(True)
    actions["focus_mode"].trigger()
    settle()
    save(window, folder, f"{theme}-focus-mode")
    actions["focus_mode"].trigger()
    bar.close_bar()
    settle()


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

    beside = ("manual", "shortcut_sheet", "about")
    for entry in program.window.actions_by_name.entries():
        opens = entry.action.text().endswith("...") or entry.name in beside
        if not opens or not entry.action.isEnabled() or entry.name in IN_THE_WINDOW:
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


def photograph_preferences(program: "Program", folder: Path, theme: str) -> None:
    """Every page of the preferences."""
    from PySide6.QtWidgets import QListWidget

    program.window.actions_by_name["preferences"].trigger()
    settle()
    for dialog in others(program.window):
        pages = dialog.findChild(QListWidget, "pages")
        for number in range(pages.count()):
            pages.setCurrentRow(number)
            settle()
            save(dialog, folder, f"{theme}-preferences-{number}")
        dialog.close()


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


def open_window(desk: Path, preferences: dict[str, str | bool] | None = None) -> "Program":
    """The window with the reference post."""
    from linkwright import paths
    from linkwright.app import Program, make_application

    kept = Path(os.environ["LINKWRIGHT_HOME"]) / "config" / "preferences.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(preferences or {}))
    application = make_application()
    program = Program(application, paths.default_folders())
    path = desk / "tajikistan.md"
    path.write_text(post(), "utf-8")
    draw_picture(desk / "images" / "halimov.jpg")
    program.files.open_path(path)
    program.window.show()
    program.finish()
    settle()
    return program


def settle() -> None:
    """Let the window arrange itself, and do what waits for a pause in typing."""
    from PySide6.QtTest import QTest

    QTest.qWait(350)


def show_pane(program: "Program", pane: str) -> None:
    action = program.window.actions_by_name[pane]
    if not action.isChecked():
        action.trigger()


def wait_for_preview(program: "Program") -> None:
    """Wait until the page is drawn for the width that it has now."""
    from PySide6.QtCore import QEventLoop, QTimer

    from linkwright.ui.preview.preview_panel import PreviewPanel

    settle()
    preview = program.window.findChild(PreviewPanel)
    if preview.isVisible():
        loop = QEventLoop()
        preview.rendering_shown.connect(loop.quit)
        QTimer.singleShot(3000, loop.quit)
        preview.refresh()
        loop.exec()
    settle()


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
    wants_all = "--all" in sys.argv
    named = [word for word in sys.argv[1:] if not word.startswith("--")]
    if wants_all and not named:
        sys.exit("screenshots.py --all FOLDER")
    pictures = Path(named[0]) if named else ROOT / "resources" / "screenshots"
    if not wants_all:
        jobs = [None]
    elif len(named) > 1:
        jobs = [named[1]]
    else:
        # A program each: scale and language are an application's from its start.
        for part in PARTS:
            subprocess.run([sys.executable, __file__, "--all", named[0], part], check=True)
        sys.exit()
    for job in jobs:
        with tempfile.TemporaryDirectory() as home:
            os.environ["LINKWRIGHT_HOME"] = home
            if job is None:
                main(pictures, Path(home))
            else:
                PARTS[job](pictures, Path(home), job)
