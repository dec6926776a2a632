"""A web server of raw sockets for tests, which may misbehave in every way it likes."""

import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

Answer = Callable[["Exchange"], None]


@dataclass
class Exchange:
    """One request, and the means to answer it.

    Attributes:
        method: GET, HEAD ...
        path: the path with its query.
        host: the Host header.
        headers: all header fields, names in lower case.
        answered: the answer is on its way, or has ended.
    """

    server: "RawServer"
    connection: socket.socket
    method: str
    path: str
    host: str
    headers: dict[str, str]
    answered: bool = False

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def reply(self, body: bytes = b"", status: int = 200, **headers: str) -> None:
        """A well-behaved answer."""
        self.server.note_answered(self)
        fields = {"content_type": "text/html; charset=utf-8", "content_length": str(len(body))}
        self.send(head(status, **{**fields, **headers}) + (b"" if self.method == "HEAD" else body))

    def drip(self, data: bytes, every_s: float = 1.0) -> None:
        """One byte at a time, until the data or the server ends."""
        for index in range(len(data)):
            self.send(data[index : index + 1])
            if self.server.stopping.wait(every_s):
                return

    def hang(self) -> None:
        """No answer at all, until the server ends or the client hangs up."""
        self.connection.settimeout(0.2)
        while not self.server.stopping.is_set():
            try:
                if not self.connection.recv(100):
                    return
            except TimeoutError:
                continue


def head(status: int = 200, **headers: str) -> bytes:
    """A status line and header fields, names with underscores for hyphens."""
    fields = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Said\r\n{fields}Connection: close\r\n\r\n".encode("latin-1")


def article(title: str, extra: str = "") -> bytes:
    """A small page that says its title everywhere."""
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:type" content="article">'
        f"{extra}</head><body><h1>{title}</h1></body></html>"
    ).encode()


class RawServer:
    """The server; a context manager. A thread a connection, one request a connection.

    Attributes:
        answers: what each path answers, by the path without its query.
        asked: "METHOD host path" of each request, in the order of arrival.
        most_at_once: how many requests were open at the same time at most, by host.
        stopping: set when the server ends.
    """

    def __init__(self, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.times: dict[str, list[float]] = {}
        self.most_at_once: dict[str, int] = {}
        self.stopping = threading.Event()
        self._open: dict[str, int] = {}
        self._tls = tls
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server((host, 0), backlog=256)
        self.port: int = self._listener.getsockname()[1]
        self.host = host

    def url(self, path: str, host: str | None = None) -> str:
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{host or self.host}:{self.port}{path}"

    def __enter__(self) -> "RawServer":
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stopping.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while not self.stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError, ValueError):
            try:
                if self._tls is not None:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                self._answer(connection)
            finally:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
                connection.close()

    def _answer(self, connection: socket.socket) -> None:
        lines = self._request(connection).decode("latin-1").split("\r\n")
        method, path, _ = lines[0].split(" ", 2)
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines[1:])
            if name
        }
        host = headers.get("host", "").rpartition(":")[0] or headers.get("host", "")
        with self._lock:
            self.asked.append(f"{method} {host} {path}")
            self.times.setdefault(host, []).append(time.monotonic())
            self._open[host] = self._open.get(host, 0) + 1
            self.most_at_once[host] = max(self._open[host], self.most_at_once.get(host, 0))
            self.most_at_once[""] = max(sum(self._open.values()), self.most_at_once.get("", 0))
        answer = self.answers.get(path.partition("?")[0], self.answers.get("*", not_found))
        exchange = Exchange(self, connection, method, path, host, headers)
        try:
            answer(exchange)
        finally:
            self.note_answered(exchange)

    def note_answered(self, exchange: Exchange) -> None:
        """A request is open no longer: its client may rightly send the next one."""
        with self._lock:
            if not exchange.answered:
                exchange.answered = True
                self._open[exchange.host] -= 1

    @staticmethod
    def _request(connection: socket.socket) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = connection.recv(4096)
            if not chunk:
                raise ValueError("no request")
            data += chunk
        return data.partition(b"\r\n\r\n")[0]


def not_found(exchange: Exchange) -> None:
    exchange.reply(b"<title>404 Not Found</title>", 404)
