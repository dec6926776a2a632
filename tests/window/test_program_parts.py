"""The parts of the program come after its window, one after the other."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program
from linkwright.ui.links.link_panel import LinkPanel


def test_what_is_typed_between_the_parts_stays(qtbot: QtBot, qapp: QApplication) -> None:
    program = Program(qapp, paths.default_folders())
    qtbot.addWidget(program.window, before_close_func=lambda _: program.post.setModified(False))
    program.open_first([])
    program.files.start_new()
    program.window.show()
    title = program.window.page.head.title_field
    with qtbot.waitSignal(program.links_ready, timeout=20_000):
        program.finish_by_and_by()
        qtbot.keyClicks(title, "Bridges")
    assert not program.window.actions_by_name["show_posts"].isChecked()
    program.add_links(["https://paper.example/a"])
    with qtbot.waitSignal(program.finished, timeout=20_000):
        pass
    assert program.window.findChild(LinkPanel) is not None
    assert program.post.post().title == "Bridges"
    assert "- <https://paper.example/a>" in program.post.text()
