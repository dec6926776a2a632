"""Compare the names that a page gives its site with the labels of its host.

"washingtonpost" confirms "Washington Post" and "The Washington Post", and only partly "Washington
Post Opinions"; "nyt" confirms "New York Times".
"""

import re
import unicodedata
from functools import cache, lru_cache

from linkwright.fetch.pages.text_cleaning import words
from linkwright.fetch.sources.page_host import Host
from linkwright.fetch.sources.site_words import site_words

_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "ñ": "n"})
_CAMEL = re.compile(r"(?<=[a-zà-ÿ0-9])(?=[A-ZÀ-Þ])")
_ELIDED = re.compile(r"(?<=^l)['’]", re.IGNORECASE)  # the article of "L'Express"
_AND = (" und ", " et ", " y ", " e ", " en ", " og ")
_MAX_NAME_WORDS = 10
_MAX_LABEL_CHARS = 63


@lru_cache(maxsize=4096)
def squash(text: str) -> str:
    """Only the letters and digits of a text, lower case, without accents: "lemonde"."""
    return "".join(words(_with_plain_letters(text)))


def _with_plain_letters(text: str) -> str:
    """The text in lower case, with two letters for those that are no letter with an accent."""
    return text if text.isascii() else text.casefold().translate(_LETTERS)


@lru_cache(maxsize=4096)
def name_key(text: str) -> str:
    """What two spellings of one name have in common: squashed, without a leading article."""
    parts = words(_ELIDED.sub(" ", _with_plain_letters(text).replace("&", " and ")))
    if len(parts) > 1 and parts[0] in site_words("articles"):
        parts = parts[1:]
    return "".join(parts)


def _spellings(name: str) -> list[tuple[str, ...]]:
    """The words of a name as a host may spell them: camel case split, umlauts both ways."""
    found: list[tuple[str, ...]] = []
    spaced = _CAMEL.sub(" ", name)
    for text in (name, spaced, _ELIDED.sub(" ", name)):
        lower = text.casefold()
        variants = [lower]
        if not lower.isascii():
            umlauts = lower.translate(_UMLAUTS).translate(_LETTERS)
            variants = [umlauts, lower.translate(_LETTERS)]
        for spelt in variants:
            for joined in (" and ", " ", " n ", *_AND):
                parts = words(spelt.replace("&", joined).replace("+", joined))
                if parts and parts not in found:
                    found.append(parts)
                if "&" not in spelt and "+" not in spelt:
                    break
    return found[:16]


@lru_cache(maxsize=1024)
def confirmation(name: str, host: Host) -> float:
    """How well the labels of a host confirm a name, from 0 (not at all) to 1 (its own name).

    Args:
        name: what a page calls its site.
        host: where the page stands.
    """
    if not host.label or len(name) > 80:
        return 0.0
    options = [(host.label, 1.0)]
    if host.suffix:
        options.append((host.label + host.suffix.replace(".", ""), 1.0))
    for sub in host.subdomains:
        options += [(sub + host.label, 1.0), (host.label + sub, 1.0), (sub, 0.9)]
    best = 0.0
    for parts in _spellings(name):
        for label, weight in options:
            best = max(best, weight * _agreement(parts[:_MAX_NAME_WORDS], label))
            if best >= 1.0:
                return best
    return best


def _agreement(parts: tuple[str, ...], label: str) -> float:
    key = "".join(char for char in _folded(label) if char.isalnum())[:_MAX_LABEL_CHARS]
    whole = "".join(parts)
    if not key or not whole:
        return 0.0
    bare = parts[1:] if len(parts) > 1 and parts[0] in site_words("articles") else parts
    name = "".join(bare)
    if key in (whole, name):
        return 1.0
    if len(name) >= 2 and key.removeprefix("the") == name:
        return 1.0
    if len(key) >= 2 and key in (_initials(bare), _initials(parts)):
        return 0.95
    best = _covered(key, bare)
    if len(name) >= 3:
        for rest in _remainders(key, name):
            best = max(best, 0.85 if _is_generic(rest) else 0.5 if len(name) >= 4 else 0.0)
    return best


def initials_of(name: str) -> frozenset[str]:
    """The initials of a name, in every way that it can be spelt, with and without small words."""
    found = set()
    for parts in _spellings(name):
        bare = parts[1:] if len(parts) > 1 and parts[0] in site_words("articles") else parts
        found |= {_initials(parts), _initials(bare), "".join(part[0] for part in bare)}
    return frozenset(found)


def _initials(parts: tuple[str, ...]) -> str:
    """The initials of a name, without the words that initials leave out."""
    small = site_words("small")
    return "".join(part[0] for part in parts if part not in small)


def _folded(label: str) -> str:
    if label.isascii():
        return label.lower()
    text = unicodedata.normalize("NFKD", label.casefold().translate(_LETTERS))
    return "".join(char for char in text if not unicodedata.combining(char))


def _remainders(key: str, name: str) -> list[str]:
    """What a label has beside a name at its start or end."""
    found = []
    if key.startswith(name):
        found.append(key[len(name) :])
    if key.endswith(name):
        found.append(key[: -len(name)])
    return found


def _is_generic(rest: str) -> bool:
    return rest in site_words("affixes") or rest.isdigit()


def _covered(key: str, parts: tuple[str, ...]) -> float:
    """How well a label is written by the words of a name, or by their beginnings, in order.

    "nyt" by New York Times, "wapo" by Washington Post, "dailynk" by Daily NK. The whole label has
    to be written; words that it leaves out count against the name, unless they say little.
    """
    if all(part[0] != key[0] for part in parts):
        return 0.0
    empty = _saying_little()
    telling = sum(part not in empty for part in parts)
    # By letters of the label written and telling words used: the best quality so far.
    states = {(0, 0): 0.0}
    for part in parts:
        used_now = 0 if part in empty else 1
        after = dict(states)
        for (done, used), quality in states.items():
            for length in range(1, _common_start(key, done, part) + 1):
                gain = length if length == len(part) else min(length * 0.7, 2.8)
                state = (done + length, used + used_now)
                after[state] = max(after.get(state, 0.0), quality + gain)
        states = after
    best = 0.0
    for (done, used), quality in states.items():
        if done == len(key) and (used or not telling):
            share = used / telling if telling else 1.0
            best = max(best, quality / len(key) * (0.35 + 0.65 * share))
    is_longer = sum(map(len, parts)) > len(key)
    return min(best, 0.9) if is_longer else best


@cache
def _saying_little() -> frozenset[str]:
    return site_words("small") | site_words("generic")


def _common_start(key: str, start: int, part: str) -> int:
    """How many letters of a word stand in the label from this place on."""
    length = 0
    while length < min(len(part), len(key) - start) and key[start + length] == part[length]:
        length += 1
    return length
