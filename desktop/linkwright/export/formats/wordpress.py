"""WordPress, block markup: what its editor itself would save, so it stays editable block by block.

Content with block comments is stored byte for byte and gets no automatic paragraphs. The forms are
those of the block library of WordPress 6; what has no block of its own becomes an HTML block.
"""

import json
from collections.abc import Mapping

from linkwright.export.embeds import Embed, embed_in
from linkwright.export.features import Feature
from linkwright.export.figures import figure_parts, image_of
from linkwright.export.footnotes import split_footnotes
from linkwright.export.html_writer import escape_attribute
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.tree import Element, Node, is_block, run_of
from linkwright.export.wordpress_text import WordPressWriter
from linkwright.model.post import Post


def render(post: Post, options: ExportOptions) -> str:
    """The post's content for the code editor, the REST interface or an import file.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return WordPressBlockWriter(options).write(render_tree(post.body, options))


class WordPressBlockWriter(WordPressWriter):
    """Writes each top-level block between the comments that name it."""

    def write(self, document: Element) -> str:
        """See the class."""
        blocks, notes = split_footnotes(document)
        parts = [self._block(block) for block in blocks if isinstance(block, Element)]
        if notes:
            rest = [node for node in document.children[-2:] if isinstance(node, Element)]
            parts += [self._block(rest[0]), self._html_block(rest[1])]
        return "\n\n".join(parts) + "\n" if parts else ""

    def _block(self, element: Element) -> str:
        tag = element.tag
        if embed := embed_in(element):
            return _embed_block(embed)
        if tag == "p" and len(element.children) == 1 and image_of(element.children[0]):
            element = Element("figure", {}, element.children)
            tag = "figure"
        if tag == "p":
            return _named("paragraph", super().block(element)[0])
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            level = int(tag[1])
            settings = {"level": level} if level != 2 else {}
            return _named("heading", super().block(element)[0], settings)
        if tag in {"ul", "ol"}:
            return self._list(element)
        if tag == "figure":
            return self._image(element)
        if tag == "blockquote":
            inner = "\n\n".join(
                self._block(child) for child in element.children if isinstance(child, Element)
            )
            return _named("quote", f'<blockquote class="wp-block-quote">{inner}</blockquote>')
        if tag == "pre":
            code = self.inline(_code_of(element))
            return _named("code", f'<pre class="wp-block-code"><code>{code}</code></pre>')
        if tag == "more":
            return _named("more", "<!--more-->")
        if tag == "hr":
            line = '<hr class="wp-block-separator has-alpha-channel-opacity"/>'
            return _named("separator", line)
        if tag == "table" and not any(_is(child, "caption") for child in element.children):
            table = "".join(self.block(element))
            return _named("table", f'<figure class="wp-block-table">{table}</figure>')
        return self._html_block(element)

    def _html_block(self, element: Element) -> str:
        return _named("html", "\n".join(self.block(element)))

    def _list(self, element: Element) -> str:
        settings: dict[str, object] = {}
        if element.tag == "ol":
            settings["ordered"] = True
            if "start" in element.attributes:
                settings["start"] = int(element.attributes["start"])
        items = "\n\n".join(
            self._item(child) for child in element.children if isinstance(child, Element)
        )
        return _named("list", f"{self.start_tag(element)}{items}</{element.tag}>", settings)

    def _item(self, item: Element) -> str:
        lists = [child for child in item.children if _is(child, "ul") or _is(child, "ol")]
        rest = [child for child in item.children if child not in lists]
        text = self.inline(run_of(rest))
        nested = "".join(self._list(child) for child in lists if isinstance(child, Element))
        return _named("list-item", f"<li>{text}{nested}</li>")

    def _image(self, figure: Element) -> str:
        parts = figure_parts(figure)
        if parts is None:
            return self._html_block(figure)
        image = self.start_tag(parts.image).removesuffix(">") + "/>"
        if parts.link:
            link = Element("a", {"href": parts.link})
            image = f"{self.start_tag(link)}{image}</a>"
        caption = self.inline(parts.caption)
        if caption:
            caption = f'<figcaption class="wp-element-caption">{caption}</figcaption>'
        settings = {"linkDestination": "custom"} if parts.link else {}
        return _named(
            "image", f'<figure class="wp-block-image">{image}{caption}</figure>', settings
        )

    def attributes(self, element: Element) -> list[tuple[str, str]]:
        """Cells are aligned by class, as the table block does it."""
        alignment = element.attributes.get("align")
        if element.tag in {"th", "td"} and alignment:
            return [("class", f"has-text-align-{alignment}"), ("data-align", alignment)]
        if element.tag == "img":  # a size would have to stand in the block's settings too
            kept = {name: element.attributes.get(name, "") for name in ("src", "alt", "title")}
            return [(name, value) for name, value in kept.items() if value or name == "alt"]
        return super().attributes(element)


def _named(name: str, markup: str, settings: Mapping[str, object] | None = None) -> str:
    """A block between its comments; in settings no ``--`` can end them (serialize_block)."""
    words = json.dumps(settings, separators=(",", ":")).replace("--", "\\u002d\\u002d")
    start = f"wp:{name} {words}" if settings else f"wp:{name}"
    return f"<!-- {start} -->\n{markup}\n<!-- /wp:{name} -->"


def _embed_block(embed: Embed) -> str:
    name = embed.provider
    classes = f"wp-block-embed is-type-video is-provider-{name} wp-block-embed-{name}"
    settings = {
        "url": embed.address,
        "type": "video",
        "providerNameSlug": name,
        "responsive": True,
    }
    address = escape_attribute(embed.address)
    inner = f'<div class="wp-block-embed__wrapper">\n{address}\n</div>'
    return _named("embed", f'<figure class="{classes}">{inner}</figure>', settings)


def _code_of(pre: Element) -> list[Node]:
    code = pre.children[0] if pre.children else ""
    inner = code.children if isinstance(code, Element) else [code]
    return [part.rstrip("\n") if isinstance(part, str) else part for part in inner]


def _is(node: Node, tag: str) -> bool:
    return is_block(node) and isinstance(node, Element) and node.tag == tag


PROFILE = Profile(
    name="wordpress",
    label="WordPress (blocks)",
    description="Block markup: paste it into the editor, or into its code view.",
    extension=".html",
    kind="html",
    render=render,
    images=None,
    losses={
        Feature.BLOCKS_IN_ITEMS: "Paragraphs inside a list item become lines of it.",
        Feature.CODE_LANGUAGE: "The language of code is not kept.",
    },
)
