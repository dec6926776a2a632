"""A web of our own for tests: a forward proxy that answers for any address, over real TLS."""

import socket
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType

import trustme


@dataclass(frozen=True)
class Page:
    """What one address answers."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(
        default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"}
    )


class ReplayWeb:
    """The proxy; a context manager.

    Attributes:
        pages: the answers by address; an address without one gets 404.
        asked: the addresses asked for, in the order of arrival.
    """

    def __init__(self, pages: Mapping[str, Page], folder: Path) -> None:
        self.pages = pages
        self.asked: list[str] = []
        self._authority = trustme.CA()
        self._ca_file = folder / "ca.pem"
        self._authority.cert_pem.write_to_path(str(self._ca_file))
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._lock = threading.Lock()
        handler = type("BoundHandler", (_Handler,), {"web": self})
        self._server = _Server(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def environment(self) -> dict[str, str]:
        """The variables that send a program here for every address."""
        proxy = f"http://127.0.0.1:{self._server.server_port}"
        return {
            "HTTP_PROXY": proxy,
            "HTTPS_PROXY": proxy,
            "http_proxy": proxy,
            "https_proxy": proxy,
            "NO_PROXY": "",
            "no_proxy": "",
            "REQUESTS_CA_BUNDLE": str(self._ca_file),
        }

    def answer(self, url: str) -> Page:
        """The page at an address, noted as asked for."""
        with self._lock:
            self.asked.append(url)
        return self.pages.get(url, Page(b"<title>404 Not Found</title>", 404))

    def tls_for(self, host: str) -> ssl.SSLContext:
        """The server's side of TLS for a host, with a certificate of our own authority."""
        with self._lock:
            if host not in self._contexts:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                self._authority.issue_cert(host).configure_cert(context)
                self._contexts[host] = context
            return self._contexts[host]

    def __enter__(self) -> "ReplayWeb":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    web: ReplayWeb
    origin = ""

    def do_CONNECT(self) -> None:
        host = self.path.rpartition(":")[0]
        self.send_response(200, "Connection established")
        self.end_headers()
        self.close_connection = True
        try:
            tunnel = self.web.tls_for(host).wrap_socket(self.connection, server_side=True)
        except (ssl.SSLError, OSError):
            return
        inside = type("InsideHandler", (type(self),), {"origin": f"https://{host}"})
        try:
            inside(tunnel, self.client_address, self.server)
        except (ssl.SSLError, OSError):
            pass
        finally:
            tunnel.close()

    def do_GET(self) -> None:
        page = self.web.answer(self.path if "://" in self.path else self.origin + self.path)
        self.send_response(page.status)
        for name, value in page.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(page.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page.body)

    do_HEAD = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is printed."""


def free_port() -> int:
    """A loopback port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
