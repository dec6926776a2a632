"""A thousand posts exported in one command, beside the bare Markdown renderer over the same texts.

The floor reads each file, converts its text with Python-Markdown and the extensions that a post
needs, and writes the result: no front matter, no gate, no losses, nothing that a crash would spare.
Both are processes of their own, one after the other.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.figures import Figure
from benchmarks.posts import post

POSTS = 1000
ROUNDS = 3
_FLOOR = """
import sys
from pathlib import Path
from markdown import Markdown
reader = Markdown(output_format="html", extensions=["tables", "sane_lists", "footnotes"])
for path in sorted(Path(sys.argv[1]).iterdir()):
    text = path.read_text("utf-8").split("---\\n", 2)[2]
    Path(sys.argv[2], path.stem + ".html").write_text(reader.reset().convert(text), "utf-8")
"""


def run() -> Iterator[Figure]:
    """Export all of them for Blogger and for Hugo, and convert them barely."""
    commands = {
        "floor": [sys.executable, "-c", _FLOOR],
        "blogger": [sys.executable, "-m", "linkwright", "export", "-q", "--to", "blogger"],
        "hugo": [sys.executable, "-m", "linkwright", "export", "-q", "--to", "hugo"],
    }
    elapsed: dict[str, list[float]] = {name: [] for name in commands}
    worked: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        posts = Path(folder, "posts")
        posts.mkdir()
        for number in range(POSTS):
            text = post(words=240 + number % 160, links=10).replace("A Long Day", f"Day {number}")
            Path(posts, f"{number:04}.md").write_text(text, "utf-8")
        for number in range(ROUNDS):
            for name, command in commands.items():
                target = Path(folder, f"{name}-{number}")
                target.mkdir()
                given = [] if name == "floor" else ["-o"]
                times = _times_of([*command, str(posts), *given, str(target)])
                elapsed[name].append(times[0])
                worked[name].append(times[1])
                made = sum(1 for path in target.rglob("*") if path.is_file())
                assert made == POSTS, f"{name} made {made} files"
    for name in ("blogger", "hugo"):
        ours, floor = median(elapsed[name]), median(elapsed["floor"])
        what = f"{POSTS} posts exported for {name}, {POSTS / ours:.0f} a second"
        yield Figure(what, ours, "s", None, floor, "bare renderer")
        yield Figure(
            "  the same in processor time",
            median(worked[name]),
            "s",
            2.0,
            median(worked["floor"]),
            "bare renderer",
            is_ratio=True,
        )


def _times_of(command: list[str]) -> tuple[float, float]:
    """Seconds from start to end of a process, and those that it worked."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = perf_counter()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    elapsed = perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return elapsed, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
