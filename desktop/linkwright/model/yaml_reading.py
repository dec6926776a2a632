"""A YAML mapping read within bounds, with the place of every entry."""

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from linkwright.model.text_edits import Span

LONGEST = 256 * 1024  # characters; libyaml reads these in about 50 ms

# What YAML 1.1 section 5.1 does not let a file hold. (Written as what it allows, the pattern
# would take Python milliseconds to compile.)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

# A key and a value that need no reader of YAML: words that begin with a letter and hold nothing
# that could be a sign, a day, words between quotation marks, or a list of words in brackets.
_WORD = r"[A-Za-z](?:[\w.!?()'’&/+-]| (?=[\w.!?()'’&/+-]))*"
_PLAIN_LINE = re.compile(
    r"(?P<key>[A-Za-z][A-Za-z0-9_-]*): (?P<value>"
    r"[A-Za-z](?:[\w.,;!?()'\"’“”–—…&/+-]| (?=[\w.,;!?()'\"’“”–—…&/+-]))*"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|\"[^\"\\\t\x85\u2028\u2029\ufeff]*\"|'[^'\t\x85\u2028\u2029\ufeff]*'"
    rf"|\[{_WORD}(?:, {_WORD})*\])"
)
_PLAIN_ITEM = re.compile(_WORD)
_NO_TEXT = frozenset(("yes", "no", "on", "off", "true", "false", "null", "y", "n"))


class YamlError(ValueError):
    """YAML that cannot be read.

    Attributes:
        line: the line of it, counted from 0.
        problem: what is wrong there, as the end of a sentence.
    """

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(f"line {line + 1}: {problem}")
        self.line = line
        self.problem = problem


class YamlNode(NamedTuple):
    """One value of a YAML text.

    Attributes:
        value: as PyYAML's safe loader reads it; mappings have text keys.
        raw: a scalar's text before it was taken for a number, a date or the like; None for
            lists and mappings.
        span: where it stands, without comments or blank lines behind it; anchors and tags
            belong to it.
        items: of a list: its nodes.
        style: of a scalar: the quote or block sign; of a list or mapping: "[" on one line in
            brackets, "" as an indented block; "*" for an alias.
        size: how many values it holds, aliases written out.
    """

    value: object
    raw: str | None
    span: Span
    items: tuple["YamlNode", ...] = ()
    style: str = ""
    size: int = 1


class YamlEntry(NamedTuple):
    """One ``key: value`` of the outer mapping."""

    key: str
    key_span: Span
    node: YamlNode


class YamlMapping(NamedTuple):
    """The outer mapping of a YAML text.

    Attributes:
        entries: what is written in it, by key; the last one where a key stands twice.
        values: the same as plain values, with merged (``<<``) ones.
        span: where it stands; None when the text is empty.
        in_braces: it is written as ``{...}``.
    """

    entries: Mapping[str, YamlEntry]
    values: Mapping[str, object]
    span: Span | None
    in_braces: bool = False


def read_mapping(text: str) -> YamlMapping:
    """Read YAML whose outermost value is a mapping (or nothing at all).

    Raises:
        YamlError: the text is no YAML, no mapping, or beyond the bounds of this module and of
            `yaml_tree`.
    """
    if len(text) > LONGEST:
        raise YamlError(0, f"it is longer than {LONGEST // 1024} KB")
    if unprintable := _UNPRINTABLE.search(text):
        line = text.count("\n", 0, unprintable.start())
        raise YamlError(line, f"it has a control character (U+{ord(unprintable[0]):04X})")
    plain = read_plain(text)
    if plain is not None:
        return plain
    from linkwright.model.yaml_tree import read_tree

    return read_tree(text)


def read_plain(text: str) -> YamlMapping | None:
    """Read what most posts begin with: words, days and short lists, each on one line.

    Loading PyYAML takes longer than showing such a post.

    Returns:
        What `yaml_tree` makes of the text as well; None for any other YAML.
    """
    entries: dict[str, YamlEntry] = {}
    at = end = 0
    for line in text.removesuffix("\n").split("\n"):
        match = _PLAIN_LINE.fullmatch(line)
        node = _plain_node(match["value"], at + match.start("value")) if match else None
        if match is None or node is None or match["key"] in entries:
            return None
        entries[match["key"]] = YamlEntry(match["key"], Span(at, at + match.end("key")), node)
        end = node.span.end
        at += len(line) + 1
    values = {key: entry.node.value for key, entry in entries.items()}
    return YamlMapping(entries, values, Span(0, end))


def _plain_node(written: str, at: int) -> YamlNode | None:
    """A value that stands at an offset; None if it is not one of the plain ones."""
    span = Span(at, at + len(written))
    if written[0] in "\"'":
        return YamlNode(written[1:-1], written[1:-1], span, style=written[0])
    if written[0] == "[":
        items = tuple(
            YamlNode(word[0], word[0], Span(at + word.start(), at + word.end()))
            for word in _PLAIN_ITEM.finditer(written)
        )
        if any(str(item.raw).lower() in _NO_TEXT for item in items):
            return None
        return YamlNode([item.value for item in items], None, span, items, "[", 1 + len(items))
    if written[0].isdigit():
        try:
            return YamlNode(date.fromisoformat(written), written, span)
        except ValueError:
            return YamlNode(written, written, span)
    return None if written.lower() in _NO_TEXT else YamlNode(written, written, span)
