"""The tree as Markdown that reads well and means the same to every Markdown program.

Always: an empty line between blocks, four spaces for what belongs to an item, two spaces for a line
break; a figure is an image line and a caption line in emphasis.
"""

import re

from linkwright.export.figures import figure_parts
from linkwright.export.footnotes import Footnote, footnote_mark, split_footnotes
from linkwright.export.markdown_emphasis import emphasized, is_emphasis, without_nested
from linkwright.export.markdown_escapes import (
    Dialect,
    escape_address,
    escape_text,
    stands_in_parentheses,
)
from linkwright.export.tidy import is_own_address
from linkwright.export.tree import Element, Node, is_block, run_of, text_of

_COMMENT = "<!-- -->"
_LISTS = frozenset({"ul", "ol"})
_QUOTE = "blockquote"
_BREAK = "  \n"
_BREAKS = re.compile(r"(?: *  \n){2,}")


class MarkdownWriter:
    """Writes trees as Markdown; generators derive from it where they want something else.

    Args:
        dialect: what the reading program does beside CommonMark.
    """

    jump_break = ""
    """Where the front page of a blog cuts the post; nothing for most targets."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect

    def write(self, document: Element) -> str:
        """The whole text, ended by a line end; "" for an empty document."""
        blocks, notes = split_footnotes(document)
        if not self.dialect.footnotes:
            blocks, notes = document.children, []
        parts = self.blocks(without_nested(blocks))
        parts += [self.footnote(note) for note in notes]
        return "\n\n".join(parts) + "\n" if parts else ""

    def blocks(self, nodes: list[Node], *, nested: bool = False) -> list[str]:
        """Each block as text of one or more lines; a run of text between blocks counts as one."""
        parts: list[str] = []
        run: list[Node] = []
        previous = ""
        for node in [*nodes, None]:
            if node is not None and not is_block(node):
                run.append(node)
                continue
            if run:
                parts.append(self.inline(run, line_start=True))
                run, previous = [], ""
            if isinstance(node, Element):
                if (previous and {previous, node.tag} <= _LISTS) or previous == node.tag == _QUOTE:
                    parts.append(_COMMENT)  # without it both would be read as one
                parts.append(self.block(node, nested=nested))
                previous = node.tag
        return [part for part in parts if part]

    def block(self, element: Element, *, nested: bool) -> str:
        """One block; `nested` says that it stands inside an item, a quote or a note."""
        tag = element.tag
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            return f"{'#' * int(tag[1])} {heading_text(self.inline(element.children))}".rstrip()
        if tag in {"ul", "ol"}:
            return self._list(element)
        if tag == "blockquote":
            inner = "\n\n".join(self.blocks(element.children, nested=True))
            return "\n".join(
                f"> {line}".rstrip(" ") if not line else f"> {line}" for line in inner.split("\n")
            )
        if tag == "pre":
            return self.code_block(element, nested=nested)
        if tag == "table":
            return self._table(element)
        if tag == "figure":
            return self.figure(element)
        if tag == "hr":
            return "***"
        if tag == "more":
            return self.jump_break
        if tag == "dt":
            return f"**{self.inline(element.children)}**"
        if any(is_block(child) for child in element.children):
            return "\n\n".join(self.blocks(element.children, nested=nested))
        # Two breaks would be an empty line, which ends a paragraph: so it becomes two.
        return _BREAKS.sub("\n\n", self.inline(element.children, line_start=True))

    def figure(self, figure: Element) -> str:
        """An image line, and the caption in emphasis on the next."""
        parts = figure_parts(figure)
        if parts is None:
            return "\n\n".join(self.blocks(figure.children))
        picture = self.image(parts.image)
        if parts.link:
            picture = f"[{picture}]({self._target(parts.link, '')})"
        caption = self.emphasis("em", self.inline(parts.caption)) if parts.caption else ""
        return f"{picture}\n{caption}".rstrip("\n")

    def code_block(self, element: Element, *, nested: bool) -> str:
        """Fenced code, or indented where a program may not know fences (in items and quotes)."""
        code = text_of(element).rstrip("\n")
        if nested and self.dialect.indented_code:
            return "\n".join(f"    {line}" if line else "" for line in code.split("\n"))
        longest = max((len(run) for run in re.findall("`+", code)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{fence}{_language(element)}\n{code}\n{fence}"

    def footnote(self, note: Footnote) -> str:
        """A note with what belongs to it indented."""
        return f"[^{note.name}]: " + _indented("\n\n".join(self.blocks(note.blocks, nested=True)))

    def _list(self, element: Element) -> str:
        items = [child for child in element.children if isinstance(child, Element)]
        loose = any(
            is_block(child) and isinstance(child, Element) and child.tag not in {"ul", "ol"}
            for item in items
            for child in item.children
        )
        number = int(element.attributes.get("start", "1"))
        lines = []
        for index, item in enumerate(items):
            marker = "- " if element.tag == "ul" else f"{number + index}. "
            parts = self.blocks(item.children, nested=True)
            text = ("\n\n" if loose else "\n").join(parts)
            lines.append((marker.ljust(4) if loose else marker) + _indented(text))
        return ("\n\n" if loose else "\n").join(line.rstrip() for line in lines)

    def _table(self, table: Element) -> str:
        rows = [
            [cell for cell in row.children if isinstance(cell, Element)] for row in _rows_of(table)
        ]
        width = max((len(row) for row in rows), default=0)
        if not width:
            return ""
        has_head = all(cell.tag == "th" for cell in rows[0])
        head = rows.pop(0) if has_head else []
        lines = [self._row(head, width)]
        lines.append("| " + " | ".join(_column_rule(head, index) for index in range(width)) + " |")
        lines += [self._row(row, width) for row in rows]
        captions = [
            self.inline(child.children, line_start=True)
            for child in table.children
            if isinstance(child, Element) and child.tag == "caption"
        ]
        return "\n\n".join([*captions, "\n".join(lines)])

    def _row(self, cells: list[Element], width: int) -> str:
        texts = [self.inline(run_of(cell.children), also="|") for cell in cells]
        texts += [""] * (width - len(texts))
        return "| " + " | ".join(text.replace(_BREAK, " ") for text in texts) + " |"

    def inline(self, nodes: list[Node], *, line_start: bool = False, also: str = "") -> str:
        """A run of text and the elements in it.

        Args:
            nodes: the run.
            line_start: whether it begins a line, where more signs have a meaning.
            also: more signs to escape here.
        """
        written = ""
        for index, node in enumerate(nodes):
            following = nodes[index + 1] if index + 1 < len(nodes) else ""
            if isinstance(node, str):
                written += escape_text(
                    node,
                    self.dialect,
                    line_start=line_start,
                    also=also,
                    before_link=isinstance(following, Element) and following.tag == "a",
                )
            else:
                part = self.inline_element(node, written, _first_sign(following), also)
                touching = part[:1] == "`" == written[-1:]
                written += _COMMENT + part if touching else part
            line_start = isinstance(node, Element) and node.tag == "br"
        return written

    def inline_element(self, element: Element, before: str, after: str, also: str) -> str:
        """One element of a run.

        Args:
            element: the element.
            before: what was written of the run before it.
            after: the sign that follows it; its neighbours decide which form can be read.
            also: more signs to escape here.
        """
        tag = element.tag
        if tag == "br":
            return _BREAK
        if tag == "img":
            return self.image(element)
        if tag == "a":
            return self.link(element, also)
        if tag == "code":
            return self.code(element, also)
        if name := footnote_mark(element) if self.dialect.footnotes else "":
            return f"[^{name}]"
        inner = self.inline(element.children, also=also)
        if is_emphasis(element):
            return self.emphasis(tag, inner, before, after)
        if tag in {"del", "s"} and self.dialect.strikes and inner and inner == inner.strip(" ~"):
            return f"~~{inner}~~"
        return f"<{tag}>{inner}</{tag}>" if self.dialect.raw_html and inner else inner

    def emphasis(self, tag: str, inner: str, before: str = "", after: str = "") -> str:
        """Text in emphasis, by marks where they would be read and else by HTML."""
        written = emphasized(tag, inner, before, after)
        if written is not None:
            return written
        if self.dialect.raw_html:
            return f"<{tag}>{inner}</{tag}>"
        # A comment is a neighbour that marks can stand beside, and shows nothing.
        between = emphasized(tag, inner, _COMMENT, _COMMENT)
        return f"{_COMMENT}{between}{_COMMENT}" if between is not None else inner

    def link(self, link: Element, also: str = "") -> str:
        """A link, in angle brackets when it shows its own address."""
        address = link.attributes["href"]
        title = link.attributes.get("title", "")
        if is_own_address(link) and not title and re.fullmatch(r"https?://[^\s<>|{}\\`]+", address):
            return f"<{address}>"
        return f"[{self.inline(link.children, also=also)}]({self._target(address, title)})"

    def image(self, image: Element) -> str:
        """An image with its alt text."""
        alt = escape_text(image.attributes.get("alt", ""), self.dialect)
        target = self._target(image.attributes["src"], image.attributes.get("title", ""))
        return f"![{alt}]({target})"

    def code(self, element: Element, also: str = "") -> str:
        """Code inside a line, fenced by more backticks than it holds."""
        text = text_of(element).strip()
        if "|" in also:
            text = text.replace("|", "\\|")
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * (longest + 1)
        padding = " " if text.startswith("`") or text.endswith("`") else ""
        return f"{fence}{padding}{text}{padding}{fence}" if text else ""

    def _target(self, address: str, title: str) -> str:
        target = escape_address(address, self.dialect)
        if not stands_in_parentheses(target):
            target = f"<{target}>"
        if not title:
            return target
        words = escape_text(title, self.dialect, also='"')
        return f'{target} "{words}"'


def heading_text(written: str) -> str:
    """The text of a heading; a ``#`` at its end would be taken for a part of the mark."""
    return written[:-1] + r"\#" if written.endswith("#") else written


def _indented(text: str) -> str:
    first, *rest = text.split("\n")
    return "\n".join([first, *(f"    {line}" if line else "" for line in rest)])


def _first_sign(node: Node) -> str:
    """The sign that the Markdown of a node begins with, as far as it matters to marks."""
    if isinstance(node, str):
        return node[:1]
    return {"br": " ", "a": "[", "code": "`", "img": "!"}.get(
        node.tag, "*" if is_emphasis(node) else "<"
    )


def _rows_of(table: Element) -> list[Element]:
    rows: list[Element] = []
    for child in table.children:
        if isinstance(child, Element):
            rows += [child] if child.tag == "tr" else _rows_of(child)
    return rows


def _column_rule(head: list[Element], index: int) -> str:
    alignment = head[index].attributes.get("align", "") if index < len(head) else ""
    return {"left": ":---", "right": "---:", "center": ":---:"}.get(alignment, "---")


def _language(pre: Element) -> str:
    code = pre.children[0] if pre.children else ""
    if isinstance(code, Element):
        return code.attributes.get("class", "").removeprefix("language-")
    return ""
