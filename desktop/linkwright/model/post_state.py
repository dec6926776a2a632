"""Whether a post is a draft, waits for its time, or is published: the one place that decides.

Linkwright has no key of its own for this. What the generators and platforms write is read:
``draft`` (Hugo), ``published`` (Jekyll, Hexo), ``status`` (Pelican, Nikola, WordPress, Ghost),
and the folders ``_drafts`` and ``_posts`` (Jekyll).
"""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import Enum, IntEnum

from linkwright.model.post import Post, parse_date


class PostState(Enum):
    """How a post stands at some moment."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"


class Stated(IntEnum):
    """What a post's file says of its state, whatever the time is."""

    DRAFT = 0
    NOTHING = 1
    PUBLISHED = 2


_STATUS_WORDS = {
    "draft": Stated.DRAFT,
    "drafts": Stated.DRAFT,
    "pending": Stated.DRAFT,
    "private": Stated.DRAFT,
    "hidden": Stated.DRAFT,
    "auto-draft": Stated.DRAFT,
    "future": Stated.PUBLISHED,
    "scheduled": Stated.PUBLISHED,
    "queued": Stated.PUBLISHED,
    "publish": Stated.PUBLISHED,
    "published": Stated.PUBLISHED,
    "live": Stated.PUBLISHED,
    "featured": Stated.PUBLISHED,
}
_STATUS_KEYS = ("status", "state", "post_status", "post-status")
_TIME_KEYS = ("publishdate", "publish_date", "scheduled")
_FOLDERS = {"_drafts": Stated.DRAFT, "drafts": Stated.DRAFT, "_posts": Stated.PUBLISHED}
_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")


def stated_of(values: Mapping[str, object], folder: str = "") -> Stated:
    """What a post's file says of its state.

    A post that anything calls a draft is one: to take a draft for published would be worse than
    the reverse.

    Args:
        values: the front matter as read.
        folder: the name of the folder that the file lies in.
    """
    lowered = {key.lower(): value for key, value in values.items()}
    said = [_STATUS_WORDS.get(str(lowered[key]).strip().lower()) for key in _STATUS_KEYS
            if key in lowered]  # fmt: skip
    said.append(_truth(lowered.get("draft"), Stated.DRAFT, Stated.PUBLISHED))
    said.append(_truth(lowered.get("published"), Stated.PUBLISHED, Stated.DRAFT))
    known = [stated for stated in said if stated is not None]
    if not known:
        return _FOLDERS.get(folder.lower(), Stated.NOTHING)
    return min(known)


def state_at(stated: Stated, moment_s: float, now_s: float) -> PostState:
    """The state of a post at a moment.

    A post that is not called a draft and whose time is still to come is scheduled. One that
    says nothing of its state was published nowhere as far as anybody knows: a draft.

    Args:
        stated: what its file says.
        moment_s: its date, in seconds since the epoch.
        now_s: the time now, likewise.
    """
    if stated is Stated.DRAFT:
        return PostState.DRAFT
    if moment_s > now_s:
        return PostState.SCHEDULED
    return PostState.PUBLISHED if stated is Stated.PUBLISHED else PostState.DRAFT


def moment_of(post: Post) -> datetime | None:
    """When a post appears, or appeared: a time with its offset; None when it has no date.

    A date without a time begins its day; a time without an offset is that of this machine's
    place.
    """
    written = post.date
    for key in post.values:
        if key.lower() in _TIME_KEYS:
            written = _date(post.values[key]) or written
    if written is None:
        return None
    if not isinstance(written, datetime):
        written = datetime.combine(written, time())
    try:
        return written.astimezone() if written.tzinfo is None else written
    except (OverflowError, ValueError, OSError):  # the first and last year of the calendar
        return None


def _truth(value: object, if_true: Stated, if_false: Stated) -> Stated | None:
    """What a key says whose value is a truth, or a date that says since when."""
    if isinstance(value, date):
        return Stated.PUBLISHED
    word = str(value).strip().lower()
    if word in _YES:
        return if_true
    if word in _NO:
        return if_false
    return Stated.PUBLISHED if parse_date(word) else None


def _date(value: object) -> date | datetime | None:
    return value if isinstance(value, date) else parse_date(str(value))
