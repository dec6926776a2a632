"""The blocks of an imported post: paragraphs, figures, lists of links, made out of its lines."""

from linkwright.export.tree import Element, Node, elements, is_block, run_of, text_of
from linkwright.importing.html.dom import JUMP_BREAK, LINE
from linkwright.importing.html.lines import Line, Piece, is_blank, split_lines
from linkwright.importing.html.link_lines import (
    image_alone,
    is_heading,
    is_soft,
    without_marks,
)
from linkwright.importing.html.link_lists import with_link_lists
from linkwright.importing.losses import Loss, Losses

_LONGEST_CAPTION = 600
_SMALL_IMAGE = 48  # pixels; up to here a picture is a sign in the text
_HEADING = "h2"
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class BlockMaker:
    """Makes blocks of the tree that `dom.read_dom` gives.

    Args:
        losses: counts what a block cannot keep.
        live_line_ends: see `records.HtmlBody`.
    """

    def __init__(self, losses: Losses, *, live_line_ends: bool = False) -> None:
        self._losses = losses
        self._live_line_ends = live_line_ends

    def document(self, root: Element) -> Element:
        """The post: a document of blocks, with its lists of links recognised."""
        return Element("", {}, self._blocks(root, is_top=True))

    def _blocks(self, element: Element, *, is_top: bool = False) -> list[Node]:
        pieces = split_lines(element, live_line_ends=self._live_line_ends)
        pieces = [part for piece in pieces for part in self._made(piece)]
        pieces = _with_figures(pieces)
        if is_top:
            pieces = with_link_lists(pieces)
        return list(_paragraphs(pieces))

    def _made(self, piece: Piece) -> list[Piece]:
        """A block with its content made regular; a picture before text gets a line of its own."""
        if isinstance(piece, Line):
            return _apart_from_picture(piece)
        match piece.tag:
            case "ul" | "ol":
                made = self._list(piece)
                return [made] if made.children else []
            case "dl":
                return [self._definitions(piece)]
            case "pre":
                return self._code(piece)
            case "table":
                return self._table(piece)
            case "figure":
                return self._figure(piece)
            case "hr":
                return [Element("hr")]
            case _ if piece.tag == JUMP_BREAK:
                return [Element("hr", {"id": JUMP_BREAK})]
            case _ if piece.tag in _HEADINGS:
                return self._heading(piece)
            case "blockquote":
                inner = self._blocks(piece)
                return [Element("blockquote", {}, inner)] if inner else []
            case _:  # a part of a list, table or figure that has lost the rest
                return self._inside(piece)

    def _inside(self, element: Element) -> list[Piece]:
        """What stands in an element that does not stay, apart from what is around it."""
        paragraph = Element("p", element.attributes, element.children)
        pieces = split_lines(Element("", {}, [paragraph]), live_line_ends=self._live_line_ends)
        return [part for piece in pieces for part in self._made(piece)]

    def _heading(self, heading: Element) -> list[Piece]:
        nodes = run_of(_flat(heading.children))
        if any(isinstance(node, Element) and image_alone([node]) for node in nodes):
            return self._inside(heading)
        return [] if all(map(is_blank, nodes)) else [Element(heading.tag, {}, nodes)]

    def _list(self, element: Element) -> Element:
        items: list[Node] = []
        for child in element.children:
            if is_blank(child):
                continue
            if isinstance(child, Element) and child.tag == "li":
                item = self._item(child)
                items += [item] if item.children else []
            elif isinstance(child, Element) and child.tag in {"ul", "ol"}:
                inner = self._list(child)
                parent = items[-1] if items else None
                if not inner.children:
                    continue
                if isinstance(parent, Element):
                    parent.children.append(inner)
                else:
                    items.append(Element("li", {}, [inner]))
            else:
                items.append(self._item(Element("li", {}, [child])))
        attributes = {name: element.attributes[name] for name in element.attributes if name != "id"}
        return Element(element.tag, attributes if element.tag == "ol" else {}, items)

    def _item(self, item: Element) -> Element:
        blocks = self._blocks(item)
        texts = [block for block in blocks if isinstance(block, Element) and block.tag == "p"]
        was_loose = any(isinstance(node, Element) and node.tag == "p" for node in item.children)
        if len(texts) == 1 and blocks[0] is texts[0] and not was_loose:
            blocks = [*texts[0].children, *blocks[1:]]
        name = item.attributes.get("id", "")
        return Element("li", {"id": name} if name else {}, blocks)

    def _definitions(self, element: Element) -> Element:
        parts: list[Node] = []
        for child in elements(element):
            if child.tag == "dt":
                parts.append(Element("dt", {}, run_of(_flat(child.children))))
            elif child.tag == "dd":
                parts.append(Element("dd", {}, self._blocks(child)))
        return Element("dl", {}, parts)

    def _figure(self, figure: Element) -> list[Piece]:
        captions = [child for child in elements(figure) if child.tag == "figcaption"]
        rest = [node for node in figure.children if node not in captions]
        picture = image_alone(rest) or image_alone(_flat(rest))
        if picture is None or len(captions) > 1:
            return self._inside(figure)
        caption = run_of(_flat(captions[0].children)) if captions else []
        return [_figure_of(picture, caption)]

    def _code(self, pre: Element) -> list[Piece]:
        """Code; but lines with links in them, which code has none of."""
        if any(part.tag == "a" for part in elements(pre)):
            lines = Element("", {}, [Element("p", {}, pre.children)])
            return split_lines(lines, live_line_ends=True)
        return [_code_of(pre)] if text_of(pre).strip() else []

    def _table(self, table: Element) -> list[Piece]:
        rows = [element for element in elements(table) if element.tag == "tr"]
        cells = [[cell for cell in row.children if _is_cell(cell)] for row in rows]
        if _is_layout(table, cells):
            pieces: list[Piece] = []
            for cell in (cell for row in cells for cell in row if isinstance(cell, Element)):
                pieces += self._inside(cell)
            return pieces
        if any(cell.attributes.pop("merged", "") for cell in elements(table)):
            self._losses.add(Loss.MERGED_CELLS)
        return [_plain_table(table)]


def _is_cell(node: Node) -> bool:
    return isinstance(node, Element) and node.tag in {"td", "th"}


def _is_layout(table: Element, cells: list[list[Node]]) -> bool:
    """Whether a table only puts things beside each other: one column, or blocks in its cells."""
    if max(map(len, cells), default=0) < 2:
        return True
    blocks = {"table", "ul", "ol", "blockquote", "figure", "pre", "hr", *_HEADINGS}
    inner = [element.tag for row in cells for cell in row if isinstance(cell, Element)
             for element in elements(cell)]  # fmt: skip
    return any(tag in blocks for tag in inner)


def _plain_table(table: Element) -> Element:
    parts: list[Node] = []
    for part in table.children:
        if not isinstance(part, Element):
            continue
        if part.tag in {"thead", "tbody", "tfoot"}:
            parts.append(Element(part.tag, {}, _plain_table(part).children))
        elif part.tag == "tr":
            cells = [cell for cell in part.children if isinstance(cell, Element)]
            made = [
                Element(cell.tag, cell.attributes, run_of(_flat(cell.children))) for cell in cells
            ]
            parts.append(Element("tr", {}, list(made)))
        elif part.tag == "caption":
            parts.append(Element("caption", {}, run_of(_flat(part.children))))
    return Element("table", {}, parts)


def _flat(nodes: list[Node]) -> list[Node]:
    """Nodes with divisions as paragraphs, which `tree.run_of` knows."""
    return [
        node
        if isinstance(node, str)
        else Element("p" if node.tag == LINE else node.tag, node.attributes, _flat(node.children))
        for node in nodes
        if isinstance(node, str) or node.tag != JUMP_BREAK
    ]


def _code_of(pre: Element) -> Element:
    """Code as one run of text, with the language that its page names."""
    code = next((part for part in elements(pre) if part.tag == "code"), None)
    language = code.attributes.get("class", "") if code is not None else ""
    inner = Element("code", {"class": language} if language else {}, [text_of(pre).strip("\n")])
    return Element("pre", {}, [inner])


def _figure_of(picture: Node, caption: list[Node]) -> Element:
    caption = without_marks(caption)
    if all(map(is_blank, caption)):
        return Element("p", {}, [picture])
    return Element("figure", {}, [picture, Element("figcaption", {}, caption)])


def _apart_from_picture(line: Line) -> list[Piece]:
    """A line whose first node is a picture that text flows around becomes two."""
    shown = [node for node in line.nodes if not is_blank(node)]
    picture = image_alone(shown[:1])
    if picture is None or len(shown) == 1 or _is_sign(picture):
        return [line]
    rest = line.nodes[line.nodes.index(shown[0]) + 1 :]
    if not "".join(map(text_of, rest)).strip():
        return [line]
    return [Line([picture], line.is_apart, line.is_centred), Line(rest, is_apart=True)]


def _is_sign(picture: Node) -> bool:
    image = picture
    if isinstance(picture, Element) and picture.tag == "a":
        image = picture.children[0]
    width = image.attributes.get("width", "") if isinstance(image, Element) else ""
    return width.isdigit() and int(width) <= _SMALL_IMAGE


def _with_figures(pieces: list[Piece]) -> list[Piece]:
    """A picture alone on its line, and the caption below it, as a figure."""
    made: list[Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        picture = image_alone(piece.nodes) if isinstance(piece, Line) else None
        if picture is None or not isinstance(piece, Line):
            made.append(piece)
            continue
        caption: list[Node] = []
        while at < len(pieces) and _is_caption(pieces[at], piece, is_first=not caption):
            below = pieces[at]
            if isinstance(below, Line):
                caption += ([" "] if caption else []) + without_marks(below.nodes)
            at += 1
        made.append(_figure_of(picture, caption))
    return made


def _is_caption(piece: Piece, picture: Line, *, is_first: bool) -> bool:
    if not isinstance(piece, Line) or image_alone(piece.nodes) or is_heading(piece):
        return False
    if len(piece.text) > _LONGEST_CAPTION or (piece.is_apart and not is_first):
        return False
    if piece.is_caption:
        return True
    return is_soft(piece) or (piece.is_centred and picture.is_centred)


def _paragraphs(pieces: list[Piece]) -> list[Node]:
    """Blocks as they are, and the lines between empty space as one paragraph."""
    made: list[Node] = []
    paragraph: Element | None = None
    for piece in pieces:
        if isinstance(piece, Element):
            made.append(piece)
            paragraph = None
        elif paragraph is None or piece.is_apart:
            paragraph = Element("p", {}, list(piece.nodes))
            made.append(paragraph)
        else:
            paragraph.children += [Element("br"), *piece.nodes]
    return [node for node in made if not isinstance(node, Element) or is_block(node)]
