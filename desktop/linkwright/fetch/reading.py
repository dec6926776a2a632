"""The pure rules that the fetcher applies to what it gets."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkwright.assets import read_text
from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.verdicts.wall_addresses import WallAddresses
from linkwright.model.addresses import CleaningRules, clean_address, parse_cleaning_rules

if TYPE_CHECKING:
    from linkwright.fetch.rules import PageRules
    from linkwright.fetch.site_routes import SiteRoutes


@dataclass(frozen=True, slots=True)
class Reading:
    """How pages and addresses are read.

    Attributes:
        read_page: bytes, address and content type to what a page says.
        cleaning: what is cut from addresses.
        site_of: the registrable domain of an address, such as bbc.co.uk.
        own_name: what the user calls the publisher of an address, "" for one of no row of theirs.
        walls: the addresses that stand in the way of pages.
        routes: the sites that tell a title by oEmbed.
    """

    read_page: Callable[[bytes, str, str | None], PageInfo]
    cleaning: CleaningRules
    site_of: Callable[[str], str]
    own_name: Callable[[str], str]
    walls: WallAddresses
    routes: "SiteRoutes"

    def clean(self, url: str) -> str:
        """An address without what only tracks its reader."""
        return clean_address(url, self.cleaning)

    def prepare(self) -> None:
        """Load now what reading the first page would load."""
        self.read_page(b"", "", None)


def standard_reading(
    cleaning: CleaningRules | None = None, rules: "PageRules | None" = None
) -> Reading:
    """The rules that Linkwright ships with; what parses pages is loaded with the first page.

    Args:
        cleaning: the cleaning rules together with the user's own; None for the shipped ones.
        rules: what pages are read by, with the user's own publishers; None for the shipped ones.
    """
    from linkwright.fetch.rules import shipped_rules
    from linkwright.fetch.site_routes import SiteRoutes

    def read(body: bytes, url: str, content_type: str | None) -> PageInfo:
        from linkwright.fetch.page import read_page

        return read_page(body, url, content_type, rules=rules)

    rules = rules or shipped_rules()
    platforms = rules.platforms

    def site_of(url: str) -> str:
        from linkwright.fetch.sources.page_host import read_host

        return read_host(url, platforms).site

    if cleaning is None:
        cleaning = parse_cleaning_rules(read_text("data/tracking-parameters.txt"))
    return Reading(
        read,
        cleaning,
        site_of,
        rules.publishers.own_name,
        rules.walls,
        SiteRoutes(read_text("data/oembed-routes.txt"), rules.junk_titles),
    )
