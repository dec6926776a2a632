"""The pure rules that the fetcher applies to what it gets."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from urllib.parse import urlsplit

from linkwright.assets import read_text
from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.wall_addresses import WallAddresses


@dataclass(frozen=True, slots=True)
class Reading:
    """How pages and addresses are read.

    Attributes:
        read_page: bytes, address and content type to what a page says.
        clean_address: an address without what only tracks its reader.
        title_from_address: a headline guessed from an address, or "".
        site_of: the registrable domain of an address, such as bbc.co.uk.
        walls: the addresses that stand in the way of pages.
    """

    read_page: Callable[[bytes, str, str | None], PageInfo]
    clean_address: Callable[[str], str]
    title_from_address: Callable[[str], str]
    site_of: Callable[[str], str]
    walls: WallAddresses


def standard_reading() -> Reading:
    """The rules that Linkwright ships with."""
    from publicsuffixlist import PublicSuffixList

    suffixes = PublicSuffixList()

    def site_of(url: str) -> str:
        host = (urlsplit(url).hostname or "").lower()
        return suffixes.privatesuffix(host) or host

    walls = WallAddresses(read_text("data/wall-addresses.txt"))
    if (
        find_spec("linkwright.fetch.page") is None
        or find_spec("linkwright.model.addresses") is None
    ):
        return Reading(_title_only, str, lambda url: "", site_of, walls)
    page = import_module("linkwright.fetch.page")
    addresses = import_module("linkwright.model.addresses")
    rules = addresses.parse_cleaning_rules(read_text("data/tracking-parameters.txt"))
    return Reading(
        page.read_page,
        lambda url: addresses.clean_address(url, rules),
        addresses.title_from_address,
        site_of,
        walls,
    )


def _title_only(body: bytes, url: str, content_type: str | None) -> PageInfo:
    from selectolax.lexbor import LexborHTMLParser

    title = LexborHTMLParser(body.decode("utf-8", "replace")).css_first("head > title")
    return PageInfo(title=" ".join(title.text().split()) if title else "")
