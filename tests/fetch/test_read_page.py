"""The heart of the program: from the bytes of a page to its title and source."""

import pytest

import reference_post
from linkwright.fetch.page import read_page


@pytest.mark.parametrize(
    ("url", "line"), list(zip(reference_post.MORE_NEWS, reference_post.LINES, strict=True))
)
def test_reference_lines(url: str, line: tuple[str, str]) -> None:
    page = reference_post.pages()[url]
    info = read_page(page.body, url, page.headers["Content-Type"])
    assert (info.title, info.publisher, info.state) == (*line, "ok")


def test_the_lead_keeps_the_published_apostrophe() -> None:
    page = reference_post.pages()[reference_post.LEAD]
    info = read_page(page.body, reference_post.LEAD, page.headers["Content-Type"])
    assert info.publisher == "Washington Post"
    assert info.title == (
        "The U.S.-trained commander of Tajikistan’s special forces has joined the Islamic State"
    )
    assert info.date == "2015-05-28T17:04:00-04:00"
    assert info.description.startswith("In late April")
