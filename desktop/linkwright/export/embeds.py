"""Videos and the like: an address of a known player that stands alone in its paragraph."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from linkwright.export.tidy import is_own_address
from linkwright.export.tree import Element

_YOUTUBE_ID = re.compile(r"[\w-]{11}")
_VIMEO_PATH = re.compile(r"/(?:video/)?(\d{4,12})/?")


@dataclass(frozen=True, slots=True)
class Embed:
    """One player.

    Attributes:
        provider: ``youtube`` or ``vimeo``.
        identifier: the provider's own name of the video.
        address: the page of the video.
    """

    provider: str
    identifier: str
    address: str

    def player(self) -> str:
        """The frame that the provider itself offers for other sites, as HTML."""
        host = {"youtube": "www.youtube.com/embed", "vimeo": "player.vimeo.com/video"}
        source = f"https://{host[self.provider]}/{self.identifier}"
        return f'<iframe src="{source}" width="560" height="315" allowfullscreen></iframe>'


def embed_in(block: Element) -> Embed | None:
    """The player that a paragraph stands for; None when it is an ordinary paragraph.

    Args:
        block: a block of a tidy tree.
    """
    if block.tag != "p" or len(block.children) != 1:
        return None
    link = block.children[0]
    if not isinstance(link, Element) or link.tag != "a" or not is_own_address(link):
        return None
    return embed_at(link.attributes["href"])


def embed_at(address: str) -> Embed | None:
    """The player at a web address; None when no known player is there."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"}:
        return None
    if host == "youtu.be":
        return _youtube(parts.path.strip("/"))
    if host in {"youtube.com", "youtube-nocookie.com"}:
        kind, _, rest = parts.path.strip("/").partition("/")
        if kind == "watch":
            return _youtube(parse_qs(parts.query).get("v", [""])[0])
        if kind == "v":  # the players of old: /v/IDENTIFIER&hl=en
            return _youtube(rest.partition("&")[0])
        return _youtube(rest.strip("/")) if kind in {"embed", "shorts", "live"} else None
    if host in {"vimeo.com", "player.vimeo.com"} and (match := _VIMEO_PATH.fullmatch(parts.path)):
        return Embed("vimeo", match[1], f"https://vimeo.com/{match[1]}")
    return None


def _youtube(identifier: str) -> Embed | None:
    if not _YOUTUBE_ID.fullmatch(identifier):
        return None
    return Embed("youtube", identifier, f"https://www.youtube.com/watch?v={identifier}")
