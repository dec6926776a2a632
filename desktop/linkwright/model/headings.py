"""The heading above a list of links, proposed from the post's title.

"Top Commander Has Joined The Rebels" becomes "More News On Top Commander Joining The Rebels":
the first verb of an English headline is turned into its -ing form. Where the headline gives
no such verb away it is taken as it stands. The writer edits the rest.
"""

import re

from linkwright.model.verbs import (
    Verbs,
    gerund,
    gerund_of_participle,
    is_base,
)

OPENING = "More News On"

_HAVE = {"has", "have", "had"}
_BE = {"is", "are", "was", "were"}
_ADVERBS = {"now", "already", "just", "not", "never", "also", "finally", "again", "reportedly"}
_DETERMINERS = {"the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their"}
# What stands before "to" with a verb of its own, so that "to" begins no statement.
_BEFORE_INFINITIVE = re.compile(
    r"(?:plan|vow|threat|bid|effort|attempt|decision|right|need|order|call|move|deal|push|way|"
    r"agreement|chance|race|battle|fight|struggle|pledge|promise|reason|want|hope|try|trie|"
    r"refuse|fail|agree|threaten|continue|begin|start|likely|able|ready|set|how|what)s?(?:ed|ing)?"
)
# Longer texts are no headlines; the limit keeps the work small.
_MOST_WORDS = 60


def more_news_heading(title: str, verbs: Verbs) -> str:
    """The heading for the list of further links, to be edited by the writer.

    Args:
        title: the post's title, in English.
        verbs: the known verbs, see `verbs.parse_verbs`.

    Returns:
        "More News On ..." without a full stop at its end; "" for an empty title.
    """
    plain = " ".join(title.split()).rstrip(".… ")
    if not plain:
        return ""
    words = plain.split(" ")
    phrase = words
    if len(words) <= _MOST_WORDS and not plain.endswith("?"):
        phrase = _noun_phrase(words, verbs) or words
    return " ".join((OPENING, *phrase))


def _noun_phrase(words: list[str], verbs: Verbs) -> list[str]:
    """The headline with its first verb in -ing, [] when none is recognised."""
    for place in range(1, len(words)):
        if words[place - 1].endswith((":", ",", ";")):
            return []
        found = _verb_at(words, place, verbs)
        if found:
            replaced, length = found
            return _with_article(words[:place]) + replaced + words[place + length :]
    return []


def _verb_at(words: list[str], place: int, verbs: Verbs) -> tuple[list[str], int] | None:
    """What the verb that begins at a place becomes, and how many words it takes up."""
    word = words[place].lower()
    behind = place + 1
    while behind < len(words) and words[behind].lower() in _ADVERBS:
        behind += 1
    adverbs = words[place + 1 : behind]
    following = words[behind].lower() if behind < len(words) else ""
    length = behind + 1 - place
    if word in _HAVE:
        return _after_have(words, place, behind, adverbs, verbs)
    if word in _BE:
        if following.endswith("ing"):
            return [*adverbs, words[behind]], length
        if following == "to" and behind + 1 < len(words):
            return [*adverbs, _gerund_like(words[behind + 1])], length + 1
        if gerund_of_participle(following, verbs):
            return [*adverbs, _cased("being", words[behind]), words[behind]], length
        return None
    if word == "will" and is_base(following, verbs):
        return [*adverbs, _gerund_like(words[behind])], length
    if word == "to" and not adverbs and is_base(following, verbs):
        before = words[place - 1].lower()
        if not _BEFORE_INFINITIVE.fullmatch(before):
            return [_gerund_like(words[behind])], length
        return None
    if word in verbs.present:
        return [_cased(gerund(verbs.present[word]), words[place])], 1
    return None


def _after_have(
    words: list[str], place: int, behind: int, adverbs: list[str], verbs: Verbs
) -> tuple[list[str], int] | None:
    length = behind + 1 - place
    if behind >= len(words):
        return None
    following = words[behind].lower()
    if following == "been" and behind + 1 < len(words):
        after = words[behind + 1]
        if after.lower().endswith("ing"):
            return [*adverbs, after], length + 1
        return [*adverbs, _cased("being", after), after], length + 1
    joining = gerund_of_participle(following, verbs)
    if joining:
        return [*adverbs, _cased(joining, words[behind])], length
    return [_cased("having", words[place]), *adverbs], length - 1


def _with_article(subject: list[str]) -> list[str]:
    """The subject, with "The" before what is "X Of Y" without any article."""
    lower = [word.lower() for word in subject]
    if "of" not in lower[1:] or lower[0] in _DETERMINERS:
        return subject
    head = lower[lower.index("of") - 1]
    if head.endswith("s") or re.search(r"[’']s?$|\d", lower[0]):
        return subject
    return [_cased("the", subject[0]), *subject]


def _gerund_like(base: str) -> str:
    return _cased(gerund(base.lower()), base)


def _cased(text: str, model: str) -> str:
    """A word in the capitals of another: Joining like Joined."""
    if model.isupper() and len(model) > 1:
        return text.upper()
    return text.capitalize() if model[:1].isupper() else text
