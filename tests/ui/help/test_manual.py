"""The manual says what is so, and finds what it says."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from linkwright import assets
from linkwright.settings.preferences import declared_preferences
from linkwright.ui.help.manual_pages import ManualPage, manual_pages
from linkwright.ui.help.manual_window import ManualWindow
from linkwright.ui.language import speak, spoken_language
from linkwright.ui.menus.menu_bar import MENUS
from linkwright.ui.menus.rows import MenuRow
from linkwright.ui.theme import load_theme

PAGES = manual_pages()
FOLDER = Path(str(assets.resource("manual")))
TEXTS = sorted(FOLDER.rglob("*.md"))
MENU_PATH = re.compile(r"\*([A-Z][\w .'-]*(?:\s>\s[\w\s.'-]+)+)\*")
CHORD = re.compile(r"\*\*((?:Ctrl|Alt|Shift)\+[^*]+|F\d+)\*\*")
OF_LISTS = {"Alt+Up", "Alt+Down", "Alt+P", "Ctrl+C", "Ctrl+Enter", "Shift+F2", "F2", "Ctrl+Z"}


def entries(menu: MenuRow, above: str = "") -> dict[str, str]:
    """The chords of all entries by their paths."""
    path = f"{above}{_plain(menu.title)}"
    found = {path: ""}
    for row in menu.rows:
        if isinstance(row, MenuRow):
            found |= entries(row, f"{path} > ")
        elif row is not None:
            found[f"{path} > {_plain(row.text)}"] = row.chord
    return found


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip(".")


@pytest.fixture
def manual(qtbot: QtBot) -> ManualWindow:
    made = ManualWindow(load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_menus_and_keys_that_it_names_are_there(path: Path) -> None:
    text = path.read_text("utf-8")
    known: dict[str, str] = {}
    for menu in MENUS:
        known |= entries(menu)
    for named in MENU_PATH.findall(text):
        assert " ".join(named.split()) in known, named
    chords = set(known.values()) | OF_LISTS
    standard = re.compile(r"Ctrl\+[NSFHBI0+-]|F3")
    for chord in CHORD.findall(text):
        assert chord in chords or standard.fullmatch(chord), chord


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_language_says_the_same(path: Path) -> None:
    """As far as that can be counted: links, menus, keys, headings, commands, rows."""
    original = (FOLDER / path.name).read_text("utf-8")
    text = path.read_text("utf-8")
    for told in (r"\]\((\S+\.md)\)", r"(?m)^(#+ )", r"(?m)^(    linkwright .*)", r"(?m)^(\|)"):
        assert re.findall(told, text) == re.findall(told, original)
    paths = sorted(" ".join(named.split()) for named in MENU_PATH.findall(text))
    assert paths == sorted(" ".join(named.split()) for named in MENU_PATH.findall(original))
    assert set(CHORD.findall(text)) == set(CHORD.findall(original))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_its_links_lead_to_pages(page: ManualPage) -> None:
    names = {each.name for each in PAGES}
    assert set(re.findall(r"\]\((\S+\.md)\)", page.text)) <= names
    assert page.title


def test_menus_and_keys_are_named_as_in_the_window(qapp: QApplication) -> None:
    speak(qapp, "de")
    try:
        assert spoken_language() == "de"
        pages = manual_pages(spoken_language())
    finally:
        speak(qapp, "en")
    assert pages[0].title == "In zwei Minuten zum ersten Beitrag"
    assert "*Links > Links einfügen*" in pages[0].text
    assert "**Strg+N**" in pages[0].text
    assert "| Strg+B |" in pages[1].text
    assert pages[-1].title == "Alle Einstellungen"
    assert spoken_language() == "en"


def test_a_page_that_is_not_translated_is_shown_in_english() -> None:
    assert manual_pages("eo")[0].title == manual_pages()[0].title


def test_every_preference_is_told_of() -> None:
    text = PAGES[-1].text
    for declared in declared_preferences():
        assert declared.label in text and declared.description in text


def test_pages_are_read_by_list_and_by_link(manual: ManualWindow) -> None:
    pages, text = manual.findChild(QListWidget), manual.findChild(QTextBrowser)
    assert pages.count() == len(PAGES)
    assert PAGES[0].title in text.toPlainText()
    text.anchorClicked.emit(QUrl("3-links.md"))
    assert pages.currentItem().text() == "The links"
    assert "Titles and sources" in text.toPlainText()


def test_the_search_leads_from_page_to_page(manual: ManualWindow) -> None:
    pages, line = manual.findChild(QListWidget), manual.findChild(QLineEdit)
    line.setText("struck waves")
    shown = [pages.item(row).text() for row in range(len(PAGES)) if not pages.isRowHidden(row)]
    assert shown == ["The links"]
    assert manual.findChild(QTextBrowser).textCursor().selectedText() == "struck waves"
    line.setText("undo")
    first = pages.currentRow()
    for _ in range(40):
        line.returnPressed.emit()
        if pages.currentRow() != first:
            break
    assert pages.currentRow() != first
    assert manual.findChild(QTextBrowser).textCursor().selectedText().lower() == "undo"
