"""Memory at rest, beside a bare window with a text edit, as the kernel's proportional set size."""

import re
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from benchmarks.posts import short_post
from benchmarks.windows import KINDS, desk

ROUNDS = 3
SETTLING_S = 4.0  # what is done after the first paint is part of the program at rest


def run() -> Iterator[Figure]:
    """Start both windows in turn, alone, and read what each holds once it is at rest."""
    sizes_mb: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with desk(short_post()) as place:
        for _ in range(ROUNDS):
            for kind in KINDS:
                with place.window(kind) as window:
                    time.sleep(SETTLING_S)
                    sizes_mb[kind].append(proportional_set_size_mb(window.pid))
    bare, ours = (median(sizes_mb[kind]) for kind in KINDS)
    yield Figure(
        f"memory at rest, median of {ROUNDS}", ours, "MB", 1.4, bare, "bare window", is_ratio=True
    )


def proportional_set_size_mb(pid: int) -> float:
    """Private pages, and of each shared page the process's share (Linux only)."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    found = re.search(r"^Pss: +(\d+) kB$", rollup, re.MULTILINE)
    assert found is not None
    return int(found[1]) / 1024
