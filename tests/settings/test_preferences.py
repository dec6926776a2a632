import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.settings.errors import SettingsError
from linkwright.settings.preference_file import load_preferences, save_preferences
from linkwright.settings.preferences import Preferences, declared_preferences

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=5,
)
names = st.sampled_from([declared.name for declared in declared_preferences()])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "preferences.json"


def write(path: Path, entries: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(entries))


@st.composite
def preferences(draw: st.DrawFn) -> Preferences:
    """Preferences with any values that they may have."""
    values: dict[str, Any] = {}
    for declared in declared_preferences():
        if declared.kind is bool:
            values[declared.name] = draw(st.booleans())
        elif declared.kind is int:
            values[declared.name] = draw(st.integers(declared.least, declared.most))
        else:
            choices = st.sampled_from(declared.choices) if declared.choices else st.text(max_size=9)
            values[declared.name] = draw(choices)
    return Preferences(**values)


def test_every_preference_is_described_and_its_default_is_allowed() -> None:
    declared = declared_preferences()
    assert len({each.name for each in declared}) == len(declared)
    for each in declared:
        assert each.objection(each.default) == ""
        assert each.label and each.description.endswith(".") and each.page
        assert (each.least is None) == (each.kind is not int)


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    loaded = load_preferences(path)
    assert loaded.preferences == Preferences()
    assert loaded.problems == ()
    assert Preferences().fetch_at_once == 16
    assert Preferences().collect_from_clipboard is False


@given(preferences())
def test_saved_preferences_are_loaded_again(
    tmp_path_factory: pytest.TempPathFactory, chosen: Preferences
) -> None:
    path = tmp_path_factory.mktemp("config") / "preferences.json"
    save_preferences(path, chosen)
    assert load_preferences(path).preferences == chosen
    assert load_preferences(path).problems == ()


@given(st.dictionaries(names | st.text(max_size=9), json_values, max_size=6))
def test_any_entries_give_preferences_and_a_reason_for_each_left_out(
    tmp_path_factory: pytest.TempPathFactory, entries: dict[str, Any]
) -> None:
    path = tmp_path_factory.mktemp("config") / "preferences.json"
    path.write_text(json.dumps(entries))
    loaded = load_preferences(path)
    for declared in declared_preferences():
        value = getattr(loaded.preferences, declared.name)
        assert declared.objection(value) == ""
        if declared.name in entries and declared.objection(entries[declared.name]):
            assert any(f"({declared.name})" in problem for problem in loaded.problems)
    save_preferences(path, loaded.preferences)
    assert load_preferences(path) == loaded


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("fetch_at_once", "8", "must be a whole number"),
        ("fetch_at_once", True, "must be a whole number"),
        ("fetch_at_once", 8.0, "must be a whole number"),
        ("fetch_at_once", 0, "must be from 1 to 32"),
        ("fetch_at_once", 33, "must be from 1 to 32"),
        ("fetch_on_open", 1, "must be true or false"),
        ("fetch_on_open", None, "must be true or false"),
        ("theme", "sepia", "must be one of 'system', 'light', 'dark', 'high-contrast'"),
        ("posts_folder", ["a"], "must be a text"),
    ],
)
def test_a_wrong_value_gives_way_to_the_default_and_is_told(
    path: Path, name: str, value: object, reason: str
) -> None:
    write(path, {name: value, "editor_font_size": 20})
    loaded = load_preferences(path)
    assert loaded.preferences == Preferences(editor_font_size=20)
    (problem,) = loaded.problems
    assert reason in problem
    assert "is used" in problem


def test_defaults_are_not_written_and_unknown_entries_stay(path: Path) -> None:
    write(path, {"from_the_future": {"a": [1]}, "fetch_at_once": 4, "theme": "dark"})
    chosen = replace(load_preferences(path).preferences, fetch_at_once=16, language="de")
    save_preferences(path, chosen)
    assert json.loads(path.read_text()) == {
        "from_the_future": {"a": [1]},
        "theme": "dark",
        "language": "de",
    }


def test_a_value_of_a_newer_version_stays_until_the_user_sets_another(path: Path) -> None:
    write(path, {"theme": "sepia"})
    save_preferences(path, load_preferences(path).preferences)
    assert json.loads(path.read_text()) == {"theme": "sepia"}
    save_preferences(path, Preferences(theme="dark"))
    assert json.loads(path.read_text()) == {"theme": "dark"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b"1" * 1_100_000])
def test_a_broken_file_is_told_and_kept_beside_the_new_one(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    loaded = load_preferences(path)
    assert loaded.preferences == Preferences()
    assert "cannot be read" in loaded.problems[0]
    save_preferences(path, Preferences(theme="dark"))
    assert load_preferences(path).preferences.theme == "dark"
    assert path.with_name("preferences.json.broken").read_bytes() == content


def test_a_folder_in_the_files_place_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    assert "cannot be read" in load_preferences(path).problems[0]
    with pytest.raises(SettingsError, match="could not be saved"):
        save_preferences(path, Preferences())


def test_preferences_cannot_be_changed_in_place() -> None:
    with pytest.raises(AttributeError):
        Preferences().theme = "dark"  # type: ignore[misc]
