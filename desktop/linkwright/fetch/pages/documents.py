"""Titles of files that are no web pages: PDF, pictures, sound, video and the rest."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from linkwright.fetch.pages.media_title import embedded_titles
from linkwright.fetch.pages.pdf_title import info_title
from linkwright.fetch.pages.text_cleaning import clean_text, words

_HTML_TYPES = ("html", "xml")
_PAGE_START = re.compile(
    rb"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype|html|head|\?xml|rss|feed)", re.I | re.S
)
_MAGIC = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG\r\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"ID3", "audio"),
    (b"OggS", "audio"),
    (b"fLaC", "audio"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"PK\x03\x04", "file"),
    (b"\x1f\x8b\x08", "file"),
    (b"7z\xbc\xaf", "file"),
    (b"\xd0\xcf\x11\xe0", "file"),
    (b"{\\rtf", "file"),
)
_TYPES = (
    ("application/pdf", "PDF"),
    ("image/", "image"),
    ("audio/", "audio"),
    ("video/", "video"),
    ("application/", "file"),
    ("text/", "file"),
    ("font/", "file"),
)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_MAKER = re.compile(
    r"^(?:Microsoft (?:Word|PowerPoint|Excel)|PowerPoint Presentation|Layout \d|Slide)\s*[-–:]?\s*",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"untitled.*|title|document\d*|presentation\d*|print|\(?unspecified\)?|none|null|[\W\d_]*",
    re.IGNORECASE,
)
_FILE_ENDING = re.compile(
    r"\.(?:docx?|pdf|pptx?|xlsx?|indd|qxd|rtf|odt|tex|dvi|ps)$", re.IGNORECASE
)
_MAX_TITLE_CHARS = 250


def file_kind(body: bytes, content_type: str | None) -> str:
    """What kind of file an answer is, in a word for people; "" for a web page.

    The bytes count before the header: servers send pages as text/plain and PDFs as text/html.
    """
    start = body[:4096]
    for magic, kind in _MAGIC:
        if start.startswith(magic):
            return kind
    if start[4:8] == b"ftyp":
        return "video"
    if start.startswith(b"RIFF"):
        return "image" if start[8:12] == b"WEBP" else "audio"
    if b"%PDF-" in start[:1024] and not _PAGE_START.match(start):
        return "PDF"
    named = (content_type or "").partition(";")[0].strip().lower()
    if not named or any(kind in named for kind in _HTML_TYPES) or _PAGE_START.match(start):
        return "image" if named.startswith("image/") else ""
    return next((kind for prefix, kind in _TYPES if named.startswith(prefix)), "")


def file_title(body: bytes, url: str, kind: str) -> str:
    """A title for a file: that of its metadata, else the words of its name; "" when it has none."""
    for title in _embedded_titles(body, kind):
        if sensible := _sensible(clean_text(title)):
            return sensible
    named = _words_of_name(url, kind)
    return f"{named} ({kind})" if named else ""


def _embedded_titles(body: bytes, kind: str) -> Iterator[str]:
    yield from embedded_titles(body)
    if kind == "PDF":
        yield info_title(body)


def _words_of_name(url: str, kind: str) -> str:
    try:
        name = urlsplit(url).path.rstrip("/").rsplit("/", 1)[-1]
    except ValueError:
        return ""
    if kind == "file" and not _EXTENSION.search(name):
        return ""
    name = _EXTENSION.sub("", unquote(name, errors="replace"))
    text = clean_text(re.sub(r"[-_+.\s]+", " ", name))[:200]
    if not any(char.isalpha() for char in text) or "\ufffd" in text:
        return ""
    return text[0].upper() + text[1:]


def _sensible(title: str) -> str:
    """The title without what office programs put before it; "" when it is only a file's name."""
    title = _MAKER.sub("", title).strip()
    if _EXTENSION.search(title) and " " not in title:
        return ""
    title = _FILE_ENDING.sub("", title)
    if _NO_TITLE.fullmatch(title) or not words(title) or len(title) > _MAX_TITLE_CHARS:
        return ""
    return title if len(words(title)) > 1 or len(title) > 3 else ""
