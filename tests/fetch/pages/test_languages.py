"""What servers are told of the user's languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.pages.languages import accept_language, languages_of_environment


@pytest.mark.parametrize(
    ("environment", "tags"),
    [
        ({}, ()),
        ({"LANG": "C.UTF-8"}, ()),
        ({"LANG": "de_AT.UTF-8"}, ("de-AT",)),
        ({"LANG": "de_AT.UTF-8", "LC_ALL": "fr_FR"}, ("fr-FR",)),
        ({"LANGUAGE": "sr_RS@latin:en_GB", "LANG": "de_DE"}, ("sr-RS", "en-GB")),
        ({"LANGUAGE": "", "LANG": "POSIX"}, ()),
    ],
)
def test_the_languages_of_an_environment(
    environment: dict[str, str], tags: tuple[str, ...]
) -> None:
    assert languages_of_environment(environment) == tags


def test_languages_come_with_and_without_their_region() -> None:
    assert accept_language(["de-AT", "fr"]) == "de-AT,de;q=0.9,fr;q=0.8,en;q=0.7,*;q=0.5"


def test_without_a_wish_it_is_english() -> None:
    assert accept_language([]) == "en,*;q=0.5"


@given(st.lists(st.text()))
def test_no_tag_can_break_the_header(tags: list[str]) -> None:
    header = accept_language(tags)
    assert set(header) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-,;=.*"
    )
    assert len(header) < 150
