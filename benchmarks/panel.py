"""How soon the link panel shows what is typed, pasted, fetched or done to a long list."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure, p95
from benchmarks.posts import link_post, long_post, short_post
from benchmarks.windows import desk


def run() -> Iterator[Figure]:
    """Type into a link's title, and watch the first row; paste many links; move in 500 rows."""
    with desk(long_post()) as place:
        times_ms = place.measured("linkwright", "probes.panel_in_step")["panel"]
    yield Figure("key press to the panel in step, median", median(times_ms), "ms")
    yield Figure("key press to the panel in step, p95", p95(times_ms), "ms", 50)
    with desk(short_post()) as place:
        held_ms = place.measured("linkwright", "panel_probes.paste")
    for name, what in (("pasted", "a paste of 200 addresses"), ("arriving", "200 titles arriving")):
        longest = max(held_ms[name], default=0)
        yield Figure(f"longest hold of the event loop, {what}", longest, "ms", 50)
    with desk(link_post()) as place:
        shown_ms = place.measured("linkwright", "panel_probes.many_rows")
    for name, what in (("paged", "a page"), ("selected", "the next row"), ("moved", "a row moved")):
        yield Figure(f"key press to {what} in 500 rows, p95", p95(shown_ms[name]), "ms", 50)
