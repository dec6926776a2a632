"""Web pages as files: saved ones, or those that a blog was written as."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from linkwright import assets
from linkwright.export.rendering import one_line
from linkwright.fetch.page import read_page
from linkwright.fetch.pages.charset import decode
from linkwright.importing.errors import ImportingError
from linkwright.importing.head_fields import HeadFields
from linkwright.importing.html.nesting import is_too_deep, shallow
from linkwright.importing.local_pictures import LocalPictures
from linkwright.importing.records import HtmlBody, Record, SourcePost
from linkwright.importing.source import Source, SourceFile
from linkwright.importing.source_text import last_of_address
from linkwright.importing.sources.markdown_files import identity_of, read_text, stem_of
from linkwright.model.addresses import parse_web_address
from linkwright.model.front_matter import find_front_matter
from linkwright.model.post import parse_date

_LARGEST_BYTES = 16_000_000
_MARKUP = re.compile(rb"<(?:!doctype|html|head|body|p|div|h[1-6]|a|article|meta|title|br)\b", re.I)
_HEADINGS = "h1, h2, h3"
_LABELS = "a[rel~=tag], meta[property='article:tag']"
_MOST_LABELS = 50


@dataclass(frozen=True, slots=True)
class _PageParts:
    """Where blogs keep their text in a page: CSS selectors from the data file."""

    texts: Sequence[str]
    others: str


def recognises(head: bytes) -> bool:
    """Whether a file begins as a page or a part of one, or as front matter above one."""
    return bool(_MARKUP.search(head)) and b"<?xml" not in head[:5]


def read(file: SourceFile) -> Iterator[Record]:
    """The post in a page; see `source.Source`."""
    if file.path.stat().st_size > _LARGEST_BYTES:
        raise ImportingError(f"It is larger than {_LARGEST_BYTES // 1_000_000} MB.")
    data = file.path.read_bytes()
    file.done_bytes = len(data)
    text = decode(data).text.replace("\r\n", "\n")
    text = shallow(text) if is_too_deep(text) else text
    if find_front_matter(text)[0].end:
        yield read_text(text, file)
    else:
        yield _post_of(data, text, file)


def _post_of(data: bytes, text: str, file: SourceFile) -> SourcePost:
    info = read_page(data, "")
    tree = LexborHTMLParser(text)
    title = _title(tree, info.title)
    address = info.canonical_url or _own_address(tree)
    labels = list(dict.fromkeys(_labels(tree)))
    html = _text_html(tree, title)
    pictures = LocalPictures(file.path, file.root)
    fields = HeadFields(title or stem_of(file), parse_date(info.date) or _time_of(tree))
    return SourcePost(
        identity=address or identity_of(file, fields),
        title=fields.title,
        body=HtmlBody(html, address, own_files=_own_files(tree, pictures)),
        date=fields.date,
        labels=tuple(labels[:_MOST_LABELS]),
        is_draft=False if fields.date or address else None,
        slug=last_of_address(address) or stem_of(file),
        address=address,
        author=info.author,
        pictures=pictures,
    )


def _title(tree: LexborHTMLParser, found: str) -> str:
    """The headline on which the page agrees, or that the fetcher would find, or any."""
    nodes = [tree.css_first(selector) for selector in ("h1", "title")]
    named = [one_line(node.text()) if node is not None else "" for node in nodes]
    if named[0] and named[0] == named[1]:
        return named[0]
    return found or named[0] or named[1]


def _own_address(tree: LexborHTMLParser) -> str:
    """Where the page says that it belongs; nothing is known that would contradict it."""
    for selector, name in (("link[rel=canonical]", "href"), ("meta[property='og:url']", "content")):
        node = tree.css_first(selector)
        address = parse_web_address(node.attributes.get(name) or "") if node is not None else ""
        if address:
            return address
    return ""


def _time_of(tree: LexborHTMLParser) -> date | None:
    node = tree.css_first("article time[datetime], time[datetime]")
    return parse_date(node.attributes.get("datetime") or "") if node is not None else None


def _own_files(tree: LexborHTMLParser, pictures: LocalPictures) -> frozenset[str]:
    """The addresses of pictures that lie here: a page that was saved says where it lay before."""
    sources = {value or "" for node in tree.css("img") for value in node.attributes.values()}
    return frozenset(source for source in sources if pictures.find(source) is not None)


def _labels(tree: LexborHTMLParser) -> Iterator[str]:
    for node in tree.css(_LABELS):
        label = " ".join((node.attributes.get("content") or node.text()).split())
        if label:
            yield label


def _text_html(tree: LexborHTMLParser, title: str) -> str:
    """The HTML of the post's text, without what stands around it and its own headline."""
    parts = _page_parts()
    chosen = next((node for selector in parts.texts for node in tree.css(selector)), tree.body)
    if chosen is None:
        return ""
    for other in chosen.css(parts.others):
        if other.mem_id != chosen.mem_id:
            other.decompose()
    for heading in chosen.css(_HEADINGS)[:1]:
        if _same_words(heading, title):
            heading.decompose()
    return chosen.inner_html or ""


def _same_words(node: LexborNode, title: str) -> bool:
    return " ".join(node.text().split()) == title


@cache
def _page_parts() -> _PageParts:
    texts: list[str] = []
    others: list[str] = []
    for line in assets.read_text("data/post-texts.txt").splitlines():
        selector = line.partition(" #")[0].strip()
        if not selector or selector.startswith("#"):
            continue
        (others if selector.startswith("-") else texts).append(selector.lstrip("- "))
    return _PageParts(tuple(texts), ", ".join(others))


SOURCE = Source(
    name="html",
    label="HTML files",
    suffixes=(".html", ".htm", ".xhtml"),
    recognises=recognises,
    read=read,
)
