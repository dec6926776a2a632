"""Examine a page: weigh its titles and names, and keep the reasons."""

from dataclasses import dataclass, replace

from linkwright.fetch import page_details
from linkwright.fetch.page_info import Alternative, PageInfo
from linkwright.fetch.pages.charset import decode
from linkwright.fetch.pages.documents import file_kind, file_title
from linkwright.fetch.pages.html_limits import MAX_BYTES, bounded
from linkwright.fetch.pages.page_fields import PageFields, read_fields
from linkwright.fetch.pages.text_cleaning import without_lost_letters, words
from linkwright.fetch.rules import PageRules
from linkwright.fetch.sources.page_host import Host, read_host
from linkwright.fetch.sources.publisher_choice import (
    NameCandidate,
    choose_publisher,
    site_name_candidates,
)
from linkwright.fetch.sources.publisher_rows import Publisher
from linkwright.fetch.sources.social_posts import read_social_post
from linkwright.fetch.sources.source_choice import other_sources, provider_name, table_name
from linkwright.fetch.titles.junk import REASONS, first_group, looks_like_wall
from linkwright.fetch.titles.title_choice import (
    MAIN_PART,
    MAX_TITLE_CHARS,
    TitleCandidate,
    agreement,
    doubt,
    rank_titles,
    title_candidates,
)
from linkwright.fetch.titles.title_cutting import SURE_CONFIRMATION, SiteNames
from linkwright.model.addresses import (
    archived_address,
    is_front_page,
    split_address,
    title_from_address,
)

SITE_NAME = "site name"
_MIN_LETTERS = 2
_HOME_PAGE = "The link leads to the home page of the site."
_FILE_REASONS = {
    "PDF": "The link leads to a PDF file, not to a web page.",
    "image": "The link leads to a picture, not to a web page.",
    "audio": "The link leads to a sound file, not to a web page.",
    "video": "The link leads to a video file, not to a web page.",
    "file": "The link leads to a file, not to a web page.",
}


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found on a page, and why.

    Attributes:
        info: the outcome.
        titles: every title, best first; those set aside stand last and say why.
        names: every name of the site that was weighed, best first.
        row: the row of the publisher table that applies, if there is one.
    """

    info: PageInfo
    titles: tuple[TitleCandidate, ...] = ()
    names: tuple[NameCandidate, ...] = ()
    row: Publisher | None = None


def examine(body: bytes, url: str, content_type: str | None, rules: PageRules) -> Examination:
    """Weigh all that a page says of itself; the arguments are those of `page.read_page`."""
    body = body[:MAX_BYTES]
    # An archived copy is a page of the site that it was copied from.
    origin = archived_address(url, rules.wrappers) or url
    row = rules.publishers.find(origin)
    host = read_host(origin, rules.platforms)
    kind = file_kind(body, content_type)
    if kind:
        return _examine_file(body, origin, kind, row, host)
    decoded = decode(body, content_type)
    text = decoded.text
    html = bounded(text)
    fields = read_fields(html, text)
    titles = title_candidates(fields)
    slug = title_from_address(origin)
    names = site_name_candidates(fields, host, _headlines(titles, slug), slug, _path(origin))
    own_name = _site_name(row, names, host, html, rules)
    writers = page_details.author(fields, own_name)
    site = SiteNames(own_name, names, fields.accounts, host, _path(origin), writers)
    good = _weighed(titles, site, rules, slug, fields.feeds)
    wire = ""
    if rules.aggregators.covers(host.name) and not (row and rules.publishers.is_own(row)):
        wire = provider_name(fields, [own_name, *(name.text for name in names[:1])], host)
    publisher = wire or own_name
    info = _described(fields, publisher, origin, row)
    others = other_sources(publisher, row, own_name if wire else "", names)
    info = replace(info, other_publishers=others)
    info = replace(info, canonical_url=page_details.canonical_address(fields, url))
    has_article = bool(fields.meta("og:title") or fields.linked_data.headlines)
    if rules.walls.host_kind(url) is not None or (not has_article and looks_like_wall(text)):
        info = _blocked(info, titles, "challenge")
    elif good:
        raw = good[0].raw
        is_doubtful = "\ufffd" in raw or (decoded.is_doubtful and not raw.isascii())
        info = _titled(info, good, is_doubtful)
    else:
        info = _untitled(info, titles, origin)
    if info.state == "blocked":
        info = replace(info, publisher=_known_name(names, row, host))
    elif (post := read_social_post(fields, origin, host)) is not None:
        info = replace(
            info, title=post.title, publisher=post.publisher, author=post.author, alternatives=()
        )
    set_aside = [title for title in titles if title.verdict]
    return Examination(info, (*good, *set_aside), tuple(names), row)


def _site_name(
    row: Publisher | None, names: list[NameCandidate], host: Host, html: str, rules: PageRules
) -> str:
    """What the site is called: by the user, the table, the page, at last by its host."""
    if row is None:
        return choose_publisher(names, host, html)
    return row.name if rules.publishers.is_own(row) else table_name(row, names)


def _known_name(names: list[NameCandidate], row: Publisher | None, host: Host) -> str:
    """The publisher behind a wall, whose page may name the maker of the wall instead."""
    if row is not None:
        return row.name
    if names and names[0].confirmed >= SURE_CONFIRMATION:
        return names[0].text
    return host.name


def _examine_file(
    body: bytes, url: str, kind: str, row: Publisher | None, host: Host
) -> Examination:
    title = file_title(body, url, kind)
    info = PageInfo(
        title=title,
        publisher=row.name if row is not None else host.name,
        state="not_html",
        reason=_FILE_REASONS.get(kind, _FILE_REASONS["file"]),
        language=row.language if row is not None and row.language != "mul" else "",
    )
    return Examination(info, row=row)


def _path(url: str) -> str:
    parts = split_address(url)
    return parts.path if parts is not None else ""


def _headlines(titles: list[TitleCandidate], slug: str) -> list[str]:
    """Texts that are headlines and no names: two voices say them, or one and the address."""
    found = dict.fromkeys(title.raw for title in titles if len(words(title.raw)) >= 3)
    for title in titles:
        if words(title.raw) == words(slug):
            continue
        if title.raw in found and not any(
            other.voice != title.voice and agreement(title.raw, other.raw) >= MAIN_PART - 0.1
            for other in titles
        ):
            del found[title.raw]
    return list(found)


def _weighed(
    titles: list[TitleCandidate],
    site: SiteNames,
    rules: PageRules,
    slug: str,
    feeds: list[str],
) -> list[TitleCandidate]:
    """The titles that may be used, best first; the others get their verdict."""
    headings = [title.raw for title in titles if title.origin == "h1"]
    seen: dict[str, tuple[str, str]] = {}  # most fields of a page say the same
    for title in titles:
        if title.raw not in seen:
            text = rules.tails.cut(site.cut(without_lost_letters(title.raw)), site.host.name)
            for heading in headings:
                text = site.cut_glued(text, heading)
            seen[title.raw] = text, _verdict(title.raw, text, site, rules)
        title.text, title.verdict = seen[title.raw]
    good = [title for title in titles if not title.verdict]
    return rank_titles(good, slug, feeds)


def _verdict(raw: str, text: str, site: SiteNames, rules: PageRules) -> str:
    """Why a title cannot be used, "" when it can.

    Args:
        raw: as it stands in the page.
        text: without the names of the site.
        site: these names.
        rules: what no headline says.
    """
    if group := rules.junk_titles.group(raw) or rules.junk_titles.group(text):
        return group
    if site.has(text):
        return SITE_NAME
    if sum(char.isalpha() for char in text[:100]) < _MIN_LETTERS:
        return "no words"
    return "too long" if len(text) > MAX_TITLE_CHARS else ""


def _described(fields: PageFields, publisher: str, url: str, row: Publisher | None) -> PageInfo:
    """All but the title and the page's own address."""
    return PageInfo(
        publisher=without_lost_letters(publisher),
        description=without_lost_letters(page_details.description(fields)),
        date=page_details.publication_date(fields, url),
        author=without_lost_letters(page_details.author(fields, publisher)),
        language=page_details.language(fields, row.language if row is not None else ""),
    )


def _titled(info: PageInfo, good: list[TitleCandidate], is_damaged: bool) -> PageInfo:
    best = good[0]
    others = {title.text: title.origin for title in reversed(good[1:])}
    others.pop(best.text, None)
    reason = doubt(good, is_damaged=is_damaged)
    alternatives = [Alternative(text, origin) for text, origin in others.items()]
    return replace(
        info,
        title=best.text,
        alternatives=tuple(reversed(alternatives)),
        state="check" if reason else "ok",
        reason=reason,
    )


def _untitled(info: PageInfo, titles: list[TitleCandidate], url: str) -> PageInfo:
    """What to say of a page none of whose titles is a headline."""
    if not titles:
        return replace(info, state="check", reason=REASONS["none"])
    if is_front_page(url):
        name = next((title for title in titles if title.verdict == SITE_NAME), None)
        if name is not None:
            return replace(info, title=name.raw, state="check", reason=_HOME_PAGE)
    return _blocked(info, titles, "shell")


def _blocked(info: PageInfo, titles: list[TitleCandidate], otherwise: str) -> PageInfo:
    group = first_group(title.verdict for title in titles) or otherwise
    return replace(
        info, title="", description="", author="", date="", state="blocked", reason=REASONS[group]
    )
