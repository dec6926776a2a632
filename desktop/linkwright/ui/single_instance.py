"""One window for one user: a second start hands over what it was asked to open, and ends."""

import os
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_CONNECT_TIMEOUT_MS = 500
_HAND_OVER_TIMEOUT_MS = 2000
_READ_TIMEOUT_MS = 5000
_MOST_BYTES = 4_000_000
_PREFIX = "linkwright-"
_ACCEPTED = b"ok\n"


@dataclass(frozen=True, slots=True)
class Request:
    """What a start of the program asks for.

    Attributes:
        files: absolute paths of posts to open.
        urls: addresses to add to the post.
    """

    files: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)


class SingleInstance(QObject):
    """Listens for later starts; only the same user of the same machine is heard.

    Args:
        folder: the folder of settings that the instance works with. Instances with different
            folders know nothing of each other.
        parent: the owner.
    """

    requested = Signal(object)
    """A later start handed over a `Request`; an empty one asks for the window only."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # QtNetwork is imported late: a start that finds no other instance is painted first.
        from PySide6.QtNetwork import QLocalServer

        self._name = server_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_connections)

    def listen(self) -> bool:
        """Become the instance that others hand over to.

        A socket left behind by a crash is replaced; call `hand_over` first, so that a living
        instance is not.

        Returns:
            Whether later starts will be heard. The program works without, too.
        """
        if self._server.listen(self._name):
            return True
        self._server.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _take_connections(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Conversation(socket, self)


class _Conversation(QObject):
    """One connection: a line of JSON is read and acknowledged."""

    def __init__(self, socket: "QLocalSocket", instance: SingleInstance) -> None:
        super().__init__(instance)
        self._socket = socket
        self._instance = instance
        self._received = bytearray()
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self.startTimer(_READ_TIMEOUT_MS)
        self._read()

    def timerEvent(self, event: object) -> None:
        """Give up on a start that says nothing."""
        self._socket.abort()
        self.deleteLater()

    def _read(self) -> None:
        self._received += self._socket.readAll().data()
        line, end, _ = bytes(self._received).partition(b"\n")
        if end:
            request = read_request(line)
            if request is not None:
                self._socket.write(_ACCEPTED)
                self._socket.flush()
            self._socket.disconnectFromServer()
            if request is not None:
                # Last: what is asked of the writer now may outlive this conversation.
                self._instance.requested.emit(request)
        elif len(self._received) > _MOST_BYTES:
            self._socket.abort()


def hand_over(folder: Path, files: Sequence[Path], urls: Sequence[str]) -> bool:
    """Ask a running instance to open files and add addresses.

    Args:
        folder: as for `SingleInstance`.
        files: posts to open; relative paths are those of the present folder.
        urls: addresses to add.

    Returns:
        Whether an instance is running and has taken them. If not, this start goes on.
    """
    name = server_name(folder)
    if not _may_be_running(name):
        return False
    import json

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT_TIMEOUT_MS):
        return False
    request = Request([str(file.absolute()) for file in files], list(urls))
    socket.write(json.dumps(asdict(request)).encode() + b"\n")
    socket.flush()
    answered = socket.bytesAvailable() or socket.waitForReadyRead(_HAND_OVER_TIMEOUT_MS)
    accepted = bool(answered) and bytes(socket.readAll().data()).startswith(_ACCEPTED)
    socket.abort()
    return accepted


def _may_be_running(name: str) -> bool:
    """Whether there is a trace of the instance: a look that costs a start next to nothing."""
    return os.name != "posix" or Path(tempfile.gettempdir(), name).exists()


def read_request(line: bytes) -> Request | None:
    """A request as it came over the wire, or None when it is not one."""
    import json

    try:
        value = json.loads(line)
    except ValueError:
        return None
    if not isinstance(value, dict):
        return None
    files, urls = value.get("files", []), value.get("urls", [])
    if not all(isinstance(part, list) for part in (files, urls)):
        return None
    if not all(isinstance(entry, str) for entry in [*files, *urls]):
        return None
    return Request(files, urls)


def server_name(folder: Path) -> str:
    """The name under which the instance of this user and this folder is reached."""
    identity = f"{_user()}\n{folder.absolute()}"
    # It need not be secret, as only the user may connect; hashlib would bring OpenSSL with it.
    return f"{_PREFIX}{zlib.crc32(os.fsencode(identity)):08x}"


def _user() -> str:
    if hasattr(os, "getuid"):
        return str(os.getuid())
    import getpass

    return getpass.getuser()
