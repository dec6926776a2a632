"""Decide how the source of a page is written: by table, page, host, or the wire it carries."""

from collections.abc import Iterator

from linkwright.fetch.page_info import Alternative
from linkwright.fetch.pages.page_fields import PageFields
from linkwright.fetch.pages.text_cleaning import clean_text, words
from linkwright.fetch.sources.name_agreement import initials_of, name_key
from linkwright.fetch.sources.name_sources import MAX_NAME_CHARS, tidy_name
from linkwright.fetch.sources.page_host import Host
from linkwright.fetch.sources.publisher_choice import STRONG_KINDS, NameCandidate
from linkwright.fetch.sources.publisher_rows import Publisher
from linkwright.fetch.sources.site_words import site_words

_PROVIDER_METAS = ("provider", "syndication-source", "original-source", "syndicate")
# Fields that are there for nothing but the name of the site.
_NAMING_KINDS = frozenset({"og:site_name", "publisher", "site"})
_OWN_NAME_SCORE = 1.8
_SURE = 0.95
_MOST_CHOICES = 4


def table_name(row: Publisher, names: list[NameCandidate]) -> str:
    """The name of a row of the shipped table, as the page itself spells it.

    The table tells who a host is. Accents ("LA NACION" has none) the paper knows best, and
    also whether it has an article, if its page is of one mind on that. Capitals are those of the
    table.

    Args:
        row: the row of the page's host.
        names: what the page calls its site.
    """
    key = name_key(row.name)
    plain = row.name.casefold()
    for name in names:
        kinds = name.weights.keys()
        if name_key(name.text) != key or not kinds & STRONG_KINDS:
            continue
        if words(name.text) == words(row.name):
            return row.name if name.text.casefold() == plain else name.text
        is_of_one_mind = not any(
            form.casefold() == plain and weights.keys() & STRONG_KINDS
            for form, weights in name.forms.items()
        )
        is_spaced_so = _bare(name.text) == _bare(row.name)
        if is_of_one_mind and is_spaced_so and kinds & _NAMING_KINDS:
            return name.text
    best = names[0] if names else None
    return best.text if best is not None and _is_another_name(best, row, names) else row.name


def _is_another_name(best: NameCandidate, row: Publisher, names: list[NameCandidate]) -> bool:
    """Whether a page calls its site by a name of which the table's is no form.

    Papers change their names, and a row may be wrong: a name that the page gives in so many
    words and the host confirms counts then. A shorter or longer form, initials, and a name in
    other letters than the page's are the table's good right, and a host is no name.
    """
    is_sure = bool(best.weights.keys() & _NAMING_KINDS) and best.confirmed >= _SURE
    if not is_sure or "." in best.text or best.text.isascii() != row.name.isascii():
        return False
    keys = {name_key(form) for name in names for form in name.forms}
    if name_key(row.name) in keys:
        return False
    own, told = name_key(best.text), name_key(row.name)
    if own in told or told in own or told in initials_of(best.text):
        return False
    own_words, told_words = set(words(best.text)), set(words(row.name))
    return own_words & told_words not in (own_words, told_words)


def _bare(name: str) -> tuple[str, ...]:
    """The words of a name without its article."""
    parts = words(name)
    has_article = len(parts) > 1 and parts[0] in site_words("articles")
    return parts[1:] if has_article else parts


def provider_name(fields: PageFields, names: list[str], host: Host) -> str:
    """Who wrote an article that a collection of others' articles shows; "" when it says not.

    Args:
        fields: the page.
        names: what the collection itself is called.
        host: where it stands.
    """
    own = {name_key(name) for name in names}
    for text in _providers(fields):
        name = clean_text(tidy_name(text))
        key = name_key(name)
        is_name = bool(key) and len(name) <= MAX_NAME_CHARS and "/" not in text
        if is_name and key not in own and host.label not in words(name):
            return name
    return ""


def _providers(fields: PageFields) -> Iterator[str]:
    yield from fields.linked_data.providers
    for meta in _PROVIDER_METAS:
        yield from fields.metas.get(meta, ())[:1]
    yield from fields.linked_data.publishers[:1]


def other_sources(
    chosen: str, row: Publisher | None, carrier: str, names: list[NameCandidate]
) -> tuple[Alternative, ...]:
    """What else the source may be called, with where that comes from.

    Args:
        chosen: the name that was taken.
        row: the row of the table that applies.
        carrier: the collection that shows the article of ``chosen``; "" for none.
        names: what the page calls its site, best first.
    """
    found: list[Alternative] = []
    if carrier:
        found += [Alternative(f"{carrier}/{chosen}", "carrier"), Alternative(carrier, "carrier")]
    if row is not None:
        found += [Alternative(row.name, "table"), Alternative(row.short, "short form")]
    found += [
        Alternative(name.text, next(iter(name.weights)))
        for name in names[:_MOST_CHOICES]
        if name.score >= _OWN_NAME_SCORE and not name.is_headline
    ]
    by_name = {other.text.casefold(): other for other in reversed(found) if other.text}
    by_name.pop(chosen.casefold(), None)
    return tuple(reversed(by_name.values()))[:_MOST_CHOICES]
