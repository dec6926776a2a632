"""Keys that are equal when two addresses lead to the same page. Keys are never inserted."""

import re
from urllib.parse import quote

from linkwright.model.addresses.cleaning import CleaningRules, clean_address
from linkwright.model.addresses.hosts import without_device_labels
from linkwright.model.addresses.parts import MAX_ADDRESS_LENGTH, AddressParts, split_address

# Hosts that show the same pages at the same paths.
_SAME_PAGES = {
    "twitter.com": "x.com",
    "youtube-nocookie.com": "youtube.com",
    "bbc.co.uk": "bbc.com",
    "old.reddit.com": "reddit.com",
    "new.reddit.com": "reddit.com",
    "np.reddit.com": "reddit.com",
}
_BLOG_ON_BLOGGER = re.compile(r"([a-z0-9-]+)\.blogspot\.[a-z.]{2,6}")
_YOUTUBE_VIDEO = re.compile(r"/(?:shorts|embed|live|v)/([\w-]+)")
_POST_ON_X = re.compile(r"/[^/]+(?:/web)?/status(?:es)?/([0-9]+)(?:/.*)?", re.DOTALL)

AMP_PARAMETERS = frozenset({"amp", "amp=", "amp=1", "amp=true", "outputType=amp", "output=amp"})
_AMP_ENDING = re.compile(r"\.amp(?=(?:\.html?)?$)")
_PART_OF_A_SLUG = re.compile(r"[0-9.]|\w-\w")

_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_NOT_ASCII = re.compile(r"[^\x21-\x7e]+")
_UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_PLAIN_IN_PATH = frozenset(_UNRESERVED + "!'()*,:@")
_PLAIN_IN_QUERY = frozenset(_UNRESERVED + "!'()*,:@/?")


def duplicate_key(url: str, rules: CleaningRules | None = None) -> str:
    """A text that is the same for all the addresses of one page and differs for other pages.

    No difference is made by the scheme, ``www.`` and device hosts, the scheme's own port, AMP
    marks, needless escapes, the order of parameters, a final slash, a place within the page
    (``#comments``) and the tracking parameters of ``rules``. The case of the path and every other
    parameter tell pages apart, since article numbers often stand there.

    Args:
        url: an address as typed, found or inserted; a text that is none is its own key.
        rules: the parameters that tell no pages apart; without them all do, text fragments aside.
    """
    cleaned = clean_address(url, rules or CleaningRules())
    parts = split_address(cleaned)
    if parts is None or not parts.host or len(cleaned) > MAX_ADDRESS_LENGTH:
        return cleaned
    host = _site(parts.host)
    special = _video_or_post(host, parts)
    if special:
        return special
    port = f":{parts.port}" if parts.port else ""
    path = without_amp_marks(_normal_escapes(parts.path, _PLAIN_IN_PATH))
    query = "&".join(_parameters(host, parts.query or ""))
    return f"{host}{port}{path}{query and '?' + query}{_route(parts.fragment)}"


def _site(host: str) -> str:
    site = without_device_labels(host)
    site = _BLOG_ON_BLOGGER.sub(r"\1.blogspot.com", site) if ".blogspot." in site else site
    return _SAME_PAGES.get(site, site)


def _video_or_post(host: str, parts: AddressParts) -> str:
    """The key of a YouTube video or a post on X, whose number alone names it."""
    if host == "x.com":
        post = _POST_ON_X.fullmatch(parts.path)
        return f"x.com/status/{post[1]}" if post else ""
    video = None
    if host == "youtu.be":
        video = re.match(r"/([\w-]+)", parts.path)
    elif host == "youtube.com":
        video = _YOUTUBE_VIDEO.match(parts.path)
        if parts.path.rstrip("/") == "/watch":
            video = re.search(r"(?:^|&)v=([\w-]+)", parts.query or "")
    return f"youtube.com/watch?v={video[1]}" if video else ""


def without_amp_marks(path: str) -> str:
    """The path without final slashes and without what marks its AMP form.

    Beside a slug or a number ``amp`` is such a mark; in ``/browse/amp`` it is a word.
    """
    segments = path.rstrip("/").split("/")
    others = [segment for segment in segments if segment != "amp"]
    if any(_PART_OF_A_SLUG.search(segment) for segment in others):
        places = {1, 2, len(segments) - 1}
        segments = [
            segment
            for place, segment in enumerate(segments)
            if segment != "amp" or place not in places
        ]
    return _AMP_ENDING.sub("", "/".join(segments))


def _parameters(host: str, query: str) -> list[str]:
    """The parameters that count, by name; those of one name keep their order."""
    unescaped = _normal_escapes(query.replace("+", "%20"), _PLAIN_IN_QUERY)
    parameters = [part for part in unescaped.split("&") if part and part not in AMP_PARAMETERS]
    if host.endswith(".blogspot.com"):
        parameters = [part for part in parameters if part not in ("m=0", "m=1")]
    return sorted(parameters, key=lambda parameter: parameter.partition("=")[0])


def _route(fragment: str | None) -> str:
    """The fragment where a script reads the page from it (``#!/news/1``), else nothing."""
    is_route = fragment is not None and fragment.startswith(("!", "/"))
    return f"#{_normal_escapes(fragment or '', _PLAIN_IN_QUERY)}" if is_route else ""


def _normal_escapes(text: str, plain: frozenset[str]) -> str:
    """One spelling for all the ways to escape a text: non-ASCII as %XX, needless ones undone."""

    def unescaped(found: re.Match[str]) -> str:
        char = chr(int(found[1], 16))
        return char if char in plain else found[0].upper()

    encoded = _NOT_ASCII.sub(lambda found: quote(found[0], errors="surrogatepass"), text)
    return _ESCAPE.sub(unescaped, encoded)
