"""The posts pane, by keyboard and mouse."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from library_bench import RAMADI
from linkwright.library.folder_scan import find_posts
from linkwright.ui.library.index_updates import MANY
from linkwright.ui.links.notice_bar import NoticeBar
from pane_bench import PATIENCE_MS, PaneBench

FALL = "The Fall Of Ramadi"


def field_of(pane: PaneBench) -> QLineEdit:
    (field,) = pane.panel.findChildren(QLineEdit)
    return field


def notice_of(pane: PaneBench) -> NoticeBar:
    (notice,) = pane.panel.findChildren(NoticeBar)
    return notice


def test_names(pane: PaneBench) -> None:
    assert pane.view.accessibleName() == "Posts"
    assert field_of(pane).accessibleName() == "Search posts and links"


def test_what_to_do_without_posts(pane: PaneBench) -> None:
    pane.look()
    assert "No posts yet" in pane.view.empty_text
    assert str(pane.folder) in pane.view.empty_text


def test_search_by_keyboard(pane: PaneBench, qtbot: QtBot) -> None:
    pane.write_samples()
    pane.look()
    pane.panel.show()
    pane.panel.focus_search()
    with qtbot.waitSignal(
        pane.library.searches.found,
        check_params_cb=lambda o: o.typed == "rama",
        timeout=PATIENCE_MS,
    ):
        qtbot.keyClicks(field_of(pane), "rama")
    assert pane.titles == [FALL]
    qtbot.keyClick(field_of(pane), Qt.Key.Key_Down)
    assert pane.view.current_post().title == FALL
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert pane.opened == [pane.folder / "ramadi.md"]
    pane.view.grab()


def test_return_in_the_search_opens_the_first_hit(pane: PaneBench, qtbot: QtBot) -> None:
    pane.write_samples()
    pane.look()
    with qtbot.waitSignal(
        pane.library.searches.found,
        check_params_cb=lambda o: o.typed == "岛屿",
        timeout=PATIENCE_MS,
    ):
        field_of(pane).setText("岛屿")
        qtbot.keyClick(field_of(pane), Qt.Key.Key_Return)
    assert pane.opened == [pane.folder / "china.md"]


def test_nothing_found(pane: PaneBench, qtbot: QtBot) -> None:
    pane.write_samples()
    pane.look()
    with qtbot.waitSignal(pane.library.searches.found, timeout=PATIENCE_MS):
        field_of(pane).setText("nowhere (")
    assert pane.titles == []
    assert "Nothing found for “nowhere (”" in pane.view.empty_text
    pane.panel.grab()


def test_escape_clears_then_leaves(pane: PaneBench, qtbot: QtBot) -> None:
    field_of(pane).setText("x")
    qtbot.keyClick(field_of(pane), Qt.Key.Key_Escape)
    assert field_of(pane).text() == ""
    with qtbot.waitSignal(pane.panel.left, timeout=PATIENCE_MS):
        qtbot.keyClick(field_of(pane), Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("words", "title"), [("Drafts", "Top Commander"), ("Published", FALL), ("All", "")]
)
def test_filters(pane: PaneBench, qtbot: QtBot, words: str, title: str) -> None:
    pane.write_samples()
    pane.write("later.md", "---\ntitle: Later\ndate: 2999-01-01\nstatus: published\n---\n")
    pane.look()
    (button,) = [b for b in pane.panel.findChildren(QToolButton) if b.text() == words]
    with qtbot.waitSignal(pane.library.searches.found, timeout=PATIENCE_MS):
        button.click()
    assert any(shown.startswith(title) for shown in pane.titles)
    assert len(pane.titles) == {"Drafts": 1, "Published": 2, "All": 4}[words]


def test_days_states_and_counts_are_spoken(pane: PaneBench) -> None:
    pane.write_samples()
    pane.look()
    model = pane.view.model()
    row = pane.titles.index(FALL)
    spoken = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(FALL + ", Published, 3 link")
    assert "1 waiting" in spoken
    assert [model.day_begins(row) is not None for row in range(3)] == [True, True, True]
    assert QAccessible.queryAccessibleInterface(pane.view).childCount() == 3


def test_keys_of_the_list(pane: PaneBench, qtbot: QtBot) -> None:
    for number in range(60):
        pane.write(f"{number:02}.md", f"---\ntitle: Post {number:02}\ndate: 2015-05-29\n---\n")
    pane.look()
    pane.panel.show()
    pane.view.make_current(0)

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(pane.view, key)

    press(Qt.Key.Key_Down)
    assert pane.view.current_post().title == "Post 01"
    press(Qt.Key.Key_End)
    assert pane.view.current_post().title == "Post 59"
    assert pane.view.viewport().rect().contains(pane.view.visualRect(pane.view.currentIndex()))
    press(Qt.Key.Key_PageUp)
    assert "Post 30" < pane.view.current_post().title < "Post 57"
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Up)
    assert field_of(pane).hasFocus() or QApplication.focusWidget() is None
    qtbot.keyClicks(pane.view, "x")
    assert field_of(pane).text() == "x"


def test_a_click_opens(pane: PaneBench, qtbot: QtBot) -> None:
    pane.write_samples()
    pane.look()
    pane.panel.show()
    place = pane.view.visualRect(pane.view.model().index(1, 0)).center()
    assert pane.view.indexAt(place).row() == 1
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.opened == [pane.folder / "halimov.md"]
    qtbot.mouseMove(pane.view.viewport(), QPoint(20, 60))
    pane.panel.show_open(pane.folder / "halimov.md")
    pane.panel.grab()


def test_removing_goes_to_the_trash_and_comes_back(
    pane: PaneBench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    pane.write_samples()
    pane.look()
    pane.view.make_current(pane.titles.index(FALL))
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert not (pane.folder / "ramadi.md").exists()
    pane.refresh()
    assert FALL not in pane.titles
    assert "is in the trash" in notice_of(pane).words
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        notice_of(pane).act()
    assert (pane.folder / "ramadi.md").read_text() == RAMADI
    assert not [path for path in (tmp_path / "data").rglob("*") if path.is_file()]


def test_comments_go_to_the_trash_with_their_post_and_come_back(
    pane: PaneBench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    trash = tmp_path / "data" / "Trash" / "files"
    notes = trash.with_name("info")
    for name in ("ramadi.md", "ramadi.comments.json"):  # those of an older post
        for path in (trash / name, notes / f"{name}.trashinfo"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("older")
    pane.write_samples()
    comments = pane.write("ramadi.comments.json", "{}")
    pane.look()
    pane.view.make_current(pane.titles.index(FALL))
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert not comments.exists()
    assert len(list(trash.iterdir())) == 4
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        notice_of(pane).act()
    assert comments.read_text() == "{}"
    assert (pane.folder / "ramadi.md").read_text() == RAMADI
    assert sorted(path.name for path in trash.iterdir()) == ["ramadi.comments.json", "ramadi.md"]
    assert {path.read_text() for path in [*trash.iterdir(), *notes.iterdir()]} == {"older"}
    assert len(list(notes.iterdir())) == 2


def test_comments_in_the_trash_replace_no_others(
    pane: PaneBench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    pane.write_samples()
    comments = pane.write("ramadi.comments.json", "old")
    pane.look()
    pane.view.make_current(pane.titles.index(FALL))
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    comments.write_text("new")
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        notice_of(pane).act()
    assert (pane.folder / "ramadi.md").read_text() == RAMADI
    assert comments.read_text() == "new"


def test_the_open_post_stays_where_it_is(pane: PaneBench, qtbot: QtBot) -> None:
    pane.write_samples()
    pane.look()
    pane.in_window = pane.folder / "ramadi.md"
    pane.view.make_current(pane.titles.index(FALL))
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert pane.in_window.exists()
    assert "This post is open" in notice_of(pane).words


def test_duplicate_rename_and_path(pane: PaneBench, qtbot: QtBot) -> None:
    pane.write_samples()
    pane.look()
    pane.view.make_current(pane.titles.index(FALL))
    post = pane.view.current_post()
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        pane.acts.duplicate(post)
    assert (pane.folder / "ramadi-2.md").read_text() == RAMADI
    pane.acts.copy_path(post)
    assert QApplication.clipboard().text() == str(pane.folder / "ramadi.md")
    with qtbot.waitSignals([pane.library.updates.updated] * 2, timeout=PATIENCE_MS):
        pane.acts.rename(post, "fall")
    pane.refresh()
    assert pane.titles.count(FALL) == 2
    assert {row.path for row in pane.view.model()._known.values()} >= {"fall.md", "ramadi-2.md"}
    pane.acts.rename(post, "a/b")
    assert "cannot be the name" in notice_of(pane).words


def test_the_menu(pane: PaneBench, qtbot: QtBot) -> None:
    pane.write_samples()
    pane.look()
    pane.view.make_current(0)
    menu = pane.panel.menu_of(pane.view.current_post(), pane.acts)
    words = [action.text().replace("&", "") for action in menu.actions()]
    assert words == ["Open", "Rename...", "Duplicate", "Copy Path", "Show in Folder",
                     "Move to Trash"]  # fmt: skip
    with qtbot.waitSignal(pane.panel.folder_requested, timeout=PATIENCE_MS) as asked:
        menu.actions()[4].trigger()
    assert asked.args == [pane.folder]
    menu.deleteLater()


def test_files_by_other_programs_are_noticed(pane: PaneBench, qtbot: QtBot) -> None:
    pane.look()
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        pane.write("new.md", RAMADI)
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        (pane.folder / "new.md").unlink()


def test_many_posts_are_read_by_another_process(pane: PaneBench, qtbot: QtBot) -> None:
    for number in range(MANY + 20):
        pane.write(f"{number}.md", RAMADI)
    steps = []
    pane.library.updates.progress_changed.connect(lambda done, total: steps.append((done, total)))
    pane.look()
    assert len(pane.titles) == MANY + 20
    assert steps[0] == (0, MANY + 20)
    assert steps[-2:] == [(MANY + 20, MANY + 20), (0, 0)]


def test_the_index_can_be_deleted_while_the_window_is_open(
    pane: PaneBench, qtbot: QtBot, own_folders: Path
) -> None:
    pane.write_samples()
    pane.look()
    with qtbot.waitSignal(pane.library.updates.updated, timeout=PATIENCE_MS):
        shutil.rmtree(own_folders / "cache")
    pane.refresh()
    assert len(pane.titles) == 3


def test_a_post_that_is_gone_meanwhile_is_an_empty_row(pane: PaneBench) -> None:
    pane.write_samples()
    pane.look()
    (pane.folder / "ramadi.md").unlink()
    pane.library.updates._update.apply(pane.library.updates._update.look())
    pane.view.model()._known.clear()
    pane.panel.grab()
    assert None in pane.titles
    assert len(list(find_posts(pane.folder))) == 2
