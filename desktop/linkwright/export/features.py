"""What a post makes use of that some targets cannot keep."""

from collections.abc import Callable, Mapping
from enum import Enum, auto

from linkwright.export.embeds import embed_in
from linkwright.export.footnotes import footnote_mark
from linkwright.export.images import is_local
from linkwright.export.tree import Element, elements, is_block, text_of


class Feature(Enum):
    """One thing in a post that not every target keeps."""

    TABLES = auto()
    TABLE_ALIGNMENT = auto()
    FOOTNOTES = auto()
    NESTED_LISTS = auto()
    BLOCKS_IN_ITEMS = auto()
    BLOCKS_IN_QUOTES = auto()
    TOP_HEADINGS = auto()
    LOW_HEADINGS = auto()
    STRIKES = auto()
    INLINE_HTML = auto()
    DEFINITIONS = auto()
    TEMPLATE_CODE = auto()
    CODE_LANGUAGE = auto()
    CAPTIONS = auto()
    EMBEDS = auto()
    LOCAL_IMAGES = auto()
    LINK_TITLES = auto()
    JUMP_BREAK = auto()


def features_of(document: Element) -> set[Feature]:
    """All features of a tidy tree."""
    return {
        feature
        for element in elements(document)
        for feature, is_in in _SIGNS.items()
        if is_in(element)
    }


def _has_block(element: Element, *tags: str, other: bool = False) -> bool:
    """Whether a child is a block with one of the tags, or with any but these."""
    blocks = [child for child in element.children if isinstance(child, Element) and is_block(child)]
    return any((block.tag in tags) != other for block in blocks)


def _is_note(item: Element) -> bool:
    """Whether an item is a footnote of one paragraph, which the renderer makes of each."""
    return item.attributes.get("id", "").startswith("fn:") and len(item.children) == 1


_INLINE_HTML = frozenset({"abbr", "cite", "ins", "kbd", "mark", "q", "samp", "small", "sub", "u"})
_SIGNS: Mapping[Feature, Callable[[Element], bool]] = {
    Feature.TABLES: lambda e: e.tag == "table",
    Feature.TABLE_ALIGNMENT: lambda e: e.tag in {"th", "td"} and "align" in e.attributes,
    Feature.FOOTNOTES: lambda e: bool(footnote_mark(e)),
    Feature.NESTED_LISTS: lambda e: e.tag == "li" and _has_block(e, "ul", "ol"),
    Feature.BLOCKS_IN_ITEMS: lambda e: (
        e.tag == "li" and not _is_note(e) and _has_block(e, "ul", "ol", other=True)
    ),
    Feature.BLOCKS_IN_QUOTES: lambda e: (
        e.tag == "blockquote" and (len(e.children) > 1 or _has_block(e, "p", other=True))
    ),
    Feature.TOP_HEADINGS: lambda e: e.tag == "h1",
    Feature.LOW_HEADINGS: lambda e: e.tag in {"h3", "h4", "h5", "h6"},
    Feature.STRIKES: lambda e: e.tag in {"del", "s"},
    Feature.INLINE_HTML: lambda e: (
        e.tag in _INLINE_HTML or (e.tag == "sup" and not footnote_mark(e))
    ),
    Feature.DEFINITIONS: lambda e: e.tag == "dl",
    Feature.TEMPLATE_CODE: lambda e: e.tag == "code" and ("{{" in text_of(e) or "{%" in text_of(e)),
    Feature.CODE_LANGUAGE: lambda e: e.tag == "code" and "class" in e.attributes,
    Feature.CAPTIONS: lambda e: e.tag == "figcaption",
    Feature.EMBEDS: lambda e: embed_in(e) is not None,
    Feature.LOCAL_IMAGES: lambda e: e.tag == "img" and is_local(e.attributes["src"]),
    Feature.LINK_TITLES: lambda e: e.tag == "a" and "title" in e.attributes,
    Feature.JUMP_BREAK: lambda e: e.tag == "more",
}
