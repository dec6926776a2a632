"""From the many errors of requests, urllib3, http.client and ssl to our few."""

import http.client
import re
import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

import requests.exceptions
import urllib3.exceptions

from linkwright.fetch.errors import (
    AddressError,
    FetchError,
    NetworkError,
    RedirectError,
    StoppedError,
    UnreadableError,
)
from linkwright.fetch.web.trust import trust_error

_TUNNEL_REFUSED = re.compile(r"Tunnel connection failed: (4\d\d)")


def fetch_error(error: BaseException, url: str, *, stopped: bool = False) -> FetchError:
    """What an error of the transport means.

    Args:
        error: what was raised.
        url: the address that was asked for.
        stopped: the request was cancelled, which breaks its connection.

    Returns:
        The error to raise instead; the same one when it is ours.

    Raises:
        BaseException: the given error itself, when it is no error of the transport.
    """
    if stopped:
        return StoppedError("Cancelled.")
    chain = list(_chain(error))
    for one in chain:
        if isinstance(one, FetchError):
            return one
    host = urlsplit(url).hostname or url
    for one in chain:
        found = _unusable_address(one, host) or _failed_exchange(one, host)
        if found is not None:
            return found
    if isinstance(error, OSError | urllib3.exceptions.HTTPError | requests.RequestException):
        return NetworkError(f"{host} broke the connection off.")
    raise error


def tunnel_error(error: BaseException, host: str) -> FetchError:
    """What it means that the proxy of the environment has opened no tunnel to a host."""
    if refusal := _TUNNEL_REFUSED.search(str(error)):
        return FetchError(f"The proxy refuses to connect to {host} ({refusal[1]}).")
    timed_out = isinstance(error, TimeoutError)
    return NetworkError(f"The proxy could not reach {host}.", timed_out=timed_out, silence="proxy")


def _unusable_address(error: BaseException, host: str) -> FetchError | None:
    """What is wrong with an address, the link's or the proxy's, before anybody is asked."""
    if isinstance(error, requests.exceptions.InvalidProxyURL):
        return FetchError("The address of the proxy in the environment is not valid.")
    if isinstance(error, requests.exceptions.InvalidSchema):
        if "SOCKS" in str(error):
            return FetchError("The proxy in the environment is a SOCKS proxy: not supported.")
        return AddressError("Only http and https addresses are fetched.")
    if isinstance(error, requests.exceptions.InvalidURL | urllib3.exceptions.LocationParseError):
        return AddressError("This is not a web address.")
    if isinstance(error, UnicodeError):
        return RedirectError(f"{host} redirects to an address that cannot be read.")
    return None


def _failed_exchange(error: BaseException, host: str) -> FetchError | None:
    """What went wrong between us and a server or proxy."""
    if isinstance(error, requests.exceptions.ProxyError):
        return tunnel_error(error, host)
    if isinstance(error, ssl.SSLError) and not isinstance(error, TimeoutError):
        return trust_error(error, host)
    if isinstance(error, TimeoutError | urllib3.exceptions.TimeoutError):
        return NetworkError(f"{host} did not answer in time.", timed_out=True)
    if isinstance(error, urllib3.exceptions.DecodeError):
        return UnreadableError(f"The answer of {host} is unreadable: it cannot be unpacked.")
    if isinstance(error, urllib3.exceptions.InvalidHeader) or _is_no_http(error):
        return UnreadableError(f"The answer of {host} is unreadable: it is not proper HTTP.")
    return None


def _is_no_http(error: BaseException) -> bool:
    """Whether something answered that is no web server; a bare hang-up is not that."""
    return isinstance(error, http.client.HTTPException) and not isinstance(
        error, http.client.RemoteDisconnected | http.client.IncompleteRead
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what it wraps and what caused it, innermost first, each once."""
    seen: list[BaseException] = []
    queue: list[object] = [error]
    while queue:
        one = queue.pop()
        if not isinstance(one, BaseException) or any(one is known for known in seen):
            continue
        seen.append(one)
        queue += [one.__context__, one.__cause__, getattr(one, "reason", None), *one.args]
    yield from reversed(seen)
