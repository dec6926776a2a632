"""Choose the headline among the titles that a page shows, by what they agree on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from linkwright.fetch.pages.page_fields import PageFields
from linkwright.fetch.pages.text_cleaning import words
from linkwright.fetch.pages.title_parts import splits, title_parts
from linkwright.fetch.sources.name_agreement import squash

MAX_TITLE_CHARS = 300
_TYPOGRAPHIC = "’‘“”„«»"
# By the kind of field: the voice it speaks with, and how far it is believed on its own. Fields
# that a page's software fills from one text are one voice.
_FIELDS = {
    "og:title": ("social", 0.30),
    "citation": ("social", 0.30),
    "headline": ("headline", 0.25),
    "h1": ("heading", 0.20),
    "marked": ("heading", 0.20),
    "twitter:title": ("social", 0.20),
    "title": ("title", 0.15),
    "meta title": ("social", 0.15),
    "name": ("title", 0.05),
}
_UNHEARD = 0.3  # with less agreement than this a heading is the site's, not the article's
_TELLING_WORDS = 4
_TOLD_EXACTLY = 1.5  # what more others say is a line above the headline
MAIN_PART = 0.9
_LONGER_THAN_MAIN_PART = 0.6
_UNRELATED = 0.25
_RIVAL = 0.8


@dataclass(slots=True)
class TitleCandidate:
    """One title that a page shows.

    Attributes:
        raw: as it stands there.
        origin: the kind of field.
        text: without site names.
        score: what it is chosen by.
        voices: how well each other voice bears it out, 0 to 1.
        verdict: why it was set aside; "" for one that was weighed.
    """

    raw: str
    origin: str
    text: str = ""
    score: float = 0.0
    voices: dict[str, float] = field(default_factory=dict)
    verdict: str = ""

    @property
    def voice(self) -> str:
        """The voice that this candidate speaks with."""
        return _FIELDS[self.origin][0]


def title_candidates(fields: PageFields) -> list[TitleCandidate]:
    """Every title of the page as it stands."""
    return [
        TitleCandidate(text, origin)
        for origin, raw in _titles(fields)
        if (text := raw.rstrip(" ¶#").strip())
    ]


def _titles(fields: PageFields) -> Iterator[tuple[str, str]]:
    data = fields.linked_data
    yield "og:title", fields.meta("og:title")
    yield from (("headline", text) for text in data.headlines[:2])
    yield from (("marked", text) for text in fields.marked_headlines[:1])
    yield "twitter:title", fields.meta("twitter:title", "twitter:text:title")
    yield "citation", fields.meta("citation_title", "dc.title", "dcterms.title")
    yield "meta title", fields.meta("parsely-title", "sailthru.title", "title", "headline")
    yield from (("h1", text) for text in fields.headings[:3])
    yield "title", fields.title
    yield from (("name", text) for text in data.names[:2])


def rank_titles(
    candidates: list[TitleCandidate], slug: str, feeds: list[str]
) -> list[TitleCandidate]:
    """The candidates, best first.

    Args:
        candidates: the titles without site names.
        slug: the headline that the address suggests.
        feeds: titles of feeds; that of an article's comments holds its headline.
    """
    feed_keys = [squash(feed.partition(" » ")[2]) for feed in feeds]
    for candidate in candidates:
        candidate.voices = _heard(candidate, candidates, slug, feed_keys)
        support = sum(candidate.voices.values())
        believed = _FIELDS[candidate.origin][1]
        if candidate.voice == "heading" and support < _UNHEARD:
            believed = 0.0
        candidate.score = support + believed
    ranked = sorted(candidates, key=lambda candidate: -candidate.score)
    return _with_typographic_quotes(_with_marks(ranked))


def _heard(
    candidate: TitleCandidate, others: list[TitleCandidate], slug: str, feed_keys: list[str]
) -> dict[str, float]:
    voices: dict[str, float] = {}
    for other in others:
        if other.voice != candidate.voice:
            value = agreement(candidate.text, other.text)
            voices[other.voice] = max(value, voices.get(other.voice, 0.0))
    if slug:
        own, told = words(candidate.text), words(slug)
        voices["address"] = _told_by_address(own, told)
        if own == told and any(_is_end(own, words(other.text)) for other in others):
            voices["address"] = _TOLD_EXACTLY
    key = squash(candidate.text)
    if len(key) >= 8 and any(key in feed for feed in feed_keys):
        voices["feed"] = MAIN_PART
    return voices


@lru_cache(maxsize=1024)
def agreement(one: str, other: str) -> float:
    """How well one title is borne out by another, 0 to 1.

    A title that is the main part of the other, between separators, is borne out nearly fully,
    while the longer one is so only in part.
    """
    first, second = words(one), words(other)
    if first == second:
        return 1.0
    common = _common(first, second)
    if len(first) < len(second):
        return max(_as_main_part(first, other), common)
    if _as_main_part(second, one):
        return min(_LONGER_THAN_MAIN_PART, common)
    return common


def _common(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    one, other = set(first), set(second)
    return len(one & other) / len(one | other) if one and other else 0.0


def _is_end(title: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether a title is what follows a line above the headline in a longer one."""
    return _TELLING_WORDS <= len(title) < len(longer) and longer[-len(title) :] == title


def _told_by_address(title: tuple[str, ...], slug: tuple[str, ...]) -> float:
    """How well an address bears a title out: it seldom has all words, but no others."""
    own, told = set(title), set(slug)
    covered = len(own & told) / max(1, len(told))
    return (covered + _common(title, slug)) / 2


def _as_main_part(part: tuple[str, ...], title: str) -> float:
    """How well a title that has these words at one end, up to a separator, bears them out.

    They have to be its longest part; the first part is rather the headline than the last.
    """
    parts = [words(text) for text in title_parts(title)]
    if len(parts) < 2 or len(part) < max(map(len, parts)):
        return 0.0
    for left, _mark, right in splits(title):
        if words(left) == part:
            return MAIN_PART
        if words(right) == part:
            return MAIN_PART - 0.1
    return 0.0


def _with_marks(ranked: list[TitleCandidate]) -> list[TitleCandidate]:
    """Put first the form of a winning heading that has marks where the heading has none.

    Headings set a line above the headline by their looks: "Harbour" and "Talks end", where other
    fields write "Harbour: Talks end".
    """
    if not ranked or ranked[0].voice != "heading":
        return ranked
    best = ranked[0].text
    for candidate in ranked[1:]:
        is_longer = len(candidate.text) > len(best)
        if candidate.voice != "heading" and is_longer and words(candidate.text) == words(best):
            return [candidate, *(one for one in ranked if one is not candidate)]
    return ranked


def _with_typographic_quotes(ranked: list[TitleCandidate]) -> list[TitleCandidate]:
    """Put first the form of the winning title that keeps its typographic quotes, if one does."""
    if not ranked or any(mark in ranked[0].text for mark in _TYPOGRAPHIC):
        return ranked
    best = words(ranked[0].text)
    for candidate in ranked[1:]:
        if any(mark in candidate.text for mark in _TYPOGRAPHIC) and words(candidate.text) == best:
            return [candidate, *(one for one in ranked if one is not candidate)]
    return ranked


def doubt(ranked: list[TitleCandidate], *, is_damaged: bool) -> str:
    """Why a person should look at the winner, as a sentence; "" when there is no reason.

    Args:
        ranked: the candidates, best first; not empty.
        is_damaged: whether the winner lost letters on the way.
    """
    best = ranked[0]
    if is_damaged:
        return "Some letters of the title could not be read."
    if best.voices and max(best.voices.values()) < _UNRELATED:
        return "Nothing else on the page or in its address bears the title out."
    own = words(best.text)
    for rival in ranked[1:]:
        is_other = rival.voice != best.voice and _common(words(rival.text), own) < _UNRELATED
        if is_other and rival.score >= _RIVAL * best.score:
            return "The page gives two different titles."
    return ""
