"""Tells an article whose address now leads to the site's home page."""

import re
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

_HOME = re.compile(r"/?(index\.\w{2,5}|home/?)?|/[a-z]{2}([-_][a-z]{2})?/?", re.IGNORECASE)


def moved_home(urls: Sequence[str], site_of: Callable[[str], str], *, has_guess: bool) -> bool:
    """Whether a chain of redirects went from a page to a home page.

    A short link may lead to a home page rightly, so an address counts as a page's only when
    its words say so, or when it stands on the same site as the home page.

    Args:
        urls: the addresses in order.
        site_of: the registrable domain of an address.
        has_guess: the first address holds the words of a headline.
    """
    final = urls[-1]
    if not is_home(final) or urlsplit(final).query:
        return False
    earlier = [url for url in urls[:-1] if not is_home(url)]
    if not earlier:
        return False
    return (has_guess and earlier[0] == urls[0]) or any(
        site_of(url) == site_of(final) for url in earlier
    )


def is_home(url: str) -> bool:
    """Whether an address is a site's home page, by its path: /, /index.html, /en/."""
    return _HOME.fullmatch(urlsplit(url).path) is not None
