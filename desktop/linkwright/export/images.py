"""Pictures of a post that lie on the writer's disk: where they go when the post goes elsewhere."""

import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from linkwright.export.errors import ExportError
from linkwright.export.slugs import slug_from
from linkwright.export.tree import Element, elements

_ENDINGS = frozenset({".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".webp"})


@dataclass(frozen=True, slots=True)
class ImageHome:
    """Where a target keeps the pictures of a post.

    Attributes:
        folder: the folder for copies, from the folder of the exported file, with forward slashes.
        address: what stands before the file name in the post, for example ``/images/``.
        keeps_paths: a copy keeps the path that it has in the post, and so its address.
        by_slug: each post has a folder of its own in there, so that two posts may use one name.
    """

    folder: str = ""
    address: str = ""
    keeps_paths: bool = False
    by_slug: bool = False


BESIDE = ImageHome(keeps_paths=True)


@dataclass(frozen=True, slots=True)
class ImageCopy:
    """One picture to copy: both paths with forward slashes.

    Attributes:
        source: from the folder of the post.
        target: from the folder of the exported file.
    """

    source: str
    target: str


def is_local(source: str) -> bool:
    """Whether an image's source is a file beside the post, not an address of the web or a site."""
    try:
        parts = urlsplit(source)
    except ValueError:
        return False
    return not parts.scheme and not parts.netloc and not source.startswith(("/", "\\", "#", "?"))


def is_copied(source: str) -> bool:
    """Whether a local image is copied along: a picture by its name, in the folder of the post.

    A path that leads out of that folder may come from someone else's file.
    """
    return _path_in_folder(source) is not None


def _path_in_folder(source: str) -> PurePosixPath | None:
    path = unquote(source.partition("?")[0].partition("#")[0])
    pure = PurePosixPath(path)
    if "\\" in path or "\0" in path or ".." in pure.parts or pure.is_absolute():
        return None
    return pure if pure.suffix.lower() in _ENDINGS else None


def place_images(document: Element, home: ImageHome, slug: str) -> list[ImageCopy]:
    """Give the local images of a tree the addresses they will have at the target, in place.

    Args:
        document: a tidy tree.
        home: where the target keeps pictures.
        slug: of the post.

    Returns:
        What has to be copied there, each file once; see `is_copied`. Others are left as they are.
    """
    copies: dict[str, ImageCopy] = {}
    taken: set[str] = set()
    folder = PurePosixPath(home.folder) / (slug if home.by_slug else "")
    address = home.address + (f"{quote(slug)}/" if home.by_slug else "")
    for image in elements(document):
        if image.tag != "img" or not is_local(image.attributes["src"]):
            continue
        pure = _path_in_folder(image.attributes["src"])
        if pure is None:
            continue
        source = str(pure)
        if source not in copies:
            name = source if home.keeps_paths else _free_name(pure, taken)
            copies[source] = ImageCopy(source, str(folder / name))
        if not home.keeps_paths:
            name = PurePosixPath(copies[source].target).name
            image.attributes["src"] = address + quote(name)
    return list(copies.values())


def _free_name(path: PurePosixPath, taken: set[str]) -> str:
    """A file name that needs no escaping anywhere and is not taken yet."""
    stem = slug_from(path.stem) or "image"
    name, number = stem + path.suffix.lower(), 2
    while name in taken:
        name, number = f"{stem}-{number}{path.suffix.lower()}", number + 1
    taken.add(name)
    return name


def is_there(copy: ImageCopy, post_folder: Path) -> bool:
    """Whether the picture is a file in the folder of the post, and no link out of it."""
    source = post_folder / copy.source
    return source.is_file() and source.resolve().is_relative_to(post_folder.resolve())


def copy_images(copies: Iterable[ImageCopy], post_folder: Path, export_folder: Path) -> list[str]:
    """Copy pictures beside an exported file.

    Args:
        copies: from `place_images`.
        post_folder: where the post lies.
        export_folder: where the exported file lies.

    Returns:
        A sentence for each picture that was not copied because it is not there, or because it is
        a link out of the post's folder.

    Raises:
        ExportError: the disk refused.
    """
    import shutil

    problems = []
    for copy in copies:
        source, target = post_folder / copy.source, export_folder / copy.target
        if not is_there(copy, post_folder):
            problems.append(f"The picture {copy.source} was not copied: it is not beside the post.")
            continue
        if target.exists() and source.samefile(target):
            continue
        # Of one name each: two posts with the same picture may be written at the same time.
        part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, part)
            os.replace(part, target)  # noqa: PTH105 - one name for all systems
        except OSError as error:
            part.unlink(missing_ok=True)
            raise ExportError(
                f"The picture {copy.source} could not be copied to {target.parent}:"
                f" {error.strerror}. The post itself was exported; please copy it by hand."
            ) from error
    return problems
