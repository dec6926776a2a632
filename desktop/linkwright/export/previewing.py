"""What readers will see of a profile's export: the same HTML, or HTML of the same text."""

from dataclasses import replace

from linkwright.export.formats import html_fragment, html_page
from linkwright.export.html_writer import escape_text
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.model.post import Post


def preview_fragment(post: Post, profile: Profile, options: ExportOptions) -> str:
    """The text of the post as a fragment of HTML, without title and date.

    Args:
        post: the post.
        profile: the target: what it makes of the text is shown where that is HTML; the text of a
            Markdown file or an import file is shown as its site will, plain text as it is.
        options: the choices of the export.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    if profile.kind == "text":
        return f"<pre>{escape_text(profile.render(post, options))}</pre>\n"
    if profile.kind != "html" or (profile.is_whole_page and not _is_own_page(profile)):
        return html_fragment.render(post, options)
    return profile.render(post, options)


def preview_article(post: Post, profile: Profile, options: ExportOptions) -> str:
    """The same with the title and the date above it, as a reader of the blog sees them.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    if profile.kind == "text" or _is_own_page(profile):
        return preview_fragment(post, profile, options)
    without = replace(options, heading=False)
    return html_fragment.heading(post, options) + preview_fragment(post, profile, without)


def preview_page(post: Post, profile: Profile, options: ExportOptions) -> str:
    """A whole page with the same text, for a browser; a page profile's own page as it is.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    if profile.kind == "html" and profile.is_whole_page:
        return profile.render(post, options)
    return html_page.page_around(preview_fragment(post, profile, options), post, options)


def _is_own_page(profile: Profile) -> bool:
    """A whole page of the user's own making, which only it can show."""
    return profile.is_whole_page and profile is not html_page.PROFILE
