"""The last part of a post's address, which is also its file name in a site."""

import re
import unicodedata
from datetime import date

from linkwright.model.post import Post

_MAX_CHARACTERS = 80
_NOT_WORD = re.compile(r"[^\w]+|_+")
_APOSTROPHES = re.compile(r"['’ʼ]")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|index|_.*)", re.IGNORECASE)


def slug_of(post: Post) -> str:
    """The post's own slug from its front matter, or one made of its title.

    Args:
        post: the post.

    Returns:
        Lower-case letters and digits of any script, joined by hyphens: never empty, never a path,
        and no name that Windows keeps for devices.
    """
    given = post.values.get("slug")
    slug = slug_from(given if isinstance(given, str) else "") or slug_from(post.title)
    if not slug and post.date is not None:
        slug = post.date.isoformat()[:10]
    if not slug or _RESERVED.fullmatch(slug):
        slug = f"post-{slug}".strip("-")
    return slug


def slug_from(title: str) -> str:
    """Words in lower case, joined by hyphens; accents go where a plain letter remains."""
    decomposed = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", title))
    plain = "".join(
        character
        for index, character in enumerate(decomposed)
        if not (unicodedata.combining(character) and _after_latin(decomposed, index))
    )
    words = _NOT_WORD.sub("-", unicodedata.normalize("NFC", plain).lower()).strip("-")
    if len(words) > _MAX_CHARACTERS:
        whole, _, rest = words[: _MAX_CHARACTERS + 1].rpartition("-")
        words = whole or rest[:_MAX_CHARACTERS]
    return words


def day_of(day: date) -> str:
    """The day as file names want it: 2015-05-29."""
    return day.isoformat()[:10]


def _after_latin(text: str, index: int) -> bool:
    while index and unicodedata.combining(text[index]):
        index -= 1
    return text[index].isascii()
