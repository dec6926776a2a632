"""Copies for a text that must not overwrite what others have written into its file."""

import platform
import re
from datetime import datetime
from pathlib import Path

from linkwright.library.errors import LibraryError
from linkwright.library.post_file import PostFile, save_post

_LONGEST_BYTES = 255
"""What the usual file systems allow a name."""

_MOST_TRIES = 100
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


def save_conflict_copy(
    path: Path, text: str, previous: PostFile | None, moment: datetime, kind: str = "conflict"
) -> PostFile:
    """Write a text beside the file that it may not overwrite, under a name of its own.

    Args:
        path: the file that others have changed.
        text: the text.
        previous: the file that the text was read from, which decides on the encoding.
        moment: for the copy's name.
        kind: why there is a copy, in a word.

    Raises:
        LibraryError: it could not be written.
    """
    content = previous.content if previous else None
    for number in range(_MOST_TRIES):
        copy = path.with_name(copy_name(path.name, kind, moment, platform.node(), number))
        if copy.exists():
            continue
        origin = PostFile(copy, content, 0) if content else None
        return save_post(copy, text, origin)
    raise LibraryError(
        f"There are too many copies of “{path.name}” already. Your text is still in the window:"
        " save it in another place."
    )


def copy_name(name: str, kind: str, moment: datetime, host: str, number: int = 0) -> str:
    """A name such as "Title (conflict, 2026-11-27 14.05, host).md", short enough for any disk.

    Args:
        name: of the file, with its ending.
        kind: why there is a copy, in a word.
        moment: when the copy is made; no colon is in it, which Windows forbids.
        host: the machine.
        number: told when it is not 0: so many names are taken already.
    """
    parts = [kind, f"{moment:%Y-%m-%d %H.%M}", _NOT_IN_NAMES.sub("-", host).strip("-.")]
    if number:
        parts.append(str(number + 1))
    addition = f" ({', '.join(part for part in parts if part)})"
    stem, suffix = Path(name).stem, Path(name).suffix
    room = _LONGEST_BYTES - len(f"{addition}{suffix}".encode("utf-8", "surrogateescape"))
    while len(stem.encode("utf-8", "surrogateescape")) > max(1, room):
        stem = stem[:-1]
    return f"{stem}{addition}{suffix}"
