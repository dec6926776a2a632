"""Fetches many addresses in a process of its own, and says what became of them.

usage: soak_client.py OPTIONS-JSON < addresses; prints a JSON object.
"""

import json
import sys
import threading
import time
from pathlib import Path

from fetching import quick_options
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetch_tools import FetchTools
from linkwright.fetch.fetcher import Fetcher
from linkwright.fetch.link_store import LinkStore


def resident_bytes() -> int:
    """The memory of this process that is in use now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def main() -> None:
    urls = sys.stdin.read().split()
    arguments = json.loads(sys.argv[1])
    options = quick_options(deadline_s=arguments["deadline_s"], at_once=arguments["at_once"])
    tools = FetchTools(options)
    tools.prepare()  # as in a program at rest
    tools.tls()
    import requests  # noqa: F401

    latest: dict[str, FetchResult] = {}
    stop = threading.Event()
    at_rest = peak = resident_bytes()

    def watch() -> None:
        nonlocal peak
        while not stop.wait(0.02):
            peak = max(peak, resident_bytes())

    watcher = threading.Thread(target=watch)
    watcher.start()
    started = time.monotonic()
    store = LinkStore(Path(arguments["store"]))
    fetcher = Fetcher(options, lambda result: latest.update({result.url: result}), store)
    with fetcher:
        fetcher.request(urls)
        settled = fetcher.wait()
    stop.set()
    watcher.join()
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(10)
    json.dump(
        {
            "settled": settled,
            "seconds": time.monotonic() - started,
            "bytes_above_rest": peak - at_rest,
            "threads": [thread.name for thread in threading.enumerate()],
            "states": {url: result.state for url, result in latest.items()},
            "titles": {url: result.title for url, result in latest.items()},
            "kept": len(store.find(urls)),
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
