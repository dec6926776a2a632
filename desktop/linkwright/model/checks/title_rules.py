"""Rules for the head of a post: its title and its date."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from linkwright.model.checks.checked_post import CheckedPost, Finding
from linkwright.model.post import set_title
from linkwright.model.text_edits import Span

_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_PUBLISHED = ("published", "live", "publish", "posted")


def find_unreadable_head(checked: CheckedPost) -> Iterator[Finding]:
    """The front matter cannot be read."""
    if checked.post.error:
        line_end = checked.text.find("\n")
        end = line_end if line_end >= 0 else len(checked.text)
        yield Finding(Span(0, end), detail=checked.post.error)


def find_no_title(checked: CheckedPost) -> Iterator[Finding]:
    """There is a text, but no title."""
    post = checked.post
    if not post.error and not post.title.strip() and post.body.strip():
        yield Finding(checked.title_span)


def find_full_stop(checked: CheckedPost) -> Iterator[Finding]:
    """The title ends in a full stop that is no part of its last word."""
    title = checked.post.title.rstrip()
    if not title.endswith((".", "。")) or title.endswith((". .", "..", "…")):
        return
    last = title.split()[-1].lstrip("(\"'“‘")
    if _INITIALS.fullmatch(last) or last[:-1].lower() in checked.options.words.abbreviations:
        return
    edits = set_title(checked.text, title[:-1].rstrip())
    yield Finding(checked.title_span, title, edits=tuple(edits))


def find_unread_date(checked: CheckedPost) -> Iterator[Finding]:
    """What stands as the date is none, as the 30th of February; exports would leave it out."""
    entry = checked.matter.entries.get("date")
    if entry is None or checked.post.date is not None:
        return
    written = entry.node.span.of(checked.text).strip("\"' \n")
    if written:
        yield Finding(entry.node.span, written)


def find_future_date(checked: CheckedPost) -> Iterator[Finding]:
    """The post says that it is published, and its date has not come yet."""
    now, when = checked.options.now, checked.post.date
    if now is None or when is None or not _is_published(checked):
        return
    if isinstance(when, datetime):
        is_future = when > (now if when.tzinfo else now.replace(tzinfo=None))
    else:
        is_future = when > date(now.year, now.month, now.day)
    entry = checked.matter.entries.get("date")
    if is_future and entry is not None:
        yield Finding(entry.node.span, checked.post.date_text)


def _is_published(checked: CheckedPost) -> bool:
    values = checked.post.values
    status = values.get("status")
    return (
        values.get("published") is True
        or values.get("draft") is False
        or (isinstance(status, str) and status.lower() in _PUBLISHED)
    )
