"""Which lines of an old text a new text still has."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence


def match_lines(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """Find the line of ``old`` that each line of ``new`` is.

    Equal lines at both ends are paired first; between them the lines that occur once in either
    text are the fixed points (patience diff), and what lies between two of those is paired from
    both sides. Takes n log n time for any texts, which difflib does not.

    Returns:
        For every new line the index of the old one, rising, or None for a line that is new.
    """
    matches: list[int | None] = [None] * len(new)
    _match_between(old, new, (0, len(old), 0, len(new)), matches)
    return matches


_Range = tuple[int, int, int, int]  # first old, end old, first new, end new


def _match_between(
    old: Sequence[str], new: Sequence[str], whole: _Range, matches: list[int | None]
) -> None:
    old_start, old_end, new_start, new_end = _match_ends(old, new, whole, matches)
    previous_old, previous_new = old_start, new_start
    for old_at, new_at in _fixed_points(old, new, (old_start, old_end, new_start, new_end)):
        matches[new_at] = old_at
        _match_ends(old, new, (previous_old, old_at, previous_new, new_at), matches)
        previous_old, previous_new = old_at + 1, new_at + 1
    _match_ends(old, new, (previous_old, old_end, previous_new, new_end), matches)


def _match_ends(
    old: Sequence[str], new: Sequence[str], part: _Range, matches: list[int | None]
) -> _Range:
    """Pair equal lines from the start and from the end; return what is left in the middle."""
    old_start, old_end, new_start, new_end = part
    while old_start < old_end and new_start < new_end and old[old_start] == new[new_start]:
        matches[new_start] = old_start
        old_start, new_start = old_start + 1, new_start + 1
    while old_start < old_end and new_start < new_end and old[old_end - 1] == new[new_end - 1]:
        old_end, new_end = old_end - 1, new_end - 1
        matches[new_end] = old_end
    return old_start, old_end, new_start, new_end


def _fixed_points(old: Sequence[str], new: Sequence[str], part: _Range) -> list[tuple[int, int]]:
    """Lines found once on either side, as the longest run of pairs that rises on both."""
    old_start, old_end, new_start, new_end = part
    if old_start == old_end or new_start == new_end:
        return []
    old_counts = Counter(old[old_start:old_end])
    new_counts = Counter(new[new_start:new_end])
    places = {line: at for at, line in enumerate(old[old_start:old_end], old_start)}
    pairs = [
        (places[line], at)
        for at, line in enumerate(new[new_start:new_end], new_start)
        if new_counts[line] == 1 and old_counts.get(line) == 1
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    tails: list[int] = []  # old positions that end the best run of each length
    tail_pairs: list[int] = []
    before: list[int | None] = []
    for index, (old_at, _) in enumerate(pairs):
        length = bisect_left(tails, old_at)
        before.append(tail_pairs[length - 1] if length else None)
        tails[length : length + 1] = [old_at]
        tail_pairs[length : length + 1] = [index]
    run: list[tuple[int, int]] = []
    at = tail_pairs[-1] if tail_pairs else None
    while at is not None:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]
