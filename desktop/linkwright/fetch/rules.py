"""The rules that reading a page goes by, from the data files."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from linkwright import assets
from linkwright.fetch.sources.host_list import HostList
from linkwright.fetch.sources.page_host import Platforms
from linkwright.fetch.sources.publishers import PublisherTable, load_publishers
from linkwright.fetch.titles.junk import JunkTitles, parse_junk_titles
from linkwright.fetch.titles.title_tails import TitleTails
from linkwright.fetch.verdicts.wall_addresses import WallAddresses
from linkwright.model.addresses import WrapperRules, parse_wrapper_rules


def shipped_text(name: str) -> str:
    """The text of a shipped file of rules."""
    return assets.read_text(f"data/{name}")


@dataclass(frozen=True, slots=True)
class PageRules:
    """Everything that `page.read_page` looks up.

    Attributes:
        publishers: names by host.
        junk_titles: titles that are no headlines.
        walls: addresses that are never an article's.
        wrappers: archives, whose pages are those of other sites.
        platforms: hosts whose subdomains are publications of their own.
        aggregators: collections that show articles of others.
        tails: what single sites write behind their headlines.
    """

    publishers: PublisherTable
    junk_titles: JunkTitles
    walls: WallAddresses
    wrappers: WrapperRules
    platforms: Platforms
    aggregators: HostList
    tails: TitleTails


def load_rules(
    text_of: Callable[[str], str] = shipped_text, publishers: PublisherTable | None = None
) -> PageRules:
    """The rules that pages are read by.

    Args:
        text_of: the text of a file of rules by its name; by default the shipped one, without
            what the user has added.
        publishers: the table, with the user's own; None for the shipped one.
    """
    return PageRules(
        publishers=publishers or load_publishers(),
        junk_titles=parse_junk_titles(text_of("junk-titles.txt")),
        walls=WallAddresses(text_of("wall-addresses.txt")),
        wrappers=parse_wrapper_rules(text_of("wrappers.txt")),
        platforms=Platforms(text_of("platforms.txt")),
        aggregators=HostList(text_of("aggregators.txt")),
        tails=TitleTails(text_of("title-tails.txt")),
    )


@cache
def shipped_rules() -> PageRules:
    """The rules that come with the program, read once."""
    return load_rules()
