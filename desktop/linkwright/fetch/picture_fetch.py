"""One picture from the web, within limits of its own."""

import time
from urllib.parse import urljoin, urlsplit

from linkwright.fetch.errors import FetchError, RedirectError, UnreadableError
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.web.trust import tls_context
from linkwright.fetch.web.web_session import Reply, WebSession

_MOST_BYTES = 40_000_000
_DEADLINE_S = 40.0
_CHUNK = 65_536


def fetch_picture(url: str, options: FetchOptions) -> bytes:
    """The bytes that an address answers with; whether they are a picture is for others to say.

    Args:
        url: a web address.
        options: the user's settings; their deadline and size are those of pages.

    Raises:
        FetchError: there is no answer, or none that could be used.
    """
    session = WebSession(url, options, tls_context)
    deadline = time.monotonic() + _DEADLINE_S
    try:
        for _ in range(options.max_redirects + 1):
            with session.open(url, deadline) as reply:
                if reply.redirect is None:
                    return _body(reply)
                url = urljoin(url, reply.redirect)
        raise RedirectError(f"{urlsplit(url).hostname} redirects again and again.")
    except ValueError as error:  # an address with broken brackets
        raise RedirectError("The picture's address redirects to one that is none.") from error
    finally:
        session.close()


def _body(reply: Reply) -> bytes:
    if reply.status >= 400:
        raise FetchError(f"There is no picture there: the server answered {reply.status}.")
    data = bytearray()
    while chunk := reply.read(_CHUNK):
        data += chunk
        if len(data) > _MOST_BYTES:
            raise UnreadableError("The picture is larger than 40 MB.")
    return bytes(data)
