"""Sockets that keep a deadline over all their reads and writes together.

A timeout of a socket starts anew with every byte, so a server that drips holds its reader
for as long as it likes: in the TLS handshake, in the headers, in the body. Here the time that
is left is set again before each read and write.
"""

import socket
import ssl
from typing import TYPE_CHECKING

from linkwright.fetch.web.deadline import Deadline

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer


class TimedSocket(socket.socket):
    """A TCP socket with a deadline.

    Attributes:
        deadline: after it reads and writes raise TimeoutError; None for no limit.
    """

    deadline: Deadline | None = None

    def set_time_left(self) -> None:
        """Let the next operation take no longer than the deadline allows."""
        self.settimeout(None if self.deadline is None else self.deadline.left_s())

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        """As in socket, in time."""
        self.set_time_left()
        return super().recv(buflen, flags)

    def recv_into(
        self, buffer: "WriteableBuffer", nbytes: int | None = None, flags: int = 0
    ) -> int:
        """As in socket, in time."""
        self.set_time_left()
        return super().recv_into(buffer, nbytes or memoryview(buffer).nbytes, flags)

    def send(self, data: "ReadableBuffer", flags: int = 0) -> int:
        """As in socket, in time."""
        self.set_time_left()
        return super().send(data, flags)

    def sendall(self, data: "ReadableBuffer", flags: int = 0) -> None:
        """As in socket, in time."""
        self.set_time_left()
        super().sendall(data, flags)


class TimedTlsSocket(TimedSocket, ssl.SSLSocket):
    """A TLS socket with a deadline."""


class TimedTlsContext(ssl.SSLContext):
    """A TLS context whose sockets inherit the deadline of the socket they wrap.

    The handshake is one operation to the ssl module and keeps the timeout that the wrapped
    socket has at that moment, so it ends in time by itself.
    """

    sslsocket_class = TimedTlsSocket

    def wrap_socket(
        self,
        sock: socket.socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        """As in ssl.SSLContext, with the deadline handed on."""
        deadline = None
        if isinstance(sock, TimedSocket):
            deadline = sock.deadline
            sock.set_time_left()
        wrapped = super().wrap_socket(
            sock,
            server_side,
            do_handshake_on_connect,
            suppress_ragged_eofs,
            server_hostname,
            session,
        )
        if isinstance(wrapped, TimedSocket):
            wrapped.deadline = deadline
        return wrapped
