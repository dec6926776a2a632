"""What a post makes use of that some targets cannot keep."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from typing import TypeAlias

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
    SHORTCODE_CODE = auto()
    CODE_LANGUAGE = auto()
    CAPTIONS = auto()
    EMBEDS = auto()
    LOCAL_IMAGES = auto()
    LINK_TITLES = auto()
    JUMP_BREAK = auto()


def features_of(document: Element) -> set[Feature]:
    """All features of a tidy tree."""
    found: set[Feature] = set()
    for element in elements(document):
        for feature, is_in in _SIGNS.get(element.tag, ()):
            if feature not in found and is_in(element):
                found.add(feature)
    return found


def _has_block(element: Element, *tags: str, other: bool = False) -> bool:
    """Whether a child is a block with one of the tags, or with any but these."""
    blocks = [child for child in element.children if isinstance(child, Element) and is_block(child)]
    return any((block.tag in tags) != other for block in blocks)


def _is_note(item: Element) -> bool:
    """Whether an item is a footnote of one paragraph, which the renderer makes of each."""
    return item.attributes.get("id", "").startswith("fn:") and len(item.children) == 1


_Sign: TypeAlias = tuple[Feature, Callable[[Element], bool]]


def _always(_: Element) -> bool:
    return True


# By the tags that can show a feature: most elements of a post show none.
_SIGNS: Mapping[str, Sequence[_Sign]] = {
    "table": ((Feature.TABLES, _always),),
    **dict.fromkeys(("th", "td"), ((Feature.TABLE_ALIGNMENT, lambda e: "align" in e.attributes),)),
    "sup": (
        (Feature.FOOTNOTES, lambda e: bool(footnote_mark(e))),
        (Feature.INLINE_HTML, lambda e: not footnote_mark(e)),
    ),
    "li": (
        (Feature.NESTED_LISTS, lambda e: _has_block(e, "ul", "ol")),
        (
            Feature.BLOCKS_IN_ITEMS,
            lambda e: not _is_note(e) and _has_block(e, "ul", "ol", other=True),
        ),
    ),
    "blockquote": (
        (
            Feature.BLOCKS_IN_QUOTES,
            lambda e: len(e.children) > 1 or _has_block(e, "p", other=True),
        ),
    ),
    "h1": ((Feature.TOP_HEADINGS, _always),),
    **dict.fromkeys(("h3", "h4", "h5", "h6"), ((Feature.LOW_HEADINGS, _always),)),
    **dict.fromkeys(("del", "s"), ((Feature.STRIKES, _always),)),
    **dict.fromkeys(
        ("abbr", "cite", "ins", "kbd", "mark", "q", "samp", "small", "sub", "u"),
        ((Feature.INLINE_HTML, _always),),
    ),
    "dl": ((Feature.DEFINITIONS, _always),),
    "code": (
        (Feature.TEMPLATE_CODE, lambda e: "{{" in text_of(e) or "{%" in text_of(e)),
        (Feature.SHORTCODE_CODE, lambda e: "{{<" in text_of(e) or "{{%" in text_of(e)),
        (Feature.CODE_LANGUAGE, lambda e: "class" in e.attributes),
    ),
    "figcaption": ((Feature.CAPTIONS, _always),),
    "p": ((Feature.EMBEDS, lambda e: embed_in(e) is not None),),
    "img": ((Feature.LOCAL_IMAGES, lambda e: is_local(e.attributes["src"])),),
    "a": ((Feature.LINK_TITLES, lambda e: "title" in e.attributes),),
    "more": ((Feature.JUMP_BREAK, _always),),
}
