"""The YAML block at the start of a post: found, read, and changed line by line."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from linkwright.model.line_matching import match_lines
from linkwright.model.text_edits import NOWHERE, Span, TextEdit
from linkwright.model.yaml_reading import YamlEntry, YamlError, YamlNode, read_mapping
from linkwright.model.yaml_writing import FieldValue, write_text, write_value

_OPENING = re.compile(r"---[ \t]*(?:\n|\Z)")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_KEY = re.compile(r"""[^\S\n]*(?:"[^"\n]*"|'[^'\n]*'|[^\s#:'"][^\n:]*):(?=\s|\Z)|[^\S\n]*\{""")
_ANCHOR = re.compile(r"&\S+\s+")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The front matter of a text.

    Attributes:
        span: the whole block with both fences and the last one's line end; empty at the start
            of the text when there is none or when it never ends.
        content: the lines between the fences.
        entries: the outer keys with the places of their values (offsets within the text).
        values: the outer keys with their values as YAML 1.1 reads them.
        error: why the block cannot be read, as a sentence for the user; "" if it can.
        in_braces: it is written as ``{...}``, as JSON is.
    """

    span: Span = NOWHERE
    content: Span = NOWHERE
    entries: Mapping[str, YamlEntry] = field(default_factory=dict)
    values: Mapping[str, object] = field(default_factory=dict)
    error: str = ""
    in_braces: bool = False

    def raw(self, key: str) -> str:
        """The value's text as it is written, without quotation marks; "" if it has none."""
        entry = self.entries.get(key)
        return "" if entry is None or entry.node.raw is None else entry.node.raw


def find_front_matter(text: str) -> tuple[Span, Span]:
    """Where the front matter stands: the whole block, and the lines between its fences.

    A text may also begin with a rule (``---``) that opens nothing. So the line after the first
    fence must not be blank and some line must look like ``key:``, or the whole must read as a
    YAML mapping. Both spans are empty when there is no front matter.
    """
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return NOWHERE, NOWHERE
    block, content = Span(0, closing.end()), Span(opening.end(), closing.start())
    lines = content.of(text)
    if lines[:1].strip() and any(_KEY.match(line) for line in lines.split("\n", 1000)):
        return block, content
    try:
        read_mapping(lines)
    except YamlError:
        return NOWHERE, NOWHERE
    return block, content


def read_front_matter(text: str) -> FrontMatter:
    """Read the front matter of a text; never fails, whatever stands there."""
    block, content = find_front_matter(text)
    if block.end == 0:
        opening = _OPENING.match(text)
        if opening and _KEY.match(text, opening.end()) and not _CLOSING.search(text, opening.end()):
            return FrontMatter(
                error="The front matter that begins in line 1 never ends. The text is kept as it "
                "is; put a line with --- under the last key."
            )
        return FrontMatter()
    try:
        mapping = read_mapping(content.of(text))
    except YamlError as error:
        return FrontMatter(block, content, error=_sentence(error))
    entries = {key: _moved(entry, content.start) for key, entry in mapping.entries.items()}
    return FrontMatter(block, content, entries, mapping.values, in_braces=mapping.in_braces)


def _sentence(error: YamlError) -> str:
    return (
        f"The front matter cannot be read: in line {error.line + 2}, {error.problem}. The text is "
        "kept as it is; mend that line to use title, date and labels again."
    )


def _moved(entry: YamlEntry, by: int) -> YamlEntry:
    return YamlEntry(entry.key, entry.key_span.moved(by), _moved_node(entry.node, by))


def _moved_node(node: YamlNode, by: int) -> YamlNode:
    # Only the items of a list of scalars are edited one by one: one level is enough.
    items = tuple(
        YamlNode(item.value, item.raw, item.span.moved(by), (), item.style) for item in node.items
    )
    return YamlNode(node.value, node.raw, node.span.moved(by), items, node.style)


def set_field(text: str, key: str, value: FieldValue) -> list[TextEdit]:
    """Edits that give a key of the front matter a value; nothing else changes.

    Args:
        text: the whole text; front matter is made if it has none.
        key: an outer key.
        value: None takes the key out.

    Returns:
        No edits when the value stands there already, or while the front matter has an error.
    """
    matter = read_front_matter(text)
    if matter.error:
        return []
    entry = matter.entries.get(key)
    if entry is None:
        return [] if value is None else _added(text, matter, key, value)
    if value is None:
        return [] if matter.in_braces else [_removed(text, entry)]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _set_list(text, matter, entry, list(value))
    written = write_value(value, in_flow=matter.in_braces)
    same_text = isinstance(value, str) and entry.node.raw == value
    if same_text or entry.node.span.of(text) == written:
        return []
    return _replaced(text, entry, written)


def front_matter_of(fields: Mapping[str, FieldValue]) -> str:
    """A front matter block with these keys in this order."""
    return "---\n" + "".join(_line(key, value) for key, value in fields.items()) + "---\n"


def _line(key: str, value: FieldValue) -> str:
    return f"{write_text(key, in_flow=True)}: {write_value(value)}".rstrip(" ") + "\n"


def _added(text: str, matter: FrontMatter, key: str, value: FieldValue) -> list[TextEdit]:
    if matter.span.end == 0:
        return [TextEdit(0, 0, front_matter_of({key: value}))]
    if matter.in_braces:
        brace = text.rindex("}", matter.content.start, matter.content.end)
        comma = ", " if matter.entries else ""
        name, written = write_text(key, in_flow=True), write_value(value, in_flow=True)
        return [TextEdit(brace, brace, f"{comma}{name}: {written}")]
    at = matter.content.start if key == "title" else matter.content.end
    indent = ""
    for entry in matter.entries.values():
        line_start = text.rfind("\n", 0, entry.key_span.start) + 1
        indent = text[line_start : entry.key_span.start]
        break
    return [TextEdit(at, at, (indent if indent.isspace() else "") + _line(key, value))]


def _removed(text: str, entry: YamlEntry) -> TextEdit:
    start = text.rfind("\n", 0, entry.key_span.start) + 1
    end = text.find("\n", max(entry.node.span.end, entry.key_span.end)) + 1
    return TextEdit(start, end, "")


def _value_start(text: str, entry: YamlEntry) -> int:
    return text.index(":", entry.key_span.end) + 1


def _replaced(text: str, entry: YamlEntry, written: str) -> list[TextEdit]:
    span = entry.node.span
    if entry.node.raw is None and not entry.node.style:
        span = Span(_value_start(text, entry), span.end)  # a block: its lines go
    if anchor := _ANCHOR.match(text, span.start, span.end):
        span = Span(anchor.end(), span.end)
    space = " " if text[span.start - 1] == ":" else ""
    return [TextEdit(span.start, span.end, space + written)]


def _set_list(
    text: str, matter: FrontMatter, entry: YamlEntry, values: list[str]
) -> list[TextEdit]:
    node = entry.node
    is_flat = all(item.raw is not None for item in node.items)
    if isinstance(node.value, list) and is_flat:
        old = [item.raw or "" for item in node.items]
        if old == values:
            return []
        if (
            not node.style
            and node.items
            and len({_line_of(text, item) for item in node.items}) == (len(node.items))
        ):
            return _set_block_list(text, entry, old, values)
    elif node.raw and not any("," in value for value in values):
        if split_labels(node.raw) == values:
            return []
        return _replaced(text, entry, write_text(", ".join(values), in_flow=matter.in_braces))
    return _replaced(text, entry, write_value(values))


def split_labels(raw: str) -> list[str]:
    """The labels in a comma-separated string."""
    return [label for part in raw.split(",") if (label := part.strip())]


def _line_of(text: str, node: YamlNode) -> int:
    return text.rfind("\n", 0, node.span.start) + 1


def _set_block_list(
    text: str, entry: YamlEntry, old: list[str], values: list[str]
) -> list[TextEdit]:
    """Items that stay keep their lines, with the comments on them."""
    items = entry.node.items
    starts = [_line_of(text, item) for item in items]
    ends = [text.find("\n", item.span.end) + 1 for item in items]
    indent = text[starts[0] : text.index("-", starts[0])]
    matches = match_lines(old, values)
    kept = set(matches)
    edits = [TextEdit(starts[at], ends[at], "") for at in range(len(items)) if at not in kept]
    if not values:
        colon = _value_start(text, entry)
        return [TextEdit(colon, colon, " []"), *edits]
    at = starts[0]
    for value, match in zip(values, matches, strict=True):
        if match is None:
            edits.append(TextEdit(at, at, f"{indent}- {write_text(value)}\n"))
        else:
            at = ends[match]
    return edits
