"""A link list as rows of text that can be put in another order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from linkwright.model.link_lists import LinkLine, LinkList

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list as text.

    Attributes:
        prefix: indentation, marker and the space behind it.
        text: the rest, with all lines that belong to it.
        cluster: rows with the same number stand together, without a blank line between.
        before: the text between the row above and this one, as it was.
    """

    prefix: str
    text: str
    cluster: int
    before: str = ""

    def with_prefix(self, prefix: str) -> "Row":
        """The row behind another marker; lines under it keep their depth."""
        shift = len(prefix) - len(self.prefix)
        if shift == 0 or "\n" not in self.text:
            return replace(self, prefix=prefix)
        first, *others = self.text.split("\n")
        moved = [_shifted(line, shift) for line in others]
        return replace(self, prefix=prefix, text="\n".join([first, *moved]))


def _shifted(line: str, shift: int) -> str:
    if not line.strip() or not line.startswith(" "):
        return line  # a line that is not indented goes on with the paragraph
    if shift > 0:
        return " " * shift + line
    space = len(line) - len(line.lstrip(" "))
    return line[min(-shift, space) :]


def rows_of(text: str, link_list: LinkList) -> list[Row]:
    """The rows of a list."""
    rows: list[Row] = []
    cluster, end = 0, link_list.span.start
    for line in link_list.lines:
        before = text[end : line.span.start]
        cluster += before.count("\n") > 1
        prefix, rest = _parts(text, line)
        rows.append(Row(prefix, rest, cluster, before))
        end = line.span.end
    return rows


def _parts(text: str, line: LinkLine) -> tuple[str, str]:
    whole = line.span.of(text)
    at = line.marker_span.end - line.span.start
    width = len(whole[at:]) - len(whole[at:].lstrip(" \t"))
    return whole[: at + width], whole[at + width :]


def prefix_for(text: str, link_list: LinkList) -> str:
    """What a new line of a list begins with: as its first line does."""
    if not link_list.lines:
        return "- "
    prefix, _ = _parts(text, link_list.lines[0])
    return prefix if prefix.endswith((" ", "\t")) else f"{prefix} "


def join_rows(rows: Sequence[Row], *, is_loose: bool) -> str:
    """The text of a list: clusters apart by blank lines, rows of one cluster close together.

    Args:
        rows: in their order; two that stood together before keep what was between them.
        is_loose: every row stands alone.
    """
    parts: list[str] = []
    for index, row in enumerate(rows):
        if index:
            is_apart = is_loose or row.cluster != rows[index - 1].cluster
            was_apart = row.before.count("\n") > 1
            parts.append(row.before if row.before and is_apart == was_apart else
                         "\n\n" if is_apart else "\n")  # fmt: skip
        parts += (row.prefix, row.text)
    return "".join(parts)


def is_loose(rows: Sequence[Row]) -> bool:
    """Whether blank lines stand between all rows, and so do not make clusters."""
    return len(rows) > 1 and all(above.cluster != row.cluster for above, row in pairwise(rows))


def aligned(rows: Sequence[Row]) -> list[Row]:
    """The rows with one indentation, the smallest; or a row could slip under the one above."""
    indents = [row.prefix[: len(row.prefix) - len(row.prefix.lstrip(" \t"))] for row in rows]
    least = min(indents, key=len, default="")
    return [
        row if indent == least else row.with_prefix(least + row.prefix[len(indent) :])
        for row, indent in zip(rows, indents, strict=True)
    ]


def renumbered(rows: Sequence[Row], first: Sequence[Row]) -> list[Row]:
    """The rows with rising numbers, as they rise in the list before; bullets stay.

    Args:
        rows: in their new order.
        first: the rows as they were; all-equal numbers (1. 1. 1.) stay equal.
    """
    numbers = [number[0] for row in first if (number := _NUMBER.search(row.prefix))]
    if not numbers or len(numbers) < len(first):
        return list(rows)
    start, step = int(numbers[0]), 0 if len(numbers) > 1 and len(set(numbers)) == 1 else 1
    return [
        row.with_prefix(_NUMBER.sub(str(start + step * index), row.prefix, count=1))
        for index, row in enumerate(rows)
    ]
