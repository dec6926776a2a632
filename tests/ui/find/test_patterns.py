import pytest

from linkwright.model.text_edits import Span
from linkwright.ui.find.patterns import PatternError, pattern_finder


def test_a_pattern_is_found_line_by_line_in_characters() -> None:
    text = "😀 one 12\ntwo 😀 345"
    matches = pattern_finder(r"(\w+) \S* ?(\d+)$")(text)
    assert [match.span.of(text) for match in matches] == ["one 12", "two 😀 345"]
    assert matches[1].groups == ("two 😀 345", "two", "345")
    assert matches[0].span == Span(2, 8)


def test_case_and_whole_words_count_when_asked_for() -> None:
    assert len(pattern_finder("b.")("ba Ba")) == 2
    assert len(pattern_finder("b.", match_case=True)("ba Ba")) == 1
    assert len(pattern_finder("a|ab", whole_words=True)("a ab abc")) == 2


def test_nothing_empty_is_found() -> None:
    assert pattern_finder("x*")("abc") == []
    assert pattern_finder("")("abc") == []


def test_a_pattern_that_is_none_is_told() -> None:
    with pytest.raises(PatternError, match="cannot be read"):
        pattern_finder("(a")


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(a|a?)+[bc]$", r"(.*)(.*)(.*)(.*)\d"])
def test_a_pattern_without_end_is_given_up(pattern: str) -> None:
    with pytest.raises(PatternError, match="too many steps"):
        pattern_finder(pattern)("a" * 3000 + "!\n" + "a" * 3000)
