"""Find how a page's publisher is called, by what its fields and its host agree on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from linkwright.fetch.page_fields import PageFields
from linkwright.fetch.site_names import Host, confirmation, name_key, site_words, squash
from linkwright.fetch.text_cleaning import words
from linkwright.fetch.title_parts import title_parts

MAX_NAME_CHARS = 60
_COMPANY_TAIL = re.compile(
    r"[,.]?\s+(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Co|Company|GmbH|AG|"
    r"S\.?A|S\.?A\.?S|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|PLC|Pty Ltd|Pvt\.? Ltd|GmbH & Co\.? KG|"
    r"e\.? ?V|gGmbH|Oy|ApS|A/S|KG|Media Group)\.?$",
    re.IGNORECASE,
)
_FEED_WORDS = re.compile(
    r"\s*(?:[-–—|»:(]+\s*)?(?:RSS|Atom|Feed|RDF|XML|RSS2|2\.0|0\.92|1\.0)+\s*(?:Feed|feed)?\)?$|"
    r"^(?:RSS|Atom|Feed|RDF)(?:[- ]?Feed)?\s*(?:2\.0|1\.0)?\s*(?:[-–—|»:]\s*|for\s+)?",
    re.IGNORECASE,
)
_COPYRIGHT_TAIL = re.compile(
    r"\s*(?:[.,;|]|\s-\s|–|—|all rights|alle rechte|tous droits|todos los|todos os|tutti i|"
    r"powered by|privacy|impressum|terms).*$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"^(?:[\s,–—-]|copyright|©|\(c\)|by\b|(?:19|20)\d\d)+", re.IGNORECASE)
_LOGO_WORDS = re.compile(
    r"^(?:the )?logo(?: of| von| de| der| des)?[\s:–-]+|[\s:–-]+(?:header )?logo(?: image)?$|"
    r"^(?:home|homepage|startseite|zur startseite|go to|back to|zurück zu|link to|zur)[\s:–|-]+|"
    r"[\s:–|-]+(?:home|homepage|home page|startseite|logo)$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class NameCandidate:
    """One way that a page's site is called.

    Attributes:
        text: the form to show.
        weights: the weight of each kind of field that says so.
        confirmed: how well the host confirms it, 0 to 1.
        score: what it is chosen by.
    """

    text: str
    weights: dict[str, float] = field(default_factory=dict)
    confirmed: float = 0.0
    score: float = 0.0
    form_weight: float = 0.0


def site_name_candidates(fields: PageFields, host: Host) -> list[NameCandidate]:
    """Every name that the page gives its site, best first."""
    found: dict[str, NameCandidate] = {}
    for text, kind, weight in _sources(fields):
        tidy = _tidy(text)
        _note(found, tidy, kind, weight)
        for part in title_parts(tidy):
            if part != tidy:
                _note(found, _tidy(part), kind, weight * 0.6)
    parts = title_parts(fields.title)
    if len(parts) > 1:
        for number, part in enumerate(reversed(parts[1:])):
            _note(found, _tidy(part), "title", 0.7 if number == 0 else 0.3)
        _note(found, _tidy(parts[0]), "title", 0.3)
    _support_by_handles(found, fields)
    for candidate in found.values():
        _score(candidate, host)
    return sorted(found.values(), key=lambda candidate: -candidate.score)


def _sources(fields: PageFields) -> Iterator[tuple[str, str, float]]:
    """The fields that may hold a name: text, kind of field, weight."""
    data = fields.linked_data
    yield fields.meta("og:site_name"), "og:site_name", 1.0
    for texts, kind, weight in (
        (data.publishers[:2], "publisher", 0.7),
        (data.sites[:3], "site", 0.7),
        (data.organizations[:3], "organization", 0.4),
    ):
        for text in texts:
            yield text, kind, weight
    for names, kind, weight in _META_SOURCES:
        yield fields.meta(*names), kind, weight
    for text in fields.feeds[:4]:
        yield _FEED_WORDS.sub("", text), "feed", 0.4
    for text in fields.logos[:6]:
        yield _LOGO_WORDS.sub("", text), "logo", 0.4
    for text in fields.home_links[:8]:
        yield _LOGO_WORDS.sub("", text), "home link", 0.4
    for text in (fields.meta("copyright", "dcterms.rights"), *fields.copyrights):
        yield _owner(text), "copyright", 0.35


_META_SOURCES = (
    (("application-name",), "application", 0.6),
    (("apple-mobile-web-app-title",), "application", 0.5),
    (("al:ios:app_name", "al:android:app_name", "twitter:app:name:iphone"), "app", 0.3),
    (("citation_journal_title",), "journal", 0.9),
    (("dc.publisher", "dcterms.publisher", "publisher"), "dc", 0.5),
)


def _tidy(text: str) -> str:
    text = text.strip(' \t|-–—:·•»«.,;"“”')
    text = _COMPANY_TAIL.sub("", text)
    if text.startswith("@"):
        text = text[1:]
    if "://" in text or len(text) > MAX_NAME_CHARS:
        return ""
    if text.startswith("www."):
        text = text[4:]
    return text


def _owner(text: str) -> str:
    return _COPYRIGHT_TAIL.sub("", _YEARS.sub("", text))


def _note(found: dict[str, NameCandidate], text: str, kind: str, weight: float) -> None:
    if not text or len(text) > MAX_NAME_CHARS or text.casefold() in site_words("never"):
        return
    key = name_key(text)
    if not key or key.isdigit():
        return
    candidate = found.setdefault(key, NameCandidate(text))
    candidate.weights[kind] = max(weight, candidate.weights.get(kind, 0.0))
    if weight > candidate.form_weight:
        candidate.text, candidate.form_weight = text, weight


def _support_by_handles(found: dict[str, NameCandidate], fields: PageFields) -> None:
    for text in (fields.meta("twitter:site"), fields.meta("article:publisher").rsplit("/", 1)[-1]):
        key = squash(text)
        if key in found:
            found[key].weights["handle"] = 0.4


def _score(candidate: NameCandidate, host: Host) -> None:
    candidate.confirmed = confirmation(candidate.text, host)
    weights = sorted(candidate.weights.values(), reverse=True)
    support = sum(weights[:5])
    length = len(words(candidate.text))
    penalty = max(0, length - 4) * 0.25
    candidate.score = support + 1.6 * candidate.confirmed - penalty


def choose_publisher(fields: PageFields, host: Host) -> str:
    """The publisher's name, or the host without its ending when the page calls itself nothing."""
    names = site_name_candidates(fields, host)
    if names and names[0].score >= 0.6:
        return names[0].text
    return host.name
