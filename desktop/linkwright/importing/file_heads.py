"""The heads that static site generators put before a text, other than YAML.

TOML between ``+++`` and JSON (Hugo), ``Key: value`` lines (Pelican), a comment of ``.. key: value``
lines (Nikola).
"""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from linkwright.importing.source_text import text_of_html

_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_NIKOLA = re.compile(r"\s*<!--\s*\n((?:\.\. [a-z_-]+:.*\n|\s*\n)+)\s*-->[ \t]*\n?", re.IGNORECASE)
_NIKOLA_LINE = re.compile(r"\.\. ([a-z_-]+):[ \t]*(.*)", re.IGNORECASE)
_PELICAN = re.compile(r"(?:[A-Za-z_-]+:[ \t].*\n(?:[ \t]+\S.*\n)*)+(?=\s*\n|\Z)")
_PELICAN_LINE = re.compile(r"([A-Za-z_-]+):[ \t]+(.*(?:\n[ \t]+\S.*)*)")
_LONGEST = 256 * 1024


@dataclass(frozen=True, slots=True)
class FileHead:
    """The head of a file.

    Attributes:
        values: keys in lower case, as the format reads their values.
        end: where the text begins.
        error: why the head cannot be read, as the end of a sentence; "" if it can.
    """

    values: Mapping[str, object]
    end: int
    error: str = ""


def read_head(text: str) -> FileHead | None:
    """The head of a text; None when it has none in these forms."""
    if text.startswith("+++"):
        return _toml(text)
    if text.startswith("{"):
        return _json(text)
    if head := _NIKOLA.match(text, 0, _LONGEST):
        found = _NIKOLA_LINE.findall(head[1])
        return FileHead({key.lower(): value.strip() for key, value in found}, head.end())
    head = _PELICAN.match(text, 0, _LONGEST)
    if head and re.match(r"(?i)(?:title|date)\s*:", text):
        found = _PELICAN_LINE.findall(head[0])
        values = {key.lower(): " ".join(value.split()) for key, value in found}
        if title := values.get("title"):  # which Pelican puts into pages as HTML
            values["title"] = text_of_html(title)
        return FileHead(values, head.end())
    return None


def _toml(text: str) -> FileHead | None:
    head = _TOML.match(text)
    if head is None:
        return None
    try:
        values = tomllib.loads(head[1])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return FileHead({}, 0, f"its TOML is not valid ({error})")
    return FileHead(_lower(values), head.end())


def _json(text: str) -> FileHead | None:
    try:
        values, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return None
    return FileHead(_lower(values), end) if isinstance(values, dict) else None


def _lower(values: Mapping[str, object]) -> dict[str, object]:
    return {key.lower(): value for key, value in values.items()}
