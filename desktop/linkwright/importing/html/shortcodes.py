"""Shortcodes of WordPress: words in square brackets that stand for a picture, a player, a form.

Those that a post can hold in another form get it; what is left stays in the text and is told of,
so that nothing that was written is lost. (The grammar is that of WordPress's ``do_shortcode``.)
"""

import re
from html import escape, unescape

from linkwright.importing.losses import Loss, Losses

_MOST_CAPTIONS = 1000  # more are no post but an attempt to keep us busy
_ATTRIBUTES = r"(?:\s+[^\[\]]{0,2000})?"
_CAPTION = re.compile(rf"\[caption({_ATTRIBUTES})\](.{{0,20000}}?)\[/caption\]", re.DOTALL | re.I)
_PICTURE = re.compile(r"\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*</a>)?)(.*)", re.DOTALL | re.I)
_ADDRESS_INSIDE = re.compile(
    rf"\[(embed|youtube|vimeo|video|audio|playlist)({_ATTRIBUTES})\]"
    r"\s*(https?://[^\s\[\]<>\"]{1,2000})\s*\[/\1\]",
    re.IGNORECASE,
)
_ADDRESS_GIVEN = re.compile(
    r"\[(?:embed|youtube|vimeo|video|audio|soundcloud|dailymotion)\b[^\[\]]{0,500}?[\s=\"']"
    r"(https?://[^\s\[\]<>\"']{1,2000})[^\[\]]{0,500}\](?:\s*\[/\w+\])?",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"""(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""")
# A word with attributes, or one that is closed again: what no writer types by chance.
_OTHER = re.compile(
    r"\[([a-z][a-z0-9_-]{2,40})(?:\s+[a-z_-]{1,40}=[^\[\]]{1,2000}|\s*/)\]"
    r"|\[(gallery|playlist|contact-form(?:-7)?|poll|archives|sitemap|toc|more_link)\]",
    re.IGNORECASE,
)


def without_shortcodes(html: str, losses: Losses) -> str:
    """HTML with captions as figures and players as links.

    Args:
        html: the content of a post as WordPress stores it.
        losses: counts those that stay as text.
    """
    if "[" not in html:
        return html
    if html.lower().count("[caption") <= _MOST_CAPTIONS:
        html = _CAPTION.sub(_figure, html)
    html = _ADDRESS_INSIDE.sub(lambda match: _link(match[3]), html)
    html = _ADDRESS_GIVEN.sub(lambda match: _link(match[1]), html)
    for match in _OTHER.finditer(html):
        losses.add(Loss.SHORTCODE, f"[{match[1] or match[2]}]")
    return html


def _figure(match: re.Match[str]) -> str:
    """``[caption ...]<img> Words[/caption]``; of old, the words stood in an attribute."""
    picture = _PICTURE.match(match[2])
    if picture is None:
        return match[2]
    named = {found[1].lower(): found[2] or found[3] or found[4] or ""
             for found in _ATTRIBUTE.finditer(match[1])}  # fmt: skip
    words = picture[2].strip() or escape(unescape(named.get("caption", "")), quote=False)
    caption = f"<figcaption>{words}</figcaption>" if words else ""
    return f"<figure>{picture[1]}{caption}</figure>"


def _link(address: str) -> str:
    """A paragraph of one link that shows its address: the form of a player in a post."""
    plain = escape(unescape(address))
    return f'<p><a href="{plain}">{plain}</a></p>'
