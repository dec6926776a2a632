"""Copies and renames of post files that never replace another file."""

import errno
import os
from pathlib import Path

from linkwright.library.errors import LibraryError
from linkwright.library.post_companions import move_companions

_MOST_COPIES = 10_000
_UNFIT = frozenset('/\\:*?"<>|')


def duplicate_post(path: Path) -> Path:
    """Copy a post beside itself, as ``name-2.md`` or the next free number.

    Returns:
        The copy.

    Raises:
        LibraryError: it could not be copied.
    """
    try:
        data = path.read_bytes()
        for number in range(2, _MOST_COPIES):
            copy = path.with_name(f"{path.stem}-{number}{path.suffix}")
            try:
                with copy.open("xb") as file:
                    file.write(data)
            except FileExistsError:
                continue
            return copy
    except OSError as error:
        raise LibraryError(
            f"“{path.name}” could not be copied: {error.strerror}. Nothing was changed."
        ) from error
    raise LibraryError(f"There are too many copies of “{path.name}”. Nothing was changed.")


def move_post(path: Path, target: Path) -> None:
    """Give a post another path, with the comments that lie beside it; see `move_file`."""
    move_file(path, target)
    move_companions(path, target)


def move_file(path: Path, target: Path) -> None:
    """Give a file another path; one that is there already is never replaced.

    Raises:
        LibraryError: it could not be moved; nothing was changed.
    """
    try:
        if os.path.lexists(target) and not _is_same_file(path, target):
            raise FileExistsError(errno.EEXIST, "there is already a file of this name")
        path.rename(target)
    except OSError as error:
        raise LibraryError(
            f"“{path.name}” could not become “{target.name}”: {error.strerror}."
            " Nothing was changed."
        ) from error


def renamed(path: Path, name: str) -> Path:
    """The path of a post with another name, its ending kept.

    Args:
        path: of the post.
        name: as a person has typed it, with the ending or without.

    Raises:
        LibraryError: no file can have this name.
    """
    stem = name.strip().removesuffix(path.suffix).strip()
    if not stem or stem.startswith(".") or set(stem) & _UNFIT or not stem.isprintable():
        raise LibraryError(f"“{name}” cannot be the name of a file. Nothing was changed.")
    return path.with_name(stem + path.suffix)


def _is_same_file(one: Path, other: Path) -> bool:
    """One file by two names: a change of capitals where the file system makes no difference."""
    return other.exists() and one.samefile(other)
