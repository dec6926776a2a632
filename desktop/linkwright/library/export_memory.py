"""What is remembered of exports: where each profile's files go, and what was written there."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from linkwright.atomic_write import write_atomically

_MOST_POSTS = 500
_MOST_FILES = 2000


@dataclass
class ExportMemory:
    """Machine state in a JSON file; losing it costs a question or two.

    Attributes:
        path: the file.
    """

    path: Path
    _kept: dict[str, dict[str, Any]] | None = field(default=None, repr=False)

    def profile_for(self, post: Path | None) -> str:
        """The name of the profile that a post was exported with last; "" for none."""
        return self._word("profiles", str(post or ""))

    def folder_for(self, profile: str) -> Path | None:
        """Where files of a profile went last."""
        folder = self._word("folders", profile)
        return Path(folder) if folder else None

    def name_for(self, post: Path | None, profile: str) -> str:
        """The file name that a post was given for a profile; "" for none."""
        return self._word("names", f"{profile}\n{post or ''}") if post else ""

    def is_ours(self, target: Path) -> bool:
        """Whether a file is as an export of this program left it."""
        known = self._word("files", str(target))
        try:
            return bool(known) and known == _digest(target.read_bytes())
        except OSError:
            return False

    def keep(self, post: Path | None, profile: str, folder: Path, name: str, usual: str) -> None:
        """Remember an export that was made.

        Args:
            post: the post's file; None when it has none.
            profile: the name of the profile.
            folder: where the profile's files go.
            name: of the file, from there.
            usual: the name that the profile would have given.
        """
        kept = self._all()
        _put(kept["profiles"], str(post or ""), profile, _MOST_POSTS)
        _put(kept["folders"], profile, str(folder), _MOST_POSTS)
        if post is not None:
            key = f"{profile}\n{post}"
            if name == usual:
                kept["names"].pop(key, None)
            else:
                _put(kept["names"], key, name, _MOST_POSTS)
        target = folder / name
        try:
            _put(kept["files"], str(target), _digest(target.read_bytes()), _MOST_FILES)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, json.dumps(kept, ensure_ascii=False).encode())
        except (OSError, ValueError):
            return  # the next export asks again

    def _word(self, group: str, key: str) -> str:
        value = self._all()[group].get(key, "")
        return value if isinstance(value, str) else ""

    def _all(self) -> dict[str, dict[str, Any]]:
        if self._kept is None:
            try:
                read = json.loads(self.path.read_bytes())
            except (OSError, ValueError, RecursionError):
                read = {}
            groups = ("profiles", "folders", "names", "files")
            found = read if isinstance(read, dict) else {}
            self._kept = {
                group: dict(found[group]) if isinstance(found.get(group), dict) else {}
                for group in groups
            }
        return self._kept


def _put(group: dict[str, Any], key: str, value: str, most: int) -> None:
    """Keep a value as the newest one, and let the oldest go."""
    group.pop(key, None)
    group[key] = value
    while len(group) > most:
        del group[next(iter(group))]


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
