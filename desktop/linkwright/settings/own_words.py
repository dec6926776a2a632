"""The words that the user has added to all dictionaries: a text file, one word a line."""

from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.settings.errors import SettingsError

_HEAD = "# Words that are spelled right in every language, one a line. A line with # is a remark.\n"


def load_own_words(path: Path) -> frozenset[str]:
    """The words of a file; none when it is not there or cannot be read."""
    try:
        lines = path.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return frozenset()
    return frozenset(word for line in lines if (word := line.strip()) and not word.startswith("#"))


def add_own_word(path: Path, word: str) -> None:
    """Add a word at the end of a file; its other lines stay as they are.

    Args:
        path: the file; it is made, with its folder, if it is not there.
        word: without line ends.

    Raises:
        SettingsError: the file cannot be read or written.
    """
    try:
        text = path.read_text("utf-8") if path.exists() else _HEAD
        if word in text.splitlines():
            return
        if text and not text.endswith("\n"):
            text += "\n"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, f"{text}{word}\n".encode())
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"“{word}” could not be added to {path}: {error}. It counts as right until you quit."
        ) from error
