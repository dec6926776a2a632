"""The window in which the user says how sites are called."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from linkwright.assets import read_text
from linkwright.fetch.sources.page_host import Platforms
from linkwright.fetch.sources.publisher_rows import Publisher
from linkwright.fetch.sources.publishers import PublisherTable
from linkwright.model.addresses import parse_wrapper_rules
from linkwright.ui.publishers.live_publishers import LivePublishers
from linkwright.ui.publishers.publisher_dialog import PublisherDialog

TABLE = (
    "bbc.com\tBBC\ten\n"
    "nytimes.com\tThe New York Times\ten\tNYT\n"
    "rfi.fr\tRFI\tmul\n"
    "washingtonpost.com\tWashington Post\ten\tWaPo\n"
)


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    return tmp_path / "publishers.tsv"


@pytest.fixture
def dialog(qtbot: QtBot, own_file: Path) -> PublisherDialog:
    table = PublisherTable(TABLE, own_file)
    wrappers = parse_wrapper_rules(read_text("data/wrappers.txt"))
    made = PublisherDialog(LivePublishers(table, Platforms(""), wrappers))
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: PublisherDialog) -> list[str]:
    model = dialog.found
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(dialog: PublisherDialog, host: str) -> None:
    dialog.view.setCurrentIndex(dialog.found.index(shown(dialog).index(host), 0))


def kept(own_file: Path) -> list[Publisher]:
    return list(PublisherTable(TABLE, own_file).own_rows())


def test_all_sites_are_shown_and_found_by_any_of_their_words(dialog: PublisherDialog) -> None:
    assert shown(dialog) == ["bbc.com", "nytimes.com", "rfi.fr", "washingtonpost.com"]
    for words, found in {
        "post": ["washingtonpost.com"],
        "new YORK": ["nytimes.com"],
        "nyt": ["nytimes.com"],
        "wapo wash": ["washingtonpost.com"],
        "nowhere": [],
    }.items():
        dialog.search.setText(words)
        assert shown(dialog) == found, words


def test_a_name_is_changed_for_now_and_later(dialog: PublisherDialog, own_file: Path) -> None:
    choose(dialog, "bbc.com")
    assert dialog.form.name.text() == "BBC"
    assert not dialog.form.keep_button.isEnabled()
    dialog.form.name.setText(" The  Beeb ")
    dialog.form.short.setText("Beeb")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog.form.short, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert kept(own_file) == [Publisher("bbc.com", "The Beeb", "en", "Beeb")]
    assert dialog.view.currentIndex().siblingAtColumn(1).data() == "The Beeb"
    dialog.own_only.setChecked(True)
    assert shown(dialog) == ["bbc.com"]


def test_a_short_form_is_taken_away(dialog: PublisherDialog, own_file: Path) -> None:
    choose(dialog, "nytimes.com")
    dialog.form.short.clear()
    dialog.form.keep_button.click()
    assert kept(own_file) == [Publisher("nytimes.com", "The New York Times", "en", "")]


def test_a_site_is_added_by_its_address(dialog: PublisherDialog, own_file: Path) -> None:
    dialog.new_button.click()
    form = dialog.form
    form.site.setText("https://www.Harbour-Post.example/2024/a?b#c")
    assert not form.keep_button.isEnabled()
    form.name.setText("Harbour Post")
    form.keep_button.click()
    assert kept(own_file) == [Publisher("harbour-post.example", "Harbour Post")]
    assert form.site.isReadOnly()
    assert form.site.text() == "harbour-post.example"


@pytest.mark.parametrize("site", ["harbour", "no host at all", "http://", "..", "-"])
def test_what_is_no_site_is_not_kept(dialog: PublisherDialog, own_file: Path, site: str) -> None:
    dialog.new_button.click()
    dialog.form.site.setText(site)
    dialog.form.name.setText("Harbour Post")
    assert not dialog.form.keep_button.isEnabled()
    QTest.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert not own_file.exists()
    assert any("example.com" in label.text() for label in dialog.form.findChildren(QLabel))


def test_removed_and_brought_back(dialog: PublisherDialog, own_file: Path) -> None:
    choose(dialog, "rfi.fr")
    assert not dialog.form.shipped_button.isEnabled()
    dialog.form.remove_button.click()
    assert "rfi.fr" not in shown(dialog)
    assert PublisherTable(TABLE, own_file).find("rfi.fr") is None
    dialog.show_host("rfi.fr")
    dialog.form.name.setText("Radio France")
    dialog.form.keep_button.click()
    assert dialog.form.shipped_button.isEnabled()
    dialog.form.shipped_button.click()
    assert kept(own_file) == []
    assert dialog.view.currentIndex().siblingAtColumn(1).data() == "RFI"


def test_all_own_names_go_after_a_question(dialog: PublisherDialog, own_file: Path) -> None:
    assert not dialog.reset_button.isEnabled()
    choose(dialog, "bbc.com")
    dialog.form.name.setText("The Beeb")
    dialog.form.keep_button.click()
    dialog.reset_button.click()
    assert kept(own_file)
    box = dialog.findChild(QMessageBox)
    assert "name" in box.informativeText()
    next(button for button in box.buttons() if button.text() == "Reset All").click()
    assert kept(own_file) == []
    assert not dialog.reset_button.isEnabled()


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    table = PublisherTable(TABLE, tmp_path / "config" / "publishers.tsv")
    wrappers = parse_wrapper_rules("")
    made = PublisherDialog(LivePublishers(table, Platforms(""), wrappers))
    qtbot.addWidget(made)
    made.show()
    choose(made, "bbc.com")
    made.form.name.setText("The Beeb")
    made.form.keep_button.click()
    told = [label.text() for label in made.findChildren(QLabel) if label.isVisible()]
    assert any("could not be kept" in text for text in told)
    assert made.view.currentIndex().siblingAtColumn(1).data() == "The Beeb"
