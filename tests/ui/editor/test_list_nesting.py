import pytest

from linkwright.ui.editor.list_nesting import nested

LIST = ["Text", "", "- one", "- two", "  - inner", "- three", "", "1. a", "2. b", "   1. c"]


@pytest.mark.parametrize(
    ("first", "last", "deeper", "expected"),
    [
        (3, 3, True, ["  - two", "    - inner"]),
        (3, 5, True, ["  - two", "    - inner", "  - three"]),
        (5, 5, True, ["  - three"]),
        (4, 4, False, ["- inner"]),
        (8, 8, True, ["   1. b", "      1. c"]),
        (9, 9, False, ["3. c"]),
        (2, 2, True, None),
        (2, 2, False, None),
        (0, 0, True, None),
        (4, 4, True, None),
    ],
)
def test_items_move_a_level(
    first: int, last: int, deeper: bool, expected: list[str] | None
) -> None:
    assert nested(LIST, first, last, deeper=deeper) == expected


def test_an_indent_without_an_item_around_goes() -> None:
    assert nested(["    - one"], 0, 0, deeper=False) == ["- one"]


def test_moving_in_and_out_again_changes_nothing() -> None:
    inner = nested(LIST, 3, 3, deeper=True)
    assert inner is not None
    lines = [*LIST[:3], *inner, *LIST[5:]]
    assert nested(lines, 3, 3, deeper=False) == LIST[3:5]
