"""Which of a page's addresses enters the post: the one found, or the one the page names."""

import re

from linkwright.model.addresses.hosts import DEVICE_LABELS
from linkwright.model.addresses.parts import AddressParts, split_address

_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-z]{2})?", re.IGNORECASE)
_FRONT_PAGES = frozenset(
    {"", "index.html", "index.htm", "index.php", "default.aspx", "home", "home.html"}
)
_ID = re.compile(r"[0-9]{5,}")
_AMP = re.compile(r"/amp(?:/|$)|\.amp(?:\.html?)?$", re.IGNORECASE)


def is_front_page(url: str) -> bool:
    """Whether an address is a site's front page, also that of one language (``/en/``).

    An article's address that leads there is gone, and a canonical address that names it is wrong.
    """
    parts = split_address(url)
    if parts is None or parts.query:
        return False
    segments = [segment for segment in parts.path.lower().split("/") if segment]
    if segments and _LANGUAGE.fullmatch(segments[0]):
        segments = segments[1:]
    return not segments or (len(segments) == 1 and segments[0] in _FRONT_PAGES)


def accepts_canonical(url: str, canonical: str, *, is_same_site: bool) -> bool:
    """Whether the address that a page names as its own may replace the one it was found at.

    Many pages name their site's front page or a neighbour (mastodon/mastodon#31140,
    zulip/zulip#12199), so it must name the same thing: the same last part or the same number,
    or it is the desktop form of an AMP or phone address.

    Args:
        url: where the page was found.
        canonical: what the page names, made absolute.
        is_same_site: whether both belong to one registrable domain.
    """
    found, named = split_address(url), split_address(canonical)
    if found is None or named is None or not named.host or not is_same_site:
        return False
    if is_front_page(canonical) or not named.path.strip("/"):
        return False
    if _is_for_a_device(found):
        return not _is_for_a_device(named)
    return _name_the_same(found, named)


def _is_for_a_device(parts: AddressParts) -> bool:
    is_device_host = parts.host.split(".")[0] in DEVICE_LABELS - {"www"}
    return is_device_host or bool(_AMP.search(parts.path))


def _name_the_same(found: AddressParts, named: AddressParts) -> bool:
    last, named_last = _last_part(found), _last_part(named)
    if set(_ID.findall(last)) & set(_ID.findall(named_last)):
        return True
    if last.lower() != named_last.lower():
        return False
    # "index.php?id=5" and "view" say nothing without their parameters.
    is_telling = bool(re.search(r"[0-9]|\w-\w", last)) or not found.query
    return is_telling or found.query == named.query


def _last_part(parts: AddressParts) -> str:
    return parts.path.rstrip("/").rpartition("/")[2]
