"""Capitals of titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reference_post
from linkwright.model.title_case import capitalise_every_word, sentence_case, title_case


@pytest.mark.parametrize(
    ("title", "every", "longer"),
    [
        ("top commander of Tajikistan’s special forces has joined the islamic state",
         "Top Commander Of Tajikistan’s Special Forces Has Joined The Islamic State",
         "Top Commander of Tajikistan’s Special Forces Has Joined the Islamic State"),
        ("US and Russia-trained head defects to ISIS, won't say 'why'",
         "US And Russia-Trained Head Defects To ISIS, Won't Say 'Why'",
         "US and Russia-Trained Head Defects to ISIS, Won't Say 'Why'"),
        ("the u.s. and NATO's iPhone: the end of an era?",
         "The U.S. And NATO's iPhone: The End Of An Era?",
         "The U.S. and NATO's iPhone: The End of an Era?"),
        ("9/11 and the 20th f-16s -- a talk with McCain (video)",
         "9/11 And The 20th F-16s -- A Talk With McCain (Video)",
         "9/11 and the 20th F-16s -- A Talk With McCain (Video)"),
        ("WAR IN THE NORTH OF MALI, BBC AND U.S. SAY",
         "War In The North Of Mali, BBC And U.S. Say",
         "War in the North of Mali, BBC and U.S. Say"),
        ("what he's up to", "What He's Up To", "What He's up To"),
        ("“the war” – and after", "“The War” – And After", "“The War” – And After"),
        ("élan o’clock l'état 日本 ǆ", "Élan O’clock L'état 日本 ǅ", "Élan O’clock L'état 日本 ǅ"),
        ("", "", ""),
    ],
)  # fmt: skip
def test_titles_get_their_capitals(title: str, every: str, longer: str) -> None:
    assert capitalise_every_word(title) == every
    assert title_case(title) == longer


def test_the_reference_title_is_as_it_should_be() -> None:
    assert capitalise_every_word(reference_post.TITLE) == reference_post.TITLE


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Police chief defects to Isis in Syria", "Police chief defects to Isis in Syria"),
        ("police chief defects to ISIS: the end", "Police chief defects to ISIS: The end"),
        ("Police Chief Of Tajikistan’s Forces Defects To The IS",
         "Police chief of Tajikistan’s forces defects to the IS"),
        ("WAR IN TAJIKISTAN AGAIN", "War in Tajikistan again"),
    ],
)  # fmt: skip
def test_sentences(title: str, expected: str) -> None:
    assert sentence_case(title, ["Tajikistan"]) == expected


@given(st.text())
def test_only_capitals_change_and_once(title: str) -> None:
    for change in (capitalise_every_word, title_case, sentence_case):
        changed = change(title)
        assert changed.upper() == title.upper()
    every = capitalise_every_word(title)
    assert every.isupper() or capitalise_every_word(every) == every
