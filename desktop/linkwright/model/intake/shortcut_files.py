"""Link files of the three desktops: .url (Windows), .webloc (macOS), .desktop (Linux)."""

import re
from pathlib import PurePath

from linkwright.model.addresses import parse_web_address
from linkwright.model.intake.decoding import decode_text
from linkwright.model.intake.lines import single_line
from linkwright.model.intake.links import Intake, IntakeLink

SHORTCUT_ENDINGS = frozenset({".url", ".website", ".webloc", ".desktop"})
_MAX_BYTES = 256_000
_ENTRY = re.compile(r"\s*(URL|Name)(?:\[\$[a-z]+\])?\s*=(.*)", re.IGNORECASE)


def read_shortcut(name: str, content: bytes) -> Intake:
    """The link of a link file, titled as the file is named.

    Args:
        name: the name of the file; its ending says what it is.
        content: the bytes of the file.

    Returns:
        One link, or none and one ignored.
    """
    path = PurePath(name)
    content = content[:_MAX_BYTES]
    title = path.stem
    if path.suffix.lower() == ".webloc":
        address = _address_in_plist(content)
    else:
        entries = _entries(decode_text(content))
        address = entries.get("url", "")
        title = entries.get("name", title)
    url = parse_web_address(address)
    return Intake((IntakeLink(url, single_line(title)),)) if url else Intake(ignored=1)


def _entries(text: str) -> dict[str, str]:
    """The first URL and Name of an .ini-like file, in whatever section (KDE writes URL[$e])."""
    entries: dict[str, str] = {}
    for line in text.splitlines():
        entry = _ENTRY.fullmatch(line)
        if entry:
            entries.setdefault(entry[1].lower(), entry[2].strip())
    return entries


def _address_in_plist(content: bytes) -> str:
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        found = plistlib.loads(content)
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        TypeError,  # a key that is a list
        KeyError,
        IndexError,
        AttributeError,  # a date that is none
        OverflowError,
        RecursionError,  # lists in lists
    ):
        return ""
    address = found.get("URL") if isinstance(found, dict) else None
    return address if isinstance(address, str) else ""
