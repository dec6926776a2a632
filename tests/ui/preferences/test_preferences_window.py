"""The preferences window: made of the declarations, and live."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from linkwright.settings.preferences import Preferences, declared_preferences
from linkwright.ui.preferences.live_preferences import LivePreferences
from linkwright.ui.preferences.preference_page import PreferencePage
from linkwright.ui.preferences.preferences_window import PreferencesWindow

OFFERS = {
    "line-styles": [("", "Title -- Source"), ("brief", "Brief")],
    "export-profiles": [("html-fragment", "HTML"), ("markdown", "Markdown")],
    "languages": [("", "That of the system"), ("de", "Deutsch")],
}


@pytest.fixture
def preferences(tmp_path: Path) -> LivePreferences:
    return LivePreferences(tmp_path / "preferences.json")


@pytest.fixture
def window(qtbot: QtBot, preferences: LivePreferences) -> PreferencesWindow:
    made = PreferencesWindow(preferences, OFFERS)
    qtbot.addWidget(made)
    made.show()
    return made


def control(window: QWidget, label: str, kind: type[QWidget]) -> QWidget:
    return next(each for each in window.findChildren(kind) if each.accessibleName() == label)


def test_every_preference_has_a_control_with_its_words(window: PreferencesWindow) -> None:
    kinds = (QCheckBox, QSpinBox, QComboBox, QLineEdit)
    controls = [each for kind in kinds for each in window.findChildren(kind)]
    told = {each.accessibleName(): each.accessibleDescription() for each in controls}
    for declared in declared_preferences():
        assert told[declared.label] == declared.description


def test_every_kind_of_control_changes_its_preference_at_once(
    window: PreferencesWindow, preferences: LivePreferences
) -> None:
    control(window, "Remove tracking from addresses", QCheckBox).click()
    control(window, "Pages fetched at once", QSpinBox).setValue(4)
    line = control(window, "Relation of links (rel)", QLineEdit)
    line.setText("nofollow")
    QTest.keyClick(line, Qt.Key.Key_Return)
    colours = control(window, "Colours", QComboBox)
    colours.setCurrentIndex(2)
    colours.activated.emit(2)
    values = preferences.values
    assert (values.clean_addresses, values.fetch_at_once) == (False, 4)
    assert (values.link_rel, values.theme) == ("nofollow", "dark")
    assert LivePreferences(preferences.path).values == values
    assert window.isVisible()


def test_what_is_changed_elsewhere_is_shown(
    window: PreferencesWindow, preferences: LivePreferences
) -> None:
    preferences.change(clean_addresses=False, fetch_at_once=7, line_style="of my own")
    assert not control(window, "Remove tracking from addresses", QCheckBox).isChecked()
    assert control(window, "Pages fetched at once", QSpinBox).value() == 7
    assert control(window, "Line style", QComboBox).currentText() == "of my own"


def test_a_page_is_reset_and_others_are_left_alone(
    window: PreferencesWindow, preferences: LivePreferences
) -> None:
    preferences.change(fetch_at_once=7, theme="dark")
    page = next(each for each in window.findChildren(PreferencePage) if each.title == "Fetching")
    control(page, "Reset the page “Fetching”", QWidget).click()
    assert preferences.values.fetch_at_once == Preferences().fetch_at_once
    assert preferences.values.theme == "dark"


def test_the_search_looks_at_all_pages(window: PreferencesWindow) -> None:
    search = control(window, "Search the preferences", QLineEdit)
    search.setText("nofollow")
    assert control(window, "Relation of links (rel)", QLineEdit).isVisible()
    assert not control(window, "Where links open (target)", QComboBox).isVisible()
    search.setText("no such words at all")
    assert "No preference" in " ".join(
        each.text() for each in window.findChildren(QWidget, "hint") if each.isVisible()
    )
    search.clear()
    assert control(window, "Line style", QComboBox).isVisible()
    assert not control(window, "Colours", QComboBox).isVisible()


def test_pages_are_chosen_by_key(window: PreferencesWindow) -> None:
    pages = control(window, "Pages", QListWidget)
    names = [pages.item(at).text() for at in range(pages.count())]
    assert names == list(dict.fromkeys(each.page for each in declared_preferences()))
    pages.setCurrentRow(0)
    QTest.keyClick(pages, Qt.Key.Key_End)
    last = declared_preferences()[-1].label
    assert control(window, last, QWidget).isVisible()
