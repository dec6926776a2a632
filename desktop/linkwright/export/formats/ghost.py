"""Ghost: HTML that its own conversion understands, and HTML cards around what that would damage.

The conversion (Admin API with source=html) joins the paragraphs of a quote, flattens lists and
tables inside other blocks, drops ids, and loses a blank between two elements; inside a card nothing
is touched, but Ghost's editor shows a card as source. So only what needs one gets one.
"""

from linkwright.export.embeds import embed_in
from linkwright.export.features import Feature
from linkwright.export.footnotes import footnote_mark
from linkwright.export.formats import html_fragment
from linkwright.export.html_writer import HtmlWriter
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.tree import Element, elements, is_block
from linkwright.model.post import Post

_DROPPED_TAGS = frozenset({"abbr", "cite", "ins", "kbd", "mark", "q", "samp", "small", "u", "var"})
_EMPHASIS = frozenset({"b", "em", "i", "strong"})
_DAMAGED_BLOCKS = frozenset({"table", "dl"})


def render(post: Post, options: ExportOptions) -> str:
    """The post's content for the Admin API, or for an HTML card.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return _GhostWriter(options).write(render_tree(post.body, options))


class _GhostWriter(HtmlWriter):
    def write(self, document: Element) -> str:
        lines = []
        for block in document.children:
            if not isinstance(block, Element):
                continue
            _move_lone_blanks(block)
            if embed := embed_in(block):
                lines.append(embed.player())  # which Ghost makes an embed card of
            elif _needs_card(block):
                lines += [
                    "<!--kg-card-begin: html-->",
                    *self.block(block),
                    "<!--kg-card-end: html-->",
                ]
            else:
                lines += self.block(block)
        return "".join(f"{line}\n" for line in lines)


def _needs_card(block: Element) -> bool:
    """Whether the conversion would lose text, order or links of a block."""
    if block.tag in _DAMAGED_BLOCKS:
        return True
    if block.tag == "blockquote" and (
        len(block.children) > 1
        or not (isinstance(block.children[0], Element) and block.children[0].tag == "p")
    ):
        return True
    inner = list(elements(block))
    if any(element.tag in _DROPPED_TAGS or footnote_mark(element) for element in inner):
        return True
    if any(element.attributes.get("id", "").startswith("fn") for element in inner):
        return True
    if any(element.tag == "li" and _has_other_blocks(element) for element in inner):
        return True
    return any(_has_lone_blank(element) for element in [block, *inner])


def _has_other_blocks(item: Element) -> bool:
    return any(
        isinstance(child, Element) and is_block(child) and child.tag not in {"ul", "ol"}
        for child in item.children
    )


def _has_lone_blank(element: Element) -> bool:
    """A blank as all that is between two elements, which the conversion loses."""
    return " " in element.children[1:-1]


def _move_lone_blanks(block: Element) -> None:
    """Put such a blank into the emphasis beside it, where it is kept and looks the same."""
    for element in [block, *elements(block)]:
        children = element.children
        for index in range(len(children) - 2, 0, -1):
            before, after = children[index - 1], children[index + 1]
            if children[index] != " ":
                continue
            if isinstance(before, Element) and before.tag in _EMPHASIS:
                before.children.append(" ")
            elif isinstance(after, Element) and after.tag in _EMPHASIS:
                after.children.insert(0, " ")
            else:
                continue
            del children[index]


PROFILE = Profile(
    name="ghost",
    label="Ghost",
    description="HTML for Ghost's Admin API, with HTML cards where they are needed. Ghost itself"
    " adds “?ref=” to every link unless its outbound link tagging is turned off.",
    extension=".html",
    kind="html",
    render=render,
    rich=html_fragment.render,
    images=None,
    losses={
        Feature.JUMP_BREAK: "The jump break is not kept.",
        Feature.TABLES: "Tables go into an HTML card, which Ghost's editor shows as source.",
        Feature.LINK_TITLES: "The titles that links show under the pointer are not kept.",
        Feature.CODE_LANGUAGE: "The language of code is not kept.",
    },
)
