"""The text of a post as an HTML fragment for any page: no wrapper, no classes, no styles."""

from linkwright.export.dashes import with_dash
from linkwright.export.dates import long_date, rfc3339
from linkwright.export.features import Feature
from linkwright.export.html_writer import HtmlWriter, escape_text
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line, render_tree
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """The blocks of the post, one line each; title and date only where the options ask for them.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    body = HtmlWriter(options).write(render_tree(post.body, options))
    return heading(post, options) + body if options.heading else body


def heading(post: Post, options: ExportOptions) -> str:
    """The title and the date of a post as HTML lines; nothing for what the post does not have."""
    title = with_dash(one_line(post.title), options.dash)
    lines = f"<h1>{escape_text(title)}</h1>\n" if title else ""
    if post.date is not None:
        moment = rfc3339(post.date)
        lines += f'<p><time datetime="{moment}">{long_date(post.date)}</time></p>\n'
    return lines


PROFILE = Profile(
    name="html-fragment",
    label="HTML fragment",
    description="Plain HTML of the text, to paste into any page or blog.",
    extension=".html",
    kind="html",
    render=render,
    clipboard="rich",
    losses={Feature.CODE_LANGUAGE: "The language of code is not kept."},
)
