"""Jekyll (jekyllrb.com): YAML front matter and Markdown as kramdown reads it, after Liquid."""

from linkwright.export.dashes import with_dash
from linkwright.export.dates import rfc3339
from linkwright.export.features import Feature, features_of
from linkwright.export.front_matter import yaml_front_matter
from linkwright.export.images import ImageHome, place_images
from linkwright.export.markdown_escapes import Dialect
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.site_writers import TableCodeWriter
from linkwright.export.slugs import day_of, slug_of
from linkwright.export.tree import Element
from linkwright.model.post import Post

_DIALECT = Dialect(smart=True, braces=True, pipes=True, math=True, strikes=True)
_IMAGES = ImageHome(folder="../images", address="/images/", by_slug=True)


def render(post: Post, options: ExportOptions) -> str:
    """A file for the _posts folder.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    document = render_tree(post.body, options)
    front_matter = yaml_front_matter(
        {
            "title": with_dash(post.title, options.dash),
            "date": rfc3339(post.date) if post.date is not None else "",
            "tags": post.labels,
            # Jekyll 4 and later; only where braces stand in code and cannot be escaped.
            **(
                {"render_with_liquid": False}
                if Feature.TEMPLATE_CODE in features_of(document)
                else {}
            ),
        }
    )
    return front_matter + _write(document, post, options)


def render_body(post: Post, options: ExportOptions) -> str:
    """The text alone.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return _write(render_tree(post.body, options), post, options)


def _write(document: Element, post: Post, options: ExportOptions) -> str:
    place_images(document, _IMAGES, slug_of(post))
    return _JekyllWriter(_DIALECT, options).write(document)


class _JekyllWriter(TableCodeWriter):
    jump_break = "<!--more-->"  # what sites set as excerpt_separator


def file_name(post: Post) -> str:
    """The day and the slug, as Jekyll wants it; a post without a day is a draft."""
    slug = slug_of(post) + ".md"
    return f"{day_of(post.date)}-{slug}" if post.date is not None else slug


def _post_losses(post: Post) -> list[str]:
    if post.date is not None:
        return []
    return ["The post has no date: Jekyll takes it only as a draft, in the _drafts folder."]


PROFILE = Profile(
    name="jekyll",
    label="Jekyll",
    description="A Markdown file for the _posts folder of a Jekyll site.",
    extension=".md",
    kind="markdown",
    render=render,
    images=_IMAGES,
    losses={
        Feature.TEMPLATE_CODE: "Code with template braces needs Jekyll 4 or later to be shown.",
        Feature.EMBEDS: "Videos become links.",
    },
    post_losses=_post_losses,
    file_name=file_name,
    body=render_body,
    dialect=_DIALECT,
)
