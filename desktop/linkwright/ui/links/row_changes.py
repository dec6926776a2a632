"""The fewest row changes that turn one order of rows into another.

A view keeps its selection, its scroll position and an open editor only when its model says
which rows went, came and moved; a reset loses them all.
"""

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowsRemoved:
    """``count`` rows from ``first`` on are gone."""

    first: int
    count: int


@dataclass(frozen=True, slots=True)
class RowsInserted:
    """``count`` rows are new from ``first`` on."""

    first: int
    count: int


@dataclass(frozen=True, slots=True)
class RowMoved:
    """One row was taken out at ``source`` and put in again at ``target``, counted without it."""

    source: int
    target: int


RowChange = RowsRemoved | RowsInserted | RowMoved


def row_changes(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[RowChange]:
    """The changes from ``old`` to ``new``, to be made one after the other.

    Args:
        old: what identifies each row now; no value twice.
        new: what identifies each row afterwards; no value twice.

    Returns:
        Removals first, then moves, then insertions. The rows of a longest common subsequence
        stay where they are.
    """
    staying = set(new)
    changes: list[RowChange] = []
    current = list(old)
    for first, count in reversed(_runs([key not in staying for key in current])):
        changes.append(RowsRemoved(first, count))
        del current[first : first + count]
    known = set(current)
    changes += _moves(current, [key for key in new if key in known])
    changes += [
        RowsInserted(first, count) for first, count in _runs([key not in known for key in new])
    ]
    return changes


def _moves(current: list[Hashable], wanted: list[Hashable]) -> list[RowChange]:
    """Bring ``current`` into the order of ``wanted``, which has the same members."""
    if current == wanted:
        return []
    place = {key: number for number, key in enumerate(wanted)}
    fixed = _longest_rise([place[key] for key in current])
    moves: list[RowChange] = []
    for number, key in enumerate(wanted):
        if number in fixed:
            continue
        source = current.index(key)
        del current[source]
        target = current.index(wanted[number - 1]) + 1 if number else 0
        current.insert(target, key)
        if source != target:
            moves.append(RowMoved(source, target))
    return moves


def _longest_rise(numbers: list[int]) -> set[int]:
    """The members of a longest increasing subsequence of distinct numbers."""
    ends: list[int] = []
    ends_at: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(ends_at[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        ends_at[length : length + 1] = [index]
    members = set()
    index = ends_at[-1] if ends_at else -1
    while index >= 0:
        members.add(numbers[index])
        index = before[index]
    return members


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    """Start and length of each run of true flags."""
    runs: list[tuple[int, int]] = []
    for index, flag in enumerate(flags):
        if flag and runs and sum(runs[-1]) == index:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif flag:
            runs.append((index, 1))
    return runs
