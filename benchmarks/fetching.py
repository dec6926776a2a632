"""Sixty pages of a second each from sixty hosts, beside a plain concurrent downloader.

The peer is aiohttp reading whole pages, as many at once as our fetcher, from the same server
in the same run. The floor is what the number of requests at once makes possible.
"""

import asyncio
import math
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from benchmarks.slow_pages import BEGINS_AFTER_S

PAGES = 60
AT_ONCE = 16
ROUNDS = 3
FLOOR_S = math.ceil(PAGES / AT_ONCE) * BEGINS_AFTER_S


def run() -> Iterator[Figure]:
    """Fetch all pages with both in turn, and ask the server what it had to send."""
    fetchers: dict[str, Callable[[list[str]], None]] = {
        "ours": fetch_titles,
        "peer": download_pages,
    }
    times: dict[str, list[float]] = {name: [] for name in fetchers}
    sent: dict[str, list[float]] = {name: [] for name in fetchers}
    with slow_pages() as port:
        # Every address of 127.0.0.0/8 is this computer, so each page has a host of its own.
        urls = [f"http://127.0.0.{number}:{port}/story" for number in range(1, PAGES + 1)]
        for _ in range(ROUNDS):
            for name, fetch in fetchers.items():
                bytes_sent(port)
                started = time.perf_counter()
                fetch(urls)
                times[name].append(time.perf_counter() - started)
                sent[name].append(bytes_sent(port) / 1e6)
    what = f"{PAGES} pages of {BEGINS_AFTER_S:g} s from {PAGES} hosts, {AT_ONCE} at once"
    ours, peer = median(times["ours"]), median(times["peer"])
    yield Figure(what, ours, "s", 1.2, FLOOR_S, "floor", is_ratio=True)
    yield Figure("  the same beside whole pages", ours, "s", 1.0, peer, "aiohttp", is_ratio=True)
    yield Figure(
        "  bytes sent for them", median(sent["ours"]), "MB", None, median(sent["peer"]), "aiohttp"
    )


def fetch_titles(urls: list[str]) -> None:
    """Ours: every title must be found."""
    from linkwright.fetch.fetch_options import FetchOptions
    from linkwright.fetch.fetch_result import FetchResult
    from linkwright.fetch.fetcher import Fetcher

    results: dict[str, FetchResult] = {}
    options = FetchOptions(at_once=AT_ONCE)
    with Fetcher(options, lambda result: results.update({result.url: result})) as fetcher:
        fetcher.request(urls)
        assert fetcher.wait()
    assert {result.state for result in results.values()} == {"found"}


def download_pages(urls: list[str]) -> None:
    """The peer: whole pages, nothing read out of them."""
    import aiohttp

    async def download() -> None:
        connector = aiohttp.TCPConnector(limit=AT_ONCE)
        async with aiohttp.ClientSession(connector=connector) as session:

            async def one(url: str) -> None:
                async with session.get(url) as response:
                    assert len(await response.read()) > 500_000

            await asyncio.gather(*(one(url) for url in urls))

    asyncio.run(download())


@contextmanager
def slow_pages() -> Iterator[int]:
    """The server in a process of its own; its port."""
    program = Path(__file__).with_name("slow_pages.py")
    server = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        yield int(server.stdout.readline())
    finally:
        server.kill()
        server.communicate()


def bytes_sent(port: int) -> int:
    """What the server has sent since this was last asked."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/sent") as answer:
        return int(answer.read())


def main() -> None:
    """Print the figures of this measurement alone."""
    for figure in run():
        print(figure.line())


if __name__ == "__main__":
    main()
