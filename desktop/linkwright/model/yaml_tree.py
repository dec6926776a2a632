"""Any YAML mapping as nodes, built from libyaml's events."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import yaml

from linkwright.model.text_edits import NOWHERE, Span
from linkwright.model.yaml_reading import YamlEntry, YamlError, YamlMapping, YamlNode

DEEPEST = 50
MOST_VALUES = 20_000

_NOT_CLOSED = "a quotation mark or bracket is not closed"
_LONGEST_GUESS = 100  # longer unquoted words are text, whatever numbers they look like


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    start: int
    end: int
    style: str
    is_mapping: bool
    anchor: str | None
    nodes: list[YamlNode] = field(default_factory=list)


def read_tree(text: str) -> YamlMapping:
    """Read YAML whose outermost value is a mapping (or nothing at all).

    Built from libyaml's events and without recursion. Aliases are followed only while what
    they stand for stays small, so neither nesting nor aliases within aliases cost more than
    the length of the text.

    Raises:
        YamlError: the text is no YAML, no mapping, or beyond the bounds above.
    """
    try:
        return _TreeBuilder().build(text)
    except yaml.MarkedYAMLError as error:
        problem = _plainly(error.problem or error.context or "it is not YAML")
        marks = (error.problem_mark, error.context_mark)
        mark = next(filter(None, reversed(marks) if problem == _NOT_CLOSED else marks), None)
        raise YamlError(mark.line if mark else 0, problem) from error
    except yaml.YAMLError as error:
        raise YamlError(0, "it is not YAML") from error


def _plainly(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "a value that holds a colon needs quotation marks"
    if "expected <block end>" in problem or "could not find expected ':'" in problem:
        return "a line is indented wrongly or lacks its colon"
    if "unexpected end of stream" in problem or "expected ',' or" in problem:
        return _NOT_CLOSED
    return problem


class _TreeBuilder:
    """Builds the nodes of one text from its events."""

    def __init__(self) -> None:
        self._constructor = yaml.constructor.SafeConstructor()
        self._anchors: dict[str, YamlNode] = {}
        self._open: list[_Open] = []
        self._root: YamlNode | None = None
        self._root_nodes: list[YamlNode] = []
        self._size = 0

    def build(self, text: str) -> YamlMapping:
        for event in _events(text):
            line = event.start_mark.line if event.start_mark else 0
            if isinstance(event, yaml.ScalarEvent):
                self._add(self._scalar(event, text), event.anchor, line)
            elif isinstance(event, yaml.AliasEvent):
                self._add(self._alias(event, line), None, line)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._start(event, line)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end(event, line)
            elif isinstance(event, yaml.DocumentStartEvent) and self._root is not None:
                raise YamlError(line, "a second document begins")
        return self._mapping()

    def _mapping(self) -> YamlMapping:
        root = self._root
        if root is None or (root.raw == "" and not root.style):
            return YamlMapping({}, {}, None)
        if not isinstance(root.value, dict):
            raise YamlError(0, "it is not a list of keys and values")
        nodes = self._root_nodes
        entries = {
            key.raw or "": YamlEntry(key.raw or "", key.span, value)
            for key, value in zip(nodes[::2], nodes[1::2], strict=True)
        }
        return YamlMapping(entries, root.value, root.span, in_braces=root.style == "[")

    def _scalar(self, event: yaml.ScalarEvent, text: str) -> YamlNode:
        raw, value = event.value, event.value
        style = event.style or ""
        if event.implicit[0] and len(raw) <= _LONGEST_GUESS:
            try:
                scalar = yaml.ScalarNode(implicit_tag(raw), raw)
                value = self._constructor.construct_object(scalar)
            except (ValueError, OverflowError, yaml.YAMLError):
                value = raw  # 2015-02-31 is a word, not a date
        start, end = _span(event).start, _span(event).end
        if style in ("|", ">"):
            end = start + len(text[start:end].rstrip("\n "))
            raw = raw.rstrip("\n")
        return YamlNode(value, raw, Span(start, end), style="" if style == "plain" else style)

    def _alias(self, event: yaml.AliasEvent, line: int) -> YamlNode:
        target = self._anchors.get(event.anchor or "")
        if target is None:
            raise YamlError(line, f"*{event.anchor} stands for nothing that is known there")
        span = _span(event)
        return YamlNode(target.value, target.raw, span, target.items, "*", target.size)

    def _start(self, event: yaml.CollectionStartEvent, line: int) -> None:
        if len(self._open) == DEEPEST:
            raise YamlError(line, f"it is nested more than {DEEPEST} deep")
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        style = "[" if event.flow_style else ""
        span = _span(event)
        self._open.append(_Open(span.start, span.end, style, is_mapping, event.anchor))

    def _end(self, event: yaml.CollectionEndEvent, line: int) -> None:
        done = self._open.pop()
        # The end of a block is reported behind the comments after it; its last value is exact.
        end = _span(event).end if done.style else done.end
        size = 1 + sum(node.size for node in done.nodes)
        span = Span(done.start, end)
        if done.is_mapping:
            value: object = _merged(done.nodes, line)
            node = YamlNode(value, None, span, style=done.style, size=size)
        else:
            value = [item.value for item in done.nodes]
            node = YamlNode(value, None, span, tuple(done.nodes), done.style, size)
        if not self._open:
            self._root_nodes = done.nodes
        self._add(node, done.anchor, line)

    def _add(self, node: YamlNode, anchor: str | None, line: int) -> None:
        # A list has been counted item by item; an alias counts in full.
        self._size += node.size if node.style == "*" else 1
        if self._size > MOST_VALUES:
            raise YamlError(line, f"it stands for more than {MOST_VALUES} values")
        if anchor is not None:
            self._anchors[anchor] = node
        if not self._open:
            self._root = node
            return
        parent = self._open[-1]
        if parent.is_mapping and len(parent.nodes) % 2 == 0 and node.raw is None:
            raise YamlError(line, "a key is a list")
        parent.nodes.append(node)
        parent.end = max(parent.end, node.span.end)


def implicit_tag(raw: str) -> str:
    """What YAML 1.1 takes an unquoted word for, such as ``tag:yaml.org,2002:bool``."""
    resolve: Callable[[type, str, tuple[bool, bool]], str] = yaml.resolver.Resolver().resolve
    return resolve(yaml.ScalarNode, raw, (True, False))


def _span(event: yaml.Event) -> Span:
    start, end = event.start_mark, event.end_mark
    return Span(start.index, end.index) if start and end else NOWHERE


def _events(text: str) -> Iterator[yaml.Event]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(yaml.parse(text, Loader=loader))


def _merged(nodes: list[YamlNode], line: int) -> dict[str, object]:
    """The dictionary of keys and values in turn; ``<<`` brings in what is not there itself."""
    own: dict[str, object] = {}
    merged: dict[str, object] = {}
    for key, node in zip(nodes[::2], nodes[1::2], strict=True):
        if key.raw == "<<" and not key.style and node.raw is None:
            sources = node.value if isinstance(node.value, list) else [node.value]
            for source in sources:
                if not isinstance(source, dict):
                    raise YamlError(line, "<< takes only lists of keys and values")
                merged = source | merged
        else:
            own[key.raw or ""] = node.value
    return merged | own
