"""A web server for measurements: every page takes a second to begin and then comes steadily.

A program of its own, so that it takes no processor time from the clients' interpreter; prints
its port, and the bytes of bodies sent so far when asked for /sent.
"""

import asyncio

BEGINS_AFTER_S = 1.0
CHUNK = 16_384
EVERY_S = 0.004  # about 4 MB a second, an ordinary line
HEAD_BYTES = 30_000
PAGE_BYTES = 600_000


def page() -> bytes:
    """A news page of ordinary size: its head is a twentieth of it."""
    title = "Soldiers leave the valley after ten years"
    head = (
        f"<!doctype html><html><head><title>{title}</title>"
        f'<meta property="og:title" content="{title}"><style>'
    ).encode()
    head += b"x" * (HEAD_BYTES - len(head)) + b"</style></head><body>"
    return head + b"<p>text</p>" * ((PAGE_BYTES - len(head)) // 11)


class Pages:
    """The server.

    Attributes:
        sent: the bytes of bodies that clients have taken or asked the kernel to take.
    """

    def __init__(self) -> None:
        self.sent = 0
        self._page = page()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request, then the end of the connection."""
        try:
            request = await reader.readuntil(b"\r\n\r\n")
            if request.startswith(b"GET /sent "):
                body = str(self.sent).encode()
                self.sent = 0
                writer.write(self._head(len(body)) + body)
            else:
                await asyncio.sleep(BEGINS_AFTER_S)
                await self._send_page(writer)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # a client that has read enough hangs up
        finally:
            writer.close()

    async def _send_page(self, writer: asyncio.StreamWriter) -> None:
        writer.write(self._head(len(self._page)))
        for start in range(0, len(self._page), CHUNK):
            chunk = self._page[start : start + CHUNK]
            writer.write(chunk)
            await writer.drain()
            self.sent += len(chunk)
            await asyncio.sleep(EVERY_S)

    @staticmethod
    def _head(length: int) -> bytes:
        return (
            f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
            f"Content-Length: {length}\r\nConnection: close\r\n\r\n"
        ).encode()


async def serve() -> None:
    """Serve on all loopback addresses until killed."""
    server = await asyncio.start_server(Pages().answer, "0.0.0.0", 0, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
