"""Blogger, Compose view: formatted text to paste, without anything that Compose would rewrite."""

from linkwright.export.features import Feature
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.rich_text import RichTextWriter
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """The post's content as a bare fragment.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return RichTextWriter(options, simple=False).write(render_tree(post.body, options))


PROFILE = Profile(
    name="blogger-compose",
    label="Blogger (Compose)",
    description="Formatted text to paste into the Compose view of Blogger's editor.",
    extension=".html",
    kind="html",
    render=render,
    clipboard="rich",
    rich=render,
    images=None,
    losses={
        Feature.JUMP_BREAK: "The jump break is not kept.",
        Feature.CAPTIONS: "Captions become a line of emphasis below the picture.",
        Feature.FOOTNOTES: "Footnotes lose the links between mark and note.",
        Feature.TABLE_ALIGNMENT: "Table cells lose their alignment.",
        Feature.EMBEDS: "Videos become links.",
        Feature.CODE_LANGUAGE: "The language of code is not kept.",
        Feature.LINK_TITLES: "The titles that links show under the pointer are not kept.",
    },
)
