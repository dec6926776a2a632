from pathlib import Path

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from linkwright.ui.files.recent_files import RecentFiles


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_offers_files_that_are_there_and_shows_the_others(
    qtbot: QtBot, tmp_path: Path
) -> None:
    there, gone = tmp_path / "R&D.md", tmp_path / "gone.md"
    there.write_text("")
    recent = RecentFiles(tmp_path / "recent.json")
    recent.add(gone)
    recent.add(there)
    menu = QMenu()
    qtbot.addWidget(menu)
    opened: list[Path] = []
    RecentFiles(tmp_path / "recent.json").fill(menu, opened.append)
    first, second = menu.actions()[:2]
    assert first.text().startswith("&1 R&&D ")
    assert (first.isEnabled(), second.isEnabled()) == (True, False)
    first.trigger()
    assert opened == [there]


def test_pinned_files_outlive_clearing(qtbot: QtBot, tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "recent.json")
    for name in "ab":
        recent.add(tmp_path / name)
    menu = QMenu()
    qtbot.addWidget(menu)
    recent.fill(menu, print)
    pins = next(action.menu() for action in menu.actions() if action.text() == "&Keep in This List")
    assert isinstance(pins, QMenu)
    pins.actions()[1].setChecked(True)
    recent.clear()
    assert recent.paths() == [tmp_path / "a"]
    recent.pin(tmp_path / "a", False)
    recent.clear()
    recent.fill(menu, print)
    assert texts(menu) == ["No posts yet"]


def test_a_list_that_cannot_be_kept_still_works(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    recent = RecentFiles(tmp_path / "state" / "recent.json")
    recent.add(tmp_path / "a")
    assert recent.paths() == [tmp_path / "a"]
