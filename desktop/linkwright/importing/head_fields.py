"""What the keys of a head mean: title, date, labels and the rest, whatever program wrote them."""

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from linkwright.importing.losses import Loss, Losses
from linkwright.model.front_matter import split_labels
from linkwright.model.post import parse_date
from linkwright.model.yaml_writing import FieldValue

_DATE_KEYS = ("date", "publishdate", "pubdate", "created")
_LABEL_KEYS = ("labels", "tags", "categories", "category", "keywords")
_AUTHOR_KEYS = ("author", "authors")
_DRAFT_WORDS = frozenset({"draft", "private", "hidden"})
_READ = frozenset({"title", "slug", "draft", "published", "status"})


@dataclass(slots=True)
class HeadFields:
    """The fields of a post that a head gives; "" and None for what it does not."""

    title: str = ""
    date: datetime.date | None = None
    labels: tuple[str, ...] = ()
    slug: str = ""
    author: str = ""
    is_draft: bool = False
    rest: dict[str, FieldValue] = field(default_factory=dict)


def head_fields(values: Mapping[str, object], losses: Losses) -> HeadFields:
    """Read the keys of a head.

    Args:
        values: its keys in lower case.
        losses: counts the keys whose value a post's front matter has no form for.
    """
    made = HeadFields(
        title=_words(values.get("title")),
        slug=_words(values.get("slug")),
        author=next((_words(values[key]) for key in _AUTHOR_KEYS if values.get(key)), ""),
        is_draft=is_draft(values),
    )
    made.date = next((day for key in _DATE_KEYS if (day := _day(values.get(key)))), None)
    labels = [label for key in _LABEL_KEYS for label in _labels(values.get(key))]
    made.labels = tuple(dict.fromkeys(labels))
    known = {*_READ, *_LABEL_KEYS, *_AUTHOR_KEYS, *(_DATE_KEYS if made.date else ())}
    for key, value in values.items():
        if key in known or value in (None, ""):
            continue
        written = _as_field(value)
        if written is None:
            losses.add(Loss.KEY, key)
        else:
            made.rest[key] = written
    return made


def is_draft(values: Mapping[str, object]) -> bool:
    """Whether the keys of a head say that the post is not public."""
    status = _words(values.get("status")).lower()
    return (
        values.get("draft") is True
        or values.get("published") is False
        or status in _DRAFT_WORDS
        or _words(values.get("draft")).lower() == "true"
    )


def _as_field(value: object) -> FieldValue:
    """The value as front matter can hold it; None when it cannot."""
    if isinstance(value, list):
        words = [item for item in value if isinstance(item, str)]
        return words if len(words) == len(value) else None
    return value if isinstance(value, str | bool | int | float | datetime.date) else None


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(item for item in value if isinstance(item, str))
    return " ".join(value.split()) if isinstance(value, str) else ""


def _day(value: object) -> datetime.date | None:
    if isinstance(value, datetime.date):
        return value
    if not isinstance(value, str):
        return None
    # Nikola writes "2015-05-29 14:05:00 UTC+02:00".
    return parse_date(re.sub(r"\s*UTC(?=[+-])", "", value).replace(" UTC", "Z"))


def _labels(value: object) -> Iterator[str]:
    if isinstance(value, str):
        parts = value.split(";") if ";" in value else split_labels(value)
        yield from (label for part in parts if (label := part.strip()))
    elif isinstance(value, list):
        yield from (label for item in value if (label := _words(item)))
