"""Preferences of the running program: applied, told and kept."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from linkwright.settings.preference_file import load_preferences
from linkwright.ui.preferences.live_preferences import LivePreferences


def test_a_change_is_told_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = LivePreferences(tmp_path / "preferences.json")
    with qtbot.waitSignal(preferences.changed) as told:
        preferences.change(theme="dark")
    assert told.args == ["theme"]
    assert preferences.values.theme == "dark"
    assert load_preferences(preferences.path).preferences.theme == "dark"


def test_the_same_value_is_no_change(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = LivePreferences(tmp_path / "preferences.json")
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.change(theme=preferences.values.theme)
    assert not preferences.path.exists()


def test_a_value_holds_though_the_file_cannot_be_written(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    preferences = LivePreferences(tmp_path / "file" / "preferences.json")
    with qtbot.waitSignals([preferences.save_failed, preferences.changed]):
        preferences.change(fetch_at_once=4)
    assert preferences.values.fetch_at_once == 4
