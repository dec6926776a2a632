"""The chords that the user has given to actions, as a JSON file beside the preferences."""

import json
from collections.abc import Mapping
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.settings.errors import SettingsError

FILE_NAME = "shortcuts.json"
_LARGEST_BYTES = 1_000_000


def load_shortcuts(path: Path) -> dict[str, str]:
    """The user's chords by the names of actions; "" for an action that shall have none.

    A file that is not there, cannot be read or holds something else gives none: the usual
    chords count, and the file stays as it is until the user changes a chord.

    Args:
        path: the file, in the config folder.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            return {}
        kept = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {name: chord for name, chord in kept.items() if isinstance(chord, str)}


def save_shortcuts(path: Path, chords: Mapping[str, str]) -> None:
    """Keep the user's chords.

    Args:
        path: the file, in the config folder.
        chords: those that differ from the usual ones, by the names of actions.

    Raises:
        SettingsError: the file cannot be written; the old one is untouched.
    """
    text = json.dumps(dict(chords), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise SettingsError(
            f"The shortcuts could not be saved in “{path}” ({error.strerror}). They hold until"
            " you close Linkwright; the saved ones are as before."
        ) from error
