"""Titles as the themes that come with Pelican and Nikola can take them.

Such a theme puts a title into places that do not escape it. Nearly every title survives that as it
is; the few that would become markup or end a script need more.
"""

import html
import re

from linkwright.export.html_writer import escape_text

_TAG = re.compile(r"<(?=[a-zA-Z/!?])")
_QUOTE = re.compile(r'(?<!\S)"|(?<=[(\[])"')
# Elements that are read by rules of their own, which also end them in unexpected places.
_SWALLOWS = re.compile(
    r"</?(script|style|title|textarea|iframe|xmp|no(script|embed|frames)|plaintext|template)\b",
    re.IGNORECASE,
)
_BARE_ATTRIBUTES = frozenset(
    {"autofocus", "contenteditable", "download", "hidden", "inert", "lang", "popover"}
)
_ENDS_SCRIPT = re.compile(r"</script|<!--.*<script", re.IGNORECASE)
_SCRIPT = re.compile(r"<(?=/?script)", re.IGNORECASE)


def for_pelican(title: str) -> str:
    """A title as HTML for headings that stays text where themes strip and unescape it.

    They put the result into ``<title>`` and into attributes in double quotes. A title that would
    be markup there gets its quotes and brackets for the heading alone, and look-alikes elsewhere.
    """
    candidates = (title, _with_typographic_quotes(title), _with_typographic_brackets(title))
    harmless = [words for words in candidates if not is_markup_in_pelican(words)]
    elsewhere = harmless[0] if harmless else with_look_alikes(title)
    pairs = zip(title, elsewhere, strict=True)
    return "".join(
        escape_text(sign) if sign == like else _apart(sign, like) for sign, like in pairs
    )


def _apart(sign: str, look_alike: str) -> str:
    """One sign for browsers, another for Jinja2's ``striptags``.

    To a browser this is an element with an attribute, the sign, and an empty comment. ``striptags``
    ends the tag at its first bracket and finds a comment where the attribute's value ends.
    """
    return f"<data value='>{look_alike}<!--'>{html.escape(sign)}</data><!---->"


def is_markup_in_pelican(title: str) -> bool:
    """Whether a title would be more than text where a theme of Pelican does not escape it.

    In an attribute its first quote ends the attribute, so that names of attributes follow: mere
    words do no harm, as long as none of them means anything to browsers.
    """
    after_quote = title.partition('"')[2].lower()
    return bool(
        _SWALLOWS.search(title)
        or (_TAG.search(title) and "=" in title)
        or re.search("[=>]", after_quote)
        or not _BARE_ATTRIBUTES.isdisjoint(re.split(r"[\s/]+", after_quote))
    )


def with_look_alikes(words: str) -> str:
    """Words without a straight double quote or a bracket that could begin a tag."""
    return _with_typographic_brackets(_with_typographic_quotes(words))


def _with_typographic_quotes(words: str) -> str:
    return _QUOTE.sub("“", words).replace('"', "”")


def _with_typographic_brackets(words: str) -> str:
    return _TAG.sub("‹", words)


def for_nikola(title: str) -> str:
    """A title that does not end the script that it is a string of (base.tmpl, for Disqus).

    Only the end of a script does, and a script inside a comment, which hides that end.
    """
    return _SCRIPT.sub("‹", title) if _ENDS_SCRIPT.search(title) else title
