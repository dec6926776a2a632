"""Names of sites in the whole window: changed in their own window, they hold at once."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from linkwright import paths
from linkwright.app import Program
from linkwright.ui.links.link_list_view import LinkListView
from linkwright.ui.publishers.new_site_bar import NewSiteBar
from linkwright.ui.publishers.new_sites import NewSites
from linkwright.ui.publishers.publisher_dialog import PublisherDialog

POST = "---\ntitle: Talks\n---\n\n## News\n\n- https://www.bbc.com/news/a\n"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Program:
    made = Program(qapp, paths.default_folders())
    qtbot.addWidget(made.window, before_close_func=lambda _: made.post.setModified(False))
    made.files.show_text(POST)
    made.window.show()
    made.finish()
    return made


def test_a_name_that_is_changed_shows_in_the_rows_at_once(program: Program, qtbot: QtBot) -> None:
    view = program.window.findChild(LinkListView)
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    assert view.model().rows[0].source == "BBC"
    program.bench.actions["publishers"].trigger()
    dialog = program.window.findChild(PublisherDialog)
    assert dialog.isVisible()
    dialog.show_host("bbc.com")
    dialog.form.name.setText("The Beeb")
    dialog.form.keep_button.click()
    assert view.model().rows[0].source == "The Beeb"
    assert "The Beeb" in program.bench.folders.publishers.read_text("utf-8")
    program.bench.actions["publishers"].trigger()
    assert len(program.window.findChildren(PublisherDialog)) == 1


def test_the_question_about_new_sites_follows_its_preference(program: Program) -> None:
    sites = program.window.findChild(NewSites)
    assert program.window.findChild(NewSiteBar) is None  # built when there is something to ask
    sites.changed.emit()
    assert program.window.findChild(NewSiteBar).isHidden()
    program.bench.preferences.change(ask_new_sites=False)
    assert sites.current is None
