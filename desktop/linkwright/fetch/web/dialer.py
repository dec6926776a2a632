"""Opens the connections of one asked link, and can break them off from another thread."""

import errno
import ipaddress
import math
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue

from linkwright.fetch.errors import AddressError, FetchError, NetworkError, Silence, StoppedError
from linkwright.fetch.fetch_options import Resolver
from linkwright.fetch.web.address_policy import AddressPolicy
from linkwright.fetch.web.deadline import Deadline
from linkwright.fetch.web.timed_socket import TimedSocket

# While other addresses of the host are left, one that does not answer gets this long: a
# broken IPv6 route must not cost the whole deadline (RFC 8305 in its simplest form).
_PATIENCE_S = 5.0


def system_resolver(host: str, port: int) -> Sequence[str]:
    """The addresses that the system's name service gives, in its order of preference."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Dialer:
    """Looks hosts up, judges what was found, and connects to exactly that.

    Between judging an address and connecting to it nothing is looked up again, so a name
    server that changes its mind (DNS rebinding) changes nothing.

    Args:
        policy: judges the addresses.
        resolver: looks names up.

    Attributes:
        deadline: by then everything must have ended.
    """

    def __init__(self, policy: AddressPolicy, resolver: Resolver = system_resolver) -> None:
        self.deadline = Deadline()
        self._policy = policy
        self._resolver = resolver
        self._lock = threading.Lock()
        self._stopped = False
        self._handle: socket.socket | None = None
        self._found: SimpleQueue[Sequence[str] | Exception] | None = None

    def dial(self, host: str, port: int, *, is_proxy: bool) -> TimedSocket:
        """A connection to a host.

        Args:
            host: the name or address.
            port: the TCP port.
            is_proxy: the host is the proxy of the user's own environment, which may stand
                anywhere.

        Raises:
            AddressError: the host has only addresses that the policy refuses.
            NetworkError: not found, not reachable, or not in time.
            StoppedError: `stop` was called.
        """
        addresses = self._look_up(host, port)
        if not is_proxy:
            addresses = self._permitted(host, addresses)
        error: OSError = OSError(errno.EADDRNOTAVAIL, "no address")
        for left, address in zip(range(len(addresses) - 1, -1, -1), addresses, strict=True):
            try:
                return self._connect(address, port, _PATIENCE_S if left else math.inf)
            except OSError as failed:
                error = failed
        raise _connect_error(host, error, is_proxy=is_proxy) from error

    def stop(self) -> None:
        """Break off whatever is going on, from any thread; it ends with StoppedError."""
        with self._lock:
            self._stopped = True
            if self._found is not None:
                self._found.put(StoppedError("Cancelled."))
            if self._handle is not None:
                _shut_down(self._handle)

    def hang_up(self) -> None:
        """Forget the connection that `stop` would break off."""
        with self._lock:
            if self._handle is not None:
                self._handle.close()
                self._handle = None

    @property
    def stopped(self) -> bool:
        """Whether `stop` was called."""
        return self._stopped

    def _look_up(self, host: str, port: int) -> Sequence[str]:
        """Ask the name service, which knows no timeout, in a thread that may be left behind."""
        try:
            return [str(ipaddress.ip_address(host.strip("[]").partition("%")[0]))]
        except ValueError:
            pass
        found: SimpleQueue[Sequence[str] | Exception] = SimpleQueue()
        with self._lock:
            if self._stopped:
                raise StoppedError("Cancelled.")
            self._found = found

        def ask() -> None:
            try:
                found.put(self._resolver(host, port))
            except (OSError, UnicodeError) as error:
                found.put(error)

        threading.Thread(target=ask, name=f"lookup {host}", daemon=True).start()
        try:
            answer = found.get(timeout=self.deadline.left_s())
        except Empty:
            raise NetworkError(
                f"Looking up the name {host} took too long.", timed_out=True, silence="way"
            ) from None
        finally:
            with self._lock:
                self._found = None
        if isinstance(answer, Exception):
            raise _lookup_error(host, answer) from answer
        return answer

    def _permitted(self, host: str, addresses: Sequence[str]) -> Sequence[str]:
        permitted = []
        refusal: AddressError | None = None
        for address in addresses:
            try:
                self._policy.check_ip(host, address)
            except AddressError as error:
                refusal = error
            else:
                permitted.append(address)
        if not permitted and refusal is not None:
            raise refusal
        return permitted

    def _connect(self, address: str, port: int, patience_s: float) -> TimedSocket:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        connection = TimedSocket(family, socket.SOCK_STREAM)
        try:
            connection.deadline = self.deadline
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._hold(connection)
            left = self.deadline.left_s()
            connection.settimeout(patience_s if left is None else min(left, patience_s))
            connection.connect((address, port))
        except BaseException:
            connection.close()
            raise
        return connection

    def _hold(self, connection: socket.socket) -> None:
        """Keep a second handle: wrapping a socket in TLS takes the first one away."""
        with self._lock:
            if self._stopped:
                raise StoppedError("Cancelled.")
            if self._handle is not None:
                self._handle.close()
            self._handle = connection.dup()


def _shut_down(connection: socket.socket) -> None:
    with suppress(OSError):  # not connected, or no longer
        connection.shutdown(socket.SHUT_RDWR)


def _lookup_error(host: str, error: Exception) -> FetchError:
    if isinstance(error, FetchError):
        return error
    if isinstance(error, UnicodeError):
        return AddressError(f"{host} is not a possible host name.")
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_NONAME:
        return NetworkError(f"No host of the name {host} was found.", silence="host")
    return NetworkError(f"The name {host} could not be looked up.", silence="way")


def _connect_error(host: str, error: OSError, *, is_proxy: bool) -> NetworkError:
    who = f"The proxy {host}" if is_proxy else host
    if error.errno == errno.ECONNREFUSED:
        silence: Silence | None = "proxy" if is_proxy else None
        return NetworkError(f"{who} refused the connection.", silence=silence)
    silence = "proxy" if is_proxy else "way"
    if isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT:
        return NetworkError(f"{who} did not answer in time.", timed_out=True, silence=silence)
    return NetworkError(f"{who} could not be reached.", silence=silence)
