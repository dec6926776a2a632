"""Blocks that stand close together, set apart by an empty line before the renderer sees them.

A heading, a rule or a definition ends the text around it, with or without an empty line. The
renderer (Python-Markdown) finds that out by reading the whole rest of the paragraph again for each
one, which takes the square of its length.
"""

import re

_PREFIX = re.compile(r"[ >]*")
_ENDS_BLOCK = re.compile(r"(?:#{1,6}(?![#\w])|={1,}\s*$|-{1,}\s*$|([-*_])(?: *\1){2,}\s*$)")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:")
_MANY_CELLS = 500


def set_apart(lines: list[str]) -> list[str]:
    """The lines with an empty line after each heading and rule and before each definition.

    Args:
        lines: Markdown lines without fenced code (which the renderer has set aside before).

    Returns:
        The lines; one that would be a table row of hundreds of cells and code spans, which no
        person wrote, stands alone and so in no table.
    """
    result: list[str] = []
    for line in lines:
        if line.count("|") * line.count("`") > _MANY_CELLS * _MANY_CELLS:
            result += ["", line, ""]
            continue
        prefix = _PREFIX.match(line)
        start = prefix[0] if prefix else ""
        if len(start.rpartition(">")[2]) >= 4:  # code, or the text of an item
            result.append(line)
            continue
        if result and _DEFINITION.match(result[-1]) and _DEFINITION.match(line):
            result.append("")
        result.append(line)
        if _ENDS_BLOCK.match(line, len(start)):
            result.append(start.rstrip())
    return result
