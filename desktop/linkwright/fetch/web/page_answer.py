"""What came back when a link was followed."""

from dataclasses import dataclass

from linkwright.fetch.errors import FetchError


@dataclass(frozen=True, slots=True)
class PageBody:
    """What was read of an answer.

    Attributes:
        data: the bytes, unpacked.
        whole: enough was read: the head, or the body to its end or to the limit.
        trouble: what ended the reading early, or None.
    """

    data: bytes
    whole: bool
    trouble: FetchError | None = None


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """Where a link led to.

    Attributes:
        status: the HTTP status of the last answer.
        body: what was read of it.
        content_type: its Content-Type, or None.
        retry_after: its Retry-After, or None.
        challenged: its headers say that it is a bot check (Cloudflare's cf-mitigated).
        urls: all addresses in order, the asked one first, the answering one last.
        moves: the status of each redirect between them; 200 for one that a page made itself.
    """

    status: int
    body: PageBody
    content_type: str | None
    retry_after: str | None
    challenged: bool
    urls: tuple[str, ...]
    moves: tuple[int, ...]
