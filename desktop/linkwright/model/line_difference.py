"""What differs between two texts, line by line, as people read it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby, zip_longest

from linkwright.model.line_matching import match_lines
from linkwright.model.text_edits import Span, trimmed_edit

_CONTEXT = 3


class LineKind(Enum):
    """What became of a line."""

    SAME = auto()
    REMOVED = auto()
    ADDED = auto()
    SKIPPED = auto()
    """Stands for lines that are the same and far from any difference."""


_CHANGES = frozenset({LineKind.REMOVED, LineKind.ADDED})


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """One line of a comparison.

    Attributes:
        kind: what became of it.
        text: what it says, without its end; "" for skipped ones.
        changed: of a removed or added line, the stretch that is not in its counterpart.
        skipped: for how many lines it stands.
    """

    kind: LineKind
    text: str = ""
    changed: Span | None = None
    skipped: int = 0


def compare_lines(old: str, new: str, context: int = _CONTEXT) -> list[DifferenceLine]:
    """The lines of two texts, those of the old one before those that replace them.

    Args:
        old: the text before.
        new: the text after.
        context: how many equal lines are shown around each difference.
    """
    return _without_far_lines(list(_all_lines(old.split("\n"), new.split("\n"))), context)


def side_by_side(
    lines: Sequence[DifferenceLine],
) -> list[tuple[DifferenceLine | None, DifferenceLine | None]]:
    """The lines of a comparison in rows: what the old text has, and what the new one has there.

    Equal and skipped lines stand on both sides; None where there is no counterpart.
    """
    rows: list[tuple[DifferenceLine | None, DifferenceLine | None]] = []
    for is_change, run in groupby(lines, key=lambda line: line.kind in _CHANGES):
        if not is_change:
            rows += ((line, line) for line in run)
            continue
        changed = list(run)
        removed = [line for line in changed if line.kind is LineKind.REMOVED]
        added = [line for line in changed if line.kind is LineKind.ADDED]
        rows += zip_longest(removed, added)
    return rows


def _all_lines(old: Sequence[str], new: Sequence[str]) -> Iterator[DifferenceLine]:
    old_at, new_at = 0, 0
    for at, match in enumerate([*match_lines(old, new), len(old)]):
        if match is None:
            continue
        yield from _replaced(old[old_at:match], new[new_at:at])
        if at < len(new):
            yield DifferenceLine(LineKind.SAME, new[at])
        old_at, new_at = match + 1, at + 1


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[DifferenceLine]:
    added = []
    for before, after in zip_longest(old, new):
        removed_span = added_span = None
        if before is not None and after is not None:
            edit = trimmed_edit(0, before, after)
            removed_span = Span(edit.start, edit.end)
            added_span = Span(edit.start, edit.start + len(edit.text))
        if before is not None:
            yield DifferenceLine(LineKind.REMOVED, before, removed_span)
        if after is not None:
            added.append(DifferenceLine(LineKind.ADDED, after, added_span))
    yield from added


def _without_far_lines(lines: Sequence[DifferenceLine], context: int) -> list[DifferenceLine]:
    changes = [at for at, line in enumerate(lines) if line.kind is not LineKind.SAME]
    near = {
        place
        for change in changes
        for place in range(max(0, change - context), min(len(lines), change + context + 1))
    }
    shown: list[DifferenceLine] = []
    skipped = 0
    for at, line in enumerate(lines):
        if at in near:
            shown += _skip(skipped)
            skipped = 0
            shown.append(line)
        else:
            skipped += 1
    return [*shown, *_skip(skipped)]


def _skip(number: int) -> list[DifferenceLine]:
    return [DifferenceLine(LineKind.SKIPPED, skipped=number)] if number else []
