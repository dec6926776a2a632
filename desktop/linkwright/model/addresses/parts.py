"""A web address cut into parts and joined again byte for byte, and what counts as one."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from linkwright.model.addresses.hosts import ascii_host, readable_host

# Servers refuse far shorter ones; only an attack or an embedded file is longer than this.
MAX_ADDRESS_LENGTH = 16_384

_PARTS = re.compile(
    r"(https?)://([^/?#\\]*)((?:/[^?#]*)?)(?:\?([^#]*))?(?:#(.*))?", re.IGNORECASE | re.DOTALL
)
_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]*\]|[^:@\[\]]*)(?::([0-9]{0,5}))?", re.DOTALL)

# Browsers drop these wherever they stand in an address (WHATWG URL, basic URL parser), and
# nobody sees the invisible ones: a paste from a chat or a PDF brings them along.
_DROPPED = re.compile(
    "[\t\n\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufffe\uffff]"
)
# The joiners spell words in Persian and Hindi addresses, so they go only beside ASCII.
_JOINERS = re.compile(r"([\x00-\x7f]|^)?[\u200c\u200d]+([\x00-\x7f]|$)?")
_ESCAPED = re.compile(r'[\s<>"\\`{}\u200c\u200d]')
_FORBIDDEN = re.compile(_DROPPED.pattern + "|" + _ESCAPED.pattern)


@dataclass(frozen=True, slots=True)
class AddressParts:
    """A web address in the five parts of RFC 3986, each exactly as written.

    Attributes:
        scheme: ``http`` or ``https`` in the writer's own case.
        authority: host and port, whatever else stands between ``//`` and the path.
        path: "" or a text that begins with a slash.
        query: the text behind ``?``, None when there is no ``?``.
        fragment: the text behind ``#``, None when there is no ``#``.
    """

    scheme: str
    authority: str
    path: str
    query: str | None = None
    fragment: str | None = None

    @property
    def host(self) -> str:
        """The host in lower case and ASCII, without port; "" when it is none."""
        return split_authority(self.authority)[0]

    @property
    def port(self) -> str:
        """The port as digits; "" when none is given or it is the scheme's own."""
        port = split_authority(self.authority)[1]
        own = "443" if self.scheme.lower() == "https" else "80"
        return "" if port == own else port

    def joined(self) -> str:
        """The address as one text again."""
        query = "" if self.query is None else f"?{self.query}"
        fragment = "" if self.fragment is None else f"#{self.fragment}"
        return f"{self.scheme}://{self.authority}{self.path}{query}{fragment}"


def split_address(text: str) -> AddressParts | None:
    """The parts of an http or https address; None for any other text. Never raises."""
    found = _PARTS.fullmatch(text)
    if not found:
        return None
    scheme, authority, path, query, fragment = found.groups()
    return AddressParts(scheme, authority, path, query, fragment)


def split_authority(authority: str) -> tuple[str, str]:
    """Host and port of an authority; two empty texts when it is not one that we take.

    User names and passwords (``https://user:secret@host/``) are refused, not dropped: with them
    the address would publish a password or pretend to be another site, without them it is not
    the address that was given.
    """
    found = _AUTHORITY.fullmatch(authority)
    if not found or int(found[2] or 0) > 65_535:
        return "", ""
    return ascii_host(found[1]), (found[2] or "").lstrip("0")


def is_web_address(text: str) -> bool:
    """Whether a text as it stands is an http or https address that may enter a post.

    That asks for a scheme, a valid host, no user name, and no space, control, quote, angle
    bracket or invisible character anywhere. Whether a host may be asked is another question.
    """
    if len(text) > MAX_ADDRESS_LENGTH or _FORBIDDEN.search(text):
        return False
    parts = split_address(text)
    return parts is not None and parts.host != ""


def parse_web_address(text: str) -> str:
    """The web address that a text means, as a browser would read it.

    White space around it and invisible characters in it go, a space or quote inside becomes its
    escape; all else stays as it is.

    Returns:
        An address for which `is_web_address` holds, or "" when the text is none.
    """
    if len(text) > 4 * MAX_ADDRESS_LENGTH:
        return ""
    visible = _JOINERS.sub(_without_stray_joiners, _DROPPED.sub("", text)).strip()
    address = _ESCAPED.sub(lambda found: quote(found[0], safe=""), visible)
    return address if is_web_address(address) else ""


def _without_stray_joiners(found: re.Match[str]) -> str:
    before, after = found[1], found[2]
    is_spelling = before is None and after is None
    return found[0] if is_spelling else (before or "") + (after or "")


def display_host(url: str) -> str:
    """The host of an address as a reader should see it: ``bbc.com``, ``bücher.example:8080``.

    Without ``www.`` and the scheme's own port, in its own script unless that could deceive; ""
    for a text that is no web address.
    """
    parts = split_address(url)
    if parts is None or not parts.host:
        return ""
    host = readable_host(parts.host).removeprefix("www.")
    return f"{host}:{parts.port}" if parts.port else host
