"""Cancel and quit return at once, whatever the servers do."""

import subprocess
import sys
import threading
import time

from fetching import HEADLINE, quick_options
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetcher import Fetcher
from raw_server import RawServer, article, head

OURS = ("page fetcher", "fetch clerk", "lookup")


def fetch_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name.startswith(OURS)}


def test_cancel_tells_every_row_and_frees_its_host(server: RawServer) -> None:
    server.answers["/hang"] = lambda exchange: exchange.hang()
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    urls = [server.url(f"/hang?{number}", "paper.test") for number in range(3)]
    results: list[FetchResult] = []
    fetching = threading.Event()

    def note(result: FetchResult) -> None:
        results.append(result)
        fetching.set()

    with Fetcher(quick_options(deadline_s=60), note) as fetcher:
        fetcher.request(urls)
        assert fetching.wait(10)
        fetcher.cancel()
        assert fetcher.wait(20)
        assert {result.url: result.state for result in results} == dict.fromkeys(urls, "waiting")
        assert results[-1].retry_at is None
        fetcher.request([server.url("/a", "paper.test")])
        assert fetcher.wait(20)
    assert results[-1].title == HEADLINE
    assert sum(result.state == "fetching" for result in results) == 2


def test_cancelling_one_row_leaves_the_others(server: RawServer) -> None:
    server.answers["/hang"] = lambda exchange: exchange.hang()
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    hanging, good = server.url("/hang", "slow.test"), server.url("/a", "paper.test")
    results: dict[str, FetchResult] = {}
    with Fetcher(
        quick_options(deadline_s=60), lambda result: results.update({result.url: result})
    ) as fetcher:
        fetcher.request([hanging, good])
        fetcher.cancel([hanging, "http://unknown.test/"])
        assert fetcher.wait(20)
    assert (results[hanging].state, results[good].state) == ("waiting", "found")


def test_a_cancelled_row_may_be_asked_again(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.hang()
    url = server.url("/a", "paper.test")
    results: list[FetchResult] = []
    with Fetcher(quick_options(deadline_s=60), results.append) as fetcher:
        fetcher.request([url])
        fetcher.cancel([url])
        assert fetcher.wait(20)
        server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
        fetcher.request([url])
        assert fetcher.wait(20)
    assert results[-1].title == HEADLINE


def test_close_ends_all_threads_wherever_they_are(server: RawServer) -> None:
    others = fetch_threads()  # a window of another test may wait for its next try
    never = threading.Event()

    def resolve(host: str, port: int) -> list[str]:
        if host.startswith("unfound"):
            never.wait(30)
        return ["127.0.0.1"]

    server.answers["/headers"] = lambda exchange: exchange.drip(head() + b"x" * 99)
    server.answers["/body"] = lambda exchange: (exchange.send(head()), exchange.drip(b"x" * 99))
    server.answers["/hang"] = lambda exchange: exchange.hang()
    urls = [
        server.url(path, f"{name}{number}.test")
        for number in range(3)
        for name, path in (("a", "/headers"), ("b", "/body"), ("c", "/hang"), ("unfound", "/"))
    ]
    urls += [f"https://tls{number}.test:{server.port}/" for number in range(3)]
    told: list[FetchResult] = []
    fetcher = Fetcher(quick_options(deadline_s=60, resolver=resolve), told.append)
    fetcher.request(urls)
    while len(server.asked) < 9:
        time.sleep(0.01)
    fetcher.close()
    never.set()
    for thread in fetch_threads() - others:
        thread.join(5)
    assert not fetch_threads() - others
    count = len(told)
    fetcher.request(urls)
    fetcher.cancel()
    fetcher.close()
    assert fetcher.wait(1)
    assert len(told) == count


PROGRAM = """
import sys
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetcher import Fetcher

options = FetchOptions(
    deadline_s=60, resolver=lambda host, port: ["127.0.0.1"],
    allow_private_hosts=frozenset({".test"}),
)
fetching = []
def note(result):
    fetching.append(result)
    if len(fetching) == 16:
        print("fetching", flush=True)
fetcher = Fetcher(options, note)
fetcher.request([f"http://paper{n}.test:{sys.argv[1]}/{sys.argv[2]}" for n in range(16)])
if sys.stdin.readline() == "close\\n":
    fetcher.close()
"""


def test_quitting_while_sixteen_pages_drip_ends_the_process(server: RawServer) -> None:
    """The process must be gone within two seconds; the test allows a busy machine five."""
    server.answers["/body"] = lambda exchange: (exchange.send(head()), exchange.drip(b"x" * 99))
    server.answers["/headers"] = lambda exchange: exchange.drip(head() + b"x" * 99)
    # The last one quits as after a crash: nobody closes the fetcher.
    for path, word in (("body", "close"), ("headers", "close"), ("body", "go")):
        server.asked.clear()
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(server.port), path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "fetching\n"
        while len(server.asked) < 16:
            time.sleep(0.01)
        _, errors = process.communicate(f"{word}\n", timeout=5)
        assert (process.returncode, errors) == (0, "")
