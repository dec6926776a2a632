"""Readers' comments of an imported post, kept in a file beside the post's own.

``my-post.md`` has its comments in ``my-post.comments.json``: plain text that any program reads.
Linkwright shows them and never changes what stands there.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.importing.errors import ImportingError

_LARGEST_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment as it is kept.

    Attributes:
        identity: the platform's own name of it.
        author: as it is shown; "" for nobody named.
        date: when it was written, ISO 8601; "" when that is not known.
        text: Markdown.
        reply_to: the identity of the comment that it answers; "" for none.
    """

    identity: str
    author: str
    date: str
    text: str
    reply_to: str = ""

    @property
    def moment(self) -> datetime | None:
        """When it was written."""
        try:
            return datetime.fromisoformat(self.date)
        except ValueError:
            return None


def load_comments(path: Path) -> tuple[Comment, ...]:
    """The comments in a file, none when there is no such file.

    Raises:
        ImportingError: it cannot be read, or holds something else.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ValueError("too large")
        kept = json.loads(path.read_bytes())
        return tuple(_read(entry) for entry in kept["comments"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a file of comments"
        raise ImportingError(
            f"The comments in “{path.name}” could not be read: {reason}. The post is not concerned."
        ) from error


def add_comments(path: Path, post: str, comments: Iterable[Comment]) -> int:
    """Keep comments in a file; those that are there already stay as they are.

    Args:
        path: the file.
        post: the identity of the post.
        comments: new and known ones.

    Returns:
        How many were new.

    Raises:
        ImportingError: the file that is there cannot be read; it stays as it is.
        OSError: it cannot be written.
    """
    known = load_comments(path)
    names = {comment.identity for comment in known}
    new: dict[str, Comment] = {}
    for comment in comments:
        if comment.identity not in names:
            new.setdefault(comment.identity, comment)
    if new:
        ordered = sorted([*known, *new.values()], key=_when)
        entries = [_entry(comment) for comment in ordered]
        data = json.dumps({"post": post, "comments": entries}, ensure_ascii=False, indent=1)
        write_atomically(path, data.encode() + b"\n", flushed=False)
    return len(new)


def _when(comment: Comment) -> float:
    """The order of comments; those without a time stand first."""
    moment = comment.moment
    return moment.timestamp() if moment is not None else 0.0


def _entry(comment: Comment) -> dict[str, str]:
    entry = {
        "id": comment.identity,
        "author": comment.author,
        "date": comment.date,
        "reply_to": comment.reply_to,
        "text": comment.text,
    }
    return {key: value for key, value in entry.items() if value or key in {"id", "text"}}


def _read(entry: dict[str, object]) -> Comment:
    def words(key: str) -> str:
        value = entry.get(key, "")
        return value if isinstance(value, str) else ""

    return Comment(words("id"), words("author"), words("date"), words("text"), words("reply_to"))
