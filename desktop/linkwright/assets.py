"""The only door to resources/: data files, icons, themes and templates, asked for by name."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(name: str) -> Traversable:
    """A resource by its path below resources/.

    Args:
        name: the path with forward slashes, for example ``data/publishers.tsv``.

    Returns:
        The file or folder, from the installed wheel or, in a checkout or an editable
        install, from the top-level resources/ folder.

    Raises:
        FileNotFoundError: there is no such resource.
    """
    installed = files("linkwright") / "resources"
    root = installed if installed.is_dir() else Path(__file__).parents[2] / "resources"
    found = root
    for part in name.split("/"):
        found = found / part
    if not (found.is_file() or found.is_dir()):
        raise FileNotFoundError(f"no resource named {name}")
    return found


def read_text(name: str) -> str:
    """The text of a UTF-8 resource; see `resource`."""
    return resource(name).read_text("utf-8")


def read_bytes(name: str) -> bytes:
    """The bytes of a resource; see `resource`."""
    return resource(name).read_bytes()
