"""From an HTML parser's tree to the few elements that a post can hold.

Everything else goes while its words stay; what would be missed is counted. Divisions keep the one
thing that they mean to a text, the line, and whether it is centred.
"""

import re
from collections.abc import Callable, Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

from linkwright.export.embeds import embed_at
from linkwright.export.tree import MAX_DEPTH, Element
from linkwright.importing.html.addresses import is_on_the_web, kept_address
from linkwright.importing.html.nesting import is_too_deep, shallow
from linkwright.importing.losses import Loss, Losses

LINE = "line"
"""The tag of a division: its content stands on lines of its own."""
JUMP_BREAK = "more"

_AS_IS = frozenset(
    {
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
        *("blockquote", "pre", "figure", "figcaption", "table", "caption"),
        *("thead", "tbody", "tfoot", "tr", "th", "td", "br", "hr"),
        *("b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "small", "mark"),
        *("cite", "q", "code", "kbd", "samp", "var", "abbr"),
    }
)
_RENAMED = {"strike": "del", "tt": "code", "acronym": "abbr", "xmp": "pre", "listing": "pre"}
_LINES = frozenset(
    {
        *("div", "center", "section", "article", "aside", "main", "header", "footer", "nav"),
        *("address", "details", "summary", "fieldset", "legend", "dialog", "hgroup", "search"),
        *("menu", "dir", "body"),
    }
)
_GONE = frozenset(
    {
        *("head", "title", "template", "noscript", "noembed", "noframes", "math", "canvas", "map"),
        *("select", "datalist", "textarea", "button", "input", "option", "progress", "meter"),
        *("param", "source", "track", "base", "meta", "link", "col", "colgroup", "rp", "area"),
    }
)
_FRAMES = frozenset({"iframe", "frame", "embed", "object", "video", "audio"})
_COUNTED = {"script": Loss.SCRIPT, "style": Loss.STYLE, "svg": Loss.DRAWING}
_KEPT_ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "abbr": ("title",),
    "code": ("class",),
    "li": ("id",),
    "ol": ("start",),
    "sup": ("id",),
    "figure": ("class",),
    "table": ("class",),
}
_STYLES = (
    (re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE), "b"),
    (re.compile(r"font-style:\s*(?:italic|oblique)", re.IGNORECASE), "i"),
    (re.compile(r"text-decoration[a-z-]*:[^;]*line-through", re.IGNORECASE), "del"),
)
_CENTRED = re.compile(r"text-align:\s*(?:-\w+-)?center", re.IGNORECASE)
_ALIGNED = re.compile(r"text-align:\s*(left|right|center)", re.IGNORECASE)
_MORE = re.compile(r"\s*more\b", re.IGNORECASE)
_CAPTION = re.compile(r"(?:^|\s)(?:wp-caption-text|tr-caption|image-caption)(?:\s|$)")
_SMALLEST_IMAGE = 2  # pixels; what is smaller counts visitors
_LAZY_SOURCES = ("data-src", "data-original", "data-lazy-src")


def read_dom(
    untrusted_html: str, base_url: str, losses: Losses, own_files: frozenset[str] = frozenset()
) -> Element:
    """The body of an HTML text as a tree with `LINE` elements in it.

    Args:
        untrusted_html: a fragment or a page, in any state.
        base_url: what relative addresses are relative to.
        losses: counts what does not come along.
        own_files: addresses of pictures that stay as they are.
    """
    if is_too_deep(untrusted_html):
        losses.add(Loss.DEEP)
        untrusted_html = shallow(untrusted_html)
    # Without the tag, scripts and comments at the beginning would stand outside the body.
    body = LexborHTMLParser(f"<body>{untrusted_html}").body
    return _DomReader(base_url, losses, own_files).read(body) if body is not None else Element("")


def read_node(node: LexborNode, base_url: str, losses: Losses) -> Element:
    """What stands in one node of a parsed page; see `read_dom`."""
    return _DomReader(base_url, losses).read(node)


class _DomReader:
    """Reads one body; iterative, as pages may be nested deeper than Python calls."""

    def __init__(
        self, base_url: str, losses: Losses, own_files: frozenset[str] = frozenset()
    ) -> None:
        self._base_url = base_url
        self._own_files = own_files
        self._losses = losses
        self._special: Mapping[str, Callable[[LexborNode, Element], Element | None]] = {
            "a": self._link,
            "img": self._image,
            "form": self._form,
            **dict.fromkeys(_FRAMES, self._frame),
        }

    def read(self, body: LexborNode) -> Element:
        document = Element("")
        waiting: list[tuple[LexborNode | None, Element]] = [(body.child, document)]
        while waiting:
            node, into = waiting.pop()
            while node is not None:
                following = node.next
                inner = self._take(node, into, len(waiting))
                child = node.child if inner is not None else None
                if inner is not None and child is not None:
                    waiting.append((following, into))
                    node, into = child, inner
                else:
                    node = following
        return document

    def _take(self, node: LexborNode, into: Element, depth: int) -> Element | None:
        """Add a node; the element that its children belong to, None to leave them out."""
        tag = node.tag or ""
        if tag == "-text":
            into.children.append(node.text_content or "")
            return None
        if tag == "-comment":
            if _MORE.match(node.comment_content or ""):
                into.children.append(Element(JUMP_BREAK))
            return None
        if tag in _COUNTED:
            self._losses.add(_COUNTED[tag])
            return None
        if tag in _GONE:
            return None
        if depth > MAX_DEPTH:
            return into
        if special := self._special.get(tag):
            return special(node, into)
        tag = _RENAMED.get(tag, tag)
        attributes = node.attributes
        if tag in _LINES:
            return _added(into, _division(tag, attributes))
        if tag in _AS_IS:
            return self._styled(_added(into, _plain(tag, attributes)), tag, attributes)
        return self._styled(into, tag, attributes)

    def _styled(
        self, into: Element, tag: str, attributes: Mapping[str, str | None]
    ) -> Element | None:
        """Inside an element, those that its style stands for."""
        style = attributes.get("style") or ""
        if tag in {"br", "hr"} or not style or tag in {"b", "strong", "i", "em", "del"}:
            return into
        for pattern, name in _STYLES:
            if pattern.search(style):
                into = _added(into, Element(name))
        return into

    def _link(self, node: LexborNode, into: Element) -> Element | None:
        attributes = node.attributes
        if "more" in (attributes.get("name"), attributes.get("id")) and not attributes.get("href"):
            into.children.append(Element(JUMP_BREAK))
            return into
        address = kept_address(attributes.get("href") or "", self._base_url)
        if address is None:
            self._losses.add(Loss.ACTIVE_LINK)
        if not address:
            return self._styled(into, "a", attributes)
        link = Element("a", {"href": address})
        title = " ".join((attributes.get("title") or "").split())
        if title and title != " ".join(node.text().split()):
            link.attributes["title"] = title
        return self._styled(_added(into, link), "a", attributes)

    def _image(self, node: LexborNode, into: Element) -> Element | None:
        attributes = node.attributes
        sources = (attributes.get("src"), *map(attributes.get, _LAZY_SOURCES))
        kept = (kept_address(source, self._base_of(source)) for source in sources if source)
        source = next(filter(None, kept), "")
        sizes = {name: attributes.get(name) or "" for name in ("width", "height")}
        if any(size.isdigit() and int(size) < _SMALLEST_IMAGE for size in sizes.values()):
            return None
        alt = " ".join((attributes.get("alt") or "").split())
        if not source:
            if any(sources):
                self._losses.add(Loss.LOST_IMAGE)
            into.children.append(alt)
            return None
        if is_on_the_web(source):
            self._losses.add(Loss.WEB_IMAGE)
        image = Element("img", {"src": source, "alt": alt})
        image.attributes |= {name: size for name, size in sizes.items() if size.isdigit()}
        title = " ".join((attributes.get("title") or "").split())
        if title and title != alt:
            image.attributes["title"] = title
        into.children.append(image)
        return None

    def _base_of(self, source: str) -> str:
        return "" if source in self._own_files else self._base_url

    def _frame(self, node: LexborNode, into: Element) -> Element | None:
        """A player as the address of what it plays, alone on its line."""
        address = kept_address(_frame_source(node), self._base_url)
        if not address or not is_on_the_web(address):
            self._losses.add(Loss.LOST_FRAME)
            return None
        embed = embed_at(address)
        if embed is None:
            self._losses.add(Loss.FRAME)
        page = embed.address if embed else address
        into.children.append(Element("p", {}, [Element("a", {"href": page}, [page])]))
        return None

    def _form(self, node: LexborNode, into: Element) -> Element | None:
        self._losses.add(Loss.FORM)
        return _added(into, Element(LINE))


def _added(into: Element, element: Element) -> Element:
    into.children.append(element)
    return element


def _division(tag: str, attributes: Mapping[str, str | None]) -> Element:
    made = Element(LINE)
    if tag == "center" or _is_centred(attributes):
        made.attributes["align"] = "center"
    if _CAPTION.search(attributes.get("class") or ""):
        made.attributes["class"] = "caption"
    return made


def _plain(tag: str, attributes: Mapping[str, str | None]) -> Element:
    names = _KEPT_ATTRIBUTES.get(tag, ())
    made = Element(tag, {name: value for name in names if (value := attributes.get(name))})
    if tag in {"p", "h1", "h2", "h3", "h4", "h5", "h6"} and _is_centred(attributes):
        made.attributes["align"] = "center"
    if tag in {"p", "td"} and _CAPTION.search(attributes.get("class") or ""):
        made.attributes["class"] = "caption"
    if tag in {"th", "td"}:
        aligned = _ALIGNED.search(attributes.get("style") or "")
        alignment = (attributes.get("data-align") or attributes.get("align") or "").lower()
        alignment = aligned[1].lower() if aligned else alignment
        made.attributes |= {"align": alignment} if alignment else {}
        spans = (attributes.get("colspan"), attributes.get("rowspan"))
        made.attributes |= {"merged": "yes"} if any(span and span != "1" for span in spans) else {}
    return made


def _is_centred(attributes: Mapping[str, str | None]) -> bool:
    style = attributes.get("style") or ""
    return (attributes.get("align") or "").lower() == "center" or bool(_CENTRED.search(style))


def _frame_source(node: LexborNode) -> str:
    attributes = node.attributes
    named = attributes.get("src") or attributes.get("data") or attributes.get("data-src")
    if named:
        return named
    inner = node.css_first("source[src], embed[src], param[name=movie], iframe[src]")
    if inner is None:
        return ""
    return inner.attributes.get("src") or inner.attributes.get("value") or ""
