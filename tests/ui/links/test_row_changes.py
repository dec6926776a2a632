from hypothesis import given
from hypothesis import strategies as st

from linkwright.ui.links.row_changes import (
    RowChange,
    RowMoved,
    RowsInserted,
    RowsRemoved,
    row_changes,
)

orders = st.lists(st.integers(0, 12), unique=True)


def replay(old: list[int], new: list[int], changes: list[RowChange]) -> list[int]:
    rows = list(old)
    for change in changes:
        match change:
            case RowsRemoved(first, count):
                del rows[first : first + count]
            case RowsInserted(first, count):
                rows[first:first] = new[first : first + count]
            case RowMoved(source, target):
                rows.insert(target, rows.pop(source))
    return rows


@given(orders, orders)
def test_changes_lead_from_the_old_order_to_the_new(old: list[int], new: list[int]) -> None:
    assert replay(old, new, row_changes(old, new)) == new


@given(orders)
def test_nothing_changes_when_nothing_differs(rows: list[int]) -> None:
    assert row_changes(rows, rows) == []


def test_one_row_sent_to_the_end_is_one_move() -> None:
    assert row_changes("abcdef", "bcdefa") == [RowMoved(0, 5)]


def test_neighbours_come_and_go_in_one_change() -> None:
    assert row_changes("abcd", "axyd") == [RowsRemoved(1, 2), RowsInserted(1, 2)]
