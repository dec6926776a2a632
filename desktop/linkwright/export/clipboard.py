"""What a copy puts on the clipboard, as data; the window hands it to the system."""

from dataclasses import dataclass, replace

from linkwright.export.html_writer import HtmlWriter
from linkwright.export.markdown_escapes import COMMONMARK
from linkwright.export.markdown_writer import MarkdownWriter
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.model.post import Post


@dataclass(frozen=True, slots=True)
class ClipboardContent:
    """The forms of one copy; the program that is pasted into takes the one it likes best.

    Attributes:
        text: for text/plain.
        html: a fragment for text/html; "" when a program should not be offered formatted text.
    """

    text: str
    html: str = ""


def copy_post(post: Post, profile: Profile, options: ExportOptions) -> ClipboardContent:
    """The whole post as a profile's target takes it; see `Profile.clipboard`.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    if profile.clipboard == "source":
        return copy_source(post, profile, options)
    content = copy_markdown_text(post.body, options)
    return replace(content, html=profile.rich(post, options)) if profile.rich else content


def copy_for_blog(post: Post, profile: Profile, options: ExportOptions) -> ClipboardContent:
    """The same for somebody who may paste into a text field as well as into an editor.

    A profile for HTML that belongs into a page offers its source as the text; an editor that shows
    formatted text takes the other form.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    content = copy_post(post, profile, options)
    if profile.clipboard == "rich" and profile.rich is None and profile.kind == "html":
        return replace(content, text=profile.render(post, options))
    return content


def copy_source(post: Post, profile: Profile, options: ExportOptions) -> ClipboardContent:
    """What the profile would write to a file, as plain text: for a blog's HTML view.

    Beside it the formatted text, where the same blog has an editor that takes it.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    html = profile.rich(post, options) if profile.rich else ""
    return ClipboardContent(text=profile.render(post, options), html=html)


def copy_markdown_text(markdown_text: str, options: ExportOptions) -> ClipboardContent:
    """A part of a post, such as one link list alone, as formatted text and as Markdown.

    Args:
        markdown_text: the lines as they stand in the post.
        options: the choices of the export.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    tree = render_tree(markdown_text, options)
    return ClipboardContent(
        text=MarkdownWriter(COMMONMARK).write(tree), html=HtmlWriter(options).write(tree)
    )
