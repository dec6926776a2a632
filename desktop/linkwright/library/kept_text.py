"""A text on its own, with all that is needed to bring it back: what journal and bin are made of.

The file can be read by people and by any program::

    linkwright-text 1 <SHA-256 of all that follows this line>
    {"name": "...", "path": "...", ...}
    the text
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from linkwright.library.errors import LibraryError

FORMAT = 1
_MAGIC = b"linkwright-text"


class DamagedTextError(LibraryError):
    """A kept text is not what was written.

    Attributes:
        rest: what can still be read of the text.
    """

    def __init__(self, rest: str) -> None:
        super().__init__("A kept text is damaged. What can still be read of it is shown.")
        self.rest = rest


class NewerFormatError(LibraryError):
    """A kept text was written by a newer version, which alone may touch it."""


@dataclass(frozen=True, slots=True)
class KeptText:
    """One text.

    Attributes:
        text: the whole text of a post.
        name: what the post is called.
        kept_at: when it was kept, in seconds since the epoch.
        path: its file, None while it has none.
        file_hash: `content_hash` of the file as it was when it was read or saved last; "" when
            there was none.
        is_modified: the text is another one than the file's.
        anchor: where the selection begins, as a place in the text.
        caret: where the caret is, likewise.
        scroll: how far the view is scrolled, as its scroll bar counts.
        why: a word for what put it here.
        host: the machine it was written on.
        post_id: the name under which the history knows a post without a file.
    """

    text: str
    name: str = ""
    kept_at: float = 0.0
    path: Path | None = None
    file_hash: str = ""
    is_modified: bool = True
    anchor: int = 0
    caret: int = 0
    scroll: int = 0
    why: str = ""
    host: str = ""
    post_id: str = ""


def content_hash(data: bytes) -> str:
    """What tells the content of one file from that of another."""
    return hashlib.sha256(data).hexdigest()


def format_kept(kept: KeptText) -> bytes:
    """The bytes of a kept text's file."""
    about = {name: getattr(kept, name) for name in _KINDS}
    about["path"] = str(kept.path) if kept.path else ""
    text = kept.text.encode("utf-8", "surrogatepass")
    rest = json.dumps(about).encode() + b"\n" + text
    return b"%s %d %s\n%s" % (_MAGIC, FORMAT, content_hash(rest).encode(), rest)


def parse_kept(data: bytes) -> KeptText:
    """Read a kept text.

    Raises:
        DamagedTextError: the bytes are not those that were written.
        NewerFormatError: a newer version wrote them.
    """
    first, _, rest = data.partition(b"\n")
    words = first.split(b" ")
    if len(words) == 3 and words[0] == _MAGIC and words[1].isdigit() and int(words[1]) > FORMAT:
        raise NewerFormatError(
            "A kept text was written by a newer Linkwright. It is left as it is."
        )
    head, _, text = rest.partition(b"\n")
    if words != [_MAGIC, b"%d" % FORMAT, content_hash(rest).encode()]:
        raise DamagedTextError((text or data).decode("utf-8", "replace"))
    about = json.loads(head)
    known = {name: about[name] for name, kind in _KINDS.items() if type(about.get(name)) is kind}
    path = known.pop("path", "")
    return KeptText(
        text.decode("utf-8", "surrogatepass"), path=Path(path) if path else None, **known
    )


_KINDS: dict[str, type] = {
    "name": str,
    "kept_at": float,
    "path": str,
    "file_hash": str,
    "is_modified": bool,
    "anchor": int,
    "caret": int,
    "scroll": int,
    "why": str,
    "host": str,
    "post_id": str,
}
