"""Which files of what the user chose can be imported, and by which source."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from linkwright import assets
from linkwright.importing.errors import ImportingError
from linkwright.importing.source import HEAD_BYTES, Source, SourceFile
from linkwright.importing.sources import SOURCES

_SKIPPED = "data/import-skips.txt"


@dataclass(frozen=True, slots=True)
class FoundSource:
    """A file and the source that reads it."""

    file: SourceFile
    source: Source
    size: int


def find_source(name: str) -> Source:
    """A source by its name.

    Raises:
        KeyError: there is none.
    """
    return {source.name: source for source in SOURCES}[name]


def find_files(chosen: Sequence[Path], kind: str = "") -> list[FoundSource]:
    """The files to import, in the order of their names.

    Args:
        chosen: files and folders.
        kind: the name of the only source to use; "" to go by what is in the files.

    Raises:
        ImportingError: something chosen cannot be read, or nothing in it can be imported.
    """
    found: list[FoundSource] = []
    for path in chosen:
        here = list(_found_in(path, kind))
        if not here:
            raise ImportingError(_nothing_in(path))
        found += here
    return found


def _found_in(path: Path, kind: str) -> Iterator[FoundSource]:
    try:
        if path.is_dir():
            root = path
            files = list(_files_below(path))
        else:
            root, files = path.parent, [path]
        for file in files:
            source = _source_of(file, kind, is_chosen=file == path)
            if source is not None:
                yield FoundSource(SourceFile(file, root), source, file.stat().st_size)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name is not valid"
        raise ImportingError(
            f"“{path.name}” could not be read: {reason}. Nothing was imported from it."
        ) from error


def _nothing_in(path: Path) -> str:
    known = ", ".join(source.label for source in SOURCES)
    if path.is_dir():
        return (
            f"There is nothing in “{path.name}” that can be imported. Choose a folder with any of"
            f" these: {known}."
        )
    return f"“{path.name}” is none of these: {known}. Nothing was imported from it."


def _files_below(folder: Path) -> Iterator[Path]:
    skipped = frozenset(_skipped_names())
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_skipped(name, skipped))
        for name in sorted(names):
            if not _is_skipped(name, skipped):
                yield Path(parent, name)


def _is_skipped(name: str, skipped: frozenset[str]) -> bool:
    # Browsers keep what belongs to a saved page in a folder of its name and "_files".
    return name.startswith(".") or name.lower() in skipped or name.endswith("_files")


def _skipped_names() -> Iterator[str]:
    for line in assets.read_text(_SKIPPED).splitlines():
        if name := line.partition("#")[0].strip().lower():
            yield name


def _source_of(path: Path, kind: str, *, is_chosen: bool) -> Source | None:
    """The source that reads a file; a file that was chosen itself may have any name."""
    sources = [source for source in SOURCES if source.name == kind or not kind]
    named = [source for source in sources if path.name.lower().endswith(source.suffixes)]
    if not named and not is_chosen:
        return None
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if kind and is_chosen:
        return sources[0]
    return next((source for source in named or sources if source.recognises(head)), None)
