"""Changes to whole link lists, as edits of the text."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from linkwright.model.block_lines import joins_text_above
from linkwright.model.front_matter import find_front_matter
from linkwright.model.item import Item
from linkwright.model.item_edits import rewrite_item
from linkwright.model.line_styles import LineStyle, render_line
from linkwright.model.link_lists import LinkList
from linkwright.model.list_text import (
    Row,
    aligned,
    is_loose,
    join_rows,
    prefix_for,
    renumbered,
    rows_of,
)
from linkwright.model.markdown_blocks import scan_blocks
from linkwright.model.markdown_text import escape_inline, escape_line_start
from linkwright.model.text_difference import difference
from linkwright.model.text_edits import TextEdit, apply_edits

_LEVEL = 2  # of the headings that are made here


def add_items(
    text: str,
    target: LinkList | None,
    items: Iterable[Item],
    style: LineStyle,
    *,
    heading: str = "",
    at: int | None = None,
) -> list[TextEdit]:
    """Edits that add lines to a list.

    Args:
        text: the whole text.
        target: a list of it; None makes a new one at the end of the text.
        items: what to add, in order; an item without title becomes the bare address.
        style: the style of the new lines.
        heading: of a new list; without one it has none.
        at: the row that the first of them gets; None adds at the end.
    """
    lines = [render_line(item, style) for item in items]
    if target is None:
        return _add_new_list(text, heading, lines, is_ordered=style.ordered)
    if not lines:
        return []
    if not target.lines:
        prefix = "1. " if style.ordered else "- "
        new = renumbered([Row(prefix, line, 0) for line in lines], [Row(prefix, "", 0)])
        return _fill_empty_list(text, target, new)
    rows = rows_of(text, target)
    at = len(rows) if at is None else max(0, min(at, len(rows)))
    cluster = rows[at].cluster if at < len(rows) else rows[-1].cluster
    prefix = prefix_for(text, target)
    added = [Row(prefix, line, cluster) for line in lines]
    return _rewritten(text, target, rows, [*rows[:at], *added, *rows[at:]])


def add_list(text: str, heading: str) -> list[TextEdit]:
    """Edits that put a heading at the end of the text, for a list that is to come."""
    return _add_new_list(text, heading, [], is_ordered=False)


def set_heading(text: str, link_list: LinkList, heading: str) -> list[TextEdit]:
    """Edits that change the heading of a list, or give it one of its own if it has none."""
    shown = _heading_text(heading)
    if link_list.heading is None:
        start = link_list.span.start
        gap = "" if start == 0 or text[:start].endswith("\n\n") else "\n"
        return [TextEdit(start, start, f"{gap}{'#' * _LEVEL} {shown}\n\n")]
    span = link_list.heading.text_span
    if "\n" in link_list.heading.span.of(text):  # underlined
        shown = escape_line_start(shown)
    if span.of(text) == shown:
        return []
    space = " " if text[span.start - 1 : span.start] == "#" else ""
    return [TextEdit(span.start, span.end, space + shown)]


def remove_lines(text: str, link_list: LinkList, rows: Iterable[int]) -> list[TextEdit]:
    """Edits that take lines out of a list; its heading stays when none is left."""
    removed = set(rows)
    old = rows_of(text, link_list)
    kept = [row for index, row in enumerate(old) if index not in removed]
    if len(kept) == len(old):
        return []
    return _rewritten(text, link_list, old, kept) if kept else [_without_list(text, link_list)]


def move_lines(
    text: str, source: LinkList, rows: Iterable[int], target: LinkList, to_row: int
) -> list[TextEdit]:
    """Edits that move lines within a list or to another one.

    A line that comes to stand between two clusters stays with its own if that is one of them;
    else it joins the one it moves towards, or the upper one when it comes from another list.

    Args:
        text: the whole text.
        source: the list that the lines are in.
        rows: their indexes; they keep their order.
        target: the list that they go to.
        to_row: the index that the first of them has afterwards.
    """
    indexes = sorted(set(rows))
    old = rows_of(text, source)
    moved = [old[index] for index in indexes]
    if not moved:
        return []
    if source.span == target.span:
        kept = [row for index, row in enumerate(old) if index not in indexes]
        at = max(0, min(to_row, len(kept)))
        cluster = _cluster_at(kept, at, moved, goes_down=at > indexes[0])
        placed = [replace(row, cluster=cluster) for row in moved]
        return _rewritten(text, source, old, [*kept[:at], *placed, *kept[at:]])
    return [
        *remove_lines(text, source, indexes),
        *_take_in(text, target, moved, to_row),
    ]


def sort_lines(text: str, link_list: LinkList, key: str | Callable[[Item], str]) -> list[TextEdit]:
    """Edits that sort a list; each cluster for itself, lines without a link last.

    Args:
        text: the whole text.
        link_list: a list of it.
        key: the name of a field, compared without regard to case; or what to compare by.
    """
    old = rows_of(text, link_list)
    clusters = [0] * len(old) if is_loose(old) else [row.cluster for row in old]

    def place(index: int) -> tuple[int, bool, str]:
        items = link_list.lines[index].items
        if not items:
            return clusters[index], True, ""
        item = items[0].item
        value = key(item) if callable(key) else str(getattr(item, key)).casefold()
        return clusters[index], False, value

    return _rewritten(text, link_list, old, [old[at] for at in sorted(range(len(old)), key=place)])


def restyle(text: str, link_list: LinkList, style: LineStyle) -> list[TextEdit]:
    """Edits that write every line of a list in another style.

    Lines that hold more than links and what is said of them stay as they are. The list becomes
    numbered, or is no longer, where the two styles differ in that.
    """
    edits = [
        edit
        for placed in link_list.items
        if placed.is_whole
        for edit in rewrite_item(text, placed, placed.item, style)
    ]
    if style.ordered == link_list.style.ordered or style.ordered == link_list.is_ordered:
        return edits
    old, rows = rows_of(text, link_list), list[Row]()
    for number, (line, row) in enumerate(zip(link_list.lines, old, strict=True), 1):
        start, end = line.span.end - len(row.text), line.span.end
        inside = [
            TextEdit(edit.start - start, edit.end - start, edit.text)
            for edit in edits
            if start <= edit.start <= edit.end <= end
        ]
        changed = replace(row, text=apply_edits(row.text, inside))
        marker = f"{number}." if style.ordered else "-"
        rows.append(changed.with_prefix(row.prefix.replace(line.marker, marker, 1)))
    return difference(text, link_list.span, join_rows(rows, is_loose=is_loose(old)))


def _rewritten(
    text: str, link_list: LinkList, old: Sequence[Row], new: Sequence[Row]
) -> list[TextEdit]:
    if list(new) == list(old):
        return []
    rows = renumbered(aligned(new), old)
    written = join_rows(rows, is_loose=is_loose(old))
    start = link_list.span.end + 1
    end = text.find("\n", start)
    if new[-1] != old[-1] and joins_text_above(text[start : end if end >= 0 else None]):
        written += "\n"  # or the text under the list would become part of its last line
    return difference(text, link_list.span, written)


def _cluster_at(rows: Sequence[Row], at: int, moved: Sequence[Row], *, goes_down: bool) -> int:
    """The cluster that rows join when they are put before ``rows[at]``."""
    if not rows:
        return moved[0].cluster
    above, below = rows[max(at - 1, 0)].cluster, rows[min(at, len(rows) - 1)].cluster
    if at == 0 or above == below:
        return below
    if at == len(rows):
        return above
    own = {row.cluster for row in moved}
    if len(own) == 1 and own <= {above, below}:
        return own.pop()
    return below if goes_down else above


def _take_in(text: str, target: LinkList, moved: Sequence[Row], to_row: int) -> list[TextEdit]:
    """Edits that put rows of another list into this one."""
    if not target.lines:
        return _fill_empty_list(text, target, moved)
    rows, prefix = rows_of(text, target), prefix_for(text, target)
    at = max(0, min(to_row, len(rows)))
    cluster = rows[max(at - 1, 0)].cluster
    taken = [replace(row.with_prefix(prefix), cluster=cluster) for row in moved]
    return _rewritten(text, target, rows, [*rows[:at], *taken, *rows[at:]])


def _fill_empty_list(text: str, target: LinkList, rows: Sequence[Row]) -> list[TextEdit]:
    at = target.span.end
    numbered = [replace(row, cluster=0) for row in renumbered(rows, [Row("1. ", "", 0)])]
    rest = text[at:]
    gap = "" if rest.startswith("\n\n") or not rest.strip("\n") else "\n"
    return [TextEdit(at, at, "\n\n" + join_rows(numbered, is_loose=False) + gap)]


def _without_list(text: str, link_list: LinkList) -> TextEdit:
    """Take a whole list out, and the blank line on one side of it."""
    start, end = link_list.span.start, link_list.span.end
    rest = text[end : end + 2]
    if rest == "\n\n":
        return TextEdit(start, end + 2, "")
    if rest.strip("\n") == "" and text[:start].endswith("\n\n"):
        return TextEdit(start - 1, end + len(rest), "")
    return TextEdit(start, end + len(rest[:1]), "")


def _add_new_list(
    text: str, heading: str, lines: Sequence[str], *, is_ordered: bool
) -> list[TextEdit]:
    parts = [f"{'#' * _LEVEL} {_heading_text(heading)}\n"] if heading.strip() else []
    if lines:
        rows = [Row(f"{at}. " if is_ordered else "- ", line, 0) for at, line in enumerate(lines, 1)]
        parts.append(join_rows(rows, is_loose=False) + "\n")
    if not parts:
        return []
    blocks = scan_blocks(text, find_front_matter(text)[0].end)
    if blocks and (closing := blocks[-1].closing):
        parts.insert(0, f"{closing}\n")  # or all would be part of the code that is open
    elif text and not text.endswith("\n\n"):
        parts.insert(0, "")
    line_end = "\n" if text and not text.endswith("\n") else ""
    return [TextEdit(len(text), len(text), line_end + "\n".join(parts))]


def _heading_text(heading: str) -> str:
    """Text as the content of a ``##`` heading; closing number signs would not be shown."""
    shown = escape_inline(heading)
    return f"{shown[:-1]}\\#" if shown.endswith("#") else shown
