"""Nikola (getnikola.com): a comment with metadata and Markdown as Python-Markdown reads it.

Nikola moves every heading one level down, so they are written one level up. It runs ``{{% %}}``
wherever that stands, in code too.
"""

import re
import unicodedata

from linkwright.export.dashes import with_dash
from linkwright.export.dates import rfc3339
from linkwright.export.features import Feature
from linkwright.export.images import ImageHome, place_images
from linkwright.export.markdown_escapes import Dialect, escape_text
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line, render_tree
from linkwright.export.site_writers import PythonMarkdownWriter
from linkwright.export.slugs import slug_of
from linkwright.export.theme_titles import for_nikola
from linkwright.export.tree import Element, text_of
from linkwright.model.post import Post

_DIALECT = Dialect(braces=True, strikes=True)
_SHORTCODE = "{{%"
_IMAGES = ImageHome(folder="../images", address="/images/", by_slug=True)


def render(post: Post, options: ExportOptions) -> str:
    """A file for the posts folder.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    fields = {
        "title": for_nikola(one_line(with_dash(post.title, options.dash))),
        "slug": slug_of(post),
        "date": rfc3339(post.date) if post.date is not None else "",
        "tags": ", ".join(_labels(post)[0]),
    }
    lines = [f".. {key}: {value}\n" for key, value in fields.items() if value]
    return "<!--\n" + "".join(lines) + "-->\n\n" + render_body(post, options)


def render_body(post: Post, options: ExportOptions) -> str:
    """The text alone.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    document = render_tree(post.body, options)
    place_images(document, _IMAGES, slug_of(post))
    return _NikolaWriter(_DIALECT, options).write(document)


def _labels(post: Post) -> tuple[list[str], list[str]]:
    """The labels as Nikola divides them, and those at which it would stop.

    It makes an address of each, of which only the letters and digits are left.
    """
    kept: dict[str, str] = {}
    stops: list[str] = []
    for label in [part.strip() for words in post.labels for part in one_line(words).split(",")]:
        plain = unicodedata.normalize("NFKD", label).lower()
        signs = (sign for sign in plain if sign.isalnum() or sign in "+_- ")
        address = re.sub(r"[- ]+", "-", "".join(signs)).strip("-")
        if address and address not in kept:
            kept[address] = label
        elif label and label != kept.get(address):
            stops.append(label)
    return list(kept.values()), stops


class _NikolaWriter(PythonMarkdownWriter):
    jump_break = "<!-- TEASER_END -->"

    def block(self, element: Element, *, nested: bool) -> str:
        if element.tag in {"h2", "h3", "h4", "h5", "h6"}:
            element = Element(f"h{int(element.tag[1]) - 1}", {}, element.children)
        return super().block(element, nested=nested)

    def code_block(self, element: Element, *, nested: bool) -> str:
        """Code with a shortcode in it becomes lines of code with its braces escaped."""
        code = text_of(element).rstrip("\n")
        if _SHORTCODE not in code:
            return super().code_block(element, nested=nested)
        return "  \n".join(self._harmless(line) for line in code.split("\n"))

    def code(self, element: Element, also: str = "") -> str:
        text = text_of(element)
        if _SHORTCODE not in text:
            return super().code(element, also)
        return f"<code>{escape_text(text, self.dialect, also=also)}</code>"

    def _harmless(self, line: str) -> str:
        """One line of code; the blank space it begins with is kept by spaces that do not break."""
        words = line.lstrip(" ")
        start = "&nbsp;" * (len(line) - len(words))
        return f"<code>{start}{escape_text(words, self.dialect)}</code>" if words else "&nbsp;"


def _post_losses(post: Post) -> list[str]:
    sentences = []
    if post.date is None:
        sentences.append("The post has no date, without which Nikola stops: please give it one.")
    if for_nikola(post.title) != post.title:
        sentences.append(
            "The first bracket of <script> in the title becomes a typographic one, because Nikola's"
            " own themes put titles into scripts for Disqus. On a site without Disqus"
            " (COMMENT_SYSTEM in conf.py), you can put it back in the file."
        )
    if any("," in label for label in post.labels):
        sentences.append("Nikola divides a label at its commas.")
    if stops := _labels(post)[1]:
        sentences.append(
            "Nikola stops at labels that have no letters, or the same ones as another. These are"
            f" left out: {', '.join(stops)}."
        )
    return sentences


PROFILE = Profile(
    name="nikola",
    label="Nikola",
    description="A Markdown file for the posts folder of a Nikola site.",
    extension=".md",
    kind="markdown",
    render=render,
    images=_IMAGES,
    losses={
        Feature.EMBEDS: "Videos become links.",
        Feature.TOP_HEADINGS: "Headings of the first level become second level: Nikola keeps the"
        " first for the title.",
    },
    post_losses=_post_losses,
    body=render_body,
    dialect=_DIALECT,
)
