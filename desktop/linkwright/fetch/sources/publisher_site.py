"""Say for which site a name of a publisher is meant."""

from linkwright.fetch.sources.page_host import Platforms
from linkwright.fetch.sources.publishers import PublisherTable, table_host
from linkwright.model.addresses import WrapperRules, archived_address

# Second levels below which a country's names are given out, as in bbc.co.uk. The full list is too
# long to load while somebody waits, and a longer host than needed names its site just as well.
_SHARED = frozenset({"ac", "co", "com", "edu", "gob", "gov", "go", "net", "ne", "or", "org", "mil"})


def site_to_name(
    url: str, table: PublisherTable, platforms: Platforms, wrappers: WrapperRules
) -> str:
    """The host for which a name is kept when the source of this address is named anew.

    That is the row of the table that names it now; else the whole site, bbc.co.uk for
    news.bbc.co.uk, on platforms the single publication, anna.substack.com. "" when the address
    has no host that could have a name.

    Args:
        url: the address.
        table: the table.
        platforms: hosts whose subdomains are publications of their own.
        wrappers: archives, whose pages are those of other sites.
    """
    url = archived_address(url, wrappers) or url
    row = table.find(url)
    if row is not None:
        return row.host
    labels = table_host(url).split(".") if "//" in url else []
    if len(labels) < 2 or labels[-1].isdigit() or labels[-1].endswith("]"):
        return ""
    platform = platforms.platform_of(".".join(labels))
    is_shared = len(labels[-1]) == 2 and labels[-2] in _SHARED
    length = platform.count(".") + 2 if platform else 3 if is_shared else 2
    return ".".join(labels[-length:])
