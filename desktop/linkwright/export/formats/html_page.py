"""A whole page that can be opened, mailed or put on a server as it is: nothing but this file."""

from dataclasses import replace

from linkwright import assets
from linkwright.export.dashes import with_dash
from linkwright.export.features import Feature
from linkwright.export.formats import html_fragment
from linkwright.export.html_writer import escape_attribute, escape_text
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """A valid HTML5 page with title, date, text and labels, and its style sheet inside.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return page_around(html_fragment.render(post, replace(options, heading=False)), post, options)


def page_around(body: str, post: Post, options: ExportOptions) -> str:
    """The page around a text that is HTML already.

    Args:
        body: the text, as a profile for HTML writes it.
        post: has the title, the date and the labels.
        options: the language and a style sheet of the user's own.
    """
    title = escape_text(with_dash(one_line(post.title), options.dash))
    language = f' lang="{escape_attribute(options.language)}"' if options.language else ""
    css = options.page_css or assets.read_text("themes/page.css")
    heading = html_fragment.heading(post, options)
    return "".join(
        [
            "<!DOCTYPE html>\n",
            f"<html{language}>\n<head>\n",
            '<meta charset="utf-8">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f"<title>{title or 'Untitled post'}</title>\n",
            f"<style>\n{_inside_style_tag(css)}</style>\n",
            "</head>\n<body>\n<article>\n",
            f"<header>\n{heading}</header>\n" if heading else "",
            body,
            _labels(post),
            "</article>\n</body>\n</html>\n",
        ]
    )


def _labels(post: Post) -> str:
    labels = ", ".join(escape_text(one_line(label)) for label in post.labels)
    return f"<footer>\n<p>Labels: {labels}</p>\n</footer>\n" if labels else ""


def _inside_style_tag(css: str) -> str:
    """A style sheet that cannot end its own element (HTML, section 13.1.2.1)."""
    return css.replace("</", "<\\/").rstrip("\n") + "\n"


PROFILE = Profile(
    name="html-page",
    label="HTML page",
    description="A whole page with a quiet style of its own, in one file.",
    extension=".html",
    kind="html",
    render=render,
    clipboard="rich",
    is_whole_page=True,
    body=html_fragment.render,
    losses={Feature.CODE_LANGUAGE: "The language of code is not kept."},
)
