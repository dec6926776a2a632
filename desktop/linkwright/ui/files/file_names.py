"""Names for files, made of titles."""

import re
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

from linkwright.model.post import Post

_LONGEST = 80
# Names that Windows keeps for devices (learn.microsoft.com, "Naming Files, Paths, and
# Namespaces"), with whatever ending.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def dated_file_name(post: Post, ending: str) -> str:
    """A file name that begins with the post's day, or today's, so that a folder is in order.

    Args:
        post: the post.
        ending: with its dot.
    """
    day = post.date or datetime.now(UTC).astimezone()
    return f"{day:%Y-%m-%d}-{file_name(post.title, ending)}"


def free_path(path: Path) -> Path:
    """The path, or one with a number behind its name when there is such a file already."""
    free, number = path, 2
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free


def file_name(title: str, ending: str) -> str:
    """A file name that says what the post is about and is allowed on every system.

    Args:
        title: the post's title; may be empty.
        ending: with its dot.
    """
    letters = unicodedata.normalize("NFC", title).casefold()
    letters = re.sub(r"['’]", "", letters)
    words = re.findall(r"[^\W_]+", letters)
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        name = longer
    if not name or _RESERVED.fullmatch(name):
        name = f"post-{name}".rstrip("-")
    return name + ending
