"""One link's requests: its cookies, its connections, its deadline. Built on requests."""

import ssl
import time
from collections.abc import Callable, Mapping
from http.client import HTTPException
from types import TracebackType
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies, select_proxy
from urllib3 import HTTPConnectionPool, HTTPResponse, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import ConnectionPool

from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.web.address_policy import AddressPolicy
from linkwright.fetch.web.dialer import Dialer, system_resolver
from linkwright.fetch.web.timed_socket import TimedSocket
from linkwright.fetch.web.transport_errors import fetch_error, tunnel_error

if TYPE_CHECKING:
    from requests.adapters import _HostParams, _PoolKwargs

_ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"


class Reply:
    """One answer whose headers have arrived; a context manager that closes the connection.

    Attributes:
        url: the address that answered.
        status: the HTTP status.
        headers: the header fields; names in any case.
        redirect: the address it redirects to, as the server wrote it; None when it does not.
    """

    def __init__(self, response: requests.Response, dialer: Dialer, redirect: str | None) -> None:
        self.url = response.url
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.redirect = redirect
        self._response = response
        self._dialer = dialer

    def read(self, at_most: int) -> bytes:
        """What has arrived of the body, unpacked; b"" at its end.

        Waits for one byte, never for a full chunk.

        Raises:
            FetchError: the connection broke, the time ran out, or unpacking failed.
        """
        raw: HTTPResponse = self._response.raw
        try:
            return raw.read1(at_most, decode_content=True)
        except Exception as error:  # urllib3 and ssl raise a dozen unrelated kinds
            raise fetch_error(error, self.url, stopped=self._dialer.stopped) from error

    def hurry(self, seconds: float) -> None:
        """Give the rest of the body no more than so many seconds."""
        self._dialer.deadline.come_within(seconds)

    def __enter__(self) -> "Reply":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._response.close()
        self._dialer.hang_up()


class WebSession:
    """The requests of one asked link, redirect by redirect.

    Args:
        asked_url: the link as the user gave it.
        options: the user's settings.
        tls: gives the context that every connection is verified with, shared between sessions
            and dear to make; called when the first one is needed.
    """

    def __init__(
        self, asked_url: str, options: FetchOptions, tls: Callable[[], ssl.SSLContext]
    ) -> None:
        policy = AddressPolicy(asked_url, options.allow_private_hosts)
        self._dialer = Dialer(policy, options.resolver or system_resolver)
        self._session = _OneHopSession()
        self._session.trust_env = False  # no .netrc; proxies are looked up for every hop
        self._session.headers.update(
            {
                "User-Agent": options.user_agent,
                "Accept": _ACCEPT,
                "Accept-Language": options.accept_language,
            }
        )
        adapter = _DialingAdapter(policy, self._dialer, tls)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)

    def open(self, url: str, deadline: float, method: str = "GET") -> Reply:
        """Send one request and wait for the headers of its answer.

        Args:
            url: the address; user name and password in it are not sent.
            deadline: the moment of time.monotonic() by which the answer must have been read.
            method: GET or HEAD.

        Raises:
            FetchError: there is no answer.
        """
        self._dialer.deadline.at = deadline
        url = _without_user(url)
        try:
            proxies = get_environ_proxies(url)
            response = self._session.request(
                method,
                url,
                allow_redirects=False,
                stream=True,
                proxies=proxies,
                timeout=max(0.1, deadline - time.monotonic()),
            )
            redirect = requests.Session.get_redirect_target(self._session, response)
        except Exception as error:  # requests, urllib3 and ssl: unrelated kinds
            self._dialer.hang_up()
            raise fetch_error(error, url, stopped=self._dialer.stopped) from error
        return Reply(response, self._dialer, redirect)

    def stop(self) -> None:
        """End the request that is going on, from any thread."""
        self._dialer.stop()

    def close(self) -> None:
        """Give the connections back."""
        self._dialer.hang_up()
        self._session.close()


def _without_user(url: str) -> str:
    parts = urlsplit(url)
    if "@" not in parts.netloc:
        return url
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


class _OneHopSession(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """None: requests would read the whole body of a redirect even when not following it."""
        return None


class _DialingAdapter(HTTPAdapter):
    """Lets a dialer make the connections, and one TLS context serve them all."""

    def __init__(
        self, policy: AddressPolicy, dialer: Dialer, tls: Callable[[], ssl.SSLContext]
    ) -> None:
        self._policy = policy
        self._dialer = dialer
        self._tls = tls
        super().__init__(pool_connections=4, pool_maxsize=1)

    def build_connection_pool_key_attributes(
        self,
        request: requests.PreparedRequest,
        verify: bool | str,
        cert: tuple[str, str] | str | None = None,
    ) -> "tuple[_HostParams, _PoolKwargs]":
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        if host["scheme"] == "https":
            pool["ssl_context"] = self._tls()
        return host, pool

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: object) -> ProxyManager:
        if proxy.lower().startswith("https:"):
            proxy_kwargs["proxy_ssl_context"] = self._tls()
        manager = super().proxy_manager_for(proxy, **proxy_kwargs)
        return cast("ProxyManager", manager)

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """The context verifies; requests would load a bundle into it for each connection."""

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: bool | str | None,
        proxies: Mapping[str, str] | None = None,
        cert: tuple[str, str] | str | None = None,
    ) -> ConnectionPool:
        # The address as it is really used: no second parser may read another host out of it.
        self._policy.check_url(request.url or "")
        pool = super().get_connection_with_tls_context(request, verify, proxies, cert)
        if isinstance(pool, HTTPConnectionPool) and pool.ConnectionCls in _DIALED:
            own = {
                "dialer": self._dialer,
                "is_proxy": bool(select_proxy(request.url or "", proxies)),
            }
            kind = _DIALED[pool.ConnectionCls]
            pool.ConnectionCls = type(kind.__name__, (kind,), own)
        return pool


class _DialedConnection(HTTPConnection):
    """A connection whose sockets a dialer opens; each session makes its own subclass.

    Attributes:
        dialer: opens the sockets.
        is_proxy: what is connected to is a proxy.
    """

    dialer: Dialer
    is_proxy: bool

    def _new_conn(self) -> TimedSocket:
        return self.dialer.dial(self._dns_host, self.port, is_proxy=self.is_proxy)

    def _tunnel(self) -> None:
        """urllib3 does not tell a proxy that hangs up from a server that does."""
        try:
            super()._tunnel()
        except (OSError, HTTPException) as error:
            raise tunnel_error(error, self._tunnel_host or "") from error


class _DialedTlsConnection(_DialedConnection, HTTPSConnection):
    """The same with TLS."""


_DIALED: dict[type, type[_DialedConnection]] = {
    HTTPConnection: _DialedConnection,
    HTTPSConnection: _DialedTlsConnection,
}
