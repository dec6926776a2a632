"""Findings of the checks that a writer wants as they are, by post: a small JSON file.

They are kept apart from the post, whose text is the writer's own.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.library.errors import LibraryError

_MOST_POSTS = 1000
_LARGEST_BYTES = 5_000_000


class IgnoredFindings:
    """The keys of ignored findings of each post, the post changed last being the last.

    Args:
        store: the JSON file; it need not exist.
    """

    def __init__(self, store: Path) -> None:
        self._store = store
        self._keys: dict[str, list[str]] | None = None

    def keys_of(self, post: Path) -> frozenset[str]:
        """What is ignored in the post of this absolute path."""
        return frozenset(self._loaded().get(str(post), ()))

    def set_keys(self, post: Path, keys: Iterable[str]) -> None:
        """Keep what is ignored in a post; the posts of longest ago may be forgotten.

        Raises:
            LibraryError: it cannot be written; what was kept stays, and holds until the end.
        """
        known = self._loaded()
        known.pop(str(post), None)
        if listed := sorted(set(keys)):
            known[str(post)] = listed
        for oldest in list(known)[: max(0, len(known) - _MOST_POSTS)]:
            del known[oldest]
        try:
            self._store.parent.mkdir(parents=True, exist_ok=True)
            data = json.dumps(known, indent=1, ensure_ascii=True)
            write_atomically(self._store, data.encode())
        except OSError as error:
            raise LibraryError(
                f"What you ignore could not be kept ({error.strerror}). It holds until you close"
                " Linkwright; your posts are not concerned."
            ) from error

    def _loaded(self) -> dict[str, list[str]]:
        if self._keys is None:
            self._keys = _read(self._store)
        return self._keys


def _read(store: Path) -> dict[str, list[str]]:
    try:
        if store.stat().st_size > _LARGEST_BYTES:
            return {}
        entries = json.loads(store.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(entries, Mapping):
        return {}
    return {
        path: [key for key in keys if isinstance(key, str)]
        for path, keys in entries.items()
        if isinstance(keys, list)
    }
