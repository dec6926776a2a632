"""What a target finds in an export: each kind of file read by a program that is not ours."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from urllib.parse import unquote

import html5lib
import yaml
from markdown_it import MarkdownIt

from linkwright.export.profile import Profile

ACTIVE_TAGS = {
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "form",
    "svg",
    "base",
    "meta",
    "link",
}
WEB_SCHEMES = {"http", "https", "mailto"}
SITE_PROFILES = {"hugo", "jekyll", "eleventy"}


@dataclass(frozen=True)
class ReadExport:
    """An export as a reader or a program sees it.

    Attributes:
        title: the title in the file; None where the file has no place for one.
        labels: the labels in the file; None where it has no place for them.
        html: the text as HTML, by a reader that keeps raw HTML.
        keys: the keys of the front matter or metadata.
        source: the text as the target stores it.
    """

    title: str | None
    labels: list[str] | None
    html: str
    keys: tuple[str, ...] = ()
    source: str = ""


def read_export(profile: Profile, written: str) -> ReadExport:
    if profile.name == "html-page":
        page = _tree(written, whole=True)
        article = next(page.iter("article"))
        header = article.find("header")
        heading = header.find("h1") if header is not None else None
        footer = article.find("footer")
        for part in (header, footer):
            if part is not None:
                article.remove(part)
        title = "".join(heading.itertext()) if heading is not None else ""
        return ReadExport(title, None, ElementTree.tostring(article, "unicode", "html"))
    if profile.name in SITE_PROFILES:
        _, front_matter, body = written.split("---\n", 2)
        values = yaml.safe_load(front_matter) or {}
        title, labels = values.get("title", ""), values.get("tags", [])
        return ReadExport(title, labels, _markdown(body), tuple(values), body)
    if profile.name == "pelican":
        head, _, body = written.partition("\n\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines())
        title = "".join(_tree(fields.get("Title", "")).itertext())
        return ReadExport(title, None, _markdown(body), tuple(fields), body)
    if profile.name == "nikola":
        head, _, body = written.partition("-->\n\n")
        fields = dict(line[3:].split(": ", 1) for line in head.splitlines()[1:])
        return ReadExport(fields.get("title", ""), None, _markdown(body), tuple(fields), body)
    if profile.name == "markdown":
        html = _markdown(written)
        match = re.match(r"<h1>(.*)</h1>\n", html)
        title = "".join(_tree(match[1]).itertext()) if match else ""
        return ReadExport(title, None, html[match.end() :] if match else html)
    if profile.kind == "xml":
        return _read_xml(profile, written)
    return ReadExport(None, None, written, source=written)


def _read_xml(profile: Profile, written: str) -> ReadExport:
    root = ElementTree.fromstring(written.encode())
    if profile.name == "blogger-file":
        entry = root.find("{*}entry")
        assert entry is not None
        labels = [
            category.attrib["term"]
            for category in entry.iterfind("{*}category")
            if category.attrib["scheme"].endswith("ns#")
        ]
        title, html = entry.findtext("{*}title"), entry.findtext("{*}content")
        return ReadExport(title or "", labels, html or "", source=html or "")
    item = root.find("channel/item")
    assert item is not None
    labels = [category.text or "" for category in item.iterfind("category")]
    title = "".join(_tree(item.findtext("title") or "").itertext())
    html = item.findtext("{*}encoded") or ""
    return ReadExport(title, labels, html, source=html)


def _markdown(text: str) -> str:
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)


def _tree(html: str, *, whole: bool = False) -> ElementTree.Element:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree: ElementTree.Element = parser.parse(html) if whole else parser.parseFragment(html)
    return tree


def links_in(html: str) -> list[tuple[str, str, str]]:
    """Address, text and what follows in the same line, of each link."""
    tree = _tree(html)
    return [
        (unquote(link.attrib["href"]), "".join(link.itertext()), link.tail or "")
        for link in tree.iter("a")
    ]


def active_parts(html: str) -> list[str]:
    """What a browser would run or load as a document, of HTML that a reader was given."""
    found = []
    for element in _tree(html).iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in ACTIVE_TAGS:
            found.append(element.tag)
        for name, value in element.attrib.items():
            plain = re.sub(r"[\t\n\r]", "", value).strip("".join(map(chr, range(33)))).lower()
            scheme = re.match(r"([a-z][\w+.-]*):", plain)
            if name.startswith("on") or name == "srcdoc":
                found.append(f"{element.tag} {name}")
            elif name in {"href", "src"} and scheme and scheme[1] not in WEB_SCHEMES:
                found.append(f"{element.tag} {name}={value}")
    return found
