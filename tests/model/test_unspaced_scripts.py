"""Scripts without spaces between words."""

from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.unspaced_scripts import BREAK, letter_pairs, with_breaks, without_breaks


def test_letters_are_parted() -> None:
    assert with_breaks("在伊斯兰国 IS和").split(BREAK) == ["在", "伊", "斯", "兰", "国 IS", "和"]
    assert with_breaks("Ramadi fällt") == "Ramadi fällt"


def test_pairs_of_neighbours() -> None:
    assert letter_pairs("abc") == ["abc"]
    assert letter_pairs("在伊斯") == ["在伊", "伊斯"]
    assert letter_pairs("is国x") == ["is", "国", "x"]


@given(st.text(st.sampled_from("aé1 国伊ไทย,-"), max_size=20))
def test_breaks_are_taken_out_again(text: str) -> None:
    assert without_breaks(with_breaks(text)) == text
    assert with_breaks(with_breaks(text)) == with_breaks(text)
