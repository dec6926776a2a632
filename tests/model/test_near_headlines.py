"""When two headlines are nearly the same."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.assets import read_text
from linkwright.model.near_headlines import (
    are_near,
    headline_print,
    parse_headline_words,
)

WORDS = parse_headline_words(read_text("data/headline-words.txt"))


def near(one: str, other: str) -> bool:
    first, second = headline_print(one, WORDS), headline_print(other, WORDS)
    return first is not None and second is not None and are_near(first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tajikistan police chief defects to Isis", "Tajikistan Police Chief Defects to ISIS"),
        ("Missing Tajik police commander appears on Internet, says has joined IS",
         "Missing Tajik Police Commander Appears On The Internet; Says He Has Joined “IS”"),
        ("EXCLUSIVE: China deploys artillery on disputed island",
         "China deploys artillery on a disputed island - Reuters"),
        ("U.S. senators call for review of Ramadi's fall",
         "US senators call for review of fall of Ramadi"),
        ("Élysée confirms Hollande visit to Cuba in spring",
         "Elysee confirms Hollande's visit to Cuba in spring"),
        ("Court orders retrial of former president over protest killings",
         "Egypt court orders retrial of former president over protest killings"),
        ("伊斯兰国占领叙利亚古城帕尔米拉", "伊斯兰国占领叙利亚古城帕尔米拉！"),
    ],
)  # fmt: skip
def test_the_same_story_in_other_words(one: str, other: str) -> None:
    assert near(one, other)
    assert near(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Live updates", "Live updates"),
        ("Ukraine war live: latest updates", "Ukraine war live: latest updates"),
        ("Russia-Ukraine war: what we know on day 812 of the Russian invasion",
         "Russia-Ukraine war: what we know on day 813 of the Russian invasion"),
        ("Monday's front pages: what the national papers say about the budget vote",
         "Tuesday's front pages: what the national papers say about the budget vote"),
        ("Picture Of The Day", "Picture Of The Day"),
        ("World News Briefs -- May 29, 2015", "World News Briefs -- May 30, 2015"),
        ("Court does not overturn the ban on protest marches",
         "Court does overturn the ban on protest marches"),
        ("Israel strikes Lebanon after rocket attack kills three",
         "Israel strikes Syria after rocket attack kills three"),
        ("Iran nuclear talks resume in Vienna", "Iran nuclear talks collapse in Vienna"),
        ("Niger coup leaders close the border", "Nigeria coup leaders close the border"),
        ("Two dead in Baghdad market bombing, police say",
         "Three dead in Baghdad market bombing, police say"),
        ("Egypt court orders retrial of the former president over protest killings in January",
         "Court orders retrial of former president over protest killings"),
        ("Home page", "Home page"),
        ("", ""),
        ("北京新闻", "北京新闻"),
    ],
)  # fmt: skip
def test_other_stories_and_titles_that_say_nothing(one: str, other: str) -> None:
    assert not near(one, other)


words = st.text("abcdefghijklmnopqrstuvwxyzäéßж", min_size=2, max_size=9)
headlines = st.lists(words, min_size=4, max_size=12, unique=True)


@given(headlines, st.randoms(use_true_random=False))
def test_order_capitals_and_marks_do_not_count(title: list[str], random: Random) -> None:
    shuffled = random.sample(title, len(title))
    one = headline_print(" ".join(title), WORDS)
    other = headline_print("“" + ", ".join(shuffled).title() + "”!", WORDS)
    assert one == other


@given(headlines, headlines)
def test_near_is_mutual(one: list[str], other: list[str]) -> None:
    assert near(" ".join(one), " ".join(other)) == near(" ".join(other), " ".join(one))


@given(headlines, st.lists(words, max_size=1))
def test_near_headlines_share_a_key(title: list[str], more: list[str]) -> None:
    one = headline_print(" ".join(title), WORDS)
    other = headline_print(" ".join(title + more), WORDS)
    if one and other and are_near(one, other):
        keys = list(zip(one.shared_keys(), other.shared_keys(), strict=True))
        assert any(a == b for a, b in keys)
        assert one != other or any(a == b and a is not None for a, b in keys)


@given(st.text())
def test_any_text_is_read(title: str) -> None:
    made = headline_print(title, WORDS)
    if made is not None:
        assert are_near(made, made)
        assert all(key is None or -(2**63) <= key < 2**63 for key in made.shared_keys())


@given(headlines, st.integers(0, 10**6), st.integers(0, 10**6))
def test_other_numbers_are_other_stories(title: list[str], one: int, other: int) -> None:
    assert near(f"{' '.join(title)} {one}", f"{' '.join(title)} {other}") in (False, one == other)
