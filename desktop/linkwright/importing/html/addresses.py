"""Addresses of links and pictures in imported HTML: made whole, or refused."""

import re
from urllib.parse import urljoin

# What browsers take out of an address before they look at its scheme (WHATWG URL, section 4.4).
_IGNORED = re.compile("[\t\n\r]")
_AT_ENDS = "".join(map(chr, range(0x21)))
_CONTROLS = re.compile("[\x00-\x1f\x7f]")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_WINDOWS_PATH = re.compile(r"[a-z]:[\\/]", re.IGNORECASE)
_KEPT_SCHEMES = frozenset({"http", "https", "mailto"})


def kept_address(untrusted: str, base_url: str) -> str | None:
    """The address as it may stand in a post.

    Args:
        untrusted: the value of an ``href`` or ``src``, its entities resolved.
        base_url: what it is relative to; "" leaves relative ones as they are.

    Returns:
        A web or mail address, or a relative one; "" for an empty one; None when its scheme is any
        other, however it is disguised.
    """
    address = _IGNORED.sub("", untrusted.strip(_AT_ENDS))
    address = _CONTROLS.sub("", address)
    scheme = _SCHEME.match(address)
    if scheme is not None:
        is_kept = scheme[1].lower() in _KEPT_SCHEMES and not _WINDOWS_PATH.match(address)
        return address if is_kept else None
    if not address or address.startswith("#"):
        return address
    try:
        whole = urljoin(base_url, address)
    except ValueError:  # brackets of a host without their partner
        return address
    return f"https:{whole}" if whole.startswith("//") else whole


def is_on_the_web(address: str) -> bool:
    """Whether an address that was kept leads to the web, and not to a file beside the post."""
    return address.lower().startswith(("http:", "https:"))
