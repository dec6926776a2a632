"""Eleventy (11ty.dev): YAML front matter and Markdown as markdown-it reads it, after Liquid."""

from linkwright.export.dashes import with_dash
from linkwright.export.dates import rfc3339
from linkwright.export.features import Feature, features_of
from linkwright.export.front_matter import yaml_front_matter
from linkwright.export.images import ImageHome, place_images
from linkwright.export.markdown_escapes import Dialect
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.site_writers import SiteMarkdownWriter
from linkwright.export.slugs import slug_of
from linkwright.export.tree import Element
from linkwright.model.post import Post

# Since version 2 Eleventy turns indented code off: its HTML would be alive.
_DIALECT = Dialect(braces=True, footnotes=False, strikes=True, indented_code=False)
_IMAGES = ImageHome(folder="../images", address="/images/", by_slug=True)


def render(post: Post, options: ExportOptions) -> str:
    """A file for the folder of posts.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    document = render_tree(post.body, options)
    front_matter = yaml_front_matter(
        {
            "title": with_dash(post.title, options.dash),
            "date": rfc3339(post.date) if post.date is not None else "",
            "tags": post.labels,
            # Markdown alone, without templates, where braces stand in code.
            **(
                {"templateEngineOverride": "md"}
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
    return SiteMarkdownWriter(_DIALECT, options).write(document)


PROFILE = Profile(
    name="eleventy",
    label="Eleventy",
    description="A Markdown file for the posts folder of an Eleventy site.",
    extension=".md",
    kind="markdown",
    render=render,
    images=_IMAGES,
    losses={
        Feature.JUMP_BREAK: "The jump break is not kept.",
        Feature.EMBEDS: "Videos become links.",
        Feature.LOCAL_IMAGES: "Pictures are copied to images/; Eleventy takes them along only when"
        " its settings say so (addPassthroughCopy).",
    },
    body=render_body,
    dialect=_DIALECT,
)
