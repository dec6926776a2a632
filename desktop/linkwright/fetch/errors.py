"""Why a page could not be had: every error carries the sentence that the user reads.

FetchError
 |- AddressError        the address cannot be asked for, now or later
 |   '- PrivateHostError its host is inside the user's own network
 |- TrustError          TLS: the server could not prove who it is
 |- UnreadableError     an answer that nobody here can decode
 |- RedirectError       redirects that lead nowhere
 |- StoppedError        the user has cancelled
 '- TransientError      worth another try by itself
     |- NetworkError    no name, no connection, no answer: ours or theirs
     '- BusyError       429 or 503: the server asks for a pause
"""

from typing import Literal

Silence = Literal["host", "way", "proxy"]


class FetchError(Exception):
    """The root of this layer's errors.

    Attributes:
        reason: what happened, as a plain sentence for people.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class AddressError(FetchError):
    """Not a web address, or one inside the user's own network that nobody typed."""


class PrivateHostError(AddressError):
    """The host is inside the user's own network, and the user has not said that it may be asked.

    Attributes:
        host: the host, in its plain form.
    """

    def __init__(self, reason: str, host: str) -> None:
        super().__init__(reason)
        self.host = host


class TrustError(FetchError):
    """The server's certificate is not to be trusted, or it speaks no TLS that we accept."""


class UnreadableError(FetchError):
    """The answer is packed in a way that cannot be unpacked."""


class RedirectError(FetchError):
    """Too many redirects, or one to something that is not a web page."""


class StoppedError(FetchError):
    """The request was cancelled."""


class TransientError(FetchError):
    """It may work later; the request is tried again by itself."""


class NetworkError(TransientError):
    """No answer came.

    Attributes:
        timed_out: the time ran out, as against an error that was reported.
        silence: what kept the request from reaching anybody, None when somebody was reached:
            "host" when there is no such host, "way" when there was no way to it, "proxy" when
            the proxy found none. Enough of it means that the network is down.
    """

    def __init__(
        self, reason: str, *, timed_out: bool = False, silence: Silence | None = None
    ) -> None:
        super().__init__(reason)
        self.timed_out = timed_out
        self.silence = silence


class BusyError(TransientError):
    """The server asks to be left alone for a while.

    Attributes:
        host: the host that asks.
        pause_s: for how long, in seconds.
    """

    def __init__(self, reason: str, host: str, pause_s: float) -> None:
        super().__init__(reason)
        self.host = host
        self.pause_s = pause_s
