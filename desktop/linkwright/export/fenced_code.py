"""Fenced code as CommonMark reads it (0.31, section 4.5): also inside items and quotes, and open.

The renderer (Python-Markdown) knows fences only at the left edge and only closed ones. So code is
taken out of the lines before it sees them, which also keeps it from being read as anything else.
"""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

_FENCE = re.compile(
    r"(?P<container>(?: *>)*(?: {0,3}(?:[-*+]|\d{1,9}[.)])(?= +[`~]{3}))?)(?P<indent> *)"
    r"(?P<fence>`{3,}(?=[^`]*$)|~{3,})(?P<info>.*)$"
)
_ITEM = re.compile(r" *(?:[-*+]|\d{1,9}[.)]) +(?=\S)")
_LANGUAGE = re.compile(r"[\w+#.-]+")
_QUOTES = re.compile(r"(?: *>)+")


@dataclass(frozen=True, slots=True)
class _Fence:
    """An open fence: how its lines begin, and what closes it."""

    quotes: int
    indent: int
    in_item: bool
    sign: str
    language: str


def set_code_aside(lines: list[str], store: Callable[[str], str]) -> list[str]:
    """Markdown lines with each fenced block as one place holder on a line of its own.

    Args:
        lines: the lines of a post, tabs expanded.
        store: takes HTML and returns the place holder that the renderer puts it back for.

    Returns:
        The other lines unchanged, and an empty line on both sides of each place holder.
    """
    result: list[str] = []
    item_offset = 0  # where the text of the last item begins that may still be open
    at = 0
    while at < len(lines):
        line = lines[at]
        match = _FENCE.match(line)
        fence = _opened(match, item_offset) if match else None
        if match is None or fence is None:
            item_offset = _next_offset(line, item_offset)
            result.append(line)
            at += 1
            continue
        code, at = _read_code(lines, at + 1, fence)
        language = f' class="language-{fence.language}"' if fence.language else ""
        place = store(f"<pre><code{language}>{html.escape(code)}</code></pre>")
        opening = match["container"] + match["indent"]
        quotes = (_QUOTES.match(opening) or [""])[0]
        around = quotes if quotes or not fence.in_item else ""
        is_new_item = bool(match["container"][len(quotes) :].strip())
        result += [opening + place] if is_new_item else [around, opening + place]
        result.append(around)
        item_offset = max(item_offset, len(opening)) if is_new_item else item_offset
    return result


KEPT_TAB = "\ufdd0"
"""Stands for a tab in code, which the renderer would take for spaces; no text holds it."""


def keep_tabs(text: str) -> str:
    """Markdown with `KEPT_TAB` in place of each tab in the fenced code at its left edge.

    In items and quotes tabs are a matter of how far a line is indented, and are left alone.
    """
    if "\t" not in text:
        return text
    lines = text.split("\n")
    sign = ""
    for at, line in enumerate(lines):
        if sign:
            is_end = _closes(line, sign)
            lines[at] = line if is_end else line.replace("\t", KEPT_TAB)
            sign = "" if is_end else sign
        elif (match := _FENCE.match(line)) and not match["container"] + match["indent"]:
            sign = match["fence"]
    return "\n".join(lines)


def _closes(line: str, sign: str) -> bool:
    bare = line.strip(" ")
    return bare.startswith(sign) and not bare.strip(sign[0])


def _opened(match: re.Match[str], item_offset: int) -> _Fence | None:
    """What a line opens that looks like a fence; None when it is indented code."""
    container, indent = match["container"], len(match["indent"])
    quotes = container.count(">")
    marker = container.rpartition(">")[2].strip()
    in_item = bool(marker) or (not quotes and 0 < item_offset <= indent)
    if indent >= 4 + (item_offset if in_item else 0) and not marker:
        return None
    language = _LANGUAGE.match(match["info"].strip())
    width = len(match[0]) - len(match["fence"]) - len(match["info"])
    return _Fence(
        quotes=quotes,
        indent=width - len(container.rpartition(">")[0]) - (1 if quotes else 0),
        in_item=in_item,
        sign=match["fence"],
        language=language[0] if language else "",
    )


def _read_code(lines: list[str], at: int, fence: _Fence) -> tuple[str, int]:
    """The code up to the closing fence, or to the end of what the fence stands in."""
    code: list[str] = []
    while at < len(lines):
        text: str | None = _inside(lines[at], fence)
        if text is None:
            break
        at += 1
        if _closes(text, fence.sign):
            break
        code.append(text)
    return "".join(f"{line}\n" for line in code), at


def _inside(line: str, fence: _Fence) -> str | None:
    """A line without the marks of its quote or item; None when it stands outside of them."""
    for _ in range(fence.quotes):
        before, mark, line = line.partition(">")
        if not mark or before.strip():
            return None
    stripped = line.lstrip(" ")
    indent = len(line) - len(stripped)
    if fence.in_item and stripped and indent < fence.indent:
        return None
    return line[min(indent, fence.indent) :]


def _next_offset(line: str, offset: int) -> int:
    """Where the text of the last open item begins after one more line."""
    if item := _ITEM.match(line):
        return item.end()
    text = line.strip()
    return 0 if text and not line.startswith(" ") else offset
