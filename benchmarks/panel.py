"""How soon the link panel shows what is typed in the text, in a post with 200 links."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure, p95
from benchmarks.posts import long_post
from benchmarks.windows import desk


def run() -> Iterator[Figure]:
    """Type into a link's title, and watch the first row."""
    with desk(long_post()) as place:
        times_ms = place.measured("linkwright", "panel_in_step")["panel"]
    yield Figure("key press to the panel in step, median", median(times_ms), "ms")
    yield Figure("key press to the panel in step, p95", p95(times_ms), "ms", 50)
