"""Words of a source as plain text: titles and names that may hold markup, and moments of time."""

import re
from datetime import datetime
from hashlib import sha256
from html import unescape
from urllib.parse import unquote, urlsplit

from linkwright.export.rendering import one_line

# A tag, whose values may hold brackets, or an empty comment; of a size that a title can have.
_VALUE = r"""=\s*(?:"[^"]{0,200}"|'[^']{0,200}')"""
_TAG = re.compile(rf"</?[a-zA-Z](?:{_VALUE}|=(?!\s*[\"'])|[^<>=]){{0,500}}>|<!--[^<>]*-->")
_NOT_A_DATE_BEFORE = 1990  # there was no web to post to


def text_of_html(html: str) -> str:
    """Plain text on one line of a title or name that is written as HTML."""
    return one_line(unescape(_TAG.sub("", html)))


def moment(text: str) -> datetime | None:
    """A moment in RFC 3339; None when it is none, or a place holder such as 1970."""
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return _whole_seconds(read) if read.year >= _NOT_A_DATE_BEFORE else None


def _whole_seconds(read: datetime) -> datetime:
    return read.replace(microsecond=0)


def identity_by(kind: str, *told_by: str) -> str:
    """An identity for a post whose source gives it none, from what it can be told by."""
    return f"{kind}:{sha256(chr(0).join(told_by).encode('utf-8', 'replace')).hexdigest()[:20]}"


def last_of_address(address: str) -> str:
    """The words in an address that name a page: ``/2015/05/my-post.html`` gives ``my-post``."""
    try:
        path = unquote(urlsplit(address).path)
    except ValueError:
        return ""
    name = path.rstrip("/").rpartition("/")[2]
    return re.sub(r"\.(?:html?|php|aspx?|md)$", "", name, flags=re.IGNORECASE)
