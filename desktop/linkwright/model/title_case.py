"""The capitals of English titles: every word, the longer words, or the first one only.

What is written in a way of its own stays: acronyms (NATO, U.S.), names such as iPhone or McCain,
and whatever follows an apostrophe. Only where a whole title is in capitals is that no sign.
"""

import re
from collections.abc import Callable, Collection

# A word with its apostrophes and inner full stops; a hyphen begins another one. The marks are
# accents that stand behind their letter.
_WORD = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f]|['’.](?=[^\\W_]))*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_STARTS_AFRESH = re.compile(r"[:?!…–—]\s*[\"'“‘(\[]*$|\s--?\s+[\"'“‘(\[]*$")

_LINK_TEXT = re.compile(r"\[[^\[\]]*\]\([^()\s]*\)")
# A capital behind a small letter or a comma; not the pronoun I.
_WITHIN_SENTENCE = re.compile(r"(?<=[^\W\d_A-Z][ ]|,[ ])([^\W\d_a-z][^\W\d_]+)")

# Articles, conjunctions and prepositions of up to three letters (Associated Press style).
_SMALL_WORDS = frozenset(
    ["a", "an", "and", "as", "at", "but", "by", "for", "if", "in", "nor", "of", "off", "on", "or",
     "per", "so", "the", "to", "up", "via", "vs", "yet"]
)  # fmt: skip
_MOSTLY = 0.7  # of the longer words with a capital: then capitals tell nothing about names


def capitalise_every_word(title: str) -> str:
    """Every Word Of The Title Capitalised, "of" and "the" too."""
    return _change_words(title, lambda word, _match: _capitalised(word))


def title_case(title: str) -> str:
    """A title in Associated Press style: small words in lower case but first, last or afresh."""
    words = list(_WORD.finditer(title))
    ends = {words[0].start(), words[-1].start()} if words else set()

    def change(word: str, match: re.Match[str]) -> str:
        is_small = word.lower() in _SMALL_WORDS and not _is_own_way(word)
        if not is_small or match.start() in ends or _starts_afresh(title, match):
            return _capitalised(word)
        return word.lower()

    return _change_words(title, change)


def sentence_case(title: str, names: Collection[str] = ()) -> str:
    """A title written as a sentence is.

    Where some longer words have no capital, those that have one are taken for names. Where
    nearly all have, only the given names keep it.

    Args:
        title: the title.
        names: words that have a capital in running text, as they are written there.
    """
    longer = [word[0] for word in _WORD.finditer(title) if len(word[0]) > 3]
    capitals = sum(word[0].isupper() for word in longer)
    tells_names = not longer or capitals <= _MOSTLY * len(longer)
    by_lower = {name.lower(): name for name in names}

    def change(word: str, match: re.Match[str]) -> str:
        if match.start() == first or _starts_afresh(title, match):
            return _capitalised(word)
        if _is_own_way(word) or (tells_names and not word.isupper()):
            return word
        bare, *rest = re.split("(?=['’])", word, maxsplit=1)
        return by_lower.get(bare.lower(), bare.lower()) + "".join(rest).lower()

    found = _WORD.search(title)
    first = found.start() if found else -1
    return _change_words(title, change)


def names_in(text: str) -> frozenset[str]:
    """Words that a running text writes with a capital within its sentences.

    Args:
        text: Markdown; its headings and link titles tell nothing and are passed over.
    """
    lines = [line for line in text.split("\n") if not line.lstrip().startswith(("#", "-", "*"))]
    running = _LINK_TEXT.sub("", "\n".join(lines))
    return frozenset(match[1] for match in _WITHIN_SENTENCE.finditer(running))


def _change_words(title: str, change: Callable[[str, re.Match[str]], str]) -> str:
    """Change each word; those of a title all in capitals are put in lower case before."""
    shouts = title.isupper() and sum(len(word) > 3 for word in _WORD.findall(title)) > 1

    def replacement(match: re.Match[str]) -> str:
        word = match[0]
        if shouts and not _is_initials_or_code(word):
            word = word.lower()
        return change(word, match)

    return _WORD.sub(replacement, title)


def _is_initials_or_code(word: str) -> bool:
    """U.S., F-16's F16, and what cannot be spoken: BBC, DPRK."""
    has_vowel = re.search("[AEIOUYÀ-ÖØ-Ý]", word) is not None
    return "." in word or not word.isalpha() or (word.isascii() and not has_vowel)


def _is_own_way(word: str) -> bool:
    """It has a capital behind its first letter: NATO, iPhone, O'Neill, U.S."""
    return any(letter.isupper() for letter in word[1:])


def _starts_afresh(title: str, match: re.Match[str]) -> bool:
    return _STARTS_AFRESH.search(title, max(0, match.start() - 12), match.start()) is not None


def _capitalised(word: str) -> str:
    if _is_own_way(word):
        return word
    if _INITIALS.fullmatch(word):
        return word.upper()
    first = word[0].title()
    return first + word[1:] if len(first) == 1 else word
