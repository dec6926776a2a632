"""Find how a page's publisher is called, by what its fields and its host agree on."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from linkwright.fetch.pages.page_fields import PageFields
from linkwright.fetch.pages.text_cleaning import words
from linkwright.fetch.pages.title_parts import name_parts
from linkwright.fetch.sources.host_echo import host_echo
from linkwright.fetch.sources.name_agreement import confirmation, name_key, squash
from linkwright.fetch.sources.name_sources import MAX_NAME_CHARS, NameSource, name_sources
from linkwright.fetch.sources.page_host import Host
from linkwright.fetch.sources.site_words import site_words

_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,24}", re.IGNORECASE)
_FILE_NAME = re.compile(r"\.(?:png|jpe?g|gif|svg|webp)$", re.IGNORECASE)
# Kinds of fields that name the site itself, not its owner, a section or a picture.
STRONG_KINDS = frozenset(
    {"og:site_name", "publisher", "site", "organization", "title", "journal", "application name"}
    | {"application title"}
)
# Kinds of fields that never hold the headline of an article.
_SITE_KINDS = frozenset({"og:site_name", "publisher", "site", "feed", "home link"})
_MEANT_KINDS = (STRONG_KINDS - {"organization"}) | {"feed", "site meta", "publisher meta"}
# Of these, the kinds that some software fills with the headline by mistake.
_SLIPPING_KINDS = frozenset({"og:site_name", "publisher"})
_BORNE_OUT = 0.5
_LEAST_SCORE = 0.6
_FEED_OF_A_BLOG = 0.3
_FEW_LETTERS = 3
_SURE_SCORE = 1.0


@dataclass(slots=True)
class NameCandidate:
    """One name of the site, in all the forms that the page writes it.

    Attributes:
        forms: by the form, the weight of each kind of field that writes it so.
        weights: the weight of each kind of field that says the name in any form.
        confirmed: how well the host confirms it, 0 to 1.
        score: what it is chosen by.
        text: the form to show.
        is_plain: whether a field that names the site holds it whole.
        is_headline: whether it is also the headline of the page.
    """

    forms: dict[str, dict[str, float]] = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)
    confirmed: float = 0.0
    score: float = 0.0
    text: str = ""
    is_plain: bool = False
    is_headline: bool = False


def site_name_candidates(
    fields: PageFields, host: Host, titles: Collection[str], slug: str, path: str = ""
) -> list[NameCandidate]:
    """Every name that the page gives its site, best first.

    Args:
        fields: the page.
        host: where it stands.
        titles: texts known to be headlines, which are no names.
        slug: the headline that the address suggests.
        path: the path of the address.
    """
    headlines = {name_key(title) for title in titles}
    found: dict[str, NameCandidate] = {}
    for source in name_sources(fields, slug, path, headlines):
        _note(found, source, host)
    _join_articles(found)
    _support_by_accounts(found, fields)
    for key, candidate in found.items():
        candidate.text = _best_form(candidate, host)
        candidate.confirmed = max(confirmation(form, host) for form in candidate.forms)
        naming = candidate.weights.keys() & _SITE_KINDS
        is_slip = len(naming) == 1 and bool(naming & _SLIPPING_KINDS)
        is_named = bool(naming) and (not is_slip or candidate.confirmed >= _BORNE_OUT)
        candidate.is_headline = key in headlines and not is_named
        candidate.score = _score(candidate)
        if host.platform and "feed" in candidate.weights and not candidate.is_headline:
            candidate.score += _FEED_OF_A_BLOG
    return sorted(found.values(), key=lambda candidate: -candidate.score)


def choose_publisher(candidates: list[NameCandidate], host: Host, html: str) -> str:
    """The best name; what the text of the page calls the host; at last the host itself.

    Args:
        candidates: the names, best first.
        host: where the page stands.
        html: the page.
    """
    best = candidates[0] if candidates else None
    is_sure = best is not None and (best.score >= _SURE_SCORE or best.confirmed >= 0.85)
    if best is not None and is_sure and not _is_address(best):
        return best.text
    echo = host_echo(html, host)
    if echo:
        return echo
    if best is not None and best.score >= _LEAST_SCORE:
        return best.text
    return host.name


def _is_address(name: NameCandidate) -> bool:
    """Whether a name is only the address of the site, said where no name is meant."""
    return bool(_DOMAIN.fullmatch(name.text)) and not name.weights.keys() & _MEANT_KINDS


def _note(found: dict[str, NameCandidate], source: NameSource, host: Host) -> None:
    text = source.text
    if (
        not text
        or len(text) > MAX_NAME_CHARS
        or (text.casefold().replace(" ", "_") in site_words("never") and squash(text) != host.label)
        or _FILE_NAME.search(text)
    ):
        return
    key = name_key(without_suffix(text, host))
    if not key or key.isdigit():
        return
    candidate = found.setdefault(key, NameCandidate())
    if source.kind != "copyright" and (source.is_whole or source.is_first):
        candidate.is_plain = True
    form = candidate.forms.setdefault(text, {})
    for weights in (form, candidate.weights):
        weights[source.kind] = max(source.weight, weights.get(source.kind, 0.0))


def _join_articles(found: dict[str, NameCandidate]) -> None:
    """Make one of a name and its form in one word with the article: "elfaro.example", "El Faro"."""
    for key in list(found):
        for article in site_words("articles"):
            joined = found.get(article + key)
            if joined is not None and joined is not found[key]:
                _merge(found[key], found.pop(article + key))


def _merge(into: NameCandidate, other: NameCandidate) -> None:
    into.is_plain = into.is_plain or other.is_plain
    for form, weights in other.forms.items():
        own = into.forms.setdefault(form, {})
        for kind, weight in weights.items():
            own[kind] = max(weight, own.get(kind, 0.0))
            into.weights[kind] = max(weight, into.weights.get(kind, 0.0))


def without_suffix(name: str, host: Host) -> str:
    """The name without the ending of the host that some sites write behind it: "Gala.fr"."""
    ending = "." + host.suffix
    if host.suffix and name.lower().endswith(ending) and len(name) > len(ending):
        return name[: -len(ending)]
    return name


def _support_by_accounts(found: dict[str, NameCandidate], fields: PageFields) -> None:
    for account in fields.accounts:
        key = squash(account)
        if key in found:
            found[key].weights["account"] = 0.4


def _best_form(candidate: NameCandidate, host: Host) -> str:
    """The form to show: what most fields write, rather with spaces and capitals than without."""

    def worth(form: str) -> float:
        weights = candidate.forms[form]
        value = sum(weights.values())
        bare = without_suffix(form, host)
        if bare != form:
            value -= 2.0
        elif not any(kind in STRONG_KINDS for kind in weights):
            value -= 1.5 if " " in form else 2.5
        if form.islower() and form.isascii() and " " not in form:
            value -= 1.0 if len(form) > _FEW_LETTERS else 2.5  # "nj" is NJ.com
        if " " in form:
            value += 0.4  # some fields are filled with what can stand in an address
        if form.isupper() and len(form) > 5:
            value -= 0.2
        if "|" in form:
            value -= 1.0
        return value

    return max(candidate.forms, key=worth)


def _score(candidate: NameCandidate) -> float:
    support = sum(sorted(candidate.weights.values(), reverse=True)[:5])
    confirmed = 1.6 * candidate.confirmed
    if not candidate.is_plain:
        confirmed *= 0.6
    penalty = max(0.0, _length(candidate.text) - 4) * 0.25
    if candidate.confirmed < 0.95 and len(name_parts(candidate.text)) > 1:
        support *= 0.5
        penalty += 0.5
    if all(form.islower() and _DOMAIN.fullmatch(form) for form in candidate.forms):
        penalty += 0.5  # another name that the host bears out is rather the paper's
    if not candidate.confirmed and _DOMAIN.fullmatch(candidate.text):
        penalty += 0.7
    if candidate.is_headline:
        penalty += 1.0
    return support + confirmed - penalty


def _length(text: str) -> float:
    """The length of a name in words; three signs of a script without spaces make one."""
    parts = words(text)
    signs = sum(len(part) == 1 and part >= "\u2e80" for part in parts)
    return len(parts) - signs + signs / 3
