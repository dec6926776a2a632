"""Hits are marked where the index finds them."""

import sqlite3
from collections.abc import Iterator
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.library.hit_marking import HitMarker, plain, spans
from linkwright.library.search_query import full_text_query, search_terms, searchable
from linkwright.model.unspaced_scripts import without_breaks


def hits(text: str, typed: str) -> list[str]:
    marked = HitMarker(search_terms(typed)).mark(searchable(text))
    assert plain(marked) == without_breaks(searchable(text))
    return [piece for piece, is_hit in spans(marked) if is_hit]


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("The Fall Of Ramadi", "fal ram", ["Fall", "Ramadi"]),
        ("The fall of the fallen", "fall", ["fall", "fallen"]),
        ("The fall of the fallen", '"fall"', ["fall"]),
        ("Das Gefährlichste", "GEFAHR", ["Gefährlichste"]),
        ("Gefährlich", "gefähr", ["Gefährlich"]),
        ("https://www.bbc.com/news/1", "bbc.com/ne", ["bbc.com/news"]),
        ("中国在有争议的岛屿", "争议", ["争议"]),
        ("a b a b c", '"a b c"', ["a b c"]),
        ("nothing", "x", []),
        ("text", "", []),
    ],
)
def test_hits(text: str, typed: str, marked: list[str]) -> None:
    assert hits(text, typed) == marked


def test_an_excerpt_is_of_the_first_text_with_a_hit() -> None:
    long = " ".join(f"word{number}" for number in range(100))
    marker = HitMarker(search_terms("word50"))
    shown = marker.excerpt(["no hit", long, "word50"])
    assert plain(shown).startswith("…word47 word48")
    assert plain(shown).endswith("word60…")
    assert ("word50", True) in list(spans(shown))
    assert marker.excerpt(["no hit"]) == ""
    assert plain(marker.excerpt(["a word50 b"])) == "a word50 b"


@pytest.fixture(scope="module")
def words() -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE words USING fts5"
        " (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
    )
    yield database
    database.close()


pieces = st.lists(
    st.sampled_from(["ab", "abc", "Äb", "a", "中", "国中", "x1", "-", ".", '"', "b", "éa", "_"]),
    min_size=1,
    max_size=6,
)


@given(pieces, pieces, st.sampled_from([" ", "", "/"]))
def test_what_the_index_finds_is_marked_and_nothing_else(
    words: sqlite3.Connection, text: list[str], typed: list[str], between: str
) -> None:
    written, asked = between.join(text), between.join(typed)
    terms = search_terms(asked)
    if not terms:
        return
    with words:
        words.execute("DELETE FROM words")
        words.execute("INSERT INTO words VALUES (?)", (searchable(written),))
        query = full_text_query(terms)
        found = words.execute("SELECT 1 FROM words WHERE words MATCH ?", (query,)).fetchall()
    each = [HitMarker([term]).mark(searchable(written)) for term in terms]
    assert all("\x02" in marked for marked in each) == bool(found)


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_can_be_marked(text: str, typed: str) -> None:
    marker = HitMarker(search_terms(typed))
    shown = normalize("NFC", without_breaks(searchable(text)))
    assert normalize("NFC", plain(marker.mark(searchable(text)))) == shown
    marker.excerpt([searchable(text)])
