"""Changes to a text as values: what the panel wants is computed here, applied elsewhere."""

from collections.abc import Iterable
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
