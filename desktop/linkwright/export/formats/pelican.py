"""Pelican (getpelican.com): lines of metadata and Markdown as Python-Markdown reads it.

A title is put into pages as HTML, so it is written as HTML; quotes around it would show. What else
themes do with it is told in `theme_titles`.
"""

import re

from linkwright.export.dashes import with_dash
from linkwright.export.dates import rfc3339
from linkwright.export.features import Feature
from linkwright.export.images import ImageHome, place_images
from linkwright.export.markdown_escapes import Dialect
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line, render_tree
from linkwright.export.site_writers import PythonMarkdownWriter, SiteHtmlWriter
from linkwright.export.slugs import slug_of
from linkwright.export.theme_titles import for_pelican, is_markup_in_pelican, with_look_alikes
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
        "Title": for_pelican(one_line(with_dash(post.title, options.dash))),
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


def _tags(post: Post) -> str:
    """Labels between commas; between semicolons when one has such a sign of its own.

    Themes put them into pages as they are, wherever they like.
    """
    labels = [with_look_alikes(one_line(label)) for label in post.labels]
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
    if is_markup_in_pelican(post.title):
        sentences.append(
            "Straight quotes or angle brackets in the title become typographic ones in feeds and"
            " in the browser's tab, where Pelican would take them for HTML."
        )
    if any(with_look_alikes(label) != label for label in post.labels):
        sentences.append(
            "Straight quotes and angle brackets in labels become typographic ones, because"
            " Pelican's themes take labels for HTML."
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
