"""Simple formatted text to paste into Substack, Medium and mail: what all of them keep."""

from linkwright.export.features import Feature
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.rich_text import RichTextWriter
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """The post's content as a bare fragment of simple elements.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return RichTextWriter(options, simple=True).write(render_tree(post.body, options))


PROFILE = Profile(
    name="rich-text",
    label="Rich text (Substack, Medium, mail)",
    short_label="Substack or Mail",
    description="Simple formatted text to paste into Substack, Medium or a mail.",
    extension=".html",
    kind="html",
    render=render,
    clipboard="rich",
    rich=render,
    images=None,
    losses={
        Feature.JUMP_BREAK: "The jump break is not kept.",
        Feature.TABLES: "Table rows become lines, with bars between the cells.",
        Feature.NESTED_LISTS: "Lists inside lists become part of the outer list.",
        Feature.BLOCKS_IN_ITEMS: "Paragraphs inside a list item become lines of it.",
        Feature.BLOCKS_IN_QUOTES: "Quotes of more than one paragraph may arrive as several quotes;"
        " please look at them after pasting.",
        Feature.LOW_HEADINGS: "Headings below the second level become bold lines.",
        Feature.CAPTIONS: "Captions become a line of emphasis below the picture.",
        Feature.FOOTNOTES: "Footnotes lose the links between mark and note.",
        Feature.DEFINITIONS: "Definition lists become paragraphs.",
        Feature.INLINE_HTML: "Marked, small and underlined words become plain.",
        Feature.EMBEDS: "Videos become links.",
        Feature.CODE_LANGUAGE: "The language of code is not kept.",
        Feature.LINK_TITLES: "The titles that links show under the pointer are not kept.",
    },
)
