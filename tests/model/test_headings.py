"""The heading that is proposed for a list of links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reference_post
from linkwright import assets
from linkwright.model.headings import more_news_heading
from linkwright.model.verbs import Verbs, gerund, parse_verbs, third_person

VERBS = parse_verbs(assets.read_text("data/headline-verbs.txt"))


def test_the_reference_post() -> None:
    assert more_news_heading(reference_post.TITLE, VERBS) == reference_post.HEADING


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("The Fall Of Ramadi", "The Fall Of Ramadi"),
        ("Donald Trump Jr. To Testify Before The Senate",
         "Donald Trump Jr. Testifying Before The Senate"),
        ("China Is Deploying Artillery On Disputed Island",
         "China Deploying Artillery On Disputed Island"),
        ("Russia Has Not Withdrawn From Syria.", "Russia Not Withdrawing From Syria"),
        ("Parliament Has Been Dissolved", "Parliament Being Dissolved"),
        ("Iran Has Been Enriching Uranium", "Iran Enriching Uranium"),
        ("Two Pilots Were Rescued At Sea", "Two Pilots Being Rescued At Sea"),
        ("U.S. Will Stop Flights", "U.S. Stopping Flights"),
        ("Army Seizes The Airport", "Army Seizing The Airport"),
        ("Minister denies report", "Minister denying report"),
        ("Thousands Of Refugees Have Fled", "Thousands Of Refugees Fleeing"),
        ("Leader Of The Party Has Died", "The Leader Of The Party Dying"),
        ("Iran Has A Problem", "Iran Having A Problem"),
        ("Iran's Plan To Attack", "Iran's Plan To Attack"),
        ("U.S. Response To Iran", "U.S. Response To Iran"),
        ("Is Russia Preparing For War?", "Is Russia Preparing For War?"),
        ("Pentagon: Iran Has Tested A Missile", "Pentagon: Iran Has Tested A Missile"),
        ("Special Forces Talks", "Special Forces Talks"),
        ("戦争 のニュース", "戦争 のニュース"),
    ],
)  # fmt: skip
def test_a_headline_becomes_a_noun_phrase(title: str, rest: str) -> None:
    assert more_news_heading(title, VERBS) == f"More News On {rest}"


def test_no_title_gives_no_heading() -> None:
    assert more_news_heading("  ", VERBS) == ""


@pytest.mark.parametrize(
    ("base", "expected"),
    [("stop", "stopping"), ("open", "opening"), ("die", "dying"), ("agree", "agreeing"),
     ("quit", "quitting"), ("visit", "visiting"), ("admit", "admitting"), ("veto", "vetoing"),
     ("fly", "flying"), ("seize", "seizing"), ("fix", "fixing"), ("hear", "hearing")],
)  # fmt: skip
def test_gerunds(base: str, expected: str) -> None:
    assert gerund(base) == expected


def test_every_shipped_verb_is_found_by_its_third_person() -> None:
    assert all(VERBS.present[third_person(base)] == base for base in VERBS.bases)


@given(st.text())
def test_any_title_gives_one_line(title: str) -> None:
    heading = more_news_heading(title, VERBS)
    assert len(heading.splitlines()) <= 1
    assert more_news_heading(title, Verbs()).startswith("More News On") or not title.strip(".… \n")
