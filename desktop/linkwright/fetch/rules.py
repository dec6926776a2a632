"""The rules that reading a page goes by, from the data files."""

from dataclasses import dataclass
from functools import cache

from linkwright import assets
from linkwright.fetch.junk import JunkTitles, parse_junk_titles
from linkwright.fetch.publishers import PublisherTable
from linkwright.fetch.wall_addresses import WallAddresses


@dataclass(frozen=True, slots=True)
class PageRules:
    """Everything that `read_page` looks up.

    Attributes:
        publishers: names by host.
        junk_titles: titles that are no headlines.
        walls: addresses that are never an article's.
    """

    publishers: PublisherTable
    junk_titles: JunkTitles
    walls: WallAddresses


@cache
def shipped_rules() -> PageRules:
    """The rules that come with the program, read once."""
    return PageRules(
        publishers=PublisherTable(assets.read_text("data/publishers.tsv")),
        junk_titles=parse_junk_titles(assets.read_text("data/junk-titles.txt")),
        walls=WallAddresses(assets.read_text("data/wall-addresses.txt")),
    )
