"""What a clipboard or a drop offers in several formats, read from the best of them."""

import re
from collections.abc import Callable, Collection, Mapping
from pathlib import PurePath

from linkwright.model.addresses import parse_web_address
from linkwright.model.intake.decoding import decode_text
from linkwright.model.intake.html_reading import read_html
from linkwright.model.intake.lines import is_junk_title, single_line
from linkwright.model.intake.links import Intake, IntakeLink, gather_links
from linkwright.model.intake.plain_reading import read_plain
from linkwright.model.intake.shortcut_files import SHORTCUT_ENDINGS, read_shortcut

_LINE_END = re.compile("\r\n|[\n\r]")
_HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml"})


def read_intake(formats: Mapping[str, bytes | str], junk_titles: Collection[str]) -> Intake:
    """The links of a paste or drop.

    Of the formats that hold a link the first one of this order is read: text/x-moz-url (title and
    address, from Firefox), text/html, text/uri-list, text/plain.

    Args:
        formats: the data by MIME type; parameters of a type (``;charset=utf-8``) are allowed.
        junk_titles: words of links in lower case that are no titles, such as "read more".

    Returns:
        The links, and how many addresses of the format read were ignored. Without any link the
        largest number of addresses ignored in one format.
    """
    by_type = {name.partition(";")[0].strip().lower(): data for name, data in formats.items()}
    readers: dict[str, Callable[[str], Intake]] = {
        "text/x-moz-url": lambda text: read_moz_url(text, junk_titles),
        "text/html": lambda text: read_html(text, junk_titles),
        "text/uri-list": read_uri_list,
        "text/plain": lambda text: read_plain(text, junk_titles),
    }
    ignored = 0
    for mime_type, read in readers.items():
        intake = read(decode_text(by_type.get(mime_type, "")))
        if intake.links:
            return intake
        ignored = max(ignored, intake.ignored)
    return Intake(ignored=ignored)


def read_uri_list(text: str) -> Intake:
    """The addresses of a text/uri-list: one a line, ``#`` before a remark (RFC 2483, section 5)."""
    lines = [line.strip() for line in _LINE_END.split(text)]
    addresses = [parse_web_address(line) for line in lines if line and not line.startswith("#")]
    links = [IntakeLink(address) for address in addresses if address]
    return gather_links(links, ignored=len(addresses) - len(links))


def read_moz_url(text: str, junk_titles: Collection[str]) -> Intake:
    """The links of Firefox's text/x-moz-url: an address, on the next line its title, and so on."""
    lines = _LINE_END.split(text.strip("\x00"))
    links: list[IntakeLink] = []
    ignored = 0
    for place in range(0, len(lines), 2):
        url = parse_web_address(lines[place])
        title = single_line(lines[place + 1]) if place + 1 < len(lines) else ""
        if url:
            links.append(IntakeLink(url, "" if is_junk_title(title, url, junk_titles) else title))
        elif lines[place].strip():
            ignored += 1
    return gather_links(links, ignored)


def read_link_file(name: str, content: bytes, junk_titles: Collection[str]) -> Intake:
    """The links of a dropped file: a link file, a page or bookmarks file, or any text.

    Args:
        name: the name of the file; its ending says what it is.
        content: the bytes of the file.
        junk_titles: words of links in lower case that are no titles, such as "read more".
    """
    ending = PurePath(name).suffix.lower()
    if ending in SHORTCUT_ENDINGS:
        return read_shortcut(name, content)
    text = decode_text(content)
    if ending in _HTML_ENDINGS:
        return read_html(text, junk_titles)
    return read_plain(text, junk_titles)


def parse_junk_titles(text: str) -> frozenset[str]:
    """The phrases of a file like resources/data/junk-anchors.txt: one a line, ``#`` a remark."""
    lines = (line.partition("#")[0].strip().lower() for line in text.splitlines())
    return frozenset(line for line in lines if line)
