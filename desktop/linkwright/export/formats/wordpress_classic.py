"""WordPress, classic HTML: for sites without the block editor, and for its text view.

Without block comments WordPress makes a line break of each newline inside a block, so each block
stands on one line; an address alone on its line becomes a player.
"""

from linkwright.export.embeds import embed_in
from linkwright.export.features import Feature
from linkwright.export.html_writer import escape_text
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.tree import Element, Node
from linkwright.export.wordpress_text import WordPressWriter
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """The post's content for the text view of the classic editor.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return _ClassicWriter(options).write(render_tree(post.body, options))


class _ClassicWriter(WordPressWriter):
    def block(self, node: Node) -> list[str]:
        embed = embed_in(node) if isinstance(node, Element) else None
        return [escape_text(embed.address)] if embed else super().block(node)

    def jump_break(self) -> list[str]:
        return ["<!--more-->"]


PROFILE = Profile(
    name="wordpress-classic",
    label="WordPress (classic HTML)",
    description="HTML for the text view of the classic WordPress editor.",
    extension=".html",
    kind="html",
    render=render,
    images=None,
    losses={Feature.CODE_LANGUAGE: "The language of code is not kept."},
)
