"""Plain text for mail and terminals: title, date, text, addresses on lines of their own."""

from linkwright.export.dashes import with_dash
from linkwright.export.dates import long_date
from linkwright.export.features import Feature
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line, render_tree
from linkwright.export.text_writer import TextWriter
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """The post as plain text.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    head = [one_line(with_dash(post.title, options.dash))]
    head += [long_date(post.date)] if post.date is not None else []
    parts = ["\n".join(line for line in head if line) + "\n"] if any(head) else []
    body = render_body(post, options)
    return "\n".join([*parts, body] if body else parts)


def render_body(post: Post, options: ExportOptions) -> str:
    """The text alone.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return TextWriter().write(render_tree(post.body, options))


PROFILE = Profile(
    name="text",
    label="Plain text",
    description="Text without any marks, for a mail or a terminal.",
    extension=".txt",
    kind="text",
    render=render,
    losses={
        Feature.LOCAL_IMAGES: "Pictures become their descriptions.",
        Feature.LINK_TITLES: "The titles that links show under the pointer are not kept.",
    },
    body=render_body,
)
