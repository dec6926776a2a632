"""What the user and the composition root may set about fetching."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from linkwright import __version__

Resolver = Callable[[str, int], Sequence[str]]
"""From a host name and a port to IP addresses as text; raises socket.gaierror."""

USER_AGENT = (
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 "
    f"Linkwright/{__version__}"
)


@dataclass(frozen=True, slots=True)
class FetchOptions:
    """The settings of a fetcher or a link checker.

    Attributes:
        at_once: how many requests run at the same time, over all hosts (one a host).
        deadline_s: seconds a page may take in all, from the name lookup to the last byte.
        max_bytes: how much of a page is read, counted after decompression.
        max_redirects: how many redirects are followed for one address.
        user_agent: the program's name as the servers see it; a browser's form, since many
            servers send nothing useful to others, with our own name in it.
        accept_language: the languages the user reads, RFC 9110 section 12.5.4.
        allow_private_hosts: hosts inside the user's own network that may be asked although
            they stand at a private address; ".example" means every host below example.
        retry_waits_s: the waits before each further try after a transient error, in seconds.
        resolver: looks host names up; None for the system's.
    """

    at_once: int = 16
    deadline_s: float = 20.0
    max_bytes: int = 3_000_000
    max_redirects: int = 8
    user_agent: str = USER_AGENT
    accept_language: str = "en-US,en;q=0.8,*;q=0.5"
    allow_private_hosts: frozenset[str] = frozenset()
    retry_waits_s: tuple[float, ...] = (60, 300, 1_800, 10_800)
    resolver: Resolver | None = None
