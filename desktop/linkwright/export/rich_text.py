"""HTML for editors that show formatted text and take little: what all of them keep.

Such an editor drops or flattens what it does not know, often with the text in it. So it gets only
paragraphs, two levels of headings, simple lists and quotes, emphasis, links and pictures; the rest
is written with these.
"""

from linkwright.export.figures import figure_parts
from linkwright.export.footnotes import footnote_mark, split_footnotes
from linkwright.export.html_writer import HtmlWriter, escape_text
from linkwright.export.options import ExportOptions
from linkwright.export.tree import Element, Node, is_block, run_of, text_of

_PLAIN = frozenset({"abbr", "cite", "ins", "kbd", "mark", "q", "samp", "small", "u", "var"})


class RichTextWriter(HtmlWriter):
    """Writes figures as a picture with its caption below, and nothing that needs an id.

    Args:
        options: rel and target of the links.
        simple: also does without tables, lists in lists, and headings below the second level.
    """

    def __init__(self, options: ExportOptions, *, simple: bool) -> None:
        super().__init__(options)
        self.simple = simple

    def write(self, document: Element) -> str:
        """The blocks, and footnotes as a numbered list below a rule."""
        blocks, notes = split_footnotes(document)
        if notes:
            items: list[Node] = [Element("li", {}, run_of(note.blocks)) for note in notes]
            blocks = [*blocks, Element("hr"), Element("ol", {}, items)]
        return super().write(Element("", {}, blocks))

    def block(self, node: Node) -> list[str]:
        """See the class."""
        if isinstance(node, str):
            return super().block(node)
        if node.tag == "figure":
            return self._figure(node)
        if self.simple:
            if node.tag in {"h3", "h4", "h5", "h6"}:
                return self.block(Element("p", {}, [Element("strong", {}, node.children)]))
            if node.tag == "table":
                return self._rows(node)
            if node.tag == "dl":
                return [line for child in node.children for line in self._definition(child)]
            if node.tag in {"ul", "ol"}:
                return super().block(Element(node.tag, node.attributes, _flat_items(node)))
        return super().block(node)

    def _figure(self, figure: Element) -> list[str]:
        parts = figure_parts(figure)
        if parts is None:
            return [line for child in figure.children for line in self.block(child)]
        image: Node = parts.image
        if parts.link:
            image = Element("a", {"href": parts.link}, [image])
        lines = self.block(Element("p", {}, [image]))
        if parts.caption:
            lines += self.block(Element("p", {}, [Element("em", {}, parts.caption)]))
        return lines

    def _rows(self, table: Element) -> list[str]:
        """Each row as a paragraph, its cells divided by a bar."""
        lines = []
        for row in table.children:
            if not isinstance(row, Element):
                continue
            if row.tag in {"thead", "tbody", "tfoot"}:
                lines += self._rows(row)
                continue
            cells = [cell for cell in row.children if isinstance(cell, Element)]
            texts = [self.inline(run_of(cell.children)) for cell in cells]
            lines.append(f"<p>{' | '.join(texts)}</p>" if cells else "")
        return [line for line in lines if line]

    def _definition(self, part: Node) -> list[str]:
        if not isinstance(part, Element):
            return []
        text = self.inline(run_of(part.children))
        return [f"<p><strong>{text}</strong></p>" if part.tag == "dt" else f"<p>{text}</p>"]

    def inline_element(self, element: Element) -> str:
        """See the class."""
        if footnote_mark(element):
            number = escape_text(text_of(element))
            return f"[{number}]" if self.simple else f"<sup>{number}</sup>"
        if self.simple and element.tag in _PLAIN:
            return self.inline(element.children)
        return super().inline_element(element)

    def attributes(self, element: Element) -> list[tuple[str, str]]:
        """See the class: nothing but addresses, alt texts and numbers."""
        kept = {"href", "rel", "target", "src", "alt", "start"}
        return [(name, value) for name, value in super().attributes(element) if name in kept]


def _flat_items(node: Element) -> list[Node]:
    """The items of a list and of the lists in it, in reading order, each of one line."""
    items: list[Node] = []
    for item in node.children:
        if not isinstance(item, Element):
            continue
        lists = [child for child in item.children if _is_list(child)]
        rest = run_of([child for child in item.children if not _is_list(child)])
        items += [Element("li", {}, rest)] if rest else []
        for inner in lists:
            items += _flat_items(inner) if isinstance(inner, Element) else []
    return items


def _is_list(node: Node) -> bool:
    return is_block(node) and isinstance(node, Element) and node.tag in {"ul", "ol"}
