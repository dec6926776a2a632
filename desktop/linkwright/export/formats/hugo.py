"""Hugo (gohugo.io): YAML front matter and Markdown as Goldmark reads it with Hugo's settings.

Hugo takes HTML out of Markdown, turns hyphens and quotes into typographic signs, makes links of
bare addresses, and runs ``{{< >}}`` and ``{{% %}}`` wherever they stand, in code too.
"""

import re

from linkwright.export.dashes import with_dash
from linkwright.export.dates import rfc3339
from linkwright.export.embeds import embed_in
from linkwright.export.features import Feature
from linkwright.export.figures import figure_parts
from linkwright.export.front_matter import yaml_front_matter
from linkwright.export.images import ImageHome, place_images
from linkwright.export.markdown_escapes import Dialect, escape_text
from linkwright.export.markdown_writer import MarkdownWriter
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.slugs import slug_of
from linkwright.export.tree import Element, text_of
from linkwright.model.post import Post

_DIALECT = Dialect(smart=True, braces=True, bare_links=True, raw_html=False, strikes=True)
_SHORTCODE = re.compile(r"\{\{[<%]")
_CHECKBOX = re.compile(r"\A\[([xX])\]\(")
_ENDS_QUOTE = re.compile(r"\\(?:\"|$)")
_IMAGES = ImageHome(folder="images", address="images/")


def render(post: Post, options: ExportOptions) -> str:
    """The index.md of a page bundle.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    front_matter = yaml_front_matter(
        {
            "title": with_dash(post.title, options.dash),
            "date": rfc3339(post.date) if post.date is not None else "",
            "slug": slug_of(post),
            "tags": post.labels,
        }
    )
    return front_matter + render_body(post, options)


def render_body(post: Post, options: ExportOptions) -> str:
    """The text alone.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    document = render_tree(post.body, options)
    place_images(document, _IMAGES, slug_of(post))
    return _HugoWriter(_DIALECT).write(document)


class _HugoWriter(MarkdownWriter):
    """Markdown with Hugo's own shortcodes for figures and players."""

    jump_break = "<!--more-->"

    def block(self, element: Element, *, nested: bool) -> str:
        embed = embed_in(element)
        if embed is not None and not nested:
            return f"{{{{< {embed.provider} {embed.identifier} >}}}}"
        return super().block(element, nested=nested)

    def figure(self, figure: Element) -> str:
        """Hugo's figure shortcode."""
        parts = figure_parts(figure)
        if parts is None:
            return super().figure(figure)
        values = {
            "src": parts.image.attributes["src"],
            "alt": parts.image.attributes.get("alt", ""),
            "link": parts.link,
            "caption": self.inline(parts.caption).replace("  \n", " "),
        }
        if any("`" in value and _ENDS_QUOTE.search(value) for value in values.values()):
            return super().figure(figure)
        words = " ".join(f"{name}={_quoted(value)}" for name, value in values.items() if value)
        return f"{{{{< figure {words} >}}}}"

    def code_block(self, element: Element, *, nested: bool) -> str:
        """Code with a shortcode in it becomes text, line by line: Hugo would run it."""
        code = text_of(element).rstrip("\n")
        if not _SHORTCODE.search(code):
            return super().code_block(element, nested=nested)
        return "  \n".join(self._as_text(line) for line in code.split("\n"))

    def _as_text(self, line: str) -> str:
        """One line of code; the blank space it begins with is kept by spaces that do not break."""
        words = line.lstrip(" ")
        indent = "&nbsp;" * (len(line) - len(words))
        return indent + escape_text(words, self.dialect, line_start=not indent) or "&nbsp;"

    def link(self, element: Element, also: str = "") -> str:
        """A link named x would be taken for a box that is ticked, at the start of an item."""
        return _CHECKBOX.sub(lambda box: f"[&#{ord(box[1])};](", super().link(element, also))

    def code(self, element: Element, also: str = "") -> str:
        text = text_of(element)
        if not _SHORTCODE.search(text):
            return super().code(element, also)
        return escape_text(text, self.dialect, also=also)


def _quoted(value: str) -> str:
    """A value of a shortcode: between backticks nothing is escaped, else quotes are."""
    return f"`{value}`" if "`" not in value else '"' + value.replace('"', '\\"') + '"'


PROFILE = Profile(
    name="hugo",
    label="Hugo",
    description="A page bundle for a Hugo site: SLUG/index.md with its pictures.",
    extension=".md",
    kind="markdown",
    render=render,
    images=_IMAGES,
    losses={
        Feature.INLINE_HTML: "Hugo keeps no HTML in a text: small, marked, raised and underlined"
        " words become plain.",
        Feature.DEFINITIONS: "Definition lists become paragraphs.",
        Feature.SHORTCODE_CODE: "Code with {{< or {{% in it is written as text, because Hugo would"
        " run it.",
    },
    file_name=lambda post: f"{slug_of(post)}/index.md",
    body=render_body,
    dialect=_DIALECT,
)
