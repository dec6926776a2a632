"""Read what a page says of itself as linked data (schema.org in JSON-LD), tolerantly."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from linkwright.fetch.pages.text_cleaning import clean_text

_MAX_BLOCK_CHARS = 400_000
_MAX_BLOCKS = 40
_MAX_DEPTH = 60
_MAX_NODES = 4000
_MAX_NAMES = 8

# Types are told by the end of their names: NewsArticle, OpinionNewsArticle, BlogPosting ...
_ARTICLE_ENDS = (
    "article",
    "posting",
    "report",
    "review",
    "recipe",
    "episode",
    "book",
    "videoobject",
)
_PAGE_ENDS = ("page", "creativework")
_SITE_ENDS = ("website", "blog")
_ORGANIZATION_ENDS = (
    "organization", "corporation", "ngo", "business", "university", "periodical", "newspaper"
)  # fmt: skip
_TRAILING_COMMA = re.compile(r",(\s{0,99}[}\]])")
_COMMENT_MARKS = ("<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>", "/*", "*/")


@dataclass(slots=True)
class LinkedData:
    """What the linked data of a page says; every text cleaned.

    Attributes:
        headlines: headlines of articles, the page's own first.
        names: names of articles and web pages, which are titles as often as not.
        publishers: names of the publishers of articles.
        providers: names of those whose articles a collection shows.
        sites: names of web sites.
        organizations: names of organizations that stand on their own.
        authors: names of authors of articles.
        dates: dates of publication.
        addresses: addresses that articles name as their own.
        languages: languages of articles.
    """

    headlines: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    publishers: list[str] = field(default_factory=list)
    providers: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    organizations: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)


def read_linked_data(blocks: list[str]) -> LinkedData:
    """Gather what the blocks say; a block that cannot be read is passed over.

    Args:
        blocks: the text of each script of type application/ld+json.
    """
    data = LinkedData()
    pages = LinkedData()
    for block in blocks[:_MAX_BLOCKS]:
        for node in _nodes(_parsed(block)):
            _read_node(node, data, pages)
    # What a WebPage says stands after what an Article says.
    for name in ("headlines", "names", "publishers", "authors", "dates", "addresses", "languages"):
        getattr(data, name).extend(getattr(pages, name))
    return data


def _parsed(block: str) -> object:
    """The value of a block, or None; forgives raw newlines, trailing commas and comment marks."""
    text = block.strip()
    if not text or len(text) > _MAX_BLOCK_CHARS or is_too_deep(text):
        return None
    try:
        return json.loads(text, strict=False)
    except ValueError:
        pass
    for mark in _COMMENT_MARKS:
        text = text.replace(mark, " ") if text.startswith(mark) or text.endswith(mark) else text
        text = text.strip()
    text = _TRAILING_COMMA.sub(r"\1", text).rstrip("; \n\r\t")
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(text)
    except ValueError:
        return None
    return value


def is_too_deep(text: str) -> bool:
    """Whether the text nests so deep that a parser that recurses would not end well."""
    if text.count("{") + text.count("[") < _MAX_DEPTH:
        return False
    depth = 0
    for mark in re.finditer(r"[{}\[\]]", text):
        depth += 1 if mark.group() in "{[" else -1
        if depth > _MAX_DEPTH * 8:
            return True
    return False


def _nodes(value: object) -> Iterator[dict[str, object]]:
    """Every object in the value, outermost and first ones first; arrays and graphs flattened."""
    level: list[object] = [value]
    seen = 0
    for _ in range(_MAX_DEPTH):
        inner: list[object] = []
        for entry in level:
            if isinstance(entry, list):
                inner.extend(entry[:_MAX_NODES])
            elif isinstance(entry, dict):
                yield entry
                inner.extend(part for part in entry.values() if isinstance(part, dict | list))
            seen += 1
            if seen > _MAX_NODES:
                return
        if not inner:
            return
        level = inner


def _types(node: dict[str, object]) -> set[str]:
    named = node.get("@type") or node.get("type")
    entries = named if isinstance(named, list) else [named]
    return {
        entry.rsplit("/", 1)[-1].rsplit(":", 1)[-1].casefold()
        for entry in entries
        if isinstance(entry, str)
    }


def _read_node(node: dict[str, object], articles: LinkedData, pages: LinkedData) -> None:
    types = _types(node)
    if any(name.endswith(_SITE_ENDS) for name in types):
        _add(articles.sites, node.get("name"))
        _add(articles.sites, node.get("alternateName"))
    if any(name.endswith(_ORGANIZATION_ENDS) for name in types):
        _add(articles.organizations, node.get("name"))
        return
    if any(name.endswith(_ARTICLE_ENDS) for name in types):
        found = articles
    elif any(name.endswith(_PAGE_ENDS) for name in types):
        found = pages
    else:
        return
    _add(found.headlines, node.get("headline"))
    _add(found.names, node.get("name"))
    _add(found.publishers, node.get("publisher"))
    _add(found.publishers, node.get("sourceOrganization"))
    _add(articles.providers, node.get("provider") or node.get("sourceOrganization"))
    _add(found.authors, node.get("author"))
    _add(found.dates, node.get("datePublished") or node.get("dateCreated"))
    _add(found.addresses, node.get("mainEntityOfPage"), key="@id")
    _add(found.addresses, node.get("url"))
    _add(found.languages, node.get("inLanguage"))
    _add(articles.sites, node.get("isPartOf"))


def _add(texts: list[str], value: object, key: str = "name", depth: int = 0) -> None:
    """Add the text of a value that may be a text, an object with a name, or a list of either."""
    if len(texts) >= _MAX_NAMES or depth > 3:
        return
    if isinstance(value, str):
        if text := clean_text(value):
            texts.append(text)
    elif isinstance(value, dict):
        _add(texts, value.get(key), key, depth + 1)
    elif isinstance(value, list):
        for entry in value[:_MAX_NAMES]:
            _add(texts, entry, key, depth + 1)
