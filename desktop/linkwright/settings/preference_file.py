"""Preferences as a JSON file that people may edit and newer programs may add to."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from linkwright.atomic_write import write_atomically
from linkwright.settings.errors import SettingsError
from linkwright.settings.preferences import Preferences, declared_preferences

FILE_NAME = "preferences.json"
_LARGEST_BYTES = 1_000_000


class LoadedPreferences(NamedTuple):
    """Preferences from a file.

    Attributes:
        preferences: the values; the default wherever the file says nothing of use.
        problems: a sentence for each thing in the file that could not be used.
    """

    preferences: Preferences
    problems: tuple[str, ...] = ()


def load_preferences(path: Path) -> LoadedPreferences:
    """Read the preferences; without a file they are the defaults.

    Args:
        path: the file, in the config folder.
    """
    try:
        kept = _read(path)
    except (OSError, ValueError) as error:
        problem = f"The preferences in “{path}” cannot be read ({error}). The usual ones are used."
        return LoadedPreferences(Preferences(), (problem,))
    values: dict[str, Any] = {}
    problems: list[str] = []
    for declared in declared_preferences():
        if declared.name not in kept:
            continue
        value = kept[declared.name]
        objection = declared.objection(value)
        if objection:
            problems.append(
                f"“{declared.label}” ({declared.name}) is {_shown(value)} in “{path.name}”, but"
                f" must be {objection}. The usual value, {_shown(declared.default)}, is used."
            )
        else:
            values[declared.name] = value
    return LoadedPreferences(Preferences(**values), tuple(problems))


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the preferences.

    Only values that differ from the default are written, so that a better default of a newer
    version reaches everybody who never chose. Entries that this version does not know, or whose
    value it cannot use, stay as they are unless the user sets that preference. A file that is
    no JSON at all is kept beside the new one as ``.broken``.

    Raises:
        SettingsError: the file cannot be written; the old one is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            kept = _read(path)
        except ValueError:
            write_atomically(path.with_name(path.name + ".broken"), path.read_bytes())
            kept = {}
        for declared in declared_preferences():
            value = getattr(preferences, declared.name)
            if value != declared.default:
                kept[declared.name] = value
            elif declared.name in kept and not declared.objection(kept[declared.name]):
                del kept[declared.name]
        text = json.dumps(kept, indent=2, ensure_ascii=False) + "\n"
        write_atomically(path, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise SettingsError(
            f"The preferences could not be saved in “{path}” ({error.strerror}). They hold until"
            " you close Linkwright; the saved ones are as before."
        ) from error


def _read(path: Path) -> dict[str, Any]:
    """The entries of the file, none when there is no file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no JSON object.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ValueError("the file is far too large")
        kept = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if not isinstance(kept, dict):
        raise ValueError("it holds no list of settings")
    return kept


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else text[:39] + "…"
