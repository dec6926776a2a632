"""Figures of a post that has no file yet."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program
from linkwright.ui.figures.figure_dialog import FigureDialog


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.open_first([])
    made.window.show()
    return made


def test_pictures_of_an_unsaved_post_come_along_when_it_is_saved(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = tmp_path / "harbour.png"
    Image.new("RGB", (60, 40), "teal").save(picture)
    home = tmp_path / "home"
    (home / "images").mkdir(parents=True)
    (home / "images/harbour.png").write_bytes(b"another picture of that name")
    program.files.show_text("---\ntitle: A\n---\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    program.window.page.editor.insertFromMimeData(data)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(FigureDialog)))
    dialog = program.window.findChildren(FigureDialog)[0]
    qtbot.waitUntil(lambda: dialog.can_accept)
    dialog.accept()
    qtbot.waitUntil(lambda: "![](images/harbour.png)" in program.post.text())
    held = paths.default_folders().held_pictures / "images/harbour.png"
    assert held.is_file()

    monkeypatch.setattr(
        type(program.bench.questions()), "ask_path_to_save", lambda *_: home / "post.md"
    )
    assert program.files.save()
    assert "![](images/harbour-2.png)" in (home / "post.md").read_text("utf-8")
    assert (home / "images/harbour-2.png").read_bytes() == held.read_bytes()
    assert (home / "images/harbour.png").read_bytes() == b"another picture of that name"
    program.post.undo_step()
    assert "![](images/harbour.png)" in program.post.text()
