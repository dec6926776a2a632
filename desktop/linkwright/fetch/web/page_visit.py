"""Follows one link to the page it leads to, one request at a time.

A visit makes its requests in steps, each to one host, so that whoever runs it can keep to one
request a host at a time also across redirects.
"""

import re
import ssl
import time
from collections.abc import Callable
from urllib.parse import urldefrag, urljoin, urlsplit

from linkwright.fetch.errors import NetworkError, RedirectError
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.web.address_policy import plain_host
from linkwright.fetch.web.page_answer import PageAnswer, PageBody
from linkwright.fetch.web.page_body import read_body
from linkwright.fetch.web.web_session import Reply, WebSession

_MAX_REFRESHES = 2
_MAX_REFRESH_S = 5
_ERROR_BYTES = 200_000
"""What is read of an error page: enough for the head of an article behind a pay wall."""

_REFRESH_WITHIN = 100_000
_REFRESH = re.compile(rb"http-equiv\s{0,9}=\s{0,9}[\"']?refresh", re.IGNORECASE)


class PageVisit:
    """One link on its way to a page.

    Args:
        url: the link.
        options: the user's settings.
        tls: gives the shared TLS context.
        method: GET, or HEAD to see only where the link leads.
        to_the_end: read the page to its end, or to the limit, and not only its head.

    Attributes:
        host: the host that the next step asks.
        urls: the addresses asked for so far, and the next one.
        answer: where the link led to, once it is known.
    """

    def __init__(
        self,
        url: str,
        options: FetchOptions,
        tls: Callable[[], ssl.SSLContext],
        method: str = "GET",
        *,
        to_the_end: bool = False,
    ) -> None:
        self.host = plain_host(url)
        self.urls = [url]
        self.answer: PageAnswer | None = None
        self._moves: list[int] = []
        self._method = method
        self._to_the_end = to_the_end
        self._options = options
        self._session = WebSession(url, options, tls)
        self._left_s = options.deadline_s
        self._refreshes = 0

    def step(self) -> bool:
        """Make requests to one host until the page is there or another host must be asked.

        Returns:
            Whether there is another step to make, at `host`.

        Raises:
            FetchError: the link leads nowhere.
        """
        started = time.monotonic()
        try:
            while True:
                target = self._request(started + self._left_s)
                if target is None:
                    return False
                self._follow(target)
                host = plain_host(self.urls[-1])
                if host != self.host:
                    self.host = host
                    return True
        finally:
            # Waiting for a host's turn between two steps is not the page's fault.
            self._left_s -= time.monotonic() - started

    def stop(self) -> None:
        """Break the visit off, from any thread."""
        self._session.stop()

    def close(self) -> None:
        """Give the connection back."""
        self._session.close()

    def _request(self, deadline: float) -> str | None:
        """One request: the address to go on to, or None when this is the page."""
        if time.monotonic() >= deadline:
            raise NetworkError(f"{self.host} did not answer in time.", timed_out=True)
        with self._session.open(self.urls[-1], deadline, self._method) as reply:
            self._moves.append(reply.status)
            if reply.redirect is not None:
                return reply.redirect
            body = PageBody(b"", whole=True)
            if self._method != "HEAD":
                most = self._options.max_bytes
                most = most if reply.status < 400 else min(most, _ERROR_BYTES)
                body = read_body(reply, most, to_the_end=self._to_the_end)
            refresh = self._refresh(reply, body.data)
            if refresh is None:
                self.answer = self._answer(reply, body)
            return refresh

    def _answer(self, reply: Reply, body: PageBody) -> PageAnswer:
        return PageAnswer(
            status=reply.status,
            body=body,
            content_type=reply.headers.get("Content-Type"),
            retry_after=reply.headers.get("Retry-After"),
            challenged=reply.headers.get("cf-mitigated", "").lower() == "challenge",
            urls=tuple(self.urls),
            moves=tuple(self._moves[:-1]),
        )

    def _refresh(self, reply: Reply, data: bytes) -> str | None:
        """Where a page sends its reader by itself at once (meta refresh), if it does."""
        head = data[:_REFRESH_WITHIN]
        if self._refreshes >= _MAX_REFRESHES or reply.status >= 400 or not _REFRESH.search(head):
            return None
        from w3lib.html import get_meta_refresh

        wait_s, target = get_meta_refresh(head, self.urls[-1], "latin-1")
        if wait_s is None or not target or wait_s > _MAX_REFRESH_S:
            return None
        if urldefrag(target).url == urldefrag(self.urls[-1]).url:
            return None
        self._refreshes += 1
        return str(target)

    def _follow(self, target: str) -> None:
        here = self.urls[-1]
        if len(self.urls) > self._options.max_redirects:
            raise RedirectError(f"{self.host} redirects again and again.")
        try:
            there = urljoin(here, target.strip())
            parts = urlsplit(there)
        except ValueError:
            raise RedirectError(
                f"{self.host} redirects to an address that cannot be read."
            ) from None
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
            raise RedirectError(f"{self.host} redirects to something that is not a web page.")
        if not parts.fragment and "#" in here:
            there = urldefrag(there).url + "#" + urldefrag(here).fragment
        self.urls.append(there)
