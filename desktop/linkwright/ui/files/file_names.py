"""Names for files, made of titles."""

import re
import unicodedata

_LONGEST = 80
# Names that Windows keeps for devices (learn.microsoft.com, "Naming Files, Paths, and
# Namespaces"), with whatever ending.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


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
