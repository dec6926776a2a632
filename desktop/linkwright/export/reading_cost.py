"""How long the Markdown renderer would take over a text, known before it starts.

The renderer (Python-Markdown) looks for the partner of every bracket, backtick and footnote mark,
so a text full of partnerless ones costs the square of its length: 20 KB of ``[`` take minutes. The
estimates here take linear time. Nothing that a person wrote comes near the limits.
"""

import re
from collections.abc import Iterator

from linkwright.export.errors import ExportError

MAX_CHARACTERS = 1_000_000
MAX_LINES = 50_000
MAX_LEVELS = 40
MAX_STEPS = 8_000_000

_LEVELS = re.compile(
    rf"""
    ^(?!\ *([-*])(?:[ \t]*\1)*[ \t]*$)                          # not a rule
    (?:[ \t]*(?:>|(?:[-*+]|\d{{1,9}}\.)[ \t])){{{MAX_LEVELS}}}   # on one line
    """,
    re.MULTILINE | re.VERBOSE,
)
_BRACKETS = re.compile(r"\\.|[\[\]()]", re.DOTALL)
_BACKTICKS = re.compile(r"`+")
_FOOTNOTE = re.compile(r"\[\^")
_HIDDEN = re.compile(r"<(?:script|style)\b", re.IGNORECASE)


def refuse_unreasonable(text: str) -> None:
    """Stop before a text that could not be rendered in reasonable time.

    Args:
        text: the Markdown text of a whole post.

    Raises:
        ExportError: the text is too long.
    """
    if len(text) > MAX_CHARACTERS or text.count("\n") > MAX_LINES:
        raise ExportError(
            "This post is too long to be exported: it has more than a million characters or"
            " 50,000 lines. The post itself is unchanged; please divide it."
        )


def refuse_deep_nesting(text: str) -> None:
    """Stop before quotes and items inside each other on one line, without end.

    Args:
        text: Markdown without fenced code.

    Raises:
        ExportError: the text is nested too deep.
    """
    if _LEVELS.search(text):
        raise too_deep()


def too_deep() -> ExportError:
    """The error for quotes and lists that are nested without end."""
    return ExportError(
        "This post cannot be exported: its quotes or lists are nested more than"
        f" {MAX_LEVELS} levels deep. The post itself is unchanged; please take the markers off the"
        " innermost lines."
    )


class InlineBudget:
    """The steps that the renderer may take in one post to find links, code and footnotes."""

    def __init__(self) -> None:
        self._left = MAX_STEPS
        self._footnotes = 0

    def allows(self, text: str) -> bool:
        """Whether the renderer may look into a run of text; if so its cost is taken off.

        Args:
            text: the text of one paragraph, item or cell, as Markdown.
        """
        marks = sum(1 for _ in _FOOTNOTE.finditer(text)) if "[" in text else 0
        # Each mark is compared with all marks before it.
        cost = inline_cost(text) + 10 * marks * (self._footnotes + marks)
        if cost > self._left:
            return False
        self._left -= cost
        self._footnotes += marks
        return True


def inline_cost(text: str) -> int:
    """An upper estimate, in characters looked at, for one run of text: its length for most."""
    # Each sign that means something has the whole text copied, a hundred characters in a step.
    cost = len(text) + len(text) * sum(text.count(sign) for sign in "\\[`<&*_") // 100
    if "[" in text:
        cost += sum(_bracket_costs(text))
    if "`" in text:
        cost += sum(_backtick_costs(text))
    if "<" in text:
        cost += len(text) * sum(1 for _ in _HIDDEN.finditer(text))
    return cost


def _bracket_costs(text: str) -> Iterator[int]:
    """For each bracket the way to its partner, or to the end when it has none."""
    open_at: dict[str, list[int]] = {"[": [], "(": []}
    quotes = text.count('"') + text.count("'")
    for match in _BRACKETS.finditer(text):
        sign, at = match[0], match.start()
        if sign == "[" or (sign == "(" and text[at - 1 : at] == "]"):
            open_at[sign].append(at)
        elif sign in "])":
            waiting = open_at["[" if sign == "]" else "("]
            if waiting:
                start = waiting.pop()
                yield at - start
                if sign == ")" and quotes and ('"' in text[start:at] or "'" in text[start:at]):
                    yield len(text) - at
    yield from (len(text) - at for waiting in open_at.values() for at in waiting)


def _backtick_costs(text: str) -> Iterator[int]:
    """For each run of backticks the way to the next of the same length, or to the end."""
    runs = [(match.start(), len(match[0])) for match in _BACKTICKS.finditer(text)]
    next_of_length: dict[int, int] = {}
    for at, length in reversed(runs):
        yield next_of_length.get(length, len(text)) - at
        next_of_length[length] = at
