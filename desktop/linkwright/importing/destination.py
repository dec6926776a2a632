"""The posts folder as an import sees it: what is there, and where a new post goes."""

import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.importing.file_names import file_stem, numbered
from linkwright.importing.ledger import Ledger
from linkwright.importing.post_text import IDENTITY_KEY
from linkwright.importing.records import SourcePost
from linkwright.model.file_text import FileText, decode_file, encode_file
from linkwright.model.post import parse_post

_DRAFTS, _PAGES = "drafts", "pages"
_HEAD_BYTES = 8192
_LONGEST_FRONT_MATTER = 300_000
_MOST_OF_A_NAME = 10_000
_KEY_LINE = f"{IDENTITY_KEY}:".encode()
# As it is written here for nearly all posts: a plain word, which needs no YAML parser to be read.
_PLAIN_LINE = re.compile(rf"^{IDENTITY_KEY}: ([a-z][\w:/.,?=&-]+)$".encode(), re.MULTILINE)


class Destination:
    """The folder that posts are imported into.

    Args:
        folder: made when the first post is written.
        ledger: remembers what is in the folder.
    """

    def __init__(self, folder: Path, ledger: Ledger) -> None:
        self.folder = folder
        self._ledger = ledger
        for path in _markdown_files(folder):
            inner = path.relative_to(folder).as_posix()
            ledger.take_name(inner)
            if identity := _identity_in(path):
                ledger.place(identity, inner)

    def find(self, identity: str) -> Path | None:
        """The file of a post, None when there is none now."""
        inner = self._ledger.path_of(identity)
        path = self.folder / inner if inner else None
        return path if path is not None and path.is_file() else None

    def place(self, post: SourcePost, identity: str) -> Path:
        """A file name for a new post, which no other has. Drafts and pages stand apart.

        Raises:
            OSError: there are too many posts of one name.
        """
        apart = _DRAFTS if post.is_draft else _PAGES if post.kind == "page" else ""
        stem = file_stem(post)
        for number in range(1, _MOST_OF_A_NAME):
            inner = f"{apart}/{numbered(stem, number)}".lstrip("/")
            if self._ledger.take_name(inner):
                self._ledger.place(identity, inner)
                return self.folder / inner
        raise OSError(f"There are too many posts named “{stem}”.")


def write_new(path: Path, text: str) -> bytes:
    """Write a new file, its folder too, and return its bytes.

    Raises:
        FileExistsError: there is one already.
        OSError: it cannot be written.
    """
    data = encode_file(FileText(), text)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), path.parent) from error
    write_atomically(path, data, only_new=True, flushed=False)
    return data


def _markdown_files(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.endswith(".md"):
                yield Path(parent, name)


def _identity_in(path: Path) -> str:
    """The identity that a file names; "" when it names none or cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
            if _KEY_LINE not in head:
                return ""
            plain = _PLAIN_LINE.search(head, 0, max(head.find(b"\n---\n"), 0))
            if plain is not None and head.startswith(b"---\n"):
                return plain[1].decode()
            whole = head if len(head) < _HEAD_BYTES else head + file.read(_LONGEST_FRONT_MATTER)
    except OSError:
        return ""
    value = parse_post(decode_file(whole).text).values.get(IDENTITY_KEY)
    return value if isinstance(value, str) else ""
