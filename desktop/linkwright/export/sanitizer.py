"""The gate: nothing that a page, a paste or an import brought leaves the program as active content.

What is allowed is listed; everything else goes while its text stays. Scripts and style sheets go
with their content, which no reader was ever meant to see.
"""

import re

ALLOWED_TAGS = frozenset(
    {
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
        *("blockquote", "pre", "hr", "figure", "figcaption"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
        *("a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark"),
        *("q", "s", "samp", "small", "strong", "sub", "sup", "u", "var"),
    }
)

ALLOWED_ATTRIBUTES = {
    "a": {"href", "title"},
    "abbr": {"title"},
    "code": {"class"},
    "hr": {"id"},
    "img": {"src", "alt", "title", "width", "height"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "th": {"align"},
    "td": {"align"},
}

JUMP_BREAK_ID = "more"
"""The id of the rule that stands for ``<!--more-->`` on its way through the gate."""

WEB_SCHEMES = frozenset({"http", "https", "mailto"})

_LANGUAGE_CLASS = re.compile(r"language-[\w+#.-]{1,40}")
_FOOTNOTE_ID = re.compile(r"fn(ref\d*)?:[\w:.-]{1,80}")
_NUMBER = re.compile(r"\d{1,5}")
_ALIGNMENTS = frozenset({"left", "center", "right"})


def clean(untrusted_html: str) -> str:
    """HTML with nothing active in it, well-formed whatever came in.

    Args:
        untrusted_html: any HTML fragment.

    Returns:
        A fragment with the tags, attributes and address schemes listed in this module only.
        Addresses with another scheme (``javascript:``, ``data:`` and the rest) are taken off;
        relative ones stay.
    """
    import nh3

    return nh3.clean(
        untrusted_html,
        tags=set(ALLOWED_TAGS),
        clean_content_tags={"script", "style"},
        attributes=ALLOWED_ATTRIBUTES,
        attribute_filter=_keep_attribute,
        strip_comments=True,
        link_rel=None,
        url_schemes=set(WEB_SCHEMES),
    )


def _keep_attribute(tag: str, name: str, value: str) -> str | None:
    """The value of an allowed attribute, or None where the value itself is not allowed."""
    if name == "class":
        return value if _LANGUAGE_CLASS.fullmatch(value) else None
    if tag == "hr":
        return value if value == JUMP_BREAK_ID else None
    if name == "id":
        return value if _FOOTNOTE_ID.fullmatch(value) else None
    if name == "align":
        return value if value in _ALIGNMENTS else None
    if name in {"width", "height", "start"}:
        return value if _NUMBER.fullmatch(value) else None
    return value
