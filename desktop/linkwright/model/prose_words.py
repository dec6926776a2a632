"""The words of a line of Markdown whose spelling can be checked."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from linkwright.model.text_edits import Span

_LETTER = (
    "(?:[^\\W\\d_]|[\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u200c\u200d])"
)
# First what most of a text is: room between words, and words with nothing special behind them.
# Then what is no prose: each alternative takes all of it, and what is left are words.
_TOKEN = re.compile(
    rf"""
      [^\w`<\]&\#@]++
    | (?P<plain>[^\W\d_]++(?>(?:['’-][^\W\d_]++)*))(?=[\s,;!?)*"”]|\.(?:\s|$)|$)
    | (?P<other>
        (?P<ticks>`+)(?!`)[^`]*(?:(?!(?P=ticks)(?!`))`+[^`]*){{0,20}}(?P=ticks)   # code
      | <[A-Za-z/!][^<>]*>                                # a tag, an address in brackets
      | \]\((?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*){{0,8}})   # where a link leads
      | \]\[[^\]]*\]
      | [A-Za-z][A-Za-z0-9+.-]{{0,20}}://[^\s<>]*
      | www\.[^\s<>]*
      | [\w.+-]+@[\w-]+\.[\w.-]+
      | &\#?\w{{1,32}};
      | [\#@]\w+
      | \w+(?:[./\\]\w+)+                                 # names of files and hosts, e.g.
    )
    | (?P<word>{_LETTER}(?:[\w'’-]|{_LETTER})*)
    | _+
    | \w+                                                 # begins with a digit
    """,
    re.VERBOSE,
)
_FENCE = re.compile(r" {0,3}(```|~~~)")
_ENDING = re.compile("['’]?s$")
_EDGES = "'’-_"


def prose_words(line: str, *, with_capitals: bool = False) -> list[Span]:
    """Where words stand that a dictionary may know.

    Addresses, code, tags, Markdown's own signs, words with digits in them, names such as
    ``iPhone`` and single letters are left out.

    Args:
        line: of Markdown, outside code blocks.
        with_capitals: words all in capitals count too, which usually are acronyms.
    """
    return [Span(*place) for place in word_places(line, with_capitals=with_capitals)]


def word_places(line: str, *, with_capitals: bool = False) -> Iterator[tuple[int, int]]:
    """The same as plain starts and ends, for whoever asks with each key."""
    for token in _TOKEN.finditer(line):
        kind = token.lastgroup
        if kind == "plain":
            if _can_be_known(token[0], with_capitals=with_capitals):
                yield token.span()
        elif kind == "word":
            word = token[0]
            start = token.start() + len(word) - len(word.lstrip(_EDGES))
            end = token.end() - (len(word) - len(word.rstrip(_EDGES)))
            if _can_be_known(line[start:end], with_capitals=with_capitals):
                yield start, end


def text_words(text: str, start: int) -> list[Span]:
    """Where words stand in all lines of a text that are not of a fenced code block.

    Args:
        text: Markdown, perhaps below a front matter.
        start: where the Markdown begins.
    """
    words: list[Span] = []
    fence = ""
    for line in text[start:].split("\n"):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1] == fence:
            fence = ""
        elif not fence:
            words += [Span(start + span.start, start + span.end) for span in prose_words(line)]
        start += len(line) + 1
    return words


def dictionary_form(word: str) -> str:
    """The word as dictionaries write it: composed, with a straight apostrophe."""
    return unicodedata.normalize("NFC", word.replace("’", "'"))


def _can_be_known(word: str, *, with_capitals: bool) -> bool:
    if word.isalpha() and word[1:].islower():
        return True  # most words
    if len(word) < 2 or "_" in word or any(map(str.isdigit, word)):
        return False
    stem = _ENDING.sub("", word)
    if len(stem) > 1 and stem.isupper():
        return with_capitals
    return not any(before.islower() and letter.isupper() for before, letter in pairwise(word))
