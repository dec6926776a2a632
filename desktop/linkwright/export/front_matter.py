"""Front matter that no title can break."""

import json
from collections.abc import Mapping, Sequence

from linkwright.export.rendering import one_line

FrontMatterValue = str | bool | Sequence[str]


def yaml_front_matter(fields: Mapping[str, FrontMatterValue]) -> str:
    """YAML between two lines of hyphens, every value as JSON, which is YAML too (YAML 1.2, 1.3).

    Args:
        fields: the keys in their order; empty values are left out. A value in `PLAIN_KEYS` is
            written without quotes, because programs expect a date there and not a string.

    Returns:
        The block with an empty line behind it.
    """
    lines = ["---"]
    for key, value in fields.items():
        if isinstance(value, str):
            text = one_line(value)
            if text:
                lines.append(f"{key}: {text if key in PLAIN_KEYS else json_text(text)}")
        elif isinstance(value, bool):
            lines.append(f"{key}: {json_text(value)}")
        elif value:
            lines.append(f"{key}: {json_text([one_line(part) for part in value])}")
    return "\n".join([*lines, "---", "", ""])


PLAIN_KEYS = frozenset({"date"})


def json_text(value: object) -> str:
    """A string, boolean or list as JSON on one line, which is YAML too."""
    text = json.dumps(value, ensure_ascii=False)
    # YAML 1.1 takes these for ends of lines (section 5.4).
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
