"""Pelican (getpelican.com): lines of metadata and Markdown as Python-Markdown reads it.

A title is put into pages as HTML, so it is written as HTML; quotes around it would show. Themes,
the simple one among them, also strip the tags of a title and put the plain text into attributes and
<title>, unescaped: so signs that could end those are written as signs that look like them.
"""

import re

from linkwright.export.dashes import with_dash
from linkwright.export.dates import rfc3339
from linkwright.export.features import Feature
from linkwright.export.html_writer import escape_text
from linkwright.export.images import ImageHome, place_images
from linkwright.export.markdown_escapes import Dialect
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line, render_tree
from linkwright.export.site_writers import PythonMarkdownWriter, SiteHtmlWriter
from linkwright.export.slugs import slug_of
from linkwright.model.post import Post

_DIALECT = Dialect(braces=True)
_IMAGES = ImageHome(folder="images", address="{static}/images/", by_slug=True)
_MARK = "{static}"
_PLACED = re.compile(r"\{static\}/images/[^/]+/[^/]+")


def render(post: Post, options: ExportOptions) -> str:
    """A file for the content folder.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    fields = {
        "Title": escape_text(_harmless(one_line(with_dash(post.title, options.dash)))),
        "Date": rfc3339(post.date) if post.date is not None else "",
        "Slug": slug_of(post),
        "Tags": _tags(post),
    }
    lines = [f"{key}: {value}\n" for key, value in fields.items() if value]
    return "".join(lines) + "\n" + render_body(post, options)


def render_body(post: Post, options: ExportOptions) -> str:
    """The text alone.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    document = render_tree(post.body, options)
    place_images(document, _IMAGES, slug_of(post))
    return _PelicanWriter(options).write(document)


def _harmless(title: str) -> str:
    """A title that is no markup even where a theme does not escape it."""
    title = re.sub(r'(?<!\S)"|(?<=[(\[])"', "“", title).replace('"', "”")
    return re.sub(r"<(?=[a-zA-Z/!?])", "‹", title)


def _tags(post: Post) -> str:
    """Labels between commas; between semicolons when one has such a sign of its own.

    Themes put them into pages as they are, so they are as harmless as the title.
    """
    labels = [_harmless(one_line(label)) for label in post.labels]
    if any("," in label or ";" in label for label in labels):
        return "; ".join(label.replace(";", ",") for label in labels) + (
            "" if len(labels) > 1 else ";"
        )
    return ", ".join(labels)


class _PelicanHtmlWriter(SiteHtmlWriter):
    """Keeps Pelican's own mark for the files of a site, where we have placed them."""

    def attribute_value(self, value: str) -> str:
        if _PLACED.fullmatch(value):
            return _MARK + super().attribute_value(value.removeprefix(_MARK))
        return super().attribute_value(value)


class _PelicanWriter(PythonMarkdownWriter):
    """The same in Markdown."""

    def __init__(self, options: ExportOptions) -> None:
        super().__init__(_DIALECT, options)
        self.html = _PelicanHtmlWriter(options)

    def _target(self, address: str, title: str) -> str:
        if _PLACED.fullmatch(address):
            return _MARK + super()._target(address.removeprefix(_MARK), title)
        return super()._target(address, title)


def _post_losses(post: Post) -> list[str]:
    sentences = []
    if post.date is None:
        sentences.append("The post has no date, without which Pelican stops: please give it one.")
    if any(_harmless(words) != words for words in (post.title, *post.labels)):
        sentences.append(
            "Straight quotes and angle brackets in title and labels become typographic ones,"
            " because Pelican's themes would take them for HTML."
        )
    if any(";" in label for label in post.labels):
        sentences.append("Semicolons in labels become commas: Pelican divides labels at them.")
    return sentences


PROFILE = Profile(
    name="pelican",
    label="Pelican",
    description="A Markdown file for the content folder of a Pelican site.",
    extension=".md",
    kind="markdown",
    render=render,
    images=_IMAGES,
    losses={
        Feature.EMBEDS: "Videos become links.",
        Feature.JUMP_BREAK: "The jump break is not kept.",
    },
    post_losses=_post_losses,
    body=render_body,
    dialect=_DIALECT,
)
