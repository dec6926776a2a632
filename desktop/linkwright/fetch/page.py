"""Read a page: bytes in, its title and publisher out."""

from linkwright.fetch.page_examination import examine
from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.rules import PageRules, shipped_rules


def read_page(
    body: bytes, url: str, content_type: str | None = None, *, rules: PageRules | None = None
) -> PageInfo:
    """What a page says of itself: title, publisher and the rest.

    Pure and total: no network, no exception on any bytes, and time and memory bounded whatever
    the bytes are.

    Args:
        body: what the server sent, decompressed; possibly cut.
        url: the final address, after redirects; "" when it is not known.
        content_type: the Content-Type header, if there was one.
        rules: names and lists to go by; those shipped with the program by default.
    """
    return examine(body, url or "", content_type, rules or shipped_rules()).info
