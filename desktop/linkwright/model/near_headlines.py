"""When two headlines are nearly the same: the copy of an agency's report in another paper.

Two headlines are near when they have the same words, whatever their order, capitals, accents,
punctuation and endings; of long ones one may have a word or two more. Numbers, days, months and
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

PARTS = 3
_FEWEST_WORDS = 4
_WORDS_PER_EXTRA = 5  # one word more for each five that are the same ...
_MOST_EXTRA = PARTS - 1  # ... so that one part of the words is surely the same
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

    def part_keys(self) -> tuple[int | None, ...]:
        """A number for each of three parts of the words; None for a part without words.

        Words are dealt to the parts by their letters alone. As near headlines differ by two
        words at most, at least one part of theirs is the same: whoever looks for near ones
        compares only headlines that share a number. Fits a signed 64-bit integer.
        """
        parts: list[list[str]] = [[] for _ in range(PARTS)]
        for word in sorted(self.words):
            parts[_part_of(word)].append(word)
        told = sorted(self.telling)
        return tuple(
            _number(" ".join([str(number), *words, "|", *told])) if words else None
            for number, words in enumerate(parts)
        )


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
    return extra <= min(_MOST_EXTRA, len(fewer) // _WORDS_PER_EXTRA) and fewer <= more


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
    return _number(word) % PARTS


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(),
                          "big", signed=True)  # fmt: skip
