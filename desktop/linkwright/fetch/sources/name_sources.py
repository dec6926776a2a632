"""Gather what a page calls its site: every field that may hold the name, with its weight."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from linkwright.fetch.pages.page_fields import PageFields
from linkwright.fetch.pages.text_cleaning import words
from linkwright.fetch.pages.title_parts import name_parts, title_parts
from linkwright.fetch.sources.name_agreement import name_key, squash
from linkwright.fetch.sources.site_words import is_section

MAX_NAME_CHARS = 60

_COMPANY_TAIL = re.compile(
    r"[,.]?\s+(?:Public Company Limited|Co\.?,? Ltd|Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|Corp|"
    r"Corporation|GmbH & Co\.? KG|GmbH|AG|S\.?A|S\.?A\.?S|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|PLC|"
    r"Pty Ltd|Pvt\.? Ltd|gGmbH|Oy|ApS|KG)"
    r"\.?$",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"(?<=\S)\s*©.*$")
_COMPANY_HEAD = re.compile(
    r"(?<!\w)(?:Casa Editorial|Ediciones|Editorial|АО|ЗАО|ОАО|ПАО|ООО|ИД|ИА|ТОВ)\s+[«\"“]?(?=\S{3})"
)
_FEED_HEAD = re.compile(
    r"^(?:RSS|Atom|Feed|RDF)(?:[- ]?Feed)?\b[\s:|–-]*(?:for\s+)?", re.IGNORECASE
)
_FEED_TAIL = re.compile(
    r"[\s:|(»–-]*\b(?:(?:RSS|Atom|Feed|RDF|XML|JSON|RSS2|Posts|Stories|Kommentar|Comments)[\s-]*)+"
    r"(?:\d\.\d+)?\)?$",
    re.IGNORECASE,
)
_STAR_AT_WORD = re.compile(r"^[^*]*\w\*$")  # "Taz*" writes it so; "* Tide *" does not
_YEARS = re.compile(r"^(?:[\s,–—|-]|copyright\b|©|\(c\)|by\s|(?:19|20)\d\d)+", re.IGNORECASE)
_OWNER_END = re.compile(
    r"\s*(?:[,;|<>(]|\.(?:\s|$)|\s[-–—]\s|all rights|alle rechte|tous droits|todos los|todos os|"
    r"tutti i|powered by|privacy|impressum|terms|(?:19|20)\d\d).*$",
    re.IGNORECASE,
)
_LOGO_WORDS = re.compile(
    r"^(?:the |le |das )?logo(?: of| von| de| der| des| du)?\b[\s:|–-]*|"
    r"[\s:|–-]+(?:header |site )?logo(?: image)?$|"
    r"^(?:home|homepage|startseite|zur startseite|go to|back to|zurück zu|link to|zur)\b[\s:–|-]+|"
    r"[\s:–|-]+(?:home|homepage|home page|startseite)$",
    re.IGNORECASE,
)
_END_OF_TITLE, _MAYBE_END_OF_TITLE, _WITHIN_TITLE = 0.7, 0.5, 0.3
_SHORTEST_HEADLINE = 12  # in letters: what is shorter may be a line above the headline
_FEW_LETTERS = 6  # so few stand by chance in any text
_BARS = ("|", "｜", "»", "•", "·", "_", "›", "::")
# Headlines in these scripts have no dashes between spaces.
_CJK_DASH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff01-\uff5e…」』]\s+[-–—]$")
_BYLINE = re.compile(r"(?:by|von|par|por|di) (?=[A-Z])")
_META_SOURCES = (
    (("application-name",), "application name", 0.6),
    (("apple-mobile-web-app-title",), "application title", 0.5),
    (("al:ios:app_name", "al:android:app_name", "twitter:app:name:iphone"), "app", 0.3),
    (("citation_journal_title",), "journal", 0.9),
    (("dc.publisher", "dcterms.publisher", "publisher"), "publisher meta", 0.5),
    (("cre", "source", "parsely-site", "site_name", "sitename"), "site meta", 0.5),
)


@dataclass(frozen=True, slots=True)
class NameSource:
    """One text that may be the name of the site.

    Attributes:
        text: the name as it stands there, without marks around it.
        kind: the kind of field, in words for people.
        weight: how much fields of this kind are worth, 0 to 1.
        is_whole: whether this is all of the field, not a part of it.
        is_first: whether it stands first in the field.
    """

    text: str
    kind: str
    weight: float
    is_whole: bool = True
    is_first: bool = True


def name_sources(
    fields: PageFields, slug: str, path: str, headlines: Collection[str] = ()
) -> Iterator[NameSource]:
    """What each field of a page calls its site: whole texts, and their parts for less.

    Args:
        fields: the page.
        slug: the headline that its address suggests.
        path: the path of its address.
        headlines: what is known to be a headline, as `name_key` has it, and has no names in it.
    """
    for text, kind, weight in _texts(fields):
        tidy = tidy_name(text)
        if headlines and name_key(tidy) in headlines:
            yield NameSource(tidy, kind, weight)
        elif len(tidy) <= MAX_NAME_CHARS * 3:
            yield from _with_parts(tidy, kind, weight)
    yield from _title_ends(fields, slug, path)


def _title_ends(fields: PageFields, slug: str, path: str) -> Iterator[NameSource]:
    """The parts of the titles, of which the last is often the site's name.

    A part that the heading or the address has too is a part of the headline. The last
    part is believed when the heading or the headline ends before it, or a bar stands before
    it; a dash alone may stand within a headline.
    """
    folders = {squash(unquote(folder)) for folder in path.rstrip("/").split("/")[1:-1]}
    headings = (*fields.headings[:3], *fields.marked_headlines[:1])
    told = [squash(text) for text in (*headings, *fields.linked_data.headlines[:1])]
    for title in (fields.title, fields.meta("og:title"), fields.meta("twitter:title")):
        parts = title_parts(title)
        last = len(parts) - 1
        for number, part in enumerate(parts if last > 0 else ()):
            name = tidy_name(part)
            key = squash(name)
            if _BYLINE.match(name) or is_section(name):
                continue
            before = title[: title.rfind(part)].rstrip() if number == last else ""
            start = squash(before)
            ended = max((len(text) for text in told if text and start.startswith(text)), default=0)
            is_behind = ended > 0
            # "PSL opens its doors | PSL": the headline names the site too.
            is_said_again = is_behind and _stands_in(name, before)
            if not is_said_again and (
                _stands_in(name, slug)
                or any(_stands_in(name, text) and key != squash(text) for text in headings)
            ):
                continue
            weight = _WITHIN_TITLE
            if number == last and key not in folders:
                is_apart = before.endswith(_BARS) or is_behind or bool(_CJK_DASH.search(before))
                weight = _END_OF_TITLE if is_apart else _MAYBE_END_OF_TITLE
                if before.endswith((":", "：")) and ended < _SHORTEST_HEADLINE:
                    weight = _WITHIN_TITLE
            yield NameSource(name, "title", weight)


def _stands_in(name: str, text: str) -> bool:
    """Whether the words of a name stand in a text, or their letters if they are not few."""
    key = squash(name)
    if len(key) > _FEW_LETTERS or not key.isascii():
        return key in squash(text)
    return f" {' '.join(words(name))} " in f" {' '.join(words(text))} "


def _with_parts(text: str, kind: str, weight: float) -> Iterator[NameSource]:
    parts = name_parts(text)
    if len(parts) < 2:
        yield NameSource(text, kind, weight)
        return
    yield NameSource(text, kind, weight)
    for number, part in enumerate(parts):
        share = 0.8 if number == 0 else 0.4
        name = tidy_name(part)
        yield NameSource(name, kind, weight * share, is_whole=False, is_first=number == 0)


def _texts(fields: PageFields) -> Iterator[tuple[str, str, float]]:
    data = fields.linked_data
    yield fields.meta("og:site_name"), "og:site_name", 1.0
    for texts, kind, weight in (
        (data.publishers[:2], "publisher", 0.7),
        (data.sites[:3], "site", 0.7),
        (data.organizations[:3], "organization", 0.3),
    ):
        for text in texts:
            yield text, kind, weight
    for names, kind, weight in _META_SOURCES:
        yield fields.meta(*names), kind, weight
    for text in fields.feeds[:4]:
        yield _FEED_TAIL.sub("", _FEED_HEAD.sub("", text.partition(" » ")[0])), "feed", 0.4
    for text in fields.logos[:6]:
        yield _LOGO_WORDS.sub("", text), "logo", 0.4
    for text in fields.home_links[:6]:
        yield _LOGO_WORDS.sub("", text), "home link", 0.4
    for text in (fields.meta("copyright", "dcterms.rights"), *fields.copyrights):
        yield _OWNER_END.sub("", _YEARS.sub("", text)), "copyright", 0.35


def tidy_name(text: str) -> str:
    """The text without marks around it, company tail, "www." and "@"."""
    text = _AFTER_NAME.sub("", text).strip(' \t|-–—:·•»«,;"“”„_')
    if not _STAR_AT_WORD.search(text):
        text = text.strip(" *")
    if text.endswith(".") and text.count(".") == 1:
        text = text[:-1]
    text = _COMPANY_HEAD.sub("", _COMPANY_TAIL.sub("", text), 1)
    text = text.removeprefix("@").removeprefix("www.")
    if text.startswith(("http://", "https://")):
        text = text.partition("://")[2].removeprefix("www.").partition("/")[0]
    return text
