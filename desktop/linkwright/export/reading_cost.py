"""How long the Markdown renderer would take over a text, known before it starts.

The renderer (Python-Markdown) looks for the partner of every bracket, backtick and footnote mark,
so a text full of partnerless ones costs the square of its length: 20 KB of ``[`` take minutes. The
estimate here takes linear time; what exceeds the budget is shown as typed.
"""

import re
from collections import Counter
from collections.abc import Iterator

MAX_CHARACTERS = 1_000_000
MAX_PARAGRAPHS = 30_000
INLINE_BUDGET = 8_000_000

_BRACKETS = re.compile(r"\\.|[\[\]()]", re.DOTALL)
_BACKTICKS = re.compile(r"`+")
_FOOTNOTE = re.compile(r"\[\^([^\]\[]*)\]")
_HIDDEN = re.compile(r"<(?:script|style)\b", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\n[ \t]*\n(?=[^\n])")


def paragraph_count(text: str) -> int:
    """How many blocks of text between empty lines the renderer will see, about."""
    return sum(1 for _ in _PARAGRAPH.finditer(text)) + 1


def inline_cost(text: str) -> int:
    """The steps the renderer takes to find the links, code and footnotes of one run of text.

    Args:
        text: the text of one paragraph, item or cell, as Markdown.

    Returns:
        An upper estimate in characters looked at; about the length of the text for most texts.
    """
    cost = len(text)
    if "[" in text:
        cost += sum(_bracket_costs(text)) + sum(_footnote_costs(text))
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


def _footnote_costs(text: str) -> Iterator[int]:
    """References to one footnote are numbered by trying each number again."""
    return (10 * count * count for count in Counter(_FOOTNOTE.findall(text)).values())
