"""The questions that protect the text, without the dialogs that ask them."""

from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication


def post_filter() -> str:
    """The kinds of files that dialogs offer, in Qt's words."""
    return QCoreApplication.translate("Questions", "Posts (*.md *.markdown *.txt);;All files (*)")


class Unsaved(Enum):
    """What becomes of text that is not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Conflict(Enum):
    """What becomes of a file that somebody else has changed."""

    KEEP_BOTH = auto()
    KEEP_MINE = auto()
    TAKE_THEIRS = auto()
    SAVE_ELSEWHERE = auto()
    CANCEL = auto()


class Versions(NamedTuple):
    """The two texts that a question is about.

    Attributes:
        mine: the text in the window.
        theirs: the text in the file.
    """

    mine: str
    theirs: str


class Questions(Protocol):
    """What the writer can be asked and told."""

    def ask_unsaved(self, name: str) -> Unsaved:
        """Ask what to do with changes before the text leaves the window."""

    def ask_changed_on_disk(self, name: str, versions: Versions) -> Conflict:
        """Ask before saving over a file that is not as it was read.

        Args:
            name: the post's.
            versions: shown beside each other when the writer wants to compare.
        """

    def ask_reload(self, name: str, versions: Versions, *, modified: bool) -> bool:
        """Ask whether to show a file anew that another program has changed.

        Args:
            name: the post's.
            versions: shown beside each other when the writer wants to compare.
            modified: the text in the window is not saved.
        """

    def ask_revert(self, name: str) -> bool:
        """Ask whether to go back to the saved text."""

    def ask_replace(self, name: str) -> bool:
        """Ask whether an export may replace a file that is there already."""

    def ask_path_to_open(self, folder: Path) -> Path | None:
        """Ask for a post to open."""

    def ask_path_to_save(self, title: str, suggested: Path, name_filter: str) -> Path | None:
        """Ask where to save; an existing file is only named after a question of its own.

        Args:
            title: what the dialog is called.
            suggested: the folder and name to begin with.
            name_filter: the kinds of files, in Qt's words.
        """

    def ask_save_elsewhere(self, sentence: str) -> bool:
        """Tell why a text could not be saved, and ask whether to save it in another place."""

    def tell_error(self, sentence: str) -> None:
        """Tell what went wrong."""
