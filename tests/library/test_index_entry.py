"""What the index reads in a post."""

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from library_bench import CHINA, HALIMOV, RAMADI
from linkwright.library.index_entry import IndexEntry, read_entry
from linkwright.model.post_state import Stated
from linkwright.settings.post_reading import load_post_reading

READING = load_post_reading(Path("/nowhere"))


def entry(text: str, path: str = "a.md") -> IndexEntry:
    return read_entry(text, PurePosixPath(path), 1.4e9, READING)


def test_a_post_of_a_lead_and_a_list() -> None:
    read = entry(RAMADI)
    assert read.title == "The Fall Of Ramadi"
    assert read.moment_s == 1_432_803_600
    assert read.stated is Stated.PUBLISHED
    assert read.labels == ("Iraq", "Islamic State")
    assert (read.list_links, read.waiting) == (3, 1)
    assert [(link.title, link.source) for link in read.links] == [
        ("Tajikistan police chief defects to Isis", "The Guardian"),
        ("Senators call for review of the Ramadi defeat", "L.A. Times"),
        ("", ""),
        ("Iraqi city of Ramadi falls", ""),
    ]
    assert read.text.splitlines() == [
        "The Guardian: Iraqi city of Ramadi falls",
        "Ramadi, the capital of Anbar province, has fallen.",
        "More News On The Fall Of Ramadi",
    ]


def test_a_title_is_found_where_there_is_none() -> None:
    assert entry("text\n\n## The *only* heading\n").title == "The only heading"
    assert entry("text", "2015/a-day.md").title == "a-day"
    assert entry("text").moment_s == 1_400_000_000


def test_pages_of_one_address_have_one_key_and_others_have_not() -> None:
    same = ["https://www.bbc.co.uk/news/1?utm_source=x", "http://bbc.com/news/1/"]
    other = ["https://bbc.com/news?id=1", "https://bbc.com/news?id=2", "https://bbc.com/news/2"]
    assert len({READING.link_key(url) for url in same}) == 1
    assert len({READING.link_key(url) for url in same + other}) == 4


def test_front_pages_are_no_stories() -> None:
    assert READING.link_key("https://www.bbc.com/") is None
    assert READING.link_key("https://www.bbc.com/en/") is None
    assert READING.link_key("https://www.bbc.com/news/1") is not None


@pytest.mark.parametrize("text", [RAMADI, HALIMOV, CHINA])
def test_other_texts_have_no_list_and_no_trouble(text: str) -> None:
    assert entry(text.replace("- [", "[")).title


@given(st.text(st.sampled_from("-[]()<>!*#>` \n:httpabc/.\"'\\é中"), max_size=80))
def test_any_text_is_read(text: str) -> None:
    read = entry(text)
    assert read.title
    assert read.waiting <= read.list_links <= len(read.links)
