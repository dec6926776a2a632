"""The registry of profiles."""

import pytest

from linkwright.export.errors import ExportError
from linkwright.export.profiles import PROFILES, find_profile


def test_every_profile_is_found_by_its_own_name_only() -> None:
    assert len({profile.name for profile in PROFILES}) == len(PROFILES)
    assert all(find_profile(profile.name) is profile for profile in PROFILES)


def test_html_is_short_for_the_fragment() -> None:
    assert find_profile("html").name == "html-fragment"


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ExportError, match=r"no export profile named 'pdf'.*html-page"):
        find_profile("pdf")
