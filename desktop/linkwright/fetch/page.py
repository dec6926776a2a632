"""Read a page: bytes in, its title and publisher out."""

from linkwright.fetch.charset import decode
from linkwright.fetch.html_limits import MAX_BYTES, bounded
from linkwright.fetch.junk import REASONS, first_group, looks_like_wall
from linkwright.fetch.page_fields import PageFields, read_fields
from linkwright.fetch.page_info import Alternative, PageInfo
from linkwright.fetch.publisher_choice import choose_publisher, site_name_candidates
from linkwright.fetch.rules import PageRules, shipped_rules
from linkwright.fetch.site_names import Host, confirmation, name_key, read_host
from linkwright.fetch.text_cleaning import words
from linkwright.fetch.title_choice import (
    MAX_TITLE_CHARS,
    TitleCandidate,
    cut_site_names,
    rank_titles,
    title_candidates,
)


def read_page(
    body: bytes, url: str, content_type: str | None = None, *, rules: PageRules | None = None
) -> PageInfo:
    """What a page says of itself: title, publisher and the rest.

    Pure and total: no network, no exception on any bytes, and time and memory bounded whatever
    the bytes are.

    Args:
        body: what the server sent, decompressed; possibly cut.
        url: the final address, after redirects.
        content_type: the Content-Type header, if there was one.
        rules: names and lists to go by; those shipped with the program by default.
    """
    rules = rules or shipped_rules()
    host = read_host(url)
    text = decode(body[:MAX_BYTES], content_type)
    fields = read_fields(bounded(text))
    row = rules.publishers.find(url)
    publisher = row.name if row is not None else choose_publisher(fields, host)
    names = {name_key(publisher)} | {
        name_key(name.text)
        for name in site_name_candidates(fields, host)
        if name.confirmed >= 0.7 or name.score >= 1.5
    }
    ranked = _titles(fields, host, names, url)
    good = [one for one in ranked if not rules.junk_titles.group(one.text)]
    wall = looks_like_wall(text) or rules.walls.host_kind(url) is not None
    if wall or not good:
        group = first_group(rules.junk_titles.group(one.text) for one in ranked)
        return PageInfo(publisher=publisher, state="blocked", reason=REASONS[group])
    best = good[0]
    seen = {best.text}
    others = []
    for one in good[1:]:
        if one.text not in seen:
            seen.add(one.text)
            others.append(Alternative(one.text, one.origin))
    data = fields.linked_data
    return PageInfo(
        title=best.text,
        publisher=publisher,
        alternatives=tuple(others),
        description=fields.meta("og:description", "description"),
        date=(data.dates or [fields.meta("article:published_time", "date")])[0],
        author=fields.meta("author") or (data.authors or [""])[0],
        language=fields.language,
    )


def _titles(fields: PageFields, host: Host, names: set[str], url: str) -> list[TitleCandidate]:
    def is_site(text: str) -> bool:
        key = name_key(text)
        if key in names:
            return True
        return len(words(text)) <= 4 and confirmation(text, host) >= 0.85

    found = []
    for candidate in title_candidates(fields):
        candidate.text = cut_site_names(candidate.text, is_site)
        if is_site(candidate.text) or len(candidate.text) > MAX_TITLE_CHARS:
            continue
        found.append(candidate)
    return rank_titles(found, url)
