"""Changes to a text as values: what the panel wants is computed here, applied elsewhere."""

from collections.abc import Callable, Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text, as offsets in characters (Python's, code points): [start, end)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The stretch of ``text`` that this span covers."""
        return text[self.start : self.end]

    def moved(self, by: int) -> "Span":
        """The stretch so many characters further on."""
        return Span(self[0] + by, self[1] + by) if by else self


NOWHERE = Span(0, 0)  # of what a text does not have


class TextEdit(NamedTuple):
    """Replace ``[start, end)`` of a text by ``text``; offsets are those of the unedited text."""

    start: int
    end: int
    text: str


def apply_edits(text: str, edits: Iterable[TextEdit]) -> str:
    """The text after all edits.

    Args:
        text: the text that the edits were computed for.
        edits: in any order; two of them may touch but not overlap. Insertions at one place
            keep the order in which they are given.

    Raises:
        ValueError: edits overlap or reach outside the text.
    """
    parts: list[str] = []
    position = 0
    for edit in in_order(edits):
        if not position <= edit.start <= edit.end <= len(text):
            raise ValueError(f"edit {edit.start}-{edit.end} overlaps another or leaves the text")
        parts += (text[position : edit.start], edit.text)
        position = edit.end
    parts.append(text[position:])
    return "".join(parts)


def in_order(edits: Iterable[TextEdit]) -> list[TextEdit]:
    """The edits from the start of the text to its end, stable for insertions at one place."""
    return sorted(edits, key=lambda edit: (edit.start, edit.end))


def trimmed_edit(offset: int, old: str, new: str) -> TextEdit:
    """An edit of the characters that differ, where ``old`` stands at an offset."""
    head, tail = common_ends(old, new)
    return TextEdit(offset + head, offset + len(old) - tail, new[head : len(new) - tail])


def common_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters two texts begin with alike, and how many of the rest they end with.

    Found by halving: whole texts are compared with each key.
    """
    most = min(len(old), len(new))
    head = _longest(most, lambda count: old[:count] == new[:count])
    tail = _longest(most - head, lambda count: old[len(old) - count :] == new[len(new) - count :])
    return head, tail


def _longest(most: int, holds: Callable[[int], bool]) -> int:
    """The largest count up to `most` for which something holds, as it does for all smaller."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low
