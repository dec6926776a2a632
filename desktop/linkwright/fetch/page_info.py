"""What one page says of itself."""

from dataclasses import dataclass
from typing import Literal

PageState = Literal["ok", "check", "blocked", "not_html"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another title or source that the page offers.

    Attributes:
        text: the cleaned text.
        origin: where it stood, in words for people: "og:title", "headline", "h1", "address" ...
    """

    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What was found on a page; every text is clean plain text, "" when nothing was found.

    Attributes:
        title: the headline without site names; "" when the page shows none that may be used.
        publisher: the source as people write it.
        alternatives: other titles, best first, without the winner.
        state: "ok"; "check" when a person should look (a guess, a disagreement); "blocked" when
            the page is a bot wall, consent, log-in or error page; "not_html" for other files.
        reason: why the state is not "ok", as one sentence for the reader; "" when it is.
        description: the page's summary of itself.
        date: day or moment of publication, ISO 8601, or "".
        author: the byline.
        canonical_url: the address the page names as its own, when believable, else "".
        language: BCP 47 tag of the page's text, or "".
        other_publishers: what else the source may be called, best first.
    """

    title: str = ""
    publisher: str = ""
    alternatives: tuple[Alternative, ...] = ()
    state: PageState = "ok"
    reason: str = ""
    description: str = ""
    date: str = ""
    author: str = ""
    canonical_url: str = ""
    language: str = ""
    other_publishers: tuple[Alternative, ...] = ()
