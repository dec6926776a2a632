"""The tree as HTML: well-formed, one line a block, nothing that the reader does not need."""

from linkwright.export.options import ExportOptions
from linkwright.export.tree import VOID_TAGS, Element, Node, is_block

_CONTAINERS = frozenset({"ul", "ol", "dl", "blockquote", "table", "thead", "tbody", "tfoot"})
_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\xa0": "&nbsp;"})
_ATTRIBUTE_ESCAPES = str.maketrans(
    {"&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "\n": "&#10;", "\xa0": "&nbsp;"}
)


def escape_text(text: str) -> str:
    """Plain text for HTML."""
    return text.translate(_TEXT_ESCAPES)


def escape_attribute(value: str) -> str:
    """A plain value for an attribute in double quotes."""
    return value.translate(_ATTRIBUTE_ESCAPES)


class HtmlWriter:
    """Writes trees as HTML; platforms derive from it where they want something else.

    Args:
        options: rel and target of the links.
    """

    def __init__(self, options: ExportOptions) -> None:
        self.options = options

    def write(self, document: Element) -> str:
        """The blocks of a document, one line each, the last one ended too."""
        return "".join(line + "\n" for block in document.children for line in self.block(block))

    def text(self, text: str) -> str:
        """Running text for the target."""
        return escape_text(text)

    def attribute_value(self, value: str) -> str:
        """The value of an attribute for the target."""
        return escape_attribute(value)

    def block(self, node: Node) -> list[str]:
        """The lines of a block."""
        if isinstance(node, str) or not is_block(node):
            return [self.inline([node])]
        if node.tag == "more":
            return self.jump_break()
        if node.tag in _CONTAINERS:
            inner = [line for child in node.children for line in self.block(child)]
            return [self.start_tag(node), *inner, f"</{node.tag}>"]
        if node.tag == "tr":
            cells = "".join(line for child in node.children for line in self.block(child))
            return [f"<tr>{cells}</tr>"]
        if node.tag in VOID_TAGS:
            return [self.start_tag(node)]
        if any(is_block(child) for child in node.children):
            return self._mixed(node)
        return [f"{self.start_tag(node)}{self.inline(node.children)}</{node.tag}>"]

    def _mixed(self, node: Element) -> list[str]:
        """An item, cell or figure that holds blocks, perhaps after text of its own."""
        lines: list[str] = []
        run: list[Node] = []
        for child in node.children:
            if is_block(child):
                lines += [self.inline(run)] if run else []
                lines += self.block(child)
                run = []
            else:
                run.append(child)
        lines += [self.inline(run)] if run else []
        if node.tag in {"figure", "th", "td"} or len(lines) == 1:
            return [f"{self.start_tag(node)}{''.join(lines)}</{node.tag}>"]
        if not is_block(node.children[0]):
            return [self.start_tag(node) + lines[0], *lines[1:], f"</{node.tag}>"]
        return [self.start_tag(node), *lines, f"</{node.tag}>"]

    def jump_break(self) -> list[str]:
        """Where the front page of a blog cuts the post; nothing for most targets."""
        return []

    def inline(self, nodes: list[Node]) -> str:
        """A run of text and the elements in it, on one line."""
        return "".join(
            self.text(node) if isinstance(node, str) else self.inline_element(node)
            for node in nodes
        )

    def inline_element(self, element: Element) -> str:
        """One element inside a line."""
        start = self.start_tag(element)
        if element.tag in VOID_TAGS:
            return start
        return f"{start}{self.inline(element.children)}</{element.tag}>"

    def start_tag(self, element: Element) -> str:
        """The start tag with the attributes that the reader needs."""
        attributes = "".join(
            f' {name}="{self.attribute_value(value)}"' for name, value in self.attributes(element)
        )
        return f"<{element.tag}{attributes}>"

    def attributes(self, element: Element) -> list[tuple[str, str]]:
        """The attributes of an element for the target, in the order they are written."""
        if element.tag == "a":
            return self.link_attributes(element)
        if element.tag == "img":
            return self.image_attributes(element)
        if element.tag in {"th", "td"} and "align" in element.attributes:
            return [("style", f"text-align: {element.attributes['align']}")]
        return [(name, value) for name, value in element.attributes.items() if name != "class"]

    def link_attributes(self, link: Element) -> list[tuple[str, str]]:
        """Address, title, and rel and target where the link leaves the site."""
        attributes = list(link.attributes.items())
        if link.attributes["href"].lower().startswith(("http:", "https:", "//")):
            if self.options.link_rel:
                attributes.append(("rel", self.options.link_rel))
            if self.options.link_target:
                attributes.append(("target", self.options.link_target))
        return attributes

    def image_attributes(self, image: Element) -> list[tuple[str, str]]:
        """Source first, always an alt text, then the rest."""
        rest = dict(image.attributes)
        return [("src", rest.pop("src")), ("alt", rest.pop("alt", "")), *rest.items()]
