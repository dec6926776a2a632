"""A post: front matter with title, date and labels, then the body in Markdown."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from linkwright.model.front_matter import (
    FrontMatter,
    front_matter_of,
    read_front_matter,
    set_field,
    split_labels,
)
from linkwright.model.text_edits import NOWHERE, Span, TextEdit
from linkwright.model.yaml_writing import FieldValue

__all__ = ["Post", "format_post", "parse_post", "set_date", "set_field", "set_labels", "set_title"]

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(.+))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Post:
    """What a post's text says.

    Attributes:
        text: the whole text.
        title: "" without one.
        date: as precise as it is written: a day, a time, or a time with its offset; None
            without one, or when it cannot be read.
        date_text: the date as it is written.
        labels: in the order given; from the key ``labels``, or else ``tags``.
        values: every key of the front matter, as YAML 1.1 reads it.
        front_matter: the block with its fences; empty without one.
        body_span: all that follows; the whole text while the front matter never ends.
        error: why the front matter cannot be read, as a sentence for the user; "" if it can.
    """

    text: str
    title: str = ""
    date: date | datetime | None = None
    date_text: str = ""
    labels: tuple[str, ...] = ()
    values: Mapping[str, object] = field(default_factory=dict)
    front_matter: Span = NOWHERE
    body_span: Span = NOWHERE
    error: str = ""

    @property
    def body(self) -> str:
        """The Markdown text behind the front matter."""
        return self.body_span.of(self.text)


def parse_post(text: str) -> Post:
    """Read a post; never fails, whatever the text is (see ``Post.error``)."""
    matter = read_front_matter(text)
    date_text = matter.raw("date")
    return Post(
        text=text,
        title=matter.raw("title") if matter.values.get("title") is not None else "",
        date=parse_date(date_text),
        date_text=date_text,
        labels=_labels(matter),
        values=matter.values,
        front_matter=matter.span,
        body_span=Span(matter.span.end, len(text)),
        error=matter.error,
    )


def parse_post_again(text: str, before: Post) -> Post:
    """Read a post that was read before; its front matter only if it has changed.

    Args:
        text: the whole text as it is now.
        before: as it was read the last time.
    """
    head = before.front_matter.of(before.text)
    if not head.endswith("\n") or not text.startswith(head):
        return parse_post(text)
    return replace(before, text=text, body_span=Span(len(head), len(text)))


def format_post(
    *,
    title: str = "",
    date: date | datetime | None = None,
    labels: Sequence[str] = (),
    body: str = "",
    values: Mapping[str, FieldValue] | None = None,
) -> str:
    """The text of a new post.

    Args:
        title: left out when empty, as date and labels are.
        date: a day, a time, or a time with offset.
        labels: non-empty strings.
        body: the Markdown text, kept as it is.
        values: other keys, written behind these three.
    """
    fields: dict[str, FieldValue] = {}
    if title:
        fields["title"] = title
    if date is not None:
        fields["date"] = date
    if labels:
        fields["labels"] = tuple(labels)
    fields |= values or {}
    if not fields and not body.startswith("---"):
        return body
    return front_matter_of(fields) + body


def set_title(text: str, title: str) -> list[TextEdit]:
    """Edits that give the post a title; see :func:`set_field`."""
    if not title and "title" not in read_front_matter(text).entries:
        return []
    return set_field(text, "title", title)


def set_date(text: str, date: date | datetime | None) -> list[TextEdit]:
    """Edits that date the post; None takes the date out. See :func:`set_field`."""
    matter = read_front_matter(text)
    if date is not None and _same_moment(parse_date(matter.raw("date")), date):
        return []
    return set_field(text, "date", date)


def set_labels(text: str, labels: Sequence[str]) -> list[TextEdit]:
    """Edits that give the post these labels, in the form in which the old ones stand.

    They go to the key ``labels``, or to ``tags`` where only that is there.
    """
    matter = read_front_matter(text)
    cleaned = [label for part in labels if (label := part.strip())]
    key = _labels_key(matter)
    if not cleaned and key not in matter.entries:
        return []
    return set_field(text, key, cleaned)


def parse_date(text: str) -> date | datetime | None:
    """Read a date, or RFC 3339 time with or without offset; also ``2015-5-9 14:05 +0200``."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, time = match.groups()
    try:
        if time is None:
            return date(int(year), int(month), int(day))
        clock = re.sub(r"\s+(?=[-+Zz])", "", time).upper()
        return datetime.fromisoformat(f"{year}-{int(month):02}-{int(day):02}T{clock}")
    except ValueError:
        return None


def _same_moment(old: date | datetime | None, new: date | datetime) -> bool:
    return old is not None and old.isoformat() == new.isoformat()


def _labels_key(matter: FrontMatter) -> str:
    return "tags" if "tags" in matter.entries and "labels" not in matter.entries else "labels"


def _labels(matter: FrontMatter) -> tuple[str, ...]:
    entry = matter.entries.get(_labels_key(matter))
    if entry is None:
        return ()
    if entry.node.items:
        return tuple(item.raw for item in entry.node.items if item.raw and item.value is not None)
    return tuple(split_labels(entry.node.raw or "")) if entry.node.value is not None else ()
