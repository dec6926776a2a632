"""The pure rules that the fetcher applies to what it gets."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from linkwright.assets import read_text
from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.wall_addresses import WallAddresses
from linkwright.model.addresses import CleaningRules, clean_address, parse_cleaning_rules

if TYPE_CHECKING:
    from linkwright.fetch.rules import PageRules


@dataclass(frozen=True, slots=True)
class Reading:
    """How pages and addresses are read.

    Attributes:
        read_page: bytes, address and content type to what a page says.
        cleaning: what is cut from addresses.
        site_of: the registrable domain of an address, such as bbc.co.uk.
        walls: the addresses that stand in the way of pages.
    """

    read_page: Callable[[bytes, str, str | None], PageInfo]
    cleaning: CleaningRules
    site_of: Callable[[str], str]
    walls: WallAddresses

    def clean(self, url: str) -> str:
        """An address without what only tracks its reader."""
        return clean_address(url, self.cleaning)


def standard_reading(
    cleaning: CleaningRules | None = None, rules: "PageRules | None" = None
) -> Reading:
    """The rules that Linkwright ships with; dear, since it loads what reads pages.

    Args:
        cleaning: the cleaning rules together with the user's own; None for the shipped ones.
        rules: what pages are read by, with the user's own publishers; None for the shipped ones.
    """
    from linkwright.fetch.page import read_page
    from linkwright.fetch.page_host import read_host

    if cleaning is None:
        cleaning = parse_cleaning_rules(read_text("data/tracking-parameters.txt"))
    walls = WallAddresses(read_text("data/wall-addresses.txt"))
    return Reading(
        partial(read_page, rules=rules), cleaning, lambda url: read_host(url).site, walls
    )
