"""Sites that tell a link's title by oEmbed: which address to ask, and what the answer says.

Their pages are shells that show nothing without scripts, so asking the page is the second try.
"""

import json
import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.pages.json_ld import is_too_deep
from linkwright.fetch.pages.text_cleaning import clean_text
from linkwright.fetch.sources.social_posts import first_sentence
from linkwright.fetch.titles.junk import JunkTitles

_MAX_ANSWER_BYTES = 200_000
_UNTOLD = "The site tells nothing of this post. Check the title."


@dataclass(frozen=True, slots=True)
class SiteRoute:
    """One way to ask for the title of a kind of link.

    Attributes:
        host: the host; its subdomains count too.
        path: the paths that are meant.
        address: the oEmbed address, with {url} where the link goes.
        publisher: how the source is called.
        stand_in: a title for when there is no answer, with {1} for a part of the path.
    """

    host: str
    path: re.Pattern[str]
    address: str
    publisher: str
    stand_in: str = ""


class SiteRoutes:
    """The known routes.

    Args:
        text: the routes, as in resources/data/oembed-routes.txt.
        junk_titles: titles that are no headlines.
    """

    def __init__(self, text: str, junk_titles: JunkTitles) -> None:
        self._routes = [route for route in map(_parsed, text.splitlines()) if route is not None]
        self._junk_titles = junk_titles

    def oembed_address(self, url: str) -> str:
        """The address to ask for what a link shows; "" when the page itself is to be asked."""
        found = self._find(url)
        return found[0].address.replace("{url}", quote(url, safe="")) if found else ""

    def read_oembed(self, body: bytes, url: str) -> PageInfo | None:
        """What an oEmbed answer says of a link, or None when it says nothing to go by.

        Args:
            body: the answer, of status 200. Anything but a JSON object with a title or a post
                is a miss: sites answer refusals with the word "Unauthorized" or with HTML.
            url: the link that was asked about.
        """
        found = self._find(url)
        answer = _json_object(body)
        if found is None or answer is None:
            return None
        route, _ = found
        author = _text(answer, "author_name")
        title = _text(answer, "title")
        if not title:
            post = _post_text(_raw(answer, "html"))
            said = first_sentence(post) if post else ""
            title = f"{author}: {said}" if author and said else said
        if not title or self._junk_titles.group(title):
            return None
        return PageInfo(title=title, publisher=route.publisher, author=author)

    def stand_in(self, url: str) -> PageInfo | None:
        """A title that only the address gives, marked for checking: "@name on X"."""
        found = self._find(url)
        if found is None or not found[0].stand_in:
            return None
        route, path = found
        title = route.stand_in.replace("{1}", path.group(1))
        return PageInfo(title=title, publisher=route.publisher, state="check", reason=_UNTOLD)

    def _find(self, url: str) -> tuple[SiteRoute, re.Match[str]] | None:
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").lower()
        except ValueError:
            return None
        for route in self._routes:
            if host == route.host or host.endswith("." + route.host):
                path = route.path.fullmatch(parts.path.rstrip("/") or "/")
                if path:
                    return route, path
        return None


def _parsed(line: str) -> SiteRoute | None:
    parts = [part.strip() for part in line.split("\t")]
    if line.startswith("#") or len(parts) < 4:
        return None
    pattern = re.escape(parts[1]).replace(r"\*\*", "(.+)").replace(r"\*", "([^/]+)")
    return SiteRoute(parts[0], re.compile(pattern), parts[2], parts[3], "".join(parts[4:5]))


def _json_object(body: bytes) -> dict[str, object] | None:
    if len(body) > _MAX_ANSWER_BYTES:
        return None
    text = body.decode("utf-8", "replace")
    if is_too_deep(text):
        return None
    try:
        answer = json.loads(text)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


def _raw(answer: dict[str, object], name: str) -> str:
    value = answer.get(name)
    return value if isinstance(value, str) else ""


def _text(answer: dict[str, object], name: str) -> str:
    return clean_text(_raw(answer, name))


def _post_text(markup: str) -> str:
    """The first paragraph of an embedded post, as plain text."""
    if not markup:
        return ""
    from selectolax.lexbor import LexborHTMLParser

    paragraph = LexborHTMLParser(markup[:20_000]).css_first("blockquote p")
    return clean_text(paragraph.text(separator=" ")) if paragraph is not None else ""
