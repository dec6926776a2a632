"""Lists as writers type them, laid out so that the Markdown renderer sees the same lists.

The renderer (Python-Markdown) wants an empty line before a list and four spaces for a nested one.
Writers, and every other Markdown program (CommonMark 0.31, section 5.2), take a list right under a
line of text and nest by the width of the marker. Only blank space is changed here.
"""

import re
from dataclasses import dataclass

from linkwright.export.reading_cost import MAX_LEVELS, too_deep

_INDENT = 4
_MARKER = re.compile(r" *(?:([-*+])|\d{1,9}([.)])) {1,4}(?=\S)")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
_INTERRUPTS = re.compile(r" {0,3}(?:[-*+]|1[.)]) +\S")
_ENDS_TEXT = re.compile(r" {0,3}(?:#{1,6}(?:\s|$)|>|([-*_])(?: *\1){2,} *$|$)")


@dataclass(slots=True)
class _OpenItem:
    """An item whose text may go on: where its text begins, and the sign that marks its list.

    It has a gap when an empty line stands in it: then the renderer wants one before what follows.
    """

    offset: int
    sign: str
    has_gap: bool = False


def lay_out_lists(lines: list[str]) -> list[str]:
    """The lines of a post with an empty line before each list and four spaces for each level.

    Args:
        lines: Markdown lines without fenced code (which the renderer has set aside before).

    Returns:
        The same lines; only blank space differs.

    Raises:
        ExportError: the lists are nested too deep.
    """
    result: list[str] = []
    open_items: list[_OpenItem] = []
    for line in lines:
        text = line.lstrip(" ")
        indent = len(line) - len(text)
        after_blank = not result or not result[-1].strip()
        if not text:
            result.append(line)
            continue
        inside = [item for item in open_items if item.offset <= indent]
        if after_blank and inside:
            inside[-1].has_gap = True
        marker = None if _RULE.match(line) else _MARKER.match(line)
        if marker and _begins_item(line, indent, open_items, result, after_blank):
            if len(inside) >= MAX_LEVELS:
                raise too_deep()
            item = _OpenItem(marker.end(), marker[1] or marker[2])
            siblings = open_items[len(inside) :]
            indentation = " " * (_INDENT * len(inside))
            if siblings and siblings[0].sign != item.sign:
                # Another sign is another list; only something between them keeps them apart.
                result += ["", f"{indentation}<!-- -->", ""]
            elif not after_blank and _needs_gap(inside, siblings):
                result.append("")
                if inside:
                    inside[-1].has_gap = True
            result.append(indentation + _with_full_stop(text, item.sign))
            open_items = [*inside, item]
        elif open_items and inside:
            extra = indent - inside[-1].offset
            code = extra if extra >= _INDENT else 0
            result.append(" " * (_INDENT * len(inside) + code) + text)
            open_items = inside if after_blank else open_items
        else:
            ends = bool(_ENDS_TEXT.match(line))
            if open_items and ends and not after_blank:
                result.append("")
            result.append(line)
            open_items = [] if after_blank or ends else open_items
    return result


def _needs_gap(inside: list[_OpenItem], siblings: list[_OpenItem]) -> bool:
    """Whether a new item, in the text of some and after others, needs an empty line before it."""
    if siblings:
        return any(item.has_gap for item in siblings)
    return not inside or inside[-1].has_gap


def _with_full_stop(text: str, sign: str) -> str:
    """A numbered item in the form that the renderer knows: ``1.`` for ``1)``."""
    return text.replace(")", ".", 1) if sign == ")" else text


def _begins_item(
    line: str, indent: int, open_items: list[_OpenItem], before: list[str], after_blank: bool
) -> bool:
    """Whether a line with a marker is an item, not text or code that only looks like one."""
    if open_items:
        return True
    if indent >= _INDENT:
        return False
    return after_blank or bool(_INTERRUPTS.match(line) or _ENDS_TEXT.match(before[-1]))
