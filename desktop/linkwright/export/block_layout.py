"""Markdown laid out so that the renderer sees the blocks that every other program sees.

The renderer (Python-Markdown) wants empty lines where CommonMark needs none. Where blocks stand
close together it reads the rest of a paragraph again for each, the square of its length in all.
Only blank space is changed, and nothing that shows is added.
"""

import re

from linkwright.export.list_layout import lay_out_lists

_QUOTE = re.compile(r"( {0,3})> ?")
_ENDS_BLOCK = re.compile(r" {0,3}(?:#{1,6}(?![#\w])|=+\s*$|-+\s*$|([-*_])(?: *\1){2,}\s*$)")
_RULE = re.compile(r" {0,3}(?:([-*_])(?: *\1){2,}|-+)\s*$")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:")
_MANY_CELLS = 500


def lay_out(lines: list[str]) -> list[str]:
    """Markdown lines for the renderer; what stands in a quote is laid out by itself.

    Args:
        lines: the lines of a post without fenced code, which has been set aside.
    """
    result: list[str] = []
    quoted: list[str] = []
    indent = ""
    for line in [*lines, None]:
        mark = _QUOTE.match(line) if line is not None else None
        if line is not None and mark:
            indent = indent if quoted else mark[1]
            quoted.append(line[mark.end() :])
            continue
        if quoted:
            result += [f"{indent}> {inner}" if inner else f"{indent}>" for inner in lay_out(quoted)]
            quoted = []
            if line is not None and _RULE.match(line):
                result.append("")
        if line is not None:
            result.append(line)
    return lay_out_lists(set_apart(result))


def set_apart(lines: list[str]) -> list[str]:
    """The lines with an empty line after each heading and rule and before each definition.

    Returns:
        The lines; one that would be a table row of hundreds of cells and code spans, which no
        person wrote, stands alone and so in no table.
    """
    result: list[str] = []
    for line in lines:
        if line.count("|") * line.count("`") > _MANY_CELLS * _MANY_CELLS:
            result += ["", line, ""]
            continue
        if result and _DEFINITION.match(result[-1]) and _DEFINITION.match(line):
            result.append("")
        result.append(line)
        if _ENDS_BLOCK.match(line):
            result.append("")
    return result
