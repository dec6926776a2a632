"""The forms of English verbs, as far as headlines need them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_VOWELS = "aeiou"
# One closed syllable: its last consonant is doubled before -ing ("stop", but not "open").
_ONE_SHORT_SYLLABLE = re.compile(r"[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprtvz]")
# Longer verbs that are stressed on such a last syllable.
_STRESSED_AT_THE_END = re.compile(
    r".*(?:mit|fer|pel|gin|quit|cur|bel|forget|upset|regret|equip|patrol|control)"
)
_VERB_ENDINGS = ("ify", "ize", "ise", "ate")


@dataclass(frozen=True, slots=True)
class Verbs:
    """Known verbs.

    Attributes:
        participles: from an irregular past participle to its base form.
        present: from the form in -s to the base form.
        bases: the base forms.
    """

    participles: Mapping[str, str] = field(default_factory=dict)
    present: Mapping[str, str] = field(default_factory=dict)
    bases: frozenset[str] = frozenset()


def parse_verbs(text: str) -> Verbs:
    """Read a list of verbs; its own header says how a line is written."""
    participles: dict[str, str] = {}
    present: dict[str, str] = {}
    for line in text.splitlines():
        words = line.split("#")[0].lower().split()
        if not words:
            continue
        present[third_person(words[0])] = words[0]
        if len(words) == 3:
            participles[words[2]] = words[0]
    return Verbs(participles, present, frozenset(present.values()))


def third_person(base: str) -> str:
    """``deny`` to ``denies``."""
    if base == "have":
        return "has"
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in tuple(_VOWELS):
        return base[:-1] + "ies"
    return base + "s"


def gerund(base: str) -> str:
    """``stop`` to ``stopping``."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    if _ONE_SHORT_SYLLABLE.fullmatch(base) or _STRESSED_AT_THE_END.fullmatch(base):
        return base + base[-1] + "ing"
    return base + "ing"


def gerund_of_participle(participle: str, verbs: Verbs) -> str:
    """``joined`` to ``joining``, ``taken`` to ``taking``; "" for what is no participle."""
    if participle in verbs.participles:
        return gerund(verbs.participles[participle])
    if len(participle) < 4 or not participle.endswith("ed"):
        return ""
    if participle.endswith("ied"):
        return participle[:-3] + "ying"
    if participle.endswith("eed"):
        return participle[:-1] + "ing"
    return participle[:-2] + "ing"


def is_base(word: str, verbs: Verbs) -> bool:
    """Whether a word is a verb's base form: a known one, or one by its ending."""
    return word in verbs.bases or (len(word) > 5 and word.endswith(_VERB_ENDINGS))
