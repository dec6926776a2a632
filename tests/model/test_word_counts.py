import pytest

from linkwright.model.post import parse_post
from linkwright.model.word_counts import WordCounts, count_post, count_text


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("", WordCounts()),
        ("One two, three.", WordCounts(3)),
        ("It's a well-known 3.5 % -- U.S.-led", WordCounts(5)),
        ("> A quote of\n> six words here\n\nand two", WordCounts(8, 6)),
        ("- [A title](https://e.org/some-long/path) -- BBC", WordCounts(3, 0, 1)),
        ("- <https://e.org/a>\n- https://e.org/b", WordCounts(0, 0, 2)),
        ("1. One\n2. two", WordCounts(2)),
        ("**bold** _it_ `code`", WordCounts(3)),
        ("![A picture](images/a.jpg)", WordCounts(2)),
        ("中文 слово", WordCounts(2)),
    ],
)
def test_what_is_read_is_counted(markdown: str, expected: WordCounts) -> None:
    assert count_text(markdown) == expected


def test_the_head_is_not_counted() -> None:
    assert count_post(parse_post("---\ntitle: not these words\n---\none two three\n")).words == 3


def test_long_lines_of_openings_are_counted_quickly() -> None:
    for sign in ("](", "<a ", "_", "> ", "[(", "a."):
        count_text(sign * 20_000)
