"""Lists as writers type them, laid out so that the Markdown renderer sees the same lists.

The renderer (Python-Markdown) wants an empty line before a list and four spaces for a nested one.
Writers, and every other Markdown program (CommonMark 0.31, section 5.2), take a list right under a
line of text and nest by the width of the marker. This module rewrites the blank space only.
"""

import re

_INDENT = 4
_MARKER = re.compile(r"( *)([-*+]|\d{1,9}\.)( {1,4})(?=\S)")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
_INTERRUPTS = re.compile(r" {0,3}(?:[-*+]|1\.) +\S")
_NOT_TEXT = re.compile(r" {0,3}(?:#{1,6}(?:\s|$)|$)")


def lay_out_lists(lines: list[str]) -> list[str]:
    """The lines of a post with an empty line before each list and four spaces for each level.

    Args:
        lines: Markdown lines without fenced code (which the renderer has set aside before).

    Returns:
        The same lines; only blank space differs.
    """
    result: list[str] = []
    offsets: list[int] = []  # where the text of each open item begins, outermost first
    after_blank = True
    for line in lines:
        bare = line.lstrip(" ")
        indent = len(line) - len(bare)
        if not bare:
            result.append(line)
            after_blank = True
            continue
        marker = None if _RULE.match(line) else _MARKER.match(line)
        if marker and (offsets or indent < _INDENT):
            if not offsets and not after_blank and _starts_list(line, result[-1]):
                result.append("")
            elif not offsets and not after_blank and not _NOT_TEXT.match(result[-1]):
                result.append(line)  # a line of text that only looks like an item
                continue
            offsets = [offset for offset in offsets if offset <= indent]
            result.append(" " * (_INDENT * len(offsets)) + bare)
            offsets.append(marker.end())
        elif offsets:
            inside = [offset for offset in offsets if offset <= indent]
            if inside:
                result.append(" " * (_INDENT * len(inside) + indent - inside[-1]) + bare)
            else:
                result.append(line)
            if after_blank or _NOT_TEXT.match(line):
                offsets = inside
        else:
            result.append(line)
        after_blank = False
    return result


def _starts_list(line: str, line_before: str) -> bool:
    """Whether a list may begin here although the line before is not empty."""
    return bool(_INTERRUPTS.match(line) or _NOT_TEXT.match(line_before))
