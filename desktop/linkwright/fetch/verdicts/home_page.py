"""Tells an article whose address now leads to the site's front page."""

from collections.abc import Callable, Sequence

from linkwright.model.addresses import is_front_page, title_from_address


def moved_home(urls: Sequence[str], site_of: Callable[[str], str]) -> bool:
    """Whether a chain of redirects went from a page to a front page.

    A short link may lead to a front page rightly, so an address counts as a page's only when
    its words say so, or when it stands on the same site as the front page.

    Args:
        urls: the addresses in order.
        site_of: the registrable domain of an address.
    """
    final = urls[-1]
    if not is_front_page(final):
        return False
    earlier = [url for url in urls[:-1] if not is_front_page(url)]
    return any(title_from_address(url) or site_of(url) == site_of(final) for url in earlier)
