"""The rules that reading a page goes by, from the data files."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from linkwright import assets
from linkwright.fetch.host_list import HostList
from linkwright.fetch.junk import JunkTitles, parse_junk_titles
from linkwright.fetch.publishers import PublisherTable
from linkwright.fetch.title_tails import TitleTails
from linkwright.fetch.wall_addresses import WallAddresses
from linkwright.model.addresses import WrapperRules, parse_wrapper_rules

OWN_PUBLISHERS = "publishers.tsv"
"""The name of the user's table of publishers in the config folder."""


@dataclass(frozen=True, slots=True)
class PageRules:
    """Everything that `page.read_page` looks up.

    Attributes:
        publishers: names by host.
        junk_titles: titles that are no headlines.
        walls: addresses that are never an article's.
        wrappers: archives, whose pages are those of other sites.
        aggregators: collections that show articles of others.
        tails: what single sites write behind their headlines.
    """

    publishers: PublisherTable
    junk_titles: JunkTitles
    walls: WallAddresses
    wrappers: WrapperRules
    aggregators: HostList
    tails: TitleTails


def load_rules(config_folder: Path | None = None) -> PageRules:
    """The rules that come with the program, and the user's own publishers above them.

    Args:
        config_folder: where the user's table is, or will be; None for no table of the user's.
    """
    own_file = config_folder / OWN_PUBLISHERS if config_folder is not None else None
    return PageRules(
        publishers=PublisherTable(assets.read_text("data/publishers.tsv"), own_file),
        junk_titles=parse_junk_titles(assets.read_text("data/junk-titles.txt")),
        walls=WallAddresses(assets.read_text("data/wall-addresses.txt")),
        wrappers=parse_wrapper_rules(assets.read_text("data/wrappers.txt")),
        aggregators=HostList(assets.read_text("data/aggregators.txt")),
        tails=TitleTails(assets.read_text("data/title-tails.txt")),
    )


@cache
def shipped_rules() -> PageRules:
    """The rules that come with the program, read once."""
    return load_rules()
