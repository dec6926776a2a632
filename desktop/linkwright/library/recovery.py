"""What a text that was left behind means beside the file it belongs to."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from linkwright.library.errors import LibraryError
from linkwright.library.kept_text import KeptText, content_hash
from linkwright.library.post_file import PostFile, load_post
from linkwright.model.file_text import FileText


class Finding(Enum):
    """How a text and its file stand to each other."""

    SAVED = auto()
    """The file is all there is: the text was not changed, or says the same."""
    UNSAVED = auto()
    """The text goes on from what the file says, or has no file yet."""
    CHANGED = auto()
    """The file was changed by others since: both have something of their own."""
    GONE = auto()
    """The file cannot be read any more: the text is all there is."""


@dataclass(frozen=True, slots=True)
class Comeback:
    """A text as it can come back.

    Attributes:
        kept: the text.
        finding: what it means.
        file: the file as it is now; None when there is none, or it cannot be read.
    """

    kept: KeptText
    finding: Finding
    file: PostFile | None = None

    @property
    def unseen_file(self) -> PostFile | None:
        """The file that saving the text is measured against.

        As long as nobody has decided, a changed file counts as unseen, so that saving asks.
        """
        if self.finding is Finding.GONE and self.kept.path is not None:
            return PostFile(self.kept.path, FileText(), 0)
        if self.finding is Finding.CHANGED and self.file is not None:
            return self.file._replace(content=replace(self.file.content, original=b""))
        return self.file


def weigh(kept: KeptText) -> Comeback:
    """Compare a text that was left behind with its file."""
    if kept.path is None:
        return Comeback(kept, Finding.UNSAVED)
    try:
        file = load_post(kept.path)
    except LibraryError:
        return Comeback(kept, Finding.GONE)
    if not kept.is_modified or file.content.text == kept.text:
        return Comeback(kept, Finding.SAVED, file)
    is_same = content_hash(file.content.original) == kept.file_hash
    return Comeback(kept, Finding.UNSAVED if is_same else Finding.CHANGED, file)
