"""Marks in texts what a search has found, as the index finds it.

SQLite's own snippets look for a beginning of a word in the whole index again for every post,
which takes a second for a screenful; a post's words alone are looked through in no time.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from linkwright.library.search_query import SearchTerm
from linkwright.model.unspaced_scripts import without_breaks

MARK_START, MARK_END = "\x02", "\x03"
"""What stands around a hit in marked texts; no text of a post has these characters."""

# What the tokenizer takes for a word: letters and numbers, with the accents behind them.
_WORD = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f])*")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_BEFORE = 3  # words of an excerpt before its first hit
_EXCERPT_WORDS = 14
_REACH_BEFORE, _REACH_BEHIND = 120, 300  # characters in which the words of an excerpt are


class HitMarker:
    """Marks what some words and phrases have found.

    Args:
        terms: the words and phrases.
    """

    def __init__(self, terms: Sequence[SearchTerm]) -> None:
        self._folding = _Folding()
        # At one place the longest phrase is the hit, then the word that goes on.
        wanted = sorted(terms, key=lambda term: (-len(term.words), not term.is_open))
        self._pattern = re.compile("|".join(self._pattern_of(term) for term in wanted) or r"(?!)")

    def mark(self, text: str) -> str:
        """A text as the index holds it, with marks around all hits, and as its reader sees it."""
        text = _composed(text)
        return self._marked(text, 0, len(text))

    def excerpt(self, texts: Iterable[str]) -> str:
        """Some words around the first hit in the first text that has one; "" without one."""
        for each in texts:
            text = _composed(each)
            if hit := self._pattern.search(self._folded(text)):
                start, stop = _surroundings(text, hit.start())
                shown = " ".join(self._marked(text, start, stop).split())
                return f"{'…' * (start > 0)}{shown}{'…' * (stop < len(text))}"
        return ""

    def _marked(self, text: str, start: int, stop: int) -> str:
        pieces: list[str] = []
        position = start
        for hit in self._pattern.finditer(self._folded(text), start, stop):
            pieces += (
                text[position : hit.start()],
                MARK_START,
                text[hit.start() : hit.end()],
                MARK_END,
            )
            position = hit.end()
        pieces.append(text[position:stop])
        return without_breaks("".join(pieces))

    def _pattern_of(self, term: SearchTerm) -> str:
        """What a term looks like in folded text: whole words, but for the last if that is open."""
        words = r"[\W_]+".join(re.escape(self._folded(_composed(word))) for word in term.words)
        end = r"[^\W_]*" if term.is_open else ""
        return rf"(?<![^\W_]){words}{end}(?![^\W_])"

    def _folded(self, text: str) -> str:
        """The text without case and accents, each character in its place."""
        lowered = text.lower()
        if text.isascii():
            return lowered
        if len(lowered) != len(text):  # a letter that has no single lower one
            return text.translate(self._folding)
        # Most letters of most texts are done by now; to ask for each is slow.
        return _NOT_ASCII.sub(lambda found: self._folding[ord(found[0])], lowered)


def plain(marked: str) -> str:
    """A marked text without its marks."""
    return marked.replace(MARK_START, "").replace(MARK_END, "")


def spans(marked: str) -> Iterable[tuple[str, bool]]:
    """The pieces of a marked text in order, each with whether it is a hit."""
    for number, piece in enumerate(marked.split(MARK_START)):
        hit, end, rest = piece.partition(MARK_END)
        if number and end:
            yield hit, True
            yield from [(rest, False)] if rest else []
        elif piece:
            yield piece, False


def _surroundings(text: str, hit: int) -> tuple[int, int]:
    """Where the words around a place begin and end."""
    begin, end = max(0, hit - _REACH_BEFORE), hit + _REACH_BEHIND
    words = [word.span() for word in _WORD.finditer(text, begin, end)]
    first = next(number for number, (_, stop) in enumerate(words) if stop > hit)
    first = max(0, first - _BEFORE)
    last = min(len(words), first + _EXCERPT_WORDS)
    start = 0 if first == 0 and begin == 0 else words[first][0]
    return start, len(text) if last == len(words) and end >= len(text) else words[last - 1][1]


def _composed(text: str) -> str:
    """The text with each accent in one character with its letter."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


class _Folding(dict[int, str]):
    """By character, what the tokenizer compares it by: without case and accent, one character."""

    def __missing__(self, code: int) -> str:
        self[code] = letter = unicodedata.normalize("NFD", chr(code).lower())[:1]
        return letter
