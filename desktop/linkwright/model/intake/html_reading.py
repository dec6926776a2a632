"""Links out of HTML: a part of a page, a mail, a bookmarks file."""

import re
from collections.abc import Collection
from html.parser import HTMLParser
from urllib.parse import urljoin

from linkwright.model.addresses import parse_web_address
from linkwright.model.addresses.unwrapping import without_browser_view
from linkwright.model.intake.address_finding import find_addresses
from linkwright.model.intake.html_tokens import Tag, html_tokens
from linkwright.model.intake.lines import (
    FoundLink,
    Line,
    is_junk_title,
    read_lines,
    repeats_address,
    single_line,
)
from linkwright.model.intake.links import Intake

_MAX_TEXT_OF_LINK = 4_000

# What Windows puts before HTML on its clipboard (the "HTML Format").
_CLIPBOARD_HEADER = re.compile(r"\s*Version:[0-9.]+\s[^<]{0,2000}")
_SOURCE_ADDRESS = re.compile(r"SourceURL:(\S+)")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

_BLOCK_NAMES = """
address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot
thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})


def read_html(html: str, junk_titles: Collection[str]) -> Intake:
    """The links of HTML in order: every ``<a href>`` with its words, and addresses in the text.

    A ``-- Source`` behind a link names its source. A relative address counts only when the HTML
    says what it is relative to.

    Args:
        html: a fragment or a page; in any state.
        junk_titles: words of links in lower case that are no titles, such as "read more".
    """
    header = _CLIPBOARD_HEADER.match(html)
    source = _SOURCE_ADDRESS.search(header[0]) if header else None
    lines = _LinesOfHtml(parse_web_address(source[1]) if source else "", junk_titles)
    for token in html_tokens(html[header.end() :] if header else html):
        if isinstance(token, Tag):
            lines.add_tag(token)
        else:
            lines.add_text(token)
    return read_lines(lines.finished(), junk_titles)


class _LinesOfHtml:
    """Collects the lines of a page as a reader sees them, with the links in them.

    Args:
        base: the address that relative ones are relative to, "" when nothing is known of it.
        junk_titles: words of links that are no titles.
    """

    def __init__(self, base: str, junk_titles: Collection[str]) -> None:
        self._base = base
        self._junk_titles = junk_titles
        self._lines: list[Line] = []
        self._pieces: list[str | FoundLink] = []
        self._text: list[str] = []
        self._link: _OpenLink | None = None
        self._attributes = _AttributeReader()
        self._is_preformatted = False

    def add_tag(self, tag: Tag) -> None:
        """Take the next tag: open or close a link, begin a new line or cell."""
        if tag.name == "a":
            self._close_link()
            if not tag.is_closing:
                self._open_link(self._attributes.read(tag))
        elif tag.name == "base" and not tag.is_closing:
            self._base = parse_web_address(self._attributes.read(tag).get("href", ""))
        elif tag.name == "pre":
            self._is_preformatted = not tag.is_closing
        if self._link is not None:
            self._link.add_tag(tag)
        elif tag.name in _BLOCKS:
            self._end_line()
        elif tag.name in _CELLS:
            self._text.append("\t")

    def add_text(self, text: str) -> None:
        """Take the next text between tags."""
        if self._link is not None:
            self._link.add_text(text)
            return
        if self._is_preformatted and "\n" in text:
            *ended, text = text.split("\n")
            for line in ended:
                self._text.append(line)
                self._end_line()
        self._text.append(text.replace("\n", " "))

    def finished(self) -> list[Line]:
        """All lines, after the last token."""
        self._close_link()
        self._end_line()
        return self._lines

    def _open_link(self, attributes: dict[str, str]) -> None:
        href = attributes.get("href", "").strip()
        if href and not href.startswith("#"):
            name = attributes.get("title") or attributes.get("aria-label") or ""
            self._link = _OpenLink(self._absolute(href), single_line(name))

    def _absolute(self, href: str) -> str:
        """The web address that a link leads to, "" when it leads elsewhere or nowhere."""
        address = parse_web_address(without_browser_view(href))
        if address or _SCHEME.match(href):
            return address
        try:
            return parse_web_address(urljoin(self._base or "https://", href))
        except ValueError:  # a host in broken brackets
            return ""

    def _close_link(self) -> None:
        if self._link is None:
            return
        link, self._link = self._link, None
        title = link.title()
        if repeats_address(title, link.url):
            title = ""
        elif is_junk_title(title, link.url, self._junk_titles):
            title = link.name or title
        self._end_text()
        self._pieces.append(FoundLink(link.url, title))

    def _end_text(self) -> None:
        text = "".join(self._text)
        self._text = []
        if text:
            self._pieces += find_addresses(text)

    def _end_line(self) -> None:
        self._end_text()
        if self._pieces:
            self._lines.append(self._pieces)
        self._pieces = []


class _OpenLink:
    """A link whose end tag has not come: collects its words, and those of a heading in it.

    Args:
        url: where it leads, "" when that is no web address.
        name: what its attributes call it.
    """

    def __init__(self, url: str, name: str) -> None:
        self.url = url
        self.name = name
        self._words: list[str] = []
        self._heading: list[str] = []
        self._length = 0
        self._is_in_heading = False

    def add_tag(self, tag: Tag) -> None:
        """Words of different blocks do not run together."""
        if tag.name in _HEADINGS:
            self._is_in_heading = not tag.is_closing
        if tag.name in _BLOCKS or tag.name in _CELLS:
            self.add_text(" ")

    def add_text(self, text: str) -> None:
        """Take the next words."""
        self._length += len(text)
        if self._length <= _MAX_TEXT_OF_LINK:
            self._words.append(text)
            if self._is_in_heading:
                self._heading.append(text)

    def title(self) -> str:
        """The words of the heading, which cards have inside their link, else all words."""
        return single_line("".join(self._heading)) or single_line("".join(self._words))


class _AttributeReader(HTMLParser):
    """Reads the attributes of one tag at a time.

    The parser sees no more than one tag, because it takes quadratic time for unfinished ones
    (python/cpython#135462).
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: dict[str, str] = {}

    def read(self, tag: Tag) -> dict[str, str]:
        """The attributes by their names in lower case; of repeated ones the first."""
        self._found = {}
        self.reset()
        self.feed(tag.text)
        return self._found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Called by the parser."""
        for name, value in attrs:
            self._found.setdefault(name, value or "")
