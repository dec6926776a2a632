"""Pictures with a caption: the one Markdown form of a figure, found in the tree.

A figure is a paragraph of one image, which may be a link, and on its next line the caption in
emphasis; credit and source link stand inside the emphasis. Any Markdown viewer shows it well, and
here it becomes ``figure`` and ``figcaption``.
"""

from dataclasses import dataclass

from linkwright.export.tree import Element, Node, run_of


def find_figures(element: Element) -> None:
    """Turn the figures below an element into figure elements, in place."""
    for index, child in enumerate(element.children):
        if not isinstance(child, Element):
            continue
        figure = _figure(child) if child.tag == "p" else None
        if figure is not None:
            element.children[index] = figure
        elif child.tag in {"blockquote", "ul", "ol", "li", "dl", "dd"}:
            find_figures(child)


def _figure(paragraph: Element) -> Element | None:
    parts = [child for child in paragraph.children if not _is_blank(child)]
    if len(parts) != 2 or not _is_line_end(paragraph.children[1]):
        return None
    picture, caption = parts
    if not isinstance(caption, Element) or caption.tag not in {"em", "i"}:
        return None
    if image_of(picture) is None:
        return None
    return Element("figure", {}, [picture, Element("figcaption", {}, caption.children)])


@dataclass(frozen=True, slots=True)
class FigureParts:
    """The parts of a figure that every format has a place for.

    Attributes:
        image: the image itself.
        link: the address that the image leads to; "" for none.
        caption: the run of text below it; empty for none.
    """

    image: Element
    link: str
    caption: list[Node]


def figure_parts(figure: Element) -> FigureParts | None:
    """The parts of a figure of one image and one caption; None for anything more."""
    caption: list[Node] = []
    children = list(figure.children)
    if len(children) > 1:
        last = children.pop()
        if not isinstance(last, Element) or last.tag != "figcaption":
            return None
        caption = run_of(last.children)
    picture = children[0] if len(children) == 1 else ""
    image = image_of(picture)
    if image is None:
        return None
    link = picture.attributes.get("href", "") if isinstance(picture, Element) else ""
    return FigureParts(image, link, caption)


def image_of(node: Node) -> Element | None:
    """The image that a node is, or is a link around; None for anything else."""
    if not isinstance(node, Element):
        return None
    if node.tag == "img":
        return node
    if node.tag == "a" and len(node.children) == 1:
        inner = node.children[0]
        if isinstance(inner, Element) and inner.tag == "img":
            return inner
    return None


def _is_blank(node: Node) -> bool:
    return node.tag == "br" if isinstance(node, Element) else not node.strip(" \n")


def _is_line_end(node: Node) -> bool:
    return _is_blank(node) and (isinstance(node, Element) or "\n" in node)
