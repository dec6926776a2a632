"""Values as YAML: readable where that is safe, quoted where it is not."""

import datetime
import math
import re
from collections.abc import Sequence

FieldValue = str | bool | int | float | datetime.date | Sequence[str] | None

# Characters that are signs of YAML at the start of a word, or make other readers see numbers.
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=<~.+/\\][^\t\n]*")
_BREAKS_PLAIN = re.compile(r":(?:\s|$)|\s#")
_BREAKS_FLOW = re.compile(r"[,\[\]{}:]")
# Numbers, times and octals of YAML 1.1, 1.2 and JSON, more widely than any of them.
_NUMBER_LIKE = re.compile(r"[+-]?\.?[0-9][0-9a-fA-F_.,:xoTtZz+\- ]*")
_WORDS = frozenset(
    ("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "nan", "inf")
)
# What may not stand in a file as it is: control characters, line ends of YAML or of the editor.
_ESCAPED = re.compile("[\\x00-\\x1f\\x7f-\\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def write_value(value: FieldValue, *, in_flow: bool = False) -> str:
    """One value on one line; what PyYAML and YAML 1.2 readers read as that value again.

    Args:
        value: None is written as nothing; a sequence as ``[a, b]``.
        in_flow: it will stand between brackets or braces.
    """
    match value:
        case None:
            return "null" if in_flow else ""
        case str():
            return write_text(value, in_flow=in_flow)
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return _write_float(value)
        case datetime.date():  # and datetime
            return value.isoformat()
    return "[" + ", ".join(write_text(item, in_flow=True) for item in value) + "]"


def write_text(text: str, *, in_flow: bool = False) -> str:
    """Text as a scalar: plain if every reader sees the text, else in quotation marks."""
    text = _LONE_SURROGATES.sub("\ufffd", text)
    if _is_plain(text) and not (in_flow and _BREAKS_FLOW.search(text)):
        return text
    if _ESCAPED.search(text) or "'" in text or not ('"' in text or "\\" in text):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + _ESCAPED.sub(_escape, escaped) + '"'
    return f"'{text}'"


def _is_plain(text: str) -> bool:
    if not _PLAIN.fullmatch(text) or text != text.strip() or _ESCAPED.search(text):
        return False
    if text.lower() in _WORDS or _NUMBER_LIKE.fullmatch(text) or _BREAKS_PLAIN.search(text):
        return False
    from linkwright.model.yaml_tree import implicit_tag

    return implicit_tag(text[:100]) == "tag:yaml.org,2002:str"


def _escape(match: re.Match[str]) -> str:
    named = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return named.get(match[0], f"\\u{ord(match[0]):04x}")


def _write_float(value: float) -> str:
    if math.isnan(value):
        return ".nan"
    if math.isinf(value):
        return ".inf" if value > 0 else "-.inf"
    text = repr(value)  # YAML 1.1 wants a point: 1e+16 would be a word
    return text if "." in text else text.replace("e", ".0e")
