"""Read the fields of an HTML page that may say its title, source, date and author."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkwright.fetch.pages.json_ld import LinkedData, read_linked_data
from linkwright.fetch.pages.text_cleaning import clean_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_MAX_OF_A_KIND = 12
_MAX_METAS = 400
_MAX_HEADINGS = 40
_FOOTER_CHARS = 100_000
_MAX_TEXT_CHARS = 1000
_HEAD_SELECTOR = (
    "meta[content], meta[value], title, link[rel*=canonical i], link[rel*=alternate i][type], h1, "
    "script[type*=json i], time[datetime]"
)
# What such metas say nobody asks for; they are many.
_UNREAD_METAS = ("og:image", "twitter:image", "og:video", "article:tag", "fb:", "msapplication-")
_LOGO_SELECTOR = (
    "header img[alt], [class*=logo] img[alt], img[class*=logo][alt], [id*=logo] img[alt], "
    "img[id*=logo][alt], img[src*=logo][alt], [class*=logo][title], [class*=brand] img[alt]"
)
_HOME_SELECTOR = (
    'a[href="/"], a[rel~=home], [class*=site-title], [class*=site-name], [id*=site-title], '
    "[class*=sitename], [class*=navbar-brand], [class*=blog-title], [class*=logo] a"
)
_EDGE = "\x1f"  # no letter of any page
_EDGE_AT_MARK = re.compile(r"\x1f+(?=[,.;:!?…)\]”’»])|(?<=[(\[“„«])\x1f+")
_TAG = re.compile(r"<[^<>]*>")


@dataclass(slots=True)
class PageFields:
    """The fields of one page as they stand there, each text cleaned of markup and entities.

    Attributes:
        metas: values of <meta> by name, property or itemprop, in lower case.
        title: the <title> of the head; never that of a drawing.
        headings: the texts of the <h1> elements.
        marked_headlines: texts that microdata or classes mark as the headline.
        linked_data: what JSON-LD says.
        feeds: titles of the feeds that the page links to.
        logos: texts that describe a logo.
        home_links: texts of links to the home page.
        copyrights: lines after a copyright mark.
        bylines: texts of links to the author.
        dates: values of <time>.
        language: the lang of the page.
        canonical: the address that <link rel=canonical> names.
        refresh: the address of a meta refresh.
    """

    metas: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    headings: list[str] = field(default_factory=list)
    marked_headlines: list[str] = field(default_factory=list)
    linked_data: LinkedData = field(default_factory=LinkedData)
    feeds: list[str] = field(default_factory=list)
    logos: list[str] = field(default_factory=list)
    home_links: list[str] = field(default_factory=list)
    copyrights: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    language: str = ""
    canonical: str = ""

    @property
    def accounts(self) -> list[str]:
        """The names of the site's own accounts elsewhere, without "@"."""
        page = self.meta("article:publisher").rstrip("/").rpartition("/")[2]
        return [name for name in (self.meta("twitter:site").lstrip("@"), page) if name]

    def meta(self, *names: str) -> str:
        """The first value of the first of these names that has one."""
        for name in names:
            for value in self.metas.get(name, ()):
                if value:
                    return value
        return ""


def read_fields(text: str, footer: str = "") -> PageFields:
    """The fields of a page.

    Args:
        text: the decoded page, within the limits of `html_limits.bounded`.
        footer: what may hold the line of copyright, if that is not in the text.
    """
    from selectolax.lexbor import LexborHTMLParser

    page = LexborHTMLParser(text, scripting=True)
    fields = PageFields()
    blocks: list[str] = []
    titles: list[LexborNode] = []
    headings: list[LexborNode] = []
    for node in page.css(_HEAD_SELECTOR):
        tag = node.tag
        if tag == "meta":
            _read_meta(node, fields)
        elif tag == "title":
            titles.append(node)
        elif tag == "link":
            _read_link(node, fields)
        elif tag == "h1":
            headings.append(node)
        elif tag == "time":
            _add(fields.dates, node.attributes.get("datetime") or "")
        elif "ld+json" in (node.attributes.get("type") or "").lower():
            blocks.append(node.text())
    fields.title = _page_title(titles)
    for heading in headings[:_MAX_HEADINGS]:
        _add(fields.headings, _node_text(heading))
    fields.linked_data = read_linked_data(blocks)
    _read_body(page, fields)
    if not _is_named_twice(fields):
        _read_weak_names(page, fields)
        fields.copyrights = _copyright_lines(footer or text)
    return fields


def _is_named_twice(fields: PageFields) -> bool:
    """Whether two fields that are there for the site's name agree: others would add nothing."""
    name = fields.meta("og:site_name").casefold()
    data = fields.linked_data
    return bool(name) and name in map(str.casefold, (*data.publishers, *data.sites))


def _node_text(node: "LexborNode") -> str:
    """The text of an element; where an element in it ends, a space is as good as there.

    But not before a comma: "The <i>Harbour Post</i>, again". What no reader sees is no text.
    """
    text = node.text(separator=_EDGE)
    for unread in node.css("style, script")[:_MAX_OF_A_KIND]:
        text = text.replace(unread.text() or _EDGE, _EDGE)
    if node.css_first("rt") is not None:
        text = _without_readings(node)
    text = text[: _MAX_TEXT_CHARS * 4]
    if _EDGE in text:
        text = _EDGE_AT_MARK.sub("", text).replace(_EDGE, " ")
    return clean_text(text)


def _add(texts: list[str], text: str) -> None:
    if text and len(texts) < _MAX_OF_A_KIND and text not in texts:
        texts.append(text)


def _read_meta(node: "LexborNode", fields: PageFields) -> None:
    attributes = node.attributes
    value = attributes.get("content") or attributes.get("value")  # a common slip
    if not value or len(fields.metas) > _MAX_METAS:
        return
    for kind in ("property", "name", "itemprop"):
        name = attributes.get(kind)
        if name and not name.startswith(_UNREAD_METAS):
            values = fields.metas.setdefault(name.strip().lower()[:80], [])
            if len(values) < _MAX_OF_A_KIND:
                values.append(clean_text(value[: _MAX_TEXT_CHARS * 4]))
    kind = (attributes.get("http-equiv") or "").lower()
    if kind == "content-language" and not fields.language:
        fields.language = value.strip()[:40]


def _read_link(node: "LexborNode", fields: PageFields) -> None:
    attributes = node.attributes
    rel = (attributes.get("rel") or "").lower()
    if "canonical" in rel and not fields.canonical:
        fields.canonical = (attributes.get("href") or "").strip()[:4000]
    elif "alternate" in rel:
        kind = (attributes.get("type") or "").lower()
        if "rss" in kind or "atom" in kind:
            _add(fields.feeds, clean_text((attributes.get("title") or "")[:_MAX_TEXT_CHARS]))


def _without_readings(node: "LexborNode") -> str:
    """The text without the readings beside its characters: <ruby>港<rt>みなと</rt></ruby>."""
    pieces: list[str] = []
    for piece in node.traverse(include_text=True):
        parent = piece.parent
        is_reading = parent is not None and parent.tag in ("rt", "rp")
        if piece.tag == "-text" and not is_reading:
            pieces.append(piece.text_content or "")
        if len(pieces) > _MAX_TEXT_CHARS:
            break
    return "".join(pieces)


def _page_title(titles: Iterable["LexborNode"]) -> str:
    for node in titles:
        parent = node.parent
        if parent is not None and parent.tag in ("head", "html", "body", "div"):
            text = _node_text(node)
            if text:
                return text
    return ""


def _read_body(page: "LexborHTMLParser", fields: PageFields) -> None:
    html = page.css_first("html")
    if html is not None:
        language = html.attributes.get("lang") or html.attributes.get("xml:lang") or ""
        fields.language = language.strip()[:40] or fields.language
    for node in page.css('[itemprop~=headline], [class~="entry-title"], [class~="post-title"]'):
        _add(fields.marked_headlines, _node_text(node))
        if len(fields.marked_headlines) > 2:
            break
    for node in page.css("[itemprop~=publisher] [itemprop~=name]")[:1]:
        named = clean_text(node.attributes.get("content") or "") or _node_text(node)
        _add(fields.linked_data.publishers, named[:200])
    for node in page.css("[rel~=author], [itemprop~=author] [itemprop~=name]")[:4]:
        _add(fields.bylines, _node_text(node)[:200])


def _read_weak_names(page: "LexborHTMLParser", fields: PageFields) -> None:
    """Texts of logos and of links to the home page, which may hold the site's name."""
    for node in page.css(_LOGO_SELECTOR)[:_MAX_OF_A_KIND]:
        attributes = node.attributes
        _add(fields.logos, clean_text(attributes.get("alt") or attributes.get("title") or ""))
    for node in page.css(_HOME_SELECTOR)[:_MAX_OF_A_KIND]:
        attributes = node.attributes
        _add(fields.home_links, _node_text(node)[:200])
        _add(fields.home_links, clean_text(attributes.get("title") or "")[:200])
        _add(fields.home_links, clean_text(attributes.get("aria-label") or "")[:200])


def _copyright_lines(text: str) -> list[str]:
    """Lines that begin with a copyright mark, last ones first: the footer says who owns a page."""
    lines: list[str] = []
    text = text[-_FOOTER_CHARS:]
    for mark in ("©", "&copy;", "&#169;"):
        place = len(text)
        for _ in range(3):
            place = text.rfind(mark, 0, place)
            if place < 0:
                break
            piece = text[place + len(mark) : place + len(mark) + 400]
            _add(lines, clean_text(_TAG.sub("  ", piece))[:120])
    return lines
