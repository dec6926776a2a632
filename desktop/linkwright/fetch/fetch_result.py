"""What is known about one asked address at one moment."""

from dataclasses import dataclass
from typing import Literal

from linkwright.fetch.page_info import Alternative, PageInfo

FetchState = Literal["waiting", "fetching", "found", "check", "blocked", "failed", "offline"]


@dataclass(frozen=True, slots=True)
class FetchResult:
    """One change of state of one address.

    Attributes:
        url: the address exactly as it was asked for; the key.
        state: "waiting" for its turn or for another try; "fetching"; "found"; "check" when a
            person should look; "blocked" by a bot wall, consent, log-in or pay page;
            "failed"; "offline".
        reason: why, as a plain sentence for people; "" for "found" and "fetching".
        title: the title as found; "" when there is none that may be used.
        source: the publisher; may be known without a title.
        guess: a title guessed from the address alone, or "".
        alternatives: other titles, best first.
        final_url: the address to insert: where the redirects ended, cleaned; the asked one
            when they ended at a consent, log-in or home page.
        page: everything that the page says, when one was read.
        tries: how often it was tried without success since the last success.
        retry_at: when it is tried again by itself, seconds since the epoch; None for never.
        fetched_at: when this was learnt, seconds since the epoch.
        refused_host: the address's own host, when it was not asked because it is inside the
            user's own network; the user may allow it.
    """

    url: str
    state: FetchState
    reason: str = ""
    title: str = ""
    source: str = ""
    guess: str = ""
    alternatives: tuple[Alternative, ...] = ()
    final_url: str = ""
    page: PageInfo | None = None
    tries: int = 0
    retry_at: float | None = None
    fetched_at: float = 0.0
    refused_host: str = ""
