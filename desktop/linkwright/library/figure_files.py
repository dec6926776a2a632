"""The pictures of posts on disk: in the folder images/ beside the post."""

import re
import time
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from linkwright.atomic_write import write_atomically
from linkwright.library.errors import LibraryError

FOLDER = "images"
_LONGEST_NAME = 60
_NOT_NAME = re.compile(r"[^\w]+")
_DAY_S = 86_400


def store_picture(folder: Path, wanted_name: str, ending: str, data: bytes) -> str:
    """Write a picture beside a post; one that is there already is not written again.

    Args:
        folder: the post's.
        wanted_name: words to name the file after.
        ending: of the file name, with its dot.
        data: the file.

    Returns:
        Its address in the post, such as ``images/bridge.jpg``.

    Raises:
        LibraryError: the disk refused.
    """
    stem = picture_stem(wanted_name)
    try:
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
        name, number = f"{stem}{ending}", 2
        while (path := folder / FOLDER / name).exists():
            if path.read_bytes() == data:
                return f"{FOLDER}/{name}"
            name, number = f"{stem}-{number}{ending}", number + 1
        write_atomically(path, data)
    except OSError as error:
        raise LibraryError(
            f"The picture could not be saved in {folder / FOLDER}: {error.strerror}. The post is "
            "as it was."
        ) from error
    return f"{FOLDER}/{name}"


def local_picture(address: str, folder: Path) -> Path | None:
    """Where the picture of an address lies; None for one of the web, or outside the folder.

    Args:
        address: as it stands in the post.
        folder: the post's.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    path = unquote(parts.path)
    pure = PurePosixPath(path)
    if parts.scheme or parts.netloc or not path or "\0" in path or "\\" in path:
        return None
    if pure.is_absolute() or ".." in pure.parts:
        return None
    return folder / pure


def bring_pictures(addresses: Iterable[str], old: Path, new: Path) -> dict[str, str]:
    """Copy pictures from beside one post to beside another.

    Args:
        addresses: as they stand in the post; those that are not below the old folder stay.
        old: the folder that they lie in.
        new: the folder of the post from now on.

    Returns:
        The addresses that have to be others there, as another picture has that name.

    Raises:
        LibraryError: the disk refused.
    """
    renamed: dict[str, str] = {}
    for address in dict.fromkeys(addresses):
        source, target = local_picture(address, old), local_picture(address, new)
        if source is None or target is None or not source.is_file() or source == target:
            continue
        try:
            data = source.read_bytes()
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(target, data)
                continue
            if target.read_bytes() == data:
                continue
        except OSError as error:
            raise LibraryError(
                f"The picture {source} could not be copied to {target.parent}: {error.strerror}."
            ) from error
        renamed[address] = store_picture(new, source.stem, source.suffix, data)
    return renamed


def forget_held_pictures(folder: Path, *, older_than_days: int) -> None:
    """Delete the pictures of posts that were never saved, when nobody has wanted them for long.

    Args:
        folder: where they are held; it need not exist.
        older_than_days: younger ones stay.
    """
    oldest = time.time() - older_than_days * _DAY_S
    try:
        for path in (folder / FOLDER).iterdir():
            if path.is_file() and path.stat().st_mtime < oldest:
                path.unlink()
    except OSError:
        return  # they lie there a while longer


def picture_stem(words: str) -> str:
    """A file name without its ending, of words about a picture."""
    plain = unicodedata.normalize("NFC", words).lower()
    stem = _NOT_NAME.sub("-", plain).strip("-_")[:_LONGEST_NAME].rstrip("-_")
    return stem or "picture"
