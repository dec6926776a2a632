"""The one kind of error page that has a title worth keeping: an article behind a pay wall."""

from urllib.parse import urljoin, urlsplit


def is_metered_article(body: bytes, url: str) -> bool:
    """Whether a page of an error status says that it is the very article asked for.

    Some papers answer 401 or 403 with the whole head of the article: og:type is "article"
    and og:url or the canonical link has the path that was asked for.

    Args:
        body: the page.
        url: the address that answered.
    """
    if b"og:type" not in body:
        return False
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(body.decode("utf-8", "replace"))
    kind = tree.css_first('meta[property="og:type" i]')
    if kind is None or (kind.attributes.get("content") or "").strip().lower() != "article":
        return False
    named = [
        node.attributes.get(attribute) or ""
        for selector, attribute in (
            ('meta[property="og:url" i]', "content"),
            ('link[rel="canonical" i]', "href"),
        )
        for node in tree.css(selector)
    ]
    path = _path(url)
    return len(path) > 1 and any(name and _path(urljoin(url, name)) == path for name in named)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""
