"""Read the date, author, language and own address of a page from its fields."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

from linkwright.fetch.pages.page_fields import PageFields
from linkwright.fetch.pages.text_cleaning import clean_text
from linkwright.fetch.sources.name_agreement import name_key
from linkwright.fetch.sources.page_host import read_host
from linkwright.model.addresses import accepts_canonical

MAX_DESCRIPTION_CHARS = 1000
_MAX_AUTHORS = 4
_FIRST_YEAR, _LAST_YEAR = 1700, 2200  # beyond, it is a number and no date
_MAX_AUTHOR_CHARS = 80
_DATE_METAS = (
    *("article:published_time", "og:article:published_time", "datepublished", "pubdate"),
    *("publishdate", "publish-date", "publish_date", "publication_date", "article.published"),
    *("parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date", "pdate"),
    *("dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "date", "datecreated"),
)
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?([0-2]\d|3[01])(?!\d)")
_ADDRESS_DAY = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?=/)")
_BY = re.compile(r"^(?:written by|by|von|par|por|di|door|av|af)[:\s]\s*", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}")


def publication_date(fields: PageFields, url: str) -> str:
    """When the page was published, ISO 8601, a day or a moment; "" when it does not say."""
    for text in _dates(fields):
        found = iso_date(text)
        if found:
            return found
    in_address = _ADDRESS_DAY.search(url[:2000])
    if in_address:
        return _day(*in_address.groups())
    return next(filter(None, map(iso_date, fields.dates[:1])), "")


def _dates(fields: PageFields) -> Iterator[str]:
    yield from fields.linked_data.dates[:2]
    for name in _DATE_METAS:
        yield from fields.metas.get(name, ())[:1]


def iso_date(text: str) -> str:
    """A date as pages write it, in ISO 8601; "" when it is none.

    Takes ISO 8601 in its usual forms, RFC 2822, and any text that begins with year, month, day.
    """
    text = text.strip()[:60]
    if not text:
        return ""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        pass
    else:
        if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
            return ""
        has_time = "T" in text or ":" in text
        return moment.isoformat() if has_time else moment.date().isoformat()
    if re.match(r"[A-Za-z]{3}, \d", text):
        try:
            return parsedate_to_datetime(text).isoformat()
        except (ValueError, IndexError):
            return ""
    found = _DAY.match(text)
    return _day(*found.groups()) if found else ""


def _day(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def author(fields: PageFields, publisher: str) -> str:
    """The byline: the names of the authors, without "By"; not the publisher's own name."""
    data = [name for name in map(_author_name, fields.linked_data.authors) if name]
    if data:
        names = list(dict.fromkeys(data))[:_MAX_AUTHORS]
    else:
        metas = (fields.meta(name) for name in ("author", "byl", "parsely-author", "dc.creator"))
        article = [text for text in fields.metas.get("article:author", ()) if "/" not in text]
        texts = (*metas, *fields.metas.get("citation_author", ())[:1], *article, *fields.bylines)
        names = [name for name in map(_author_name, texts) if name][:1]
    own = name_key(publisher)
    return ", ".join(name for name in names if name_key(name) != own)


def _author_name(text: str) -> str:
    name = _BY.sub("", clean_text(text)).strip(" ,;|")
    if len(name) > _MAX_AUTHOR_CHARS or "://" in name or "@" in name or not name:
        return ""
    return name if any(char.isalpha() for char in name) else ""


def language(fields: PageFields, default: str) -> str:
    """The tag of the page's language.

    Args:
        fields: the page.
        default: the tag to give when the page has none; "mul" counts as none.
    """
    named = (fields.language, fields.meta("og:locale", "inlanguage"), *fields.linked_data.languages)
    for text in named:
        tag = text.strip().replace("_", "-").split(",")[0]
        if _LANGUAGE.fullmatch(tag):
            first, *rest = tag.split("-")
            return "-".join(
                [first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)]
            )
    return "" if default == "mul" else default


def canonical_address(fields: PageFields, url: str) -> str:
    """The address that the page names as its own, when it is believable, else ""."""
    site = read_host(url).site
    for named in (fields.canonical, fields.meta("og:url")):
        if not named:
            continue
        try:
            address = urljoin(url, named)
            scheme = urlsplit(address).scheme
        except ValueError:
            continue
        is_same_site = read_host(address).site == site
        if scheme in ("http", "https") and accepts_canonical(
            url, address, is_same_site=is_same_site
        ):
            return address
    return ""


def description(fields: PageFields) -> str:
    """The page's summary of itself."""
    text = fields.meta("og:description", "description", "twitter:description")
    return text[:MAX_DESCRIPTION_CHARS]
