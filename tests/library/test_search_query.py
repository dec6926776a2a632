"""From what is typed to a query: nothing typed is syntax."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linkwright.library.search_query import full_text_query, search_terms, searchable


def query_of(typed: str) -> str:
    return full_text_query(search_terms(typed))


@pytest.fixture(scope="module")
def words() -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE words USING fts5 (text, prefix = '1 2 3')")
    yield database
    database.close()


def found(database: sqlite3.Connection, typed: str, text: str) -> bool:
    query = query_of(typed)
    with database:
        database.execute("DELETE FROM words")
        database.execute("INSERT INTO words VALUES (?)", (searchable(text),))
        rows = database.execute("SELECT 1 FROM words WHERE words MATCH ?", (query,)).fetchall()
    return bool(rows)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("", ""),
        (" - ( ** ", ""),
        ("ramadi", '"ramadi" *'),
        ("fall ram", '"fall" * AND "ram" *'),
        ('"fall of" ram', '"fall of" AND "ram" *'),
        ('"fall of', '"fall of" *'),
        ("“fall of”", '"fall of"'),
        ("NOT AND near(a", '"NOT" * AND "AND" * AND "near(a" *'),
        ("bbc.com/news", '"bbc.com/news" *'),
        ("title:x OR y*", '"title:x" * AND "OR" * AND "y*"'),
    ],
)
def test_queries(typed: str, query: str) -> None:
    assert query_of(typed) == query


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("ramadi fa", "The fall of Ramadi"),
        ("gefahr", "Das Gefährliche"),
        ("GEFÄHR", "das gefährliche"),
        ('"fall of ramadi"', "The Fall of Ramadi"),
        ("bbc.com/news/1", "see https://www.bbc.com/news/1234"),
        ("争议", "中国在有争议的岛屿"),
        ("岛", "中国在有争议的岛屿"),
        ("IS组织", "关于IS组织的新闻"),
        ("นคร", "กรุงเทพมหานคร"),
        ("O'Neill", "Paul O’Neill and O'Neill"),
    ],
)
def test_what_is_found(words: sqlite3.Connection, typed: str, text: str) -> None:
    assert found(words, typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [('"fall of"', "fall in love of"), ("议争", "中国在有争议的岛屿"), ('"ramad"', "Ramadi")],
)
def test_what_is_not(words: sqlite3.Connection, typed: str, text: str) -> None:
    assert not found(words, typed, text)


@given(st.text(max_size=40))
@example('" OR "')
@example("a\0b")
@example("\ud800 x")
@example("\u0345")
@example('""""')
@example("* ^ - + : { } NEAR(")
def test_any_text_is_a_query(words: sqlite3.Connection, typed: str) -> None:
    query = query_of(typed)
    if query:
        words.execute("SELECT 1 FROM words WHERE words MATCH ?", (query,)).fetchall()


@given(st.lists(st.text("abcxyz中国é", min_size=1, max_size=8), min_size=1, max_size=6), st.data())
def test_a_text_is_found_by_the_beginnings_of_its_words(
    words: sqlite3.Connection, text: list[str], data: st.DataObject
) -> None:
    word = data.draw(st.sampled_from(text))
    assert found(words, word[: data.draw(st.integers(1, len(word)))], " ".join(text))


@given(st.text(max_size=60))
def test_what_is_indexed_has_no_control_characters(text: str) -> None:
    assert not set(searchable(text)) & {"\0", "\x02", "\x03", '"', "\n"}
    searchable(text).encode()
