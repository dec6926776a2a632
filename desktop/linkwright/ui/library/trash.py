"""Posts in the system's trash, and back from it."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from linkwright.library.errors import LibraryError
from linkwright.library.post_companions import comments_path
from linkwright.library.post_moves import move_file


@dataclass(frozen=True, slots=True)
class TrashedPost:
    """A post that is in the trash.

    Attributes:
        path: where it was.
        place: where it is in the trash; None when the system does not tell.
        comments: the same of its comments; None also when there are none.
    """

    path: Path
    place: Path | None
    comments: Path | None = None

    def bring_back(self) -> None:
        """Put the post where it was, and its comments with it.

        Raises:
            LibraryError: the post could not be moved; nothing was changed.
        """
        _bring_back(self.place, self.path)
        with suppress(LibraryError):  # then others have taken their place: they stay in the trash
            _bring_back(self.comments, comments_path(self.path))


def move_to_trash(path: Path) -> TrashedPost | None:
    """Move a post to the trash, and the comments that lie beside it; None when it stays."""
    home = QStandardPaths.StandardLocation.GenericDataLocation
    with suppress(OSError):  # Qt makes the trash, but not the folder that it lies in
        Path(QStandardPaths.writableLocation(home)).mkdir(parents=True, exist_ok=True)
    moved, place = _move(path)
    if not moved:
        return None
    comments = comments_path(path)
    return TrashedPost(path, place, _move(comments)[1] if comments.is_file() else None)


def _move(path: Path) -> tuple[bool, Path | None]:
    """Whether a file is in the trash now, and where there."""
    file = QFile(str(path))
    moved = file.moveToTrash()
    place = Path(file.fileName())
    return moved, place if moved and place != path else None


def _bring_back(place: Path | None, path: Path) -> None:
    if place is None:
        return
    move_file(place, path)
    # The note of where it was (freedesktop.org, Trash specification 1.0).
    if place.parent.name == "files":
        note = place.parents[1] / "info" / f"{place.name}.trashinfo"
        note.unlink(missing_ok=True)
