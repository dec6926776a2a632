"""A picture of a page that the user allows to be loaded: its bytes, and nothing else."""

import time
from urllib.parse import urljoin

from linkwright.fetch.errors import NetworkError, RedirectError, UnreadableError
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.web.trust import tls_context
from linkwright.fetch.web.web_session import WebSession

MAX_BYTES = 20_000_000
_MAX_REDIRECTS = 5
_DEADLINE_S = 20.0
_CHUNK = 65_536
# Pictures come with the text of others: no address counts as typed by the user himself.
_NOT_TYPED = "https://picture.invalid/"


def load_picture(url: str, options: FetchOptions) -> bytes:
    """The bytes of a picture on the web.

    Args:
        url: its address, http or https.
        options: the user's settings; private hosts are out of bounds as for pages.

    Raises:
        FetchError: it is not there, is no picture, or is larger than `MAX_BYTES`.
    """
    session = WebSession(_NOT_TYPED, options, tls_context)
    deadline = time.monotonic() + _DEADLINE_S
    try:
        for _ in range(_MAX_REDIRECTS + 1):
            with session.open(url, deadline) as reply:
                if reply.redirect is not None:
                    url = _followed(url, reply.redirect)
                    continue
                if reply.status >= 400:
                    raise NetworkError(f"There is no picture at {url} ({reply.status}).")
                if not reply.headers.get("Content-Type", "").lower().startswith("image/"):
                    raise UnreadableError(f"What is at {url} is no picture.")
                data = bytearray()
                while chunk := reply.read(_CHUNK):
                    data += chunk
                    if len(data) > MAX_BYTES:
                        raise UnreadableError(f"The picture at {url} is too large to be shown.")
                return bytes(data)
        raise RedirectError(f"{url} redirects again and again.")
    finally:
        session.close()


def _followed(url: str, target: str) -> str:
    try:
        there = urljoin(url, target.strip())
    except ValueError:
        there = ""
    if not there.startswith(("http://", "https://")):
        raise RedirectError(f"{url} redirects to something that is no picture.")
    return there
