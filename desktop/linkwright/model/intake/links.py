"""The links that a paste or a drop brings, in their order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class IntakeLink:
    """One link as it was given.

    Attributes:
        url: a web address, with a scheme even if it was given without; neither unwrapped nor
            cleaned.
        title: what stood for it as a headline, on one line; "" when nothing did.
        source: the publisher that was named with it; "" when none was.
        is_user_title: somebody wrote the title for this link (Markdown, ``Title -- Source``), so
            nothing found later may replace it. False for words of a page: an anchor, a tab's or
            bookmark's name.
    """

    url: str
    title: str = ""
    source: str = ""
    is_user_title: bool = False


@dataclass(frozen=True, slots=True)
class Intake:
    """What a paste or drop held.

    Attributes:
        links: the links in the order given, every address once.
        ignored: how many addresses were no web addresses (``mailto:``, ``javascript:``, broken).
        repeated: how many links had an address that was there already.
    """

    links: tuple[IntakeLink, ...] = ()
    ignored: int = 0
    repeated: int = 0


def gather_links(given: Iterable[IntakeLink], ignored: int = 0) -> Intake:
    """The links with exact repeats merged into the first of them.

    A repeat may add what the first lacks: a page links its stories twice, once by the picture
    and once by the headline.
    """
    by_url: dict[str, IntakeLink] = {}
    repeated = 0
    for link in given:
        first = by_url.get(link.url)
        if first is None:
            by_url[link.url] = link
            continue
        repeated += 1
        if link.title and (not first.title or link.is_user_title > first.is_user_title):
            by_url[link.url] = replace(link, source=link.source or first.source)
        elif link.source and not first.source:
            by_url[link.url] = replace(first, source=link.source)
    return Intake(tuple(by_url.values()), ignored, repeated)
