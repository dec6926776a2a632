"""The one way of an export: what it makes in memory, and how that is put on the disk.

The window, the preview's browser page and the command line all go through here, so that what is
shown, copied and written is the same.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.export.errors import ExportError
from linkwright.export.images import ImageCopy, copy_images, is_there, place_images
from linkwright.export.losses import examine
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.slugs import slug_of
from linkwright.model.post import Post


@dataclass(frozen=True, slots=True)
class ExportedPost:
    """One post in the form of one target.

    Attributes:
        file_name: from the folder where the target's posts lie, with forward slashes.
        slug: the last part of the post's address.
        text: the whole text of the file.
        images: pictures to copy; their targets count from the folder of the file.
        losses: what the target does not keep, as sentences.
    """

    file_name: str
    slug: str
    text: str
    images: list[ImageCopy]
    losses: list[str]


def export_post(post: Post, profile: Profile, options: ExportOptions) -> ExportedPost:
    """Make everything that a target needs; nothing is written to disk.

    Raises:
        ExportError: see `rendering.render_tree`; or a template of the user's own has a mistake.
    """
    text = profile.render(post, options)
    document, losses = examine(post, profile, options)
    home = profile.images if profile.kind != "text" else None
    slug = slug_of(post)
    return ExportedPost(
        file_name=profile.file_name_for(post),
        slug=slug,
        text=text,
        images=place_images(document, home, slug) if home is not None else [],
        losses=losses,
    )


def without_missing(exported: ExportedPost, post_folder: Path) -> ExportedPost:
    """An export that says of each picture that is not there that it will not be copied.

    Args:
        exported: from `export_post`.
        post_folder: where the pictures of the post lie.
    """
    there = [image for image in exported.images if is_there(image, post_folder)]
    missing = [image for image in exported.images if image not in there]
    said = [
        f"The picture {image.source} is not copied along: it is not there." for image in missing
    ]
    return replace(exported, images=there, losses=[*exported.losses, *said])


def write_export(
    exported: ExportedPost, path: Path, post_folder: Path | None, *, flushed: bool = True
) -> list[str]:
    """Put an export on the disk: the file whole or not at all, then its pictures beside it.

    A file that says the same already is left alone, so that a site that is built from it does not
    take it for a change.

    Args:
        exported: from `export_post`.
        path: the file; missing folders are made.
        post_folder: where the post and its pictures lie; None when it has no file yet.
        flushed: False leaves it to the system when the file reaches the disk: for many at once,
            which can be made again.

    Returns:
        A sentence for each picture that could not be taken along.

    Raises:
        ExportError: the disk refused.
    """
    data = exported.text.encode()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or a terminal just takes the bytes
        elif not _holds(path, data):
            write_atomically(path, data, flushed=flushed)
    except OSError as error:
        raise ExportError(
            f"“{path}” could not be written: {error.strerror or error}. What was there before is"
            " as it was, and so is your post. Please choose another place."
        ) from error
    if post_folder is None:
        return [
            f"The picture {image.source} was not copied: the post has no folder yet."
            for image in exported.images
        ]
    return copy_images(exported.images, post_folder, path.parent)


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file has just this content."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except FileNotFoundError:
        return False
