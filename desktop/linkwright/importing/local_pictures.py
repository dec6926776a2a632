"""Pictures that an imported file names: found in the folder that was chosen, and nowhere else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from linkwright import assets
from linkwright.model.picture_files import is_picture_name

LARGEST_BYTES = 50_000_000
_LONGEST_PATH = 1000
_SITE_FOLDERS = "data/import-picture-folders.txt"
# Pelican's words for "the folder of the site" and "beside this file".
_MARKER = re.compile(r"[{|](?:static|attach|filename)[}|]")


@dataclass(frozen=True, slots=True)
class LocalPictures:
    """The pictures that one file may bring along.

    Attributes:
        file: what names them.
        root: the folder that was chosen; no link or path leads out of it.
    """

    file: Path
    root: Path

    def find(self, untrusted_address: str) -> Path | None:
        """The file of a picture; None for one of the web, and for one that is not to be had.

        Args:
            untrusted_address: as it stands in the text, relative or from the root of the site.
        """
        path = _path_in(untrusted_address)
        if path is None:
            return None
        found = (_inside(place, self.root) for place in self._places(path))
        return next(filter(None, found), None)

    def _places(self, path: PurePosixPath) -> Iterator[Path]:
        """Where a picture may be, the likeliest place first."""
        folder = self.file.parent
        if not path.is_absolute():
            yield folder / path
            yield folder / self.file.stem / path  # Hexo's folder for what belongs to a post
        if ".." in path.parts:
            return
        below = path.relative_to("/") if path.is_absolute() else path
        for base in (folder, *folder.parents):
            if not base.is_relative_to(self.root):
                return
            for name in _site_folders():
                yield base / name / below


def _path_in(address: str) -> PurePosixPath | None:
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    path = _MARKER.sub("", unquote(parts.path), count=1)
    if parts.scheme or parts.netloc or len(path) > _LONGEST_PATH:
        return None
    if "\0" in path or "\\" in path or not is_picture_name(path):
        return None
    return PurePosixPath(path)


def _inside(place: Path, root: Path) -> Path | None:
    """The file at a place, if it is a picture of bearable size below the root, links followed."""
    try:
        if not place.is_file():
            return None
        real = place.resolve(strict=True)
        is_fit = real.is_relative_to(root.resolve()) and is_picture_name(real.name)
        return real if is_fit and real.stat().st_size <= LARGEST_BYTES else None
    except (OSError, RuntimeError, ValueError):  # links in a circle, names that cannot be
        return None


@cache
def _site_folders() -> tuple[str, ...]:
    lines = assets.read_text(_SITE_FOLDERS).splitlines()
    names = (line.partition("#")[0].strip() for line in lines)
    return tuple(filter(None, names))
