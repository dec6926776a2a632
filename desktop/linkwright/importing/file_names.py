"""Names for the files of imported posts: readable, safe everywhere, and each only once."""

import unicodedata
from datetime import date

from linkwright.export.slugs import slug_of
from linkwright.importing.records import SourcePost
from linkwright.model.post import Post

SUFFIX = ".md"
_LONGEST_BYTES = 160
"""Of a name without its number and suffix: file systems allow 255, and some write an accented
letter in two characters."""


def file_stem(post: SourcePost) -> str:
    """The name of a post's file without its suffix: the day and the slug.

    Args:
        post: its title, slug and date are untrusted.

    Returns:
        Letters and digits of any script, and hyphens: never a path, a hidden file, or a name that
        Windows keeps for devices.
    """
    slug = slug_of(Post("", title=post.title, date=post.date, values={"slug": post.slug}))
    day = post.date.isoformat()[:10] if isinstance(post.date, date) else ""
    stem = slug if not day or slug.startswith(day) else f"{day}-{slug}"
    return _cut(unicodedata.normalize("NFC", stem))


def numbered(stem: str, number: int) -> str:
    """The name of a file when others of that name are there: the second ends in ``-2``."""
    return f"{stem}{SUFFIX}" if number == 1 else f"{stem}-{number}{SUFFIX}"


def name_key(name: str) -> str:
    """What two names have in common that are one to some file system."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).upper().casefold())


def _cut(stem: str) -> str:
    return stem.encode()[:_LONGEST_BYTES].decode("utf-8", "ignore").rstrip("-")
