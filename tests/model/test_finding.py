from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.finding import (
    Hit,
    find_in_post,
    next_hit,
    replacing_edits,
    words_finder,
)
from linkwright.model.inline_links import find_links
from linkwright.model.post import format_post, parse_post
from linkwright.model.text_edits import Span, apply_edits

POST = parse_post(
    "---\ntitle: 'The bank: a story'\nlabels: [bank]\n---\n"
    "A Bank by the river.\n\n"
    '- [The bank "opens"](https://bank.example/bank "Bank News") -- The Bank\n'
)


def replaced(sought: str, replacement: str, text: str) -> str:
    post = parse_post(text)
    hits = find_in_post(post, words_finder(sought))
    return apply_edits(text, replacing_edits(post, hits, replacement))


def test_title_text_link_titles_and_sources_are_searched_and_labels_are_not() -> None:
    hits = find_in_post(POST, words_finder("bank"))
    assert [hit.in_title for hit in hits] == [True, *[False] * 6]
    assert hits[0].span.of(POST.title) == "bank"
    assert {hit.span.of(POST.text) for hit in hits[1:]} == {"Bank", "bank"}


@pytest.mark.parametrize(
    ("sought", "text", "expected"),
    [
        ("the", "The other the", 3),
        ("it's", "It’s it's", 2),
        ('"a" b', "“a”\u00a0b", 1),
        ("co-op", "co\u2011op", 1),
        ("a.c", "abc a.c", 1),
        ("", "anything", 0),
        ("é", "café É", 2),
    ],
)
def test_words_are_found_as_they_are_typed(sought: str, text: str, expected: int) -> None:
    assert len(words_finder(sought)(text)) == expected


def test_case_and_whole_words_narrow_the_search() -> None:
    assert len(words_finder("The", match_case=True)("The other the")) == 1
    assert len(words_finder("the", whole_words=True)("The other the")) == 2
    assert len(words_finder("c++", whole_words=True)("c++ c++11 (c++)")) == 2


def test_a_title_is_replaced_as_yaml_wants_it() -> None:
    text = replaced("bank", 'dam: "new"', "---\ntitle: The bank\n---\nno bank\n")
    post = parse_post(text)
    assert post.title == 'The dam: "new"'
    assert post.body == 'no dam: "new"\n'


@pytest.mark.parametrize(
    ("markdown", "sought", "replacement", "expected"),
    [
        ("[a b](https://e.org/x)", "b", "[c]", "[a \\[c\\]](https://e.org/x)"),
        ("[a b](https://e.org/x)", "b", "\\[c", "[a \\[c](https://e.org/x)"),
        ("[a b](https://e.org/x)", "b", "c\\", "[a c\\\\](https://e.org/x)"),
        ("[a](https://e.org/x)", "x", "y (z", "[a](https://e.org/y%20%28z)"),
        ('[a](https://e.org/ "x")', "x", 'y"', '[a](https://e.org/ "y\\"")'),
        ("<https://e.org/x>", "x", "a b", "<https://e.org/a%20b>"),
        ("words x", "x", "[c] *d*", "words [c] *d*"),
    ],
)
def test_a_link_stays_a_link(markdown: str, sought: str, replacement: str, expected: str) -> None:
    assert replaced(sought, replacement, markdown) == expected


def test_groups_of_a_pattern_come_back() -> None:
    post = parse_post("John Smith\n")
    hit = Hit(Span(0, 10), False, ("John Smith", "John", "Smith"))
    edits = replacing_edits(post, [hit], r"\2, \1\\ \0\9")
    assert apply_edits(post.text, edits) == "Smith, John\\ John Smith\n"


def test_the_next_hit_goes_round() -> None:
    hits = find_in_post(POST, words_finder("bank"))
    last = hits[-1].span
    assert next_hit(hits, 0, in_title=True, backward=False) == 0
    assert next_hit(hits, 0, in_title=False, backward=False) == 1
    assert next_hit(hits, last.start, in_title=False, backward=False) == len(hits) - 1
    assert next_hit(hits, last.end, in_title=False, backward=False) == 0
    assert next_hit(hits, last.start, in_title=False, backward=True) == len(hits) - 2
    assert next_hit(hits, 0, in_title=True, backward=True) == len(hits) - 1


def test_an_unreadable_head_is_searched_as_text() -> None:
    post = parse_post("---\ntitle: bank\n")
    assert post.error
    hits = find_in_post(post, words_finder("bank"))
    assert [hit.in_title for hit in hits] == [False]


@given(
    st.text(alphabet="ab []()\\\"'\n<>😀", max_size=60),
    st.text(alphabet='ab []()"', max_size=6),
)
def test_replacing_everything_leaves_every_link_in_its_place(body: str, words: str) -> None:
    text = format_post(title="a title", body=f'[a b](https://e.org/ab "ab") {body}')
    post = parse_post(text)
    after = apply_edits(text, replacing_edits(post, find_in_post(post, words_finder("b")), words))
    assert parse_post(after).title.strip() == post.title.replace("b", words).strip()
    link = find_links(after, parse_post(after).body_span.start, len(after))[0]
    assert link.kind == "inline"
    assert link.span.start == parse_post(after).body_span.start


@given(st.text(alphabet="aAbß '’", max_size=40), st.text(alphabet="aAbß '", max_size=3))
def test_hits_are_in_order_and_never_empty(text: str, sought: str) -> None:
    spans = [match.span for match in words_finder(sought)(text)]
    assert all(span.start < span.end for span in spans)
    assert all(before.end <= behind.start for before, behind in pairwise(spans))
