"""From the start of the process to the painted window, beside a bare window with a text edit."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure
from benchmarks.posts import short_post
from benchmarks.windows import KINDS, desk

ROUNDS = 15


def run() -> Iterator[Figure]:
    """Start both windows in turn; the first round warms the caches and does not count."""
    clock_ms: dict[str, list[float]] = {kind: [] for kind in KINDS}
    processor_ms: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with desk(short_post()) as place:
        for _ in range(ROUNDS + 1):
            for kind in KINDS:
                with place.window(kind) as window:
                    clock_ms[kind].append(window.painted_s * 1000)
                    processor_ms[kind].append(window.processor_s * 1000)
    for times_ms, what, target in (
        (clock_ms, "process start to painted window", 1.5),
        (processor_ms, "  the same in processor time", None),
    ):
        bare, ours = (times_ms[kind][1:] for kind in KINDS)
        for name, statistic in (("minimum", min), ("median", median)):
            row = f"{what}, {name} of {ROUNDS}"
            floor = statistic(bare)
            yield Figure(row, statistic(ours), "ms", target, floor, "bare window", is_ratio=True)
