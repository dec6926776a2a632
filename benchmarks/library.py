"""A library of 100,000 posts: the index, searches, what was linked before, and the window's start.

The posts stand in a temporary folder of some 300 MB, and the index of them takes twice that.
"""

import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TypeVar

from benchmarks.figures import Figure, p95
from benchmarks.many_posts import make_vocabulary, write_posts
from benchmarks.memory import SETTLING_S, proportional_set_size_mb
from benchmarks.posts import short_post
from benchmarks.windows import PROGRAM, Desk, desk
from linkwright.commands.posts_index import PostsIndex
from linkwright.library.index_reading import IndexReader
from linkwright.paths import Folders
from linkwright.settings.post_reading import load_post_reading

POSTS = int(os.environ.get("LINKWRIGHT_BENCHMARK_POSTS", "100000"))
SEARCHES = 300
LOOK_UPS = 3000
STARTS = 9
_SCREENFUL = 24
T = TypeVar("T")
_YEARS_S = 20 * 365 * 86_400.0


def run() -> Iterator[Figure]:
    """Make the posts, index them as the window does, then ask."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder) / "home"
        write_posts(home / "posts", POSTS)
        yield from _indexing(home)
        folders = Folders(*(home / kind for kind in ("config", "data", "cache", "state")))
        reading = load_post_reading(folders.config)
        reader = PostsIndex(home / "posts", folders.index, reading).open_reader()
        yield from _searches(reader)
        yield from _look_ups(reader, home / "posts")
        reader.close()
        with desk(short_post()) as place:
            yield from _windows(place, home)


def _indexing(home: Path) -> Iterator[Figure]:
    """The whole index in a process of its own, beside merely reading the files."""
    started = time.perf_counter()
    size = sum(len(path.read_bytes()) for path in (home / "posts").rglob("*.md"))
    floor_s = time.perf_counter() - started
    started = time.perf_counter()
    command = [sys.executable, "-P", "-m", "linkwright", "index", "--steps"]
    subprocess.run(command, env=_environ(os.environ, home), stdout=subprocess.DEVNULL, check=True)
    index_s = time.perf_counter() - started
    what = f"index of {POSTS} posts ({size / 1e6:.0f} MB) made anew"
    yield Figure(what, index_s, "s", None, floor_s, "reading the files")
    yield Figure("  posts indexed", POSTS / index_s, "a second")
    kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    yield Figure("  memory of a process that does it, at most", kilobytes / 1024, "MB")
    index = home / "cache" / "library.sqlite"
    yield Figure("  size of the index", index.stat().st_size / 1e6, "MB", None, size / 1e6, "posts")


def _searches(reader: IndexReader) -> Iterator[Figure]:
    """Words as they are typed: beginnings, several of them, phrases.

    As many are of the twenty commonest words as are of those between the 400th and the 8,000th.
    """
    chance = random.Random(2)
    words = make_vocabulary(random.Random(1))
    typed = []
    for number in range(SEARCHES):
        ranks = [int(len(words) ** chance.random()) for _ in range(1 + number % 3)]
        some = [words[rank - 1] for rank in ranks]
        if number % 5 == 0:
            some = [f'"{" ".join(some)}"']
        elif number % 2:
            some[-1] = some[-1][: chance.randrange(1, 4)]
        typed.append(" ".join(some))

    def search(words: str) -> None:
        now_s = time.time()
        numbers = [number for number, *_ in reader.search(words, None, now_s)[:_SCREENFUL]]
        reader.rows(numbers, now_s, words)

    times_ms = _timed(search, typed)
    yield Figure(f"search to the first {_SCREENFUL} hits, median", median(times_ms), "ms")
    yield Figure(f"  the same, p95 of {SEARCHES}", p95(times_ms), "ms", 30)


def _look_ups(reader: IndexReader, posts: Path) -> Iterator[Figure]:
    """Addresses that some post has, in another form; headlines of some post; and new links."""
    chance = random.Random(3)
    lines = [
        line.removeprefix("- [").partition("](")
        for path in chance.sample(sorted(posts.rglob("*.md")), LOOK_UPS // 10)
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("- [")
    ]
    links = []
    for number, (title, _, rest) in enumerate(lines[:LOOK_UPS]):
        url = rest.partition(")")[0]
        if number % 3 == 0:
            links.append((url.replace("https://", "http://www.") + "#top", "Another title"))
        elif number % 3 == 1:
            links.append((f"https://wire.example/{number}", f"Exclusive: {title.upper()}"))
        else:
            links.append((f"https://new.example/{number}", f"{title} seen anew by nobody"))
    since_s = time.time() - _YEARS_S

    def look_up(link: tuple[str, str]) -> None:
        reader.linked_before(*link, since_s)

    times_ms = _timed(look_up, links)
    what = f"linked before? among {10 * POSTS} links"
    yield Figure(f"{what}, median", median(times_ms), "ms")
    yield Figure(f"  the same, p95 of {len(times_ms)}", p95(times_ms), "ms", 1)


def _windows(place: Desk, home: Path) -> Iterator[Figure]:
    """The window beside the library, and beside none."""
    beside = replace(place, environ=_environ(place.environ, home))
    starts: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(STARTS + 1):
        for with_posts, where in ((False, place), (True, beside)):
            with where.window("linkwright") as window:
                starts[with_posts].append(window.painted_s * 1000)
    none, ours = (min(starts[kind][1:]) for kind in (False, True))
    what = f"start beside {POSTS} posts, minimum of {STARTS}"
    yield Figure(what, ours, "ms", 1.1, none, "without posts", is_ratio=True)
    sizes = {}
    for with_posts, where in ((False, place), (True, beside)):
        with where.window("linkwright") as window:
            time.sleep(2 * SETTLING_S)
            sizes[with_posts] = proportional_set_size_mb(window.pid)
    yield Figure("  memory at rest", sizes[True], "MB", None, sizes[False], "without posts")
    idle = beside.measured("linkwright", "probes.key_presses")
    shutil.rmtree(home / "cache")
    busy = beside.measured("linkwright", "probes.key_presses")
    what, peer = "key press while the index is made anew, p95", "at rest"
    yield Figure(what, p95(busy["painted"]), "ms", 8, p95(idle["painted"]), peer)
    longest, idle_longest = (max(times["held"], default=0) for times in (busy, idle))
    yield Figure("  longest hold of the event loop", longest, "ms", 50, idle_longest, peer)


def _timed(act: Callable[[T], None], values: Sequence[T]) -> list[float]:
    """How long an act takes with each value, in ms; the first round of all warms the caches."""
    times_ms: list[float] = []
    for _ in range(2):
        times_ms.clear()
        for value in values:
            started = time.perf_counter()
            act(value)
            times_ms.append((time.perf_counter() - started) * 1000)
    return times_ms


def _environ(environ: "os._Environ[str] | dict[str, str]", home: Path) -> dict[str, str]:
    package = str(PROGRAM.parents[1] / "desktop")
    paths = os.pathsep.join(filter(None, [package, environ.get("PYTHONPATH", "")]))
    return {**environ, "PYTHONPATH": paths, "LINKWRIGHT_HOME": str(home)}
