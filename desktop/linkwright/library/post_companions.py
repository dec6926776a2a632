"""Files that belong to a post and lie beside it under its name."""

import contextlib
from pathlib import Path

COMMENTS_SUFFIX = ".comments.json"


def comments_path(post_path: Path) -> Path:
    """Where the readers' comments on a post are kept, whether it has any or not."""
    return post_path.with_name(post_path.stem + COMMENTS_SUFFIX)


def move_companions(path: Path, target: Path) -> None:
    """Let what belongs to a post follow it; nothing is replaced, and what cannot go stays.

    Args:
        path: where the post was.
        target: where it is now.
    """
    old, new = comments_path(path), comments_path(target)
    with contextlib.suppress(OSError):
        if old.is_file() and not new.exists():
            old.rename(new)
