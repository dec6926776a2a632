"""Choose the headline among the titles that a page shows, by what they agree on."""

from collections.abc import Callable
from dataclasses import dataclass, field

from linkwright.fetch.page_fields import PageFields
from linkwright.fetch.text_cleaning import words
from linkwright.fetch.title_parts import splits

_PRIORS = {
    "og:title": 0.30,
    "headline": 0.25,
    "h1": 0.20,
    "marked": 0.20,
    "twitter:title": 0.20,
    "citation": 0.30,
    "meta title": 0.15,
    "title": 0.15,
    "name": 0.05,
}
MAX_TITLE_CHARS = 300
_TYPOGRAPHIC = "’‘“”„«»"


@dataclass(slots=True)
class TitleCandidate:
    """One title that a page shows.

    Attributes:
        text: the title without site names.
        origin: where it stood.
        raw: as it stood.
        score: what it is chosen by.
        notes: why it was cut, scored or set aside.
    """

    text: str
    origin: str
    raw: str
    score: float = 0.0
    notes: list[str] = field(default_factory=list)


def title_candidates(fields: PageFields) -> list[TitleCandidate]:
    """Every title of the page as it stands."""
    found: list[TitleCandidate] = []

    def add(text: str, origin: str) -> None:
        if text:
            found.append(TitleCandidate(text, origin, text))

    add(fields.meta("og:title"), "og:title")
    for text in fields.linked_data.headlines[:2]:
        add(text, "headline")
    for text in fields.marked_headlines[:1]:
        add(text, "marked")
    add(fields.meta("twitter:title", "twitter:text:title"), "twitter:title")
    add(fields.meta("citation_title", "dc.title", "dcterms.title"), "citation")
    add(fields.meta("parsely-title", "sailthru.title", "title", "headline"), "meta title")
    for text in fields.headings[:3]:
        add(text, "h1")
    add(fields.title, "title")
    for text in fields.linked_data.names[:2]:
        add(text, "name")
    return found


def cut_site_names(text: str, is_site: Callable[[str], bool]) -> str:
    """The title without names of its site at its end, then at its start."""
    for _ in range(4):
        for left, _mark, right in reversed(splits(text)):
            if is_site(right):
                text = left
                break
        else:
            break
    for _ in range(2):
        for left, _mark, right in splits(text):
            if is_site(left) and len(words(right)) >= 2:
                text = right
                break
        else:
            break
    return text


def overlap(one: list[str], other: list[str]) -> float:
    """What share of the words of two titles is the same, 0 to 1."""
    first, second = set(one), set(other)
    if not first or not second:
        return 0.0
    return len(first & second) / len(first | second)


def rank_titles(candidates: list[TitleCandidate], slug: str) -> list[TitleCandidate]:
    """The candidates, best first."""
    slug_words = words(slug)
    split = {id(candidate): words(candidate.text) for candidate in candidates}
    for candidate in candidates:
        own = split[id(candidate)]
        by_origin: dict[str, float] = {}
        for other in candidates:
            if other is candidate or other.origin == candidate.origin:
                continue
            value = overlap(own, split[id(other)])
            by_origin[other.origin] = max(value, by_origin.get(other.origin, 0.0))
        candidate.score = sum(by_origin.values()) + overlap(own, slug_words)
        candidate.score += _PRIORS.get(candidate.origin, 0.0)
    ranked = sorted(candidates, key=lambda candidate: -candidate.score)
    return _with_typographic_quotes(ranked, split)


def _with_typographic_quotes(
    ranked: list[TitleCandidate], split: dict[int, list[str]]
) -> list[TitleCandidate]:
    """Put first the form of the winning title that keeps its typographic quotes, if one does."""
    if ranked and not any(mark in ranked[0].text for mark in _TYPOGRAPHIC):
        for candidate in ranked[1:]:
            is_same = split[id(candidate)] == split[id(ranked[0])]
            if is_same and any(mark in candidate.text for mark in _TYPOGRAPHIC):
                return [candidate, *(one for one in ranked if one is not candidate)]
    return ranked
