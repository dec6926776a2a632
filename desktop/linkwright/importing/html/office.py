"""What word processors put on the clipboard, made the HTML that it stands for.

Word writes lists as paragraphs whose bullets are text, Google Docs wraps everything in a bold
element that is not bold, and all of them mark what is hidden.
"""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL)
_HEADER = re.compile(r"\s*Version:[0-9.]+\s[^<]{0,2000}")
_CONDITIONS = re.compile(
    r"<!\[(?:if[^\]]{0,200}|endif)\]>|<!--\[if[^\]]{0,200}\]>.*?<!\[endif\]-->", re.DOTALL
)
_LEVEL = re.compile(r"\blevel(\d)\b")
_NUMBERED = re.compile(r"\s*(?:\d{1,3}|[a-zA-Z]{1,4})[.)]")
_NOT_BOLD = re.compile(r"(?<![\w-])font-weight:\s*(?:normal|[1-4]00)", re.IGNORECASE)
_NOT_SLANTED = re.compile(r"(?<![\w-])font-style:\s*normal", re.IGNORECASE)
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden|mso-hide:\s*all", re.IGNORECASE)
_MOST_NODES = 20_000


def clipboard_fragment(html: str) -> str:
    """The part of a clipboard's HTML that was copied, without the system's notes around it."""
    header = _HEADER.match(html)
    html = html[header.end() :] if header else html
    found = _FRAGMENT.search(html)
    return _CONDITIONS.sub("", found[1] if found else html)


def plain_structure(html: str) -> str:
    """HTML whose lists are lists and whose bold words are bold; hidden parts and players are gone.

    Args:
        html: untrusted, in any state.
    """
    tree = LexborHTMLParser(f"<body>{html}")
    body = tree.body
    if body is None:
        return ""
    for node in body.css("[hidden], [aria-hidden=true], [style]")[:_MOST_NODES]:
        style = node.attributes.get("style") or ""
        if "hidden" in node.attributes or _HIDDEN.search(style) or not style:
            node.decompose()
    for node in body.css("iframe, frame, embed, object, video, audio")[:_MOST_NODES]:
        node.decompose()
    for node in body.css("b[style], strong[style], i[style], em[style]")[:_MOST_NODES]:
        style = node.attributes.get("style") or ""
        if (_NOT_BOLD if node.tag in ("b", "strong") else _NOT_SLANTED).search(style):
            node.unwrap()
    return _with_lists(body)


def _with_lists(body: LexborNode) -> str:
    """The HTML of a body with each item of Word's in a list of its own; they are joined later."""
    paragraphs = body.css("p[style*='mso-list']")[:_MOST_NODES]
    items = [(node.html or "", item) for node in paragraphs if (item := _item(node))]
    html = body.inner_html or ""
    pieces: list[str] = []
    at = 0
    for written, item in items:
        start = html.find(written, at)
        if start >= 0:
            pieces += (html[at:start], item)
            at = start + len(written)
    return "".join(pieces) + html[at:]


def _item(paragraph: LexborNode) -> str:
    """A paragraph that is an item as a list, as deep as it says; "" for another paragraph."""
    level = _LEVEL.search(paragraph.attributes.get("style") or "")
    marker = paragraph.css_first("[style*='Ignore']")
    if level is None or marker is None:
        return ""
    tag = "ol" if _NUMBERED.match(marker.text()) else "ul"
    depth = int(level[1])
    words = (paragraph.inner_html or "").replace(marker.html or "", "", 1)
    return f"<{tag}><li>" * depth + words + f"</li></{tag}>" * depth
