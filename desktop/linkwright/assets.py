"""The only door to resources/: data files, icons, themes and templates, asked for by name."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_PACKAGE = Path(__file__).parent


def resource(name: str) -> "Traversable":
    """A resource by its path below resources/.

    Args:
        name: the path with forward slashes, for example ``data/publishers.tsv``.

    Returns:
        The file or folder, from the installed wheel or, in a checkout or an editable
        install, from the top-level resources/ folder.

    Raises:
        FileNotFoundError: there is no such resource.
    """
    found = _root()
    for part in name.split("/"):
        found = found / part
    if not (found.is_file() or found.is_dir()):
        raise FileNotFoundError(f"no resource named {name}")
    return found


def _root() -> "Traversable":
    """The folder resources/, looked for as a folder first: importlib.resources is slow to load.

    It is asked only where the package is no folder, as in a zip file.
    """
    for folder in (_PACKAGE / "resources", _PACKAGE.parents[1] / "resources"):
        if folder.is_dir():
            return folder
    from importlib.resources import files

    return files("linkwright") / "resources"


def read_text(name: str) -> str:
    """The text of a UTF-8 resource; see `resource`."""
    return resource(name).read_text("utf-8")


def read_bytes(name: str) -> bytes:
    """The bytes of a resource; see `resource`."""
    return resource(name).read_bytes()
