"""Lists of links, made of runs of lines that are links."""

from linkwright.export.tree import Element, elements
from linkwright.importing.html.lines import Line, Piece
from linkwright.importing.html.link_lines import (
    Likeness,
    is_heading,
    is_numbered,
    likeness,
    without_bullet,
    without_marks,
)

_HEADING = "h2"


def with_link_lists(pieces: list[Piece]) -> list[Piece]:
    """Lines and blocks with runs of links as lists, and the bold line above one as its heading."""
    likes = [likeness(piece) if isinstance(piece, Line) else Likeness.NONE for piece in pieces]
    made: list[Piece] = []
    at = 0
    while at < len(pieces):
        first, end = _run_from(pieces, likes, at)
        made += pieces[at:first]
        run = [piece for piece in pieces[first:end] if isinstance(piece, Line)]
        if len(run) > 1 or (run and likes[first] > Likeness.NAMED_FIRST and _has_heading(made)):
            if _has_heading(made):
                made.append(_heading_of(made.pop()))
            made += _lists_of(run)
        elif run:
            made += run
        else:
            piece = pieces[at]
            if isinstance(piece, Element) and _is_link_list(piece) and _has_heading(made):
                made.append(_heading_of(made.pop()))
            made.append(piece)
            end = at + 1
        at = end
    return made


def _run_from(pieces: list[Piece], likes: list[Likeness], at: int) -> tuple[int, int]:
    """Where a run that could be a list begins and ends, from some place on.

    A line behind empty space belongs to it only when both are nothing but links, or signed. Lines
    that name something before their link are leads when others follow: it begins behind them.
    """
    end = at
    while end < len(pieces) and likes[end] is not Likeness.NONE:
        piece = pieces[end]
        is_apart = isinstance(piece, Line) and piece.is_apart
        if end > at and is_apart and min(likes[end - 1], likes[end]) < Likeness.ALONE:
            break
        end += 1
    first = at
    while first < end and likes[first] is Likeness.NAMED_FIRST:
        first += 1
    return (at if first == end else first), end


def _has_heading(made: list[Piece]) -> bool:
    return bool(made) and isinstance(made[-1], Line) and is_heading(made[-1])


def _lists_of(run: list[Line]) -> list[Piece]:
    """One list, or one for each group that empty space sets apart."""
    gaps = sum(line.is_apart for line in run[1:])
    groups: list[list[Line]] = [[]]
    for line in run:
        if line.is_apart and groups[-1] and gaps < len(run) - 1:
            groups.append([])
        groups[-1].append(line)
    tag = "ol" if all(map(is_numbered, run)) else "ul"
    return [
        Element(tag, {}, [Element("li", {}, without_bullet(line.nodes)) for line in group])
        for group in groups
    ]


def _is_link_list(block: Element) -> bool:
    items = [item for item in block.children if isinstance(item, Element)]
    linked = [item for item in items if any(part.tag == "a" for part in elements(item))]
    return block.tag in {"ul", "ol"} and bool(items) and 2 * len(linked) >= len(items)


def _heading_of(piece: Piece) -> Element:
    nodes = piece.nodes if isinstance(piece, Line) else piece.children
    return Element(_HEADING, {}, without_marks(nodes))
