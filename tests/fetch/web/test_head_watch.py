from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.web.head_watch import HeadWatch

PAGE = (
    b"<HTML><Head><TITLE>A headline</TITLE><meta property='og:title' content='A headline'>"
    b"</HEAD><body>" + b"x" * 200
)


def fed(*chunks: bytes) -> HeadWatch:
    watch = HeadWatch()
    for chunk in chunks:
        watch.feed(chunk)
    return watch


@given(st.lists(st.integers(0, len(PAGE)), max_size=8))
def test_it_makes_no_difference_how_the_page_is_cut(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(PAGE)]
    watch = fed(*(PAGE[a:b] for a, b in pairwise(edges)), b"x" * 70_000)
    assert watch.whole
    assert watch.enough


def test_a_head_without_its_end_is_not_whole() -> None:
    watch = fed(PAGE[: PAGE.index(b"</HEAD")])
    assert not watch.whole
    assert not watch.enough


def test_it_is_enough_only_some_way_behind_the_head() -> None:
    head = b"<head><title>A headline</title></head>"
    assert not fed(head).enough
    assert fed(head, b"x" * 70_000).enough


def test_without_a_title_the_reading_goes_on() -> None:
    assert not fed(b"<head></head>", b"x" * 1_000_000).enough
