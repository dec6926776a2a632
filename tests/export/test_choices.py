"""What the user has chosen for all exports."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.export.choices import (
    ExportChoices,
    format_dashes,
    load_choices,
    parse_dashes,
)
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import PROFILES, find_profile
from linkwright.settings.preferences import Preferences

names = st.sampled_from([profile.name for profile in PROFILES])


@given(st.dictionaries(names, st.sampled_from(["en", "em"])))
def test_dashes_come_back(dashes: dict[str, str]) -> None:
    assert parse_dashes(format_dashes(dashes)) == dashes  # type: ignore[arg-type]


@pytest.mark.parametrize("written", ["", "nonsense", "blogger=", "=em", "blogger=stroke", "a b c"])
def test_what_is_no_dash_changes_nothing(written: str) -> None:
    assert parse_dashes(written) == {}


def test_blanks_and_commas_are_free() -> None:
    assert parse_dashes("hugo = en,blogger=em;ghost=--") == {
        "hugo": "en",
        "blogger": "em",
        "ghost": "literal",
    }


def test_each_profile_has_its_own_dash(tmp_path: Path) -> None:
    preferences = Preferences(dashes="blogger=em", link_rel="nofollow", link_target="_blank")

    choices = load_choices(preferences, tmp_path)

    assert choices.options_for(find_profile("blogger")) == ExportOptions(
        dash="em", link_rel="nofollow", link_target="_blank"
    )
    assert choices.options_for(find_profile("hugo")).dash == "literal"


def test_profiles_and_style_sheet_come_from_the_folder(tmp_path: Path) -> None:
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles/mine.html.jinja").write_text("{{ body }}", "utf-8")
    (tmp_path / "page.css").write_text("p { color: red }", "utf-8")

    choices = load_choices(Preferences(export_profile="mine"), tmp_path)

    assert choices.usual_profile.name == choices.find("mine").name == "mine"
    assert choices.options_for(choices.usual_profile).page_css == "p { color: red }"


def test_a_usual_profile_that_has_gone_leaves_the_first() -> None:
    assert ExportChoices(usual="gone").usual_profile is PROFILES[0]
