"""Blogger, HTML view: the source as it is, without wrapper, classes or styles.

The HTML view takes well-formed source unchanged and refuses broken nesting.
"""

from linkwright.export.embeds import embed_in
from linkwright.export.features import Feature
from linkwright.export.formats import blogger_compose
from linkwright.export.html_writer import HtmlWriter
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.tree import Element, Node
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """The post's content for the HTML view.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return _BloggerWriter(options).write(render_tree(post.body, options))


class _BloggerWriter(HtmlWriter):
    def block(self, node: Node) -> list[str]:
        embed = embed_in(node) if isinstance(node, Element) else None
        return [embed.player()] if embed else super().block(node)

    def jump_break(self) -> list[str]:
        return ["<!--more-->"]


PROFILE = Profile(
    name="blogger",
    label="Blogger (HTML view)",
    description="HTML source for the HTML view of Blogger's editor.",
    extension=".html",
    kind="html",
    render=render,
    rich=blogger_compose.render,
    images=None,
    losses={
        Feature.CODE_LANGUAGE: "The language of code is not kept.",
    },
)
