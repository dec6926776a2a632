"""Files that hold links and are dropped on the window: link files, bookmarks, lists."""

import stat
from collections.abc import Collection
from pathlib import Path

from linkwright.library.errors import LibraryError
from linkwright.model.intake import Intake, read_link_file

_LARGEST_BYTES = 32_000_000


def load_link_file(path: Path, junk_titles: Collection[str]) -> Intake:
    """The links of a file: .url, .webloc, .desktop, a page, a bookmarks file, or any text.

    Args:
        path: the file.
        junk_titles: words of links in lower case that are no titles, such as "read more".

    Raises:
        LibraryError: it cannot be read, is no ordinary file or is too large to hold links.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode) or state.st_size > _LARGEST_BYTES:
            raise LibraryError(f"“{path.name}” is no file with links. Nothing was added.")
        return read_link_file(path.name, path.read_bytes(), junk_titles)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name is not valid"
        raise LibraryError(
            f"“{path.name}” could not be read: {reason}. Nothing was added."
        ) from error
