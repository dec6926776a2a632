import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.prose_words import dictionary_form, prose_words


def words(line: str, *, with_capitals: bool = False) -> list[str]:
    return [span.of(line) for span in prose_words(line, with_capitals=with_capitals)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The chief's well-known men.", ["The", "chief's", "well-known", "men"]),
        ("**Bold** and _lined_ *words*", ["Bold", "and", "lined", "words"]),
        ("see `some code` and ``more ` code`` here", ["see", "and", "here"]),
        ("[A title](https://e.org/some-thing) -- Source", ["title", "Source"]),
        ("![Alt text](images/some-file.jpg)", ["Alt", "text"]),
        ("- <https://e.org/wrods> tail", ["tail"]),
        ("bare https://e.org/wrods, www.exmaple.org and me@exmaple.org.", ["bare", "and"]),
        ('<a href="wrods">text</a>', ["text"]),
        ("fish &nbsp; chips &#123;", ["fish", "chips"]),
        ("#hashtg @persn e.g. U.S. word.txt a/b", []),
        ("in 1990s B2B 3rd x86", ["in"]),
        ("NATO, IMFs, NATO's and iPhone", ["and"]),
        ("‘quoted’ 'words' rock 'n' roll", ["quoted", "words", "rock", "roll"]),
        ("Größe naïve cafe\u0301", ["Größe", "naïve", "cafe\u0301"]),
        ("كتاب जीवन", ["كتاب", "जीवन"]),
        ("snake_case_name", []),
        ("", []),
    ],
)
def test_only_prose_is_checked(line: str, expected: list[str]) -> None:
    assert words(line) == expected


def test_words_in_capitals_are_checked_when_asked_for() -> None:
    assert words("NATO says NO", with_capitals=True) == ["NATO", "says", "NO"]


def test_dictionaries_get_composed_words_with_a_straight_apostrophe() -> None:
    assert dictionary_form("cafe\u0301’s") == "café's"


@given(st.text(alphabet="ab`<>[]()'’-_.\\ 1A&;#@/:é😀", max_size=80))
def test_words_are_in_order_and_begin_and_end_in_letters(line: str) -> None:
    last = 0
    for span in prose_words(line):
        assert last <= span.start < span.end <= len(line)
        assert line[span.start].isalpha()
        assert line[span.end - 1].isalpha()
        last = span.end


def test_a_long_line_of_openings_is_read_quickly() -> None:
    for sign in ("`", "<a ", "](", "&", "a.", "``a`", "[]("):
        prose_words(sign * 5000)
