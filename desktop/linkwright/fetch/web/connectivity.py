"""Whether there is a network at all, judged from what happened."""

import socket

from linkwright.fetch.errors import Silence

_ENOUGH_HOSTS = 3
"""One host that does not answer is that host's trouble; three different ones in a row, with
no success between them, are ours."""


class Connectivity:
    """Keeps count of hosts that could not be reached since the last success."""

    def __init__(self) -> None:
        self._told_offline = False
        self._presumed_offline = False
        self._silent_hosts: set[str] = set()

    @property
    def offline(self) -> bool:
        """Whether asking anybody would be in vain."""
        return self._told_offline or self._presumed_offline

    @property
    def told_offline(self) -> bool:
        """Whether the system said so, as against our own conclusion."""
        return self._told_offline

    def tell(self, *, online: bool) -> None:
        """The system says whether there is a network."""
        self._told_offline = not online
        if online:
            self._presumed_offline = False
            self._silent_hosts.clear()

    def answered(self) -> None:
        """Some server answered something."""
        self._presumed_offline = False
        self._silent_hosts.clear()

    def silent(self, host: str, silence: Silence, *, has_route: bool) -> None:
        """A host could not be found or reached.

        Args:
            host: which.
            silence: what is in the way; see `NetworkError`. That the name service knows no
                such host says nothing of the network as long as there is a way out.
            has_route: whether this computer knows a way out of itself.
        """
        if silence != "host":
            self._silent_hosts.add(host)
        if not (has_route or silence == "proxy") or len(self._silent_hosts) >= _ENOUGH_HOSTS:
            self._presumed_offline = True


def has_route() -> bool:
    """Whether this computer knows a way to the internet; nothing is sent to find out.

    Connecting a datagram socket only asks the routing table. The addresses are reserved for
    documentation (RFC 5737, RFC 3849), so nobody stands there.
    """
    for family, address in (
        (socket.AF_INET, "192.0.2.1"),
        (socket.AF_INET6, "2001:db8::1"),
    ):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, 9))
        except OSError:
            continue
        return True
    return False
