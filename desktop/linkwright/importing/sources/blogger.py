"""A backup of a Blogger blog: the Atom file of its settings, or feed.atom of Google Takeout.

Both are Atom. The old one says by a category what an entry is (``kind#post``) and by
``app:control`` whether it is a draft; the new one has elements of its own for both. Comments
stand anywhere in the file and name their post.
"""

import re
from collections.abc import Iterator
from html import unescape
from xml.etree.ElementTree import Element

from linkwright.export.rendering import one_line
from linkwright.importing.errors import ImportingError
from linkwright.importing.records import HtmlBody, LeftOut, Record, SourceComment, SourcePost
from linkwright.importing.source import Source, SourceFile
from linkwright.importing.source_text import identity_by, last_of_address, moment, text_of_html
from linkwright.importing.xml_stream import entries, root_tag, text_at

_ATOM = "{http://www.w3.org/2005/Atom}"
_BLOGGER = "{http://schemas.google.com/blogger/2018}"
_REPLY = "{http://purl.org/syndication/thread/1.0}in-reply-to"
_DRAFTS = ("{http://www.w3.org/2007/app}", "{http://purl.org/atom/app#}")
_KIND = "http://schemas.google.com/g/2005#kind"
_LABELS = ("http://www.blogger.com/atom/ns#", "tag:blogger.com,1999:blog-")
_SIGNS = (b"schemas.google.com/blogger", b"tag:blogger.com,1999:", b"www.blogger.com/atom/ns#")
_OTHERS = {
    "template": "templates",
    "settings": "settings",
    "": "entries of an unknown kind",
}


def recognises(head: bytes) -> bool:
    """Whether a file begins as such a backup."""
    return root_tag(head).endswith("feed") and any(sign in head for sign in _SIGNS)


def read(file: SourceFile) -> Iterator[Record]:
    """The posts, pages and comments of a backup; see `source.Source`."""
    base_url = ""
    found = False
    with file.open_stream() as stream:
        for element in entries(stream, f"{_ATOM}feed"):
            if element.tag == f"{_ATOM}link" and element.get("rel") == "alternate":
                base_url = element.get("href", "")
            elif element.tag == f"{_ATOM}entry":
                found = True
                yield _record(element, base_url)
    if not found:
        raise ImportingError("There is no entry of a blog in it.")


def _record(entry: Element, base_url: str) -> Record:
    kind = _kind(entry)
    status = text_at(entry, f"{_BLOGGER}status")
    is_trashed = status == "SOFT_TRASHED" or bool(text_at(entry, f"{_BLOGGER}trashed"))
    if kind == "comment":
        is_shown = status in {"", "LIVE"} and not is_trashed
        return _comment(entry) if is_shown else LeftOut("comments that were not shown")
    if kind not in {"post", "page"}:
        return LeftOut(_OTHERS.get(kind, f"entries of the kind “{kind}”"))
    if is_trashed:
        return LeftOut("posts from the bin")
    address = _address(entry)
    filename = text_at(entry, f"{_BLOGGER}filename")
    description = one_line(unescape(text_at(entry, f"{_BLOGGER}metaDescription")))
    return SourcePost(
        identity=_identity(entry),
        title=_title(entry),
        body=HtmlBody(entry.findtext(f"{_ATOM}content") or "", address or base_url),
        date=moment(text_at(entry, f"{_ATOM}published")),
        labels=tuple(_labels(entry)),
        kind="page" if kind == "page" else "post",
        is_draft=status == "DRAFT" or _is_draft(entry),
        slug=last_of_address(filename or address),
        address=address,
        author=text_at(entry, f"{_ATOM}author/{_ATOM}name"),
        values={"description": description} if description else {},
    )


def _comment(entry: Element) -> Record:
    reply = entry.find(_REPLY)
    post = text_at(entry, f"{_BLOGGER}parent") or (
        reply.get("ref", "") if reply is not None else ""
    )
    if not post:
        return LeftOut("comments that name no post")
    return SourceComment(
        identity=_identity(entry),
        post=post,
        author=text_at(entry, f"{_ATOM}author/{_ATOM}name"),
        date=moment(text_at(entry, f"{_ATOM}published")),
        html=entry.findtext(f"{_ATOM}content") or "",
        reply_to=text_at(entry, f"{_BLOGGER}inReplyTo"),
    )


def _identity(entry: Element) -> str:
    names = (f"{_ATOM}title", f"{_ATOM}published", f"{_ATOM}content")
    told_by = (entry.findtext(name) or "" for name in names)
    return text_at(entry, f"{_ATOM}id") or identity_by("blogger", *told_by)


def _kind(entry: Element) -> str:
    named = text_at(entry, f"{_BLOGGER}type")
    if named:
        return named.lower()
    for category in entry.iterfind(f"{_ATOM}category"):
        if category.get("scheme") == _KIND:
            return category.get("term", "").rpartition("#")[2]
    return ""


def _labels(entry: Element) -> Iterator[str]:
    for category in entry.iterfind(f"{_ATOM}category"):
        label = " ".join(category.get("term", "").split())
        scheme = category.get("scheme", "")  # Takeout has left it out at times
        if label and (not scheme or scheme.startswith(_LABELS)):
            yield label


def _title(entry: Element) -> str:
    title = entry.find(f"{_ATOM}title")
    if title is None:
        return ""
    text = " ".join((title.text or "").split())
    if title.get("type") in {"html", "xhtml"}:
        return text_of_html(text)
    # Takeout names no type, and escapes titles as HTML though they are text.
    return unescape(text) if title.get("type") is None else text


def _address(entry: Element) -> str:
    for link in entry.iterfind(f"{_ATOM}link"):
        address = link.get("href", "")
        if link.get("rel", "alternate") == "alternate" and re.match("https?://", address):
            return address
    return ""


def _is_draft(entry: Element) -> bool:
    names = (f"{space}control/{space}draft" for space in _DRAFTS)
    return any(text_at(entry, name) == "yes" for name in names)


SOURCE = Source(
    name="blogger",
    label="Blogger backup",
    suffixes=(".xml", ".atom"),
    recognises=recognises,
    read=read,
    is_stream=True,
)
