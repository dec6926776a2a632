"""Plain Markdown for any Markdown program: the title as a heading, no front matter."""

from linkwright.export.dashes import with_dash
from linkwright.export.dates import long_date
from linkwright.export.markdown_escapes import COMMONMARK, escape_text
from linkwright.export.markdown_writer import MarkdownWriter, heading_text
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line, render_tree
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """Title as the first heading, the date, then the text (CommonMark, with tables and footnotes).

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    title = with_dash(one_line(post.title), options.dash)
    parts = [f"# {heading_text(escape_text(title, COMMONMARK))}\n"] if title else []
    parts += [long_date(post.date) + "\n"] if post.date is not None else []
    body = render_body(post, options)
    return "\n".join([*parts, body] if body else parts)


def render_body(post: Post, options: ExportOptions) -> str:
    """The text alone."""
    return PlainMarkdownWriter(COMMONMARK).write(render_tree(post.body, options))


class PlainMarkdownWriter(MarkdownWriter):
    """Markdown that comes back as the same post when it is opened again."""

    jump_break = "<!--more-->"


PROFILE = Profile(
    name="markdown",
    label="Markdown",
    description="Plain Markdown that any Markdown program reads, the title as its heading.",
    extension=".md",
    kind="markdown",
    render=render,
    body=render_body,
)
