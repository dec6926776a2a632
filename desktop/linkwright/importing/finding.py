"""Which files of what the user chose can be imported, and by which source."""

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from zipfile import ZipFile

from linkwright import assets
from linkwright.importing.errors import ImportingError
from linkwright.importing.source import (
    HEAD_BYTES,
    FoundSource,
    Source,
    SourceFile,
    archive_errors,
)
from linkwright.importing.sources import SOURCES

_ARCHIVE = ".zip"
_SKIPPED = "data/import-skips.txt"


def find_files(
    chosen: Sequence[Path], kind: str = "", is_wanted: Callable[[], bool] = lambda: True
) -> list[FoundSource]:
    """The files to import, in the order of their names.

    Args:
        chosen: files and folders.
        kind: the name of the only source to use; "" to go by what is in the files.
        is_wanted: when it says no, looking ends early, with what was found by then.

    Raises:
        ImportingError: something chosen cannot be read, or nothing in it can be imported.
    """
    found: list[FoundSource] = []
    for path in chosen:
        here = list(takewhile(lambda _found: is_wanted(), _found_in(path, kind, is_wanted)))
        if not here and is_wanted():
            raise ImportingError(_nothing_in(path))
        found += here
    return found


def _found_in(path: Path, kind: str, is_wanted: Callable[[], bool]) -> Iterator[FoundSource]:
    try:
        if path.is_dir():
            files: Iterator[Path] = takewhile(lambda _path: is_wanted(), _files_below(path))
        else:
            files = iter([path])
        for file in files:
            if file.suffix.lower() == _ARCHIVE:
                yield from _found_in_archive(file, path, kind)
                continue
            source = _source_of(file, kind, is_chosen=file == path)
            if source is not None:
                yield FoundSource(SourceFile(file, path), source, file.stat().st_size)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name is not valid"
        raise ImportingError(
            f"“{path.name}” could not be read: {reason}. Nothing was imported from it."
        ) from error


def _found_in_archive(path: Path, chosen: Path, kind: str) -> Iterator[FoundSource]:
    """Backups in an archive, which is how Google Takeout gives them out."""
    sources = [source for source in SOURCES if source.is_stream and kind in ("", source.name)]
    with archive_errors(), ZipFile(path) as archive:
        for member in archive.infolist():
            named = [
                source for source in sources if member.filename.lower().endswith(source.suffixes)
            ]
            if not named:
                continue
            with archive.open(member) as file:
                head = file.read(HEAD_BYTES)
            source = next((source for source in named if source.recognises(head)), None)
            if source is not None:
                inner = SourceFile(path, chosen, member.filename)
                yield FoundSource(inner, source, member.file_size)


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
