"""The preview of a post of 5,000 words with 200 links."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure
from benchmarks.posts import long_post
from benchmarks.windows import desk


def run() -> Iterator[Figure]:
    """Render it as the worker does, and show it as the window does."""
    with desk(long_post()) as place:
        times_ms = place.measured("linkwright", "probes.preview")
    yield Figure(
        "preview rendered, off the typing path, median", median(times_ms["rendered"]), "ms", 50
    )
    yield Figure("preview shown, median", median(times_ms["shown"]), "ms", 50)
