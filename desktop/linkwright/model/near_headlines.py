"""When two headlines are nearly the same: the copy of an agency's report in another paper.

Two headlines are near when they have the same words, whatever their order, capitals, accents,
punctuation and endings; of longer ones one may have one word more. Numbers, days, months and
negations must agree, since "day 812" and "day 813", or "Monday" and "Tuesday", are two stories.
Headlines of few words that say something are never near: every day has its "Live updates".

Which words say nothing, and which must agree, is in resources/data/headline-words.txt.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from linkwright.model.unspaced_scripts import letter_pairs

KEYS = 3
_FEWEST_WORDS = 4
_FEWEST_BESIDE_EXTRA = 5  # words that are the same, where one headline may have one more
_MOST_CHARACTERS = 600
_KINDS = ("small", "general", "telling")

_WORD = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_POSSESSIVE = re.compile(r"['’](?:s\b)?")


@dataclass(frozen=True, slots=True)
class HeadlineWords:
    """Words that are not compared like the others, in lower case and without accents.

    Attributes:
        small: they may differ.
        general: they may differ, since they say nothing of the story.
        telling: they must be the same in both headlines, as all numbers must.
    """

    small: frozenset[str] = frozenset()
    general: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()


def parse_headline_words(text: str) -> HeadlineWords:
    """Read lines such as ``general live update updates``; # begins a remark."""
    words: dict[str, set[str]] = {kind: set() for kind in _KINDS}
    for line in text.splitlines():
        kind, *listed = line.partition("#")[0].split() or [""]
        if kind in words:
            words[kind].update(_folded(word) for word in listed)
    return HeadlineWords(*(frozenset(words[kind]) for kind in _KINDS))


@dataclass(frozen=True, slots=True)
class HeadlinePrint:
    """What is compared of a headline.

    Attributes:
        words: those that say something, without their endings.
        telling: numbers and others that must agree.
    """

    words: frozenset[str]
    telling: frozenset[str]

    def shared_keys(self) -> tuple[int | None, ...]:
        """Numbers of which near headlines share one; None in place of one that would say nothing.

        Words are dealt to three parts by their letters alone, and each number stands for two of
        the parts. As near headlines differ by one word, two parts of theirs are the same: whoever
        looks for near ones compares only the few that share a number. (All words may be in one
        part, one time in a hundred for the shortest; then a near one is missed.) Fits a signed
        64-bit integer.
        """
        parts: list[list[str]] = [[] for _ in range(KEYS)]
        for word in sorted(self.words):
            parts[_part_of(word)].append(word)
        told = " ".join(sorted(self.telling))
        keys: list[int | None] = []
        for left_out in range(KEYS):
            pair = [part for number, part in enumerate(parts) if number != left_out]
            text = f"{left_out} {' '.join(pair[0])}|{' '.join(pair[1])}|{told}"
            keys.append(_number(text) if any(pair) else None)
        return tuple(keys)


def headline_print(title: str, words: HeadlineWords) -> HeadlinePrint | None:
    """What is compared of a headline; None when it says too little to be known by."""
    saying: set[str] = set()
    telling: set[str] = set()
    for word in _words(title):
        if word in words.telling or _DIGIT.search(word):
            telling.add(word)
        elif word not in words.small and word not in words.general:
            saying.add(_stem(word))
    if len(saying) < _FEWEST_WORDS:
        return None
    return HeadlinePrint(frozenset(saying), frozenset(telling))


def are_near(one: HeadlinePrint, other: HeadlinePrint) -> bool:
    """Whether two headlines are nearly the same."""
    if one.telling != other.telling:
        return False
    fewer, more = sorted((one.words, other.words), key=len)
    extra = len(more) - len(fewer)
    most = 1 if len(fewer) >= _FEWEST_BESIDE_EXTRA else 0
    return extra <= most and fewer <= more


def _words(title: str) -> Sequence[str]:
    folded = _folded(title[:_MOST_CHARACTERS])
    folded = _INITIALS.sub(lambda found: found[0].replace(".", ""), folded)
    folded = _POSSESSIVE.sub("", folded)
    return [piece for word in _WORD.findall(folded) for piece in letter_pairs(word)]


def _folded(text: str) -> str:
    """The text in lower case, without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _stem(word: str) -> str:
    """An English word without the endings of plural and person."""
    if len(word) > 3 and word.isascii() and word.endswith("s") and not word.endswith("ss"):
        return word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    return word


@lru_cache(20_000)
def _part_of(word: str) -> int:
    """The part that a word is dealt to; words come again and again."""
    return _number(word) % KEYS


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(),
                          "big", signed=True)  # fmt: skip
