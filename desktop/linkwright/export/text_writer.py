"""The tree as plain text that reads well in a mail or a terminal; addresses stand on own lines."""

from linkwright.export.figures import figure_parts
from linkwright.export.footnotes import footnote_mark, split_footnotes
from linkwright.export.tidy import is_own_address
from linkwright.export.tree import Element, Node, elements, is_block, text_of


class TextWriter:
    """Writes trees as plain text: no line is broken, nothing is escaped."""

    def write(self, document: Element) -> str:
        """The whole text, ended by a line end; "" for an empty document."""
        blocks, notes = split_footnotes(document)
        parts = self.blocks(blocks)
        parts += [
            _hanging(f"[{number}] ", "\n\n".join(self.blocks(note.blocks)))
            for number, note in enumerate(notes, start=1)
        ]
        return "\n\n".join(parts) + "\n" if parts else ""

    def blocks(self, nodes: list[Node]) -> list[str]:
        """Each block as text; a run of text between blocks counts as one."""
        parts: list[str] = []
        run: list[Node] = []
        for node in nodes:
            if is_block(node) and isinstance(node, Element):
                parts += [_with_addresses(run)] if run else []
                run = []
                parts.append(self.block(node))
            else:
                run.append(node)
        parts += [_with_addresses(run)] if run else []
        return [part for part in parts if part]

    def block(self, element: Element) -> str:
        """One block."""
        tag = element.tag
        if tag in {"ul", "ol"}:
            return self._list(element)
        if tag == "blockquote":
            inner = "\n\n".join(self.blocks(element.children))
            return "\n".join(f"> {line}".rstrip() for line in inner.split("\n"))
        if tag == "pre":
            return "\n".join(f"    {line}" for line in text_of(element).rstrip("\n").split("\n"))
        if tag in {"hr", "more"}:
            return "* * *" if tag == "hr" else ""
        if tag == "table":
            return self._table(element)
        if tag == "figure" and (parts := figure_parts(element)):
            caption = _with_addresses(parts.caption)
            return f"{_image_text(parts.image)}\n{caption}".rstrip("\n")
        if any(is_block(child) for child in element.children):
            return "\n\n".join(self.blocks(element.children))
        return _with_addresses(element.children)

    def _list(self, element: Element) -> str:
        number = int(element.attributes.get("start", "1"))
        lines = []
        for index, item in enumerate(element.children):
            if isinstance(item, Element):
                marker = "- " if element.tag == "ul" else f"{number + index}. "
                lines.append(_hanging(marker, "\n".join(self.blocks(item.children))))
        return "\n".join(lines)

    def _table(self, element: Element) -> str:
        rows = [row for row in elements(element) if row.tag == "tr"]
        lines = [
            " | ".join(_plain(cell.children) for cell in row.children if isinstance(cell, Element))
            for row in rows
        ]
        return "\n".join(lines)


def _with_addresses(run: list[Node]) -> str:
    """A run of text, and below it the addresses that its links lead to."""
    text = _plain(run)
    links = [element for element in elements(Element("", {}, run)) if element.tag == "a"]
    addresses = [
        link.attributes["href"]
        for link in links
        if not is_own_address(link) and not link.attributes["href"].startswith("#")
    ]
    return "\n".join([text, *dict.fromkeys(addresses)])


def _plain(nodes: list[Node]) -> str:
    return "".join(_plain_node(node) for node in nodes)


def _plain_node(node: Node) -> str:
    if isinstance(node, str):
        return node
    if node.tag == "br":
        return "\n"
    if node.tag == "img":
        return _image_text(node)
    if footnote_mark(node):
        return f"[{text_of(node)}]"
    return _plain(node.children)


def _image_text(image: Element) -> str:
    return f"[Picture: {image.attributes.get('alt', '').strip() or image.attributes['src']}]"


def _hanging(marker: str, text: str) -> str:
    first, *rest = text.split("\n")
    indent = " " * len(marker)
    return "\n".join([marker + first, *(indent + line if line else "" for line in rest)])
