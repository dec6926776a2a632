"""A WordPress export file (WXR): an RSS file with the posts, their terms and their comments."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from linkwright.importing.errors import ImportingError
from linkwright.importing.records import HtmlBody, LeftOut, Record, SourceComment, SourcePost
from linkwright.importing.source import Source, SourceFile
from linkwright.importing.source_text import identity_by, text_of_html
from linkwright.importing.xml_stream import entries, root_tag, text_at

_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_EXPORT_SPACE = re.compile(r"\{(http://wordpress\.org/export/[\d.]+/)\}")
_SIGN = b"wordpress.org/export/"
_BLOCK_MARK = "<!-- wp:"
_DRAFTS = frozenset({"draft", "pending", "private", "auto-draft"})
_DEFAULT_CATEGORY = "uncategorized"
_FARTHEST_ZONE = timedelta(hours=15)


def recognises(head: bytes) -> bool:
    """Whether a file begins as an export of WordPress."""
    return root_tag(head) == "rss" and _SIGN in head


def read(file: SourceFile) -> Iterator[Record]:
    """The posts, pages and comments of an export; see `source.Source`."""
    base_url, found = "", False
    with file.open_stream() as stream:
        for element in entries(stream, "channel"):
            if element.tag == "item":
                found = True
                yield _record(element, base_url)
            elif element.tag.endswith("}base_blog_url") or (element.tag == "link" and not base_url):
                base_url = (element.text or "").strip()
    if not found:
        raise ImportingError("There is no post in it.")


def _record(item: Element, base_url: str) -> Record:
    space = _space_of(item)
    kind, status = text_at(item, f"{space}post_type"), text_at(item, f"{space}status")
    if kind == "attachment":
        return LeftOut("files of the media library")
    if kind not in {"post", "page"}:
        return LeftOut(f"entries of the kind “{kind}”")
    if status == "trash":
        return LeftOut("posts from the bin")
    html = item.findtext(_CONTENT) or ""
    title = item.findtext("title") or ""
    identity = _identity(item, space, base_url)
    excerpt = text_of_html(item.findtext(f"{space.replace('}', 'excerpt/}')}encoded") or "")
    address = text_at(item, "link")
    return SourcePost(
        identity=identity,
        title=text_of_html(title),
        body=HtmlBody(
            html,
            base_url,
            has_live_line_ends=_BLOCK_MARK not in html,
            has_shortcodes=True,
        ),
        date=_date(text_at(item, f"{space}post_date"), text_at(item, f"{space}post_date_gmt")),
        labels=tuple(dict.fromkeys(_labels(item))),
        kind="page" if kind == "page" else "post",
        is_draft=status in _DRAFTS or bool(text_at(item, f"{space}post_password")),
        slug=unquote(text_at(item, f"{space}post_name")),
        address=address if address.startswith(("http://", "https://")) else "",
        author=text_at(item, _CREATOR),
        values={"excerpt": excerpt} if excerpt else {},
        comments=tuple(_comments(item, space, identity)),
        not_kept=tuple(_not_kept(item, space, status)),
    )


def _not_kept(item: Element, space: str, status: str) -> Iterator[str]:
    """What an export says of a post that a file has no place for."""
    if status == "private":
        yield "It was private: here it is a draft."
    if text_at(item, f"{space}post_password"):
        yield "It was protected by a password: here it is a draft."
    keys = (text_at(meta, f"{space}meta_key") for meta in item.iterfind(f"{space}postmeta"))
    if "_thumbnail_id" in keys:
        yield "Its featured image is not part of the text and was left out."


def _space_of(item: Element) -> str:
    """The name space of the file's version: ``{http://wordpress.org/export/1.2/}``."""
    for child in item:
        if found := _EXPORT_SPACE.match(child.tag):
            return found[0]
    return "{http://wordpress.org/export/1.2/}"


def _identity(item: Element, space: str, base_url: str) -> str:
    """The guid, which stays the same when a site moves; else what the post is told by."""
    if guid := text_at(item, "guid"):
        return guid
    number = text_at(item, f"{space}post_id")
    if base_url and number:
        return f"{base_url.rstrip('/')}/?p={number}"
    names = (f"{space}post_name", "title", f"{space}post_date")
    return identity_by("wordpress", *(text_at(item, name) for name in names))


def _date(site_time: str, universal: str) -> datetime | None:
    """The moment, with the offset that the site had; a draft has no universal time."""
    local, fixed = _clock(site_time), _clock(universal)
    if fixed is None:
        return local
    offset = local - fixed if local is not None else timedelta()
    if abs(offset) > _FARTHEST_ZONE or offset % timedelta(minutes=1):
        return fixed.replace(tzinfo=UTC)
    zone = timezone(offset) if offset else UTC
    return (fixed + offset).replace(tzinfo=zone)


def _clock(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S")
    except ValueError:  # 0000-00-00 00:00:00
        return None


def _labels(item: Element) -> Iterator[str]:
    for category in item.iterfind("category"):
        label = text_of_html(category.text or "")
        is_term = category.get("domain") in {"category", "post_tag"}
        if label and is_term and category.get("nicename") != _DEFAULT_CATEGORY:
            yield label


def _comments(item: Element, space: str, post: str) -> Iterator[SourceComment]:
    for comment in item.iterfind(f"{space}comment"):
        is_comment = text_at(comment, f"{space}comment_type") in {"", "comment"}
        if not is_comment or text_at(comment, f"{space}comment_approved") != "1":
            continue
        number = text_at(comment, f"{space}comment_id")
        parent = text_at(comment, f"{space}comment_parent")
        moment = _clock(text_at(comment, f"{space}comment_date_gmt"))
        yield SourceComment(
            identity=f"{post}#comment-{number}",
            post=post,
            author=text_at(comment, f"{space}comment_author"),
            date=moment.replace(tzinfo=UTC) if moment else None,
            html=comment.findtext(f"{space}comment_content") or "",
            reply_to=f"{post}#comment-{parent}" if parent not in {"", "0"} else "",
        )


SOURCE = Source(
    name="wordpress",
    label="WordPress export file",
    suffixes=(".xml",),
    recognises=recognises,
    read=read,
    is_stream=True,
)
