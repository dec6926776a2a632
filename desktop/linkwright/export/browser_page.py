"""The preview as a page for a browser: in a private folder, and gone when the program is."""

import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from linkwright.export.errors import ExportError
from linkwright.model.post import Post

if TYPE_CHECKING:
    from linkwright.export.options import ExportOptions
    from linkwright.export.profile import Profile

# The beginning of a page, as far as it can be told without doubt: no comment stands in it.
_START = re.compile(r"\s*<!doctype html>\s*(?:<html[^<>]*>\s*<head>\s*)?", re.IGNORECASE)
# Content Security Policy, Level 3. A page in a file has no origin, so 'self' would match nothing.
_CLOSED = "default-src 'none'; img-src file: data:; style-src 'unsafe-inline'"
_OPEN = (
    "default-src 'none'; img-src file: data: https: http:; style-src 'unsafe-inline';"
    " frame-src https:; media-src https: http:"
)


class BrowserPages:
    """Writes pages for a browser into a folder that only the user can read.

    Args:
        make_folder: makes that folder, when the first page is written.
    """

    def __init__(self, make_folder: Callable[[], str] = tempfile.mkdtemp) -> None:
        self._make_folder = make_folder
        self._folder: Path | None = None

    def write(
        self,
        post: Post,
        profile: "Profile",
        options: "ExportOptions",
        post_folder: Path | None,
        *,
        may_load: bool = False,
    ) -> Path:
        """Write what the preview shows as a page.

        Args:
            post: the post.
            profile: the target that is previewed.
            options: the choices of the export.
            post_folder: where the post's pictures lie; None for a post without a file.
            may_load: the page may load pictures and players from the network. Scripts never run.

        Returns:
            The file.

        Raises:
            ExportError: the page could not be made, or the disk refused.
        """
        from linkwright.export.images import BESIDE, copy_images, place_images
        from linkwright.export.previewing import preview_page
        from linkwright.export.rendering import render_tree
        from linkwright.export.slugs import slug_of

        page = with_policy(preview_page(post, profile, options), _OPEN if may_load else _CLOSED)
        try:
            if self._folder is None or not self._folder.is_dir():
                self._folder = Path(self._make_folder())  # mkdtemp: mode 0700
            path = self._folder / f"{slug_of(post)}.html"
            path.write_text(page, "utf-8")
            path.chmod(0o600)
        except OSError as error:
            raise ExportError(
                f"The page for the browser could not be written: {error.strerror}. The post itself"
                " is as it was."
            ) from error
        if post_folder is not None:
            pictures = place_images(render_tree(post.body, options), BESIDE, slug_of(post))
            copy_images(pictures, post_folder, self._folder)
        return path

    def close(self) -> None:
        """Take the folder away."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def with_policy(page: str, policy: str) -> str:
    """A page that tells the browser what it may load; the mark stands before all else in it."""
    mark = f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    start = _START.match(page)
    if start is None:
        return f"<!DOCTYPE html>\n{mark}{page}"
    return f"{start[0].rstrip()}\n{mark}{page[start.end() :]}"
