"""From the many errors of requests, urllib3, http.client and ssl to our few."""

import errno
import socket
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
from linkwright.fetch.trust import trust_error


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
        found = _judge(one, host)
        if found is not None:
            return found
    if isinstance(error, OSError | urllib3.exceptions.HTTPError | requests.RequestException):
        return NetworkError(f"{host} broke the connection off.")
    raise error


def _judge(error: BaseException, host: str) -> FetchError | None:
    if isinstance(error, requests.exceptions.ProxyError | urllib3.exceptions.ProxyError):
        return NetworkError(f"The proxy could not reach {host}.", silence="proxy")
    if isinstance(error, ssl.SSLError) and not isinstance(error, TimeoutError):
        return trust_error(error, host)
    if isinstance(error, TimeoutError | urllib3.exceptions.TimeoutError):
        return NetworkError(f"{host} did not answer in time.", timed_out=True)
    if isinstance(error, urllib3.exceptions.DecodeError):
        return UnreadableError(f"The answer of {host} is unreadable: it cannot be unpacked.")
    if isinstance(error, requests.exceptions.InvalidSchema):
        return AddressError("Only http and https addresses are fetched.")
    if isinstance(error, requests.exceptions.InvalidURL | urllib3.exceptions.LocationParseError):
        return AddressError("This is not a web address.")
    if isinstance(error, UnicodeError):
        return RedirectError(f"{host} redirects to an address that cannot be read.")
    if isinstance(error, socket.gaierror):
        return NetworkError(f"The name {host} could not be looked up.")
    if isinstance(error, OSError) and error.errno in (errno.ENETUNREACH, errno.EHOSTUNREACH):
        return NetworkError(f"{host} could not be reached.")
    return None


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
