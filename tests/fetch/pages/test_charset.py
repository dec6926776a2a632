"""The text of a page from its bytes, by marks at its beginning."""

import pytest

from linkwright.fetch.page import read_page
from linkwright.fetch.pages.charset import decode

PAGE = "<html><title>Häfen: talks end — a deal</title><h1>Häfen: talks end — a deal</h1>"
WIDE = ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]


@pytest.mark.parametrize("codec", [*WIDE, "utf-8", "utf-8-sig"])
def test_signs_of_several_bytes_are_told_with_and_without_a_mark(codec: str) -> None:
    body = PAGE.encode(codec)
    assert decode(body).text == PAGE
    assert read_page(body, "https://post.example/a").title == "Häfen: talks end — a deal"


@pytest.mark.parametrize("codec", WIDE)
def test_a_wide_page_may_be_cut_anywhere(codec: str) -> None:
    for cut in range(1, 8):
        assert decode(PAGE.encode(codec)[:-cut]).text.startswith(PAGE[:-8])
