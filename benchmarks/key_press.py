"""Key presses in a post of 5,000 words with 200 links, beside a bare window with that text."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure, p95
from benchmarks.posts import long_post
from benchmarks.windows import desk


def run() -> Iterator[Figure]:
    """Type in both windows, one after the other."""
    with desk(long_post()) as place:
        bare = place.measured("bare", "probes.key_presses")
        ours = place.measured("linkwright", "probes.key_presses")
    peer = "bare window"
    what = "key press to painted text"
    middle = median(bare["painted"])
    yield Figure(f"{what}, median", median(ours["painted"]), "ms", None, middle, peer)
    yield Figure(f"{what}, p95", p95(ours["painted"]), "ms", 8, p95(bare["painted"]), peer)
    longest, bare_longest = (max(times["held"], default=0) for times in (ours, bare))
    what = "longest hold of the event loop while typing"
    yield Figure(what, longest, "ms", 50, bare_longest, peer)
