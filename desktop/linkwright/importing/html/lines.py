"""The lines of an imported post: what stands on each, and how far apart they are.

Blogs part their lines by ``<br>``, by divisions or by paragraphs, as the editor of the day had it.
What matters to a reader is only whether there is empty space between two lines.
"""

from dataclasses import dataclass
from typing import TypeAlias

from linkwright.export.tree import BLOCK_TAGS, Element, Node, text_of
from linkwright.importing.html.dom import JUMP_BREAK, LINE

# White space of HTML, and the no-break and zero-width spaces that editors leave in empty lines.
BLANK = " \t\n\r\f\xa0\u200b\ufeff"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text.

    Attributes:
        nodes: text and inline elements, without line breaks.
        is_apart: there is empty space between it and what stands above.
        is_centred: it stands in the middle.
        is_caption: the page says that it is one.
    """

    nodes: list[Node]
    is_apart: bool
    is_centred: bool = False
    is_caption: bool = False

    @property
    def text(self) -> str:
        """Its words, single-spaced."""
        return " ".join("".join(map(text_of, self.nodes)).replace("\xa0", " ").split())


Piece: TypeAlias = Line | Element
"""A line, or a block that is not made of lines of this level."""


def is_blank(node: Node) -> bool:
    """Whether a node shows nothing: neither text nor picture."""
    if isinstance(node, str):
        return not node.strip(BLANK)
    return node.tag not in {"img", "br"} and all(is_blank(child) for child in node.children)


def split_lines(element: Element, *, live_line_ends: bool = False) -> list[Piece]:
    """The lines and blocks in an element, in order.

    Args:
        element: its children may be anything that `dom.read_dom` makes.
        live_line_ends: see `records.HtmlBody`.
    """
    splitter = _Splitter(live_line_ends=live_line_ends)
    splitter.add_all(element.children)
    return splitter.finished()


class _Splitter:
    def __init__(self, *, live_line_ends: bool) -> None:
        self._live_line_ends = live_line_ends
        self._pieces: list[Piece] = []
        self._current: list[Node] = []
        self._is_apart = False
        self._after_break = False
        self._centred = 0
        self._captions = 0

    def finished(self) -> list[Piece]:
        self._end_line()
        return self._pieces

    def add_all(self, nodes: list[Node]) -> None:
        for node in nodes:
            if isinstance(node, str):
                self._add_text(node)
            elif node.tag == "br":
                self._break_line()
                self._after_break = True
            elif node.tag == LINE:
                self._add_division(node, is_paragraph=False)
            elif node.tag == "p":
                self._add_division(node, is_paragraph=True)
            elif node.tag in BLOCK_TAGS or node.tag == JUMP_BREAK:
                self._end_line()
                self._pieces.append(node)
                self._is_apart = True
            elif _has_parts(node):
                self._add_parts_of(node)
            else:
                self._add(node)

    def _add(self, node: Node) -> None:
        self._current.append(node)
        self._after_break = False

    def _add_text(self, text: str) -> None:
        if not (self._live_line_ends and "\n" in text):
            self._current.append(text)
            return
        if self._after_break:
            text = text.removeprefix("\n")
        first, *rest = text.split("\n")
        self._current.append(first)
        for line in rest:
            self._break_line()
            self._current.append(line)
        self._after_break = False

    def _break_line(self) -> None:
        if not self._end_line():
            self._is_apart = True

    def _end_line(self) -> bool:
        """Whether there was something on the line."""
        nodes, self._current = self._current, []
        if all(is_blank(node) for node in nodes):
            return False
        line = Line(nodes, self._is_apart, self._centred > 0, self._captions > 0)
        self._pieces.append(line)
        self._is_apart = False
        return True

    def _add_division(self, element: Element, *, is_paragraph: bool) -> None:
        self._end_line()
        self._is_apart = self._is_apart or is_paragraph
        is_centred = element.attributes.get("align") == "center"
        is_caption = element.attributes.get("class") == "caption"
        self._centred += is_centred
        self._captions += is_caption
        self.add_all(element.children)
        self._end_line()
        self._centred -= is_centred
        self._captions -= is_caption
        self._is_apart = self._is_apart or is_paragraph
        self._after_break = False

    def _add_parts_of(self, inline: Element) -> None:
        """An inline element with lines in it goes around each of them; a link keeps together."""
        if inline.tag == "a" and not _has_parts(inline, except_breaks=True):
            self._add(Element("a", inline.attributes, _on_one_line(inline.children)))
            return
        inner = _Splitter(live_line_ends=self._live_line_ends)
        inner.add_all(inline.children)
        is_ended = inner._end_line() is False
        for number, piece in enumerate(inner._pieces):
            if isinstance(piece, Element):
                self._end_line()
                self._pieces.append(piece)
                self._is_apart = True
                continue
            if number or piece.is_apart:
                self._break_line()
                self._is_apart = self._is_apart or (number > 0 and piece.is_apart)
            self._add(Element(inline.tag, inline.attributes, piece.nodes))
            if piece.is_centred and not self._centred:
                self._centred += 1
                self._end_line()
                self._centred -= 1
        if is_ended:
            self._end_line()
            self._is_apart = self._is_apart or inner._is_apart


def _has_parts(element: Element, *, except_breaks: bool = False) -> bool:
    """Whether lines end in an inline element, or blocks stand there."""
    return any(
        isinstance(child, Element)
        and (
            child.tag in BLOCK_TAGS
            or child.tag in {LINE, JUMP_BREAK}
            or (child.tag == "br" and not except_breaks)
            or _has_parts(child, except_breaks=except_breaks)
        )
        for child in element.children
    )


def _on_one_line(nodes: list[Node]) -> list[Node]:
    return [
        node
        if isinstance(node, str)
        else " "
        if node.tag == "br"
        else Element(node.tag, node.attributes, _on_one_line(node.children))
        for node in nodes
    ]
