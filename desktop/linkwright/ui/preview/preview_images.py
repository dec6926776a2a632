"""Pictures of a post, read from its folder and made as small as they are shown."""

import re
from html import unescape
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

_SOURCE = re.compile(r'<img\b[^<>]*?\ssrc="([^"]*)"')
_LARGEST_FILE = 60_000_000


class PreviewImages:
    """Reads pictures once for each width; used by one thread at a time."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, int, int], QImage] = {}

    def images_of(self, html: str, folder: Path | None, width: int) -> dict[str, QImage]:
        """The pictures that a rendered post shows and that lie on this machine.

        Args:
            html: the rendered post.
            folder: what relative addresses start from; None for a post without a file.
            width: pixels that a picture may be wide.

        Returns:
            The pictures by the addresses that stand in the post; those that are not there or
            on the network are left out.
        """
        found: dict[str, QImage] = {}
        kept: dict[tuple[str, int, int], QImage] = {}
        for source in sources_of(html):
            path = _local_path(source, folder)
            if path is None:
                continue
            key = (str(path), path.stat().st_mtime_ns, width)
            kept[key] = self._read.get(key) or _read_image(path, width)
            if not kept[key].isNull():
                found[source] = kept[key]
        self._read = kept
        return found


def sources_of(html: str) -> list[str]:
    """The addresses of all pictures in a rendered post, each once."""
    return [unescape(written) for written in dict.fromkeys(_SOURCE.findall(html))]


def _local_path(source: str, folder: Path | None) -> Path | None:
    """The plain file that a picture's address names, if there is one on this machine."""
    from urllib.parse import unquote, urlsplit

    try:
        parts = urlsplit(source)
    except ValueError:
        return None
    if parts.scheme or parts.netloc or folder is None or "\0" in unquote(parts.path):
        return None
    try:
        path = (folder / unquote(parts.path)).resolve()
        inside = path.is_relative_to(folder.resolve())
        return path if inside and path.is_file() and path.stat().st_size < _LARGEST_FILE else None
    except OSError:
        return None


def _read_image(path: Path, width: int) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > width > 0:
        reader.setScaledSize(QSize(width, max(1, size.height() * width // size.width())))
    return reader.read()
