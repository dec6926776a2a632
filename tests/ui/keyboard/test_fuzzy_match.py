import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.ui.keyboard.fuzzy_match import fit

COMMANDS = ("Save", "Save As", "Save a Copy", "Select All", "Paste Links", "Zoom In", "Copy As")


def best(typed: str) -> str:
    fits = {name: score for name in COMMANDS if (score := fit(typed, name)) is not None}
    return max(fits, key=lambda name: fits[name])


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("save", "Save"),
        ("sav", "Save"),
        ("svas", "Save As"),
        ("sac", "Save a Copy"),
        ("pl", "Paste Links"),
        ("zi", "Zoom In"),
        ("LINK", "Paste Links"),
    ],
)
def test_beginnings_of_words_count_most(typed: str, name: str) -> None:
    assert best(typed) == name


def test_a_letter_that_is_missing_fits_nothing() -> None:
    assert fit("sx", "Save") is None
    assert fit("evas", "Save") is None


@given(st.text(max_size=12), st.text(max_size=30))
def test_what_fits_has_all_letters_in_order(typed: str, text: str) -> None:
    rest = iter(text.casefold())
    letters = [letter for letter in typed.casefold() if not letter.isspace()]
    assert (fit(typed, text) is not None) == all(letter in rest for letter in letters)
