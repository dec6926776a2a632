"""The dictionaries of this machine: where they lie, and which one fits a language."""

import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}|[0-9]{3})(?![A-Za-z0-9]))?")
# Where a language is at home, if the dictionary of another country stands beside it.
_HOMES = {"en": "US", "pt": "PT", "zh": "CN", "ar": "SA", "sr": "RS", "bn": "BD"}


def dictionary_folders(own: Path) -> tuple[Path, ...]:
    """The folders to look through, the user's own first; some need not exist.

    Besides those of the system they are those of LibreOffice, and the folder of the English
    dictionary that comes with the spelling library.

    Args:
        own: where the user puts dictionaries.
    """
    home = Path.home()
    if sys.platform == "win32":
        programs = {os.environ.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)")}
        roots = [Path(name) / "LibreOffice" / "share" for name in sorted(programs) if name]
        system: list[Path] = []
    elif sys.platform == "darwin":
        roots = [Path("/Applications/LibreOffice.app/Contents/Resources")]
        system = [home / "Library/Spelling", Path("/Library/Spelling")]
    else:
        roots = [
            *(Path(folder) / "libreoffice/share" for folder in ("/usr/lib", "/usr/lib64")),
            *sorted(Path("/opt").glob("libreoffice*/share")),
        ]
        data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        mine = os.environ.get("XDG_DATA_HOME") or str(home / ".local/share")
        shares = [Path(folder) for folder in (mine, *data.split(":")) if folder]
        system = [share / kind for share in shares for kind in ("hunspell", "myspell")]
    extensions = [folder for root in roots for folder in sorted(root.glob("extensions/dict-*"))]
    return (own, *system, *extensions, *_shipped())


def find_dictionaries(folders: Iterable[Path]) -> dict[str, Path]:
    """The dictionaries in folders, by language tag such as ``en-US`` or ``eo``.

    Args:
        folders: the first one that has a language wins.

    Returns:
        For each tag the path of both files without their endings ``.aff`` and ``.dic``.
    """
    found: dict[str, Path] = {}
    for folder in folders:
        try:
            names = sorted(entry.name for entry in os.scandir(folder))
        except OSError:
            continue
        present = set(names)
        for name in names:
            stem = name.removesuffix(".dic")
            if stem == name or f"{stem}.aff" not in present or stem.startswith("hyph"):
                continue
            tag = language_tag(stem)
            if tag:
                found.setdefault(tag, folder / stem)
    return found


def language_tag(name: str) -> str:
    """A language in the form ``en`` or ``en-GB``; "" for what names no language.

    Args:
        name: for example ``de_DE_frami``, ``pt_BR.UTF-8`` or ``fr``.
    """
    match = _TAG.match(name)
    if match is None:
        return ""
    language, region = match[1].lower(), (match[2] or "").upper()
    return f"{language}-{region}" if region else language


def best_dictionary(language: str, available: Mapping[str, Path]) -> tuple[str, Path] | None:
    """The dictionary for a language: of its country, else of the language's home, else any.

    Args:
        language: a tag such as ``en-GB``, ``en_GB`` or ``en``.
        available: from `find_dictionaries`.

    Returns:
        Its tag and path; None when there is none for the language.
    """
    tag = language_tag(language)
    if not tag:
        return None
    base = tag.partition("-")[0]
    wishes: Sequence[str] = (
        tag,
        f"{base}-{_HOMES.get(base, base.upper())}",
        base,
        *sorted(other for other in available if other.startswith(f"{base}-")),
    )
    for wish in wishes:
        if wish in available:
            return wish, available[wish]
    return None


def no_dictionary(language: str, own: Path) -> str:
    """The sentence for a language without a dictionary.

    Args:
        language: its tag.
        own: the folder where the user may put one.
    """
    base = language_tag(language).partition("-")[0] or language
    return (
        f"There is no spelling dictionary for “{language}” on this machine. Install one, such as "
        f"the package hunspell-{base}, or put its .aff and .dic files into {own}."
    )


def _shipped() -> list[Path]:
    spec = find_spec("hunspell")
    if spec is None or not spec.submodule_search_locations:
        return []
    return [Path(folder) / "dictionaries" for folder in spec.submodule_search_locations]
