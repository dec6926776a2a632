"""The journal of a post of 5,000 words with 200 links, beside a bare write to the same disk."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, p95
from benchmarks.posts import long_post
from benchmarks.windows import desk
from linkwright.library.history import History
from linkwright.library.journal import Journal
from linkwright.library.kept_text import KeptText

TIMES = 60


def run() -> Iterator[Figure]:
    """Write it as the journal's thread does, and take it from the document as the window does."""
    text = long_post()
    with tempfile.TemporaryDirectory() as folder:
        journal, history = Journal(Path(folder) / "journal"), History(Path(folder) / "history")
        bare = median(_times_ms(lambda _: _write_bare(Path(folder) / "bare", text)))
        entry = median(_times_ms(lambda n: journal.write(KeptText(text, kept_at=float(n)))))
        version = median(_times_ms(lambda n: history.keep("post", f"{text}{n}", "save")))
        journal.remove()
        journal.close()
    floor = "a bare fsync"
    yield Figure(
        "journal entry on the disk, its own thread, median", entry, "ms", None, bare, floor
    )
    yield Figure("history: a version on the disk, median", version, "ms", None, bare, floor)
    with desk(text) as place:
        taken = place.measured("linkwright", "probes.journal")["taken"]
    yield Figure("journal: the window held for an entry, p95", p95(taken), "ms", 8)


def _times_ms(act: Callable[[int], object]) -> list[float]:
    times = []
    for number in range(TIMES):
        started = time.perf_counter()
        act(number)
        times.append((time.perf_counter() - started) * 1000)
    return times


def _write_bare(path: Path, text: str) -> None:
    with path.open("wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
