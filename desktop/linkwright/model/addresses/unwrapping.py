"""Addresses taken out of the redirects, viewers and consent pages that stand around them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import quote_from_bytes, unquote, unquote_to_bytes

from linkwright.model.addresses.google_news import decode_google_news_id
from linkwright.model.addresses.hosts import host_patterns
from linkwright.model.addresses.parts import (
    MAX_ADDRESS_LENGTH,
    AddressParts,
    parse_web_address,
    split_address,
)

MAX_LAYERS = 3

# How Firefox's reader view and its page source, and Chrome's, name the page that they show.
_READER_VIEW = re.compile(r"about:reader\?(?:[^#]*&)?url=([^&]*)", re.IGNORECASE)
_SOURCE_VIEW = "view-source:"
_ASCII_OF_ADDRESSES = "!#$%&'()*+,/:;=?@[]|^"


@dataclass(frozen=True, slots=True)
class Wrapper:
    """One kind of address that holds another one.

    Attributes:
        path: how the path begins.
        ways: names of query parameters that may hold the address, or one word beginning with
            ``@``: see resources/data/wrappers.txt.
    """

    path: str
    ways: tuple[str, ...]

    def holds_for(self, path: str) -> bool:
        """Whether an address with this path is of this kind."""
        if self.path.endswith("/"):
            return (path or "/").startswith(self.path)
        return path == self.path or path.startswith(self.path + "/")


@dataclass(frozen=True, slots=True)
class WrapperRules:
    """The known wrappers by host pattern; see `parse_wrapper_rules`."""

    by_host: Mapping[str, tuple[Wrapper, ...]] = field(default_factory=dict)

    def wrapper_of(self, parts: AddressParts) -> Wrapper | None:
        """The most particular wrapper that an address is of, None when it is of none."""
        for pattern in reversed(host_patterns(parts.host)):
            for wrapper in self.by_host.get(pattern, ()):
                if wrapper.holds_for(parts.path):
                    return wrapper
        return None


def parse_wrapper_rules(text: str) -> WrapperRules:
    """The rules that a file like resources/data/wrappers.txt states.

    Args:
        text: lines ``HOST/PATH WAY ...`` as the head of that file explains. Several files may be
            joined. A line that says nothing is skipped.
    """
    by_host: dict[str, tuple[Wrapper, ...]] = {}
    for line in text.splitlines():
        address, *ways = line.partition("#")[0].split() or [""]
        host, _, path = address.partition("/")
        if host and ways:
            wrapper = Wrapper("/" + path, tuple(ways))
            by_host[host.lower()] = (*by_host.get(host.lower(), ()), wrapper)
    return WrapperRules(by_host)


def unwrap(url: str, rules: WrapperRules) -> str:
    """The address of the page itself, without asking the network.

    At most three layers are taken off. Archived copies stay as they are: there the wrapper is
    what the writer chose. What is not wrapped, and what cannot be read, is returned unchanged.
    """
    url = without_browser_view(url)
    for _ in range(MAX_LAYERS):
        parts = split_address(url)
        wrapper = rules.wrapper_of(parts) if parts else None
        if parts is None or wrapper is None:
            break
        address = _inner_address(parts, wrapper)
        if not address:
            break
        url = address
    return url


def without_browser_view(url: str) -> str:
    """The address of a page from that of the browser's reader or source view of it."""
    if url[: len(_SOURCE_VIEW)].lower() == _SOURCE_VIEW:
        return url[len(_SOURCE_VIEW) :]
    reader = _READER_VIEW.match(url)
    return (_decoded_address(reader[1]) if reader else "") or url


def is_opaque(url: str, rules: WrapperRules) -> bool:
    """Whether an address hides another one that only its maker can tell (newer Google News).

    The page behind it has no title of its own, so the writer should paste the original address.
    """
    parts = split_address(unwrap(url, rules))
    wrapper = rules.wrapper_of(parts) if parts else None
    return wrapper is not None and wrapper.ways == ("@google-news",)


def archived_address(url: str, rules: WrapperRules) -> str:
    """The address that an archived copy is of, "" when it is none or does not say.

    The copy stays the link; what it is a copy of names the publisher.
    """
    parts = split_address(url)
    wrapper = rules.wrapper_of(parts) if parts else None
    if parts is None or wrapper is None or wrapper.ways != ("@never",):
        return ""
    inner = re.search(r"/(https?:/{1,2}[^/].*)", parts.joined()[len(parts.scheme) + 3 :], re.DOTALL)
    if not inner:
        return ""
    return parse_web_address(re.sub(r":/{1,2}", "://", inner[1], count=1))


def _inner_address(parts: AddressParts, wrapper: Wrapper) -> str:
    """The address inside, "" when this one holds none."""
    rest = parts.path[len(wrapper.path) :]
    match wrapper.ways[0]:
        case "@never":
            return ""
        case "@amp":
            return _amp_address(rest, parts.query)
        case "@google-news":
            return parse_web_address(decode_google_news_id(rest.partition("/")[0]))
        case "@same-site":
            path = "/" + rest.lstrip("/")
            return replace(parts, path=path).joined() if path != "/" else ""
        case "@query":
            query = replace(parts, path="").joined().partition("?")[2]  # with its own fragment
            return parse_web_address(query) or _decoded_address(query)
    return _address_in_parameters(parts.query or "", wrapper.ways)


def _amp_address(rest: str, query: str | None) -> str:
    """The address behind a viewer's path: ``s/`` says https, then host and path follow."""
    scheme, name = ("https", rest[2:]) if rest.startswith("s/") else ("http", rest)
    if name[:4].lower() == "http":
        return parse_web_address(name)
    # Google escapes the question mark of the page's own query in its viewer's path.
    name = re.sub("%3f", "?", name, count=1, flags=re.IGNORECASE)
    if query:
        name += ("&" if "?" in name else "?") + query
    return parse_web_address(f"{scheme}://{name}")


def _address_in_parameters(query: str, names: tuple[str, ...]) -> str:
    values: dict[str, str] = {}
    for parameter in query.split("&"):
        name, _, value = parameter.partition("=")
        values.setdefault(unquote(name).removeprefix("amp;"), value)
    found = (_decoded_address(values[name]) for name in names if name in values)
    return next((address for address in found if address), "")


def _decoded_address(value: str) -> str:
    """The address in a parameter, whose escapes are taken off once, or as often as it needs."""
    for _ in range(MAX_LAYERS):
        if len(value) > 3 * MAX_ADDRESS_LENGTH:
            return ""
        # Escapes of anything but ASCII return: the address inside may be in any encoding.
        value = quote_from_bytes(unquote_to_bytes(value), safe=_ASCII_OF_ADDRESSES)
        address = parse_web_address(value)
        if address:
            return address
    return ""
