"""Where in a page the edited words stand."""

import pytest

from linkwright.ui.preview.edited_place import find_place

BLOCKS = [
    "Bridges",
    "The bridge over the river was closed on Monday.",
    "More News On Bridges",
    "Bridge closed for a week -- BBC",
    "Bridge opens again -- Reuters",
    "The bridge over the river was closed on Monday.",
    "The end",
]


@pytest.mark.parametrize(
    ("line", "share", "number"),
    [
        ("## More News On *Bridges*", 0.3, 2),
        ("- [Bridge opens again](https://closed.example/week/bbc) -- Reuters", 0.9, 4),
        ("> The bridge over the **river** was closed on Monday.", 0.1, 1),
        ("> The bridge over the **river** was closed on Monday.", 0.9, 5),
        ("", 0.5, None),
        ("---", 0.5, None),
        ("nothing of the kind", 0.5, None),
        ("- <https://the.example/end>", 1.0, 6),
    ],
)
def test_the_block_with_the_same_words_is_found(
    line: str, share: float, number: int | None
) -> None:
    assert find_place(line, share, BLOCKS) == number


def test_an_empty_page_has_no_place() -> None:
    assert find_place("words", 0, []) is None
