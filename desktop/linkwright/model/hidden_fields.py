"""What a line style does not show, kept in the title attribute of the link.

``[Title](url "BBC")`` keeps the source; other fields stand behind their name, as in
``[Title](url "BBC; author: Kevin Baron; via: MR")``.
"""

import html
import re

from linkwright.model.markdown_text import MARKED_UP

HIDDEN_FIELDS = ("source", "author", "date", "via", "note", "tooltip")
_NAMED = re.compile(r"(author|date|via|note|source|tooltip): (?=\S)")
# Quotes would end the attribute or be shown as \" (kramdown, Python-Markdown); the others are
# live in some reader even there.
_SPECIAL = re.compile(r"[\"\\`<>\[\]{|;]|&(?=#|\w+(?:;|$))")


def format_hidden(fields: dict[str, str]) -> str:
    """The text between the quotes of a title attribute; "" when no field has a value."""
    parts: list[str] = []
    for name in HIDDEN_FIELDS:
        if text := fields.get(name, ""):
            escaped = _SPECIAL.sub(lambda match: f"&#{ord(match[0])};", text)
            if name == "source" and not _NAMED.match(escaped):
                parts.append(escaped)
            else:
                parts.append(f"{name}: {escaped}")
    return "; ".join(parts)


def read_hidden(attribute: str) -> dict[str, str]:
    """The fields in a title attribute; text without a name is the source."""
    fields: dict[str, str] = {}
    masked = MARKED_UP.sub(lambda match: "\0" * len(match[0]), attribute)
    start = 0
    while start <= len(attribute):
        end = masked.find("; ", start)
        part = attribute[start : end if end >= 0 else None]
        start = end + 2 if end >= 0 else len(attribute) + 1
        named = _NAMED.match(part)
        name = named[1] if named else "source"
        text = _text_of(part[named.end() :] if named else part)
        if name in fields or not text:
            text = f"{fields[name]}; {text}" if name in fields else text
        if text:
            fields[name] = text
    return fields


def _text_of(markdown: str) -> str:
    text = MARKED_UP.sub(
        lambda match: match[0][1] if match[0][0] == "\\" else html.unescape(match[0]), markdown
    )
    return " ".join(text.split()) if "\n" in text else text.strip()
