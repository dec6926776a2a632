import io
import json
from pathlib import Path

import pytest

from linkwright.spelling.answers import answer_questions
from linkwright.spelling.dictionaries import dictionary_folders, find_dictionaries
from linkwright.spelling.errors import SpellingError
from linkwright.spelling.speller import Speller

AFF = "SET ISO8859-1\nSFX S Y 1\nSFX S 0 s .\nTRY abc\n"


@pytest.fixture(scope="module")
def english() -> Speller:
    return Speller(find_dictionaries(dictionary_folders(Path("none"))[-1:])["en-US"])


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "xx.aff").write_text(AFF, "latin-1")
    (tmp_path / "xx.dic").write_text("3\ncaf\xe9/S\nbridge/S\nword's\n", "latin-1")
    return tmp_path / "xx"


@pytest.mark.parametrize("word", ["government", "don't", "don’t", "well-known", "Tajikistan"])
def test_right_words_are_known(english: Speller, word: str) -> None:
    assert english.knows(word)


@pytest.mark.parametrize("word", ["online", "Website", "jihadists", "Brexit's", "Tajikistan’s"])
def test_words_of_today_and_their_possessives_are_known(english: Speller, word: str) -> None:
    assert english.knows(word)


@pytest.mark.parametrize("word", ["goverment", "recieve", "wel-knwon", "goverment's"])
def test_wrong_words_are_not(english: Speller, word: str) -> None:
    assert not english.knows(word)


def test_suggestions_are_likely_words(english: Speller) -> None:
    assert english.suggestions("goverment")[0] == "government"
    assert "don’t" in english.suggestions("don’tt")


def test_words_of_another_script_are_not_judged(english: Speller) -> None:
    assert english.knows("Москва")
    assert english.knows("كتاب")


def test_a_dictionary_of_an_old_encoding_is_read(small: Path) -> None:
    speller = Speller(small)
    assert speller.knows("cafés")
    assert speller.knows("cafe\u0301")
    assert not speller.knows("caff")
    assert not speller.knows("łabędź")
    assert speller.suggestions("łabędź") == []


def test_a_missing_dictionary_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpellingError, match="cannot be read"):
        Speller(tmp_path / "none")


def test_questions_are_answered_line_by_line(small: Path) -> None:
    questions = [json.dumps({"check": ["bridges", "brigde"]}), json.dumps({"suggest": "brigde"})]
    written = io.StringIO()
    assert answer_questions(small, questions, written) == 0
    checked, suggested = map(json.loads, written.getvalue().splitlines())
    assert checked == {"checked": ["bridges", "brigde"], "wrong": ["brigde"]}
    assert suggested == {"word": "brigde", "suggestions": ["bridge"]}


def test_without_a_dictionary_the_only_answer_is_why(tmp_path: Path) -> None:
    written = io.StringIO()
    assert answer_questions(tmp_path / "none", ["{}"], written) == 1
    assert "cannot be read" in json.loads(written.getvalue())["error"]
