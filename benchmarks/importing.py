"""Import of a Blogger backup of 20,000 posts: time and memory, beside merely parsing the file.

The floor is what cannot be avoided: the same file through the same safe XML parser, each element
thrown away, in a process of its own. ``IMPORT_POSTS`` in the environment changes the number.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.posts import WORDS

POSTS = int(os.environ.get("IMPORT_POSTS", "20000"))
COMMENTS_OF_TEN = 15

_PEAK = """
import re, sys, time
from pathlib import Path
def peak():  # in kilobytes; what getrusage tells includes the process that this one came from
    return int(re.search("VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
"""
_FLOOR = (
    _PEAK
    + """
from defusedxml.ElementTree import iterparse
began = time.perf_counter()
root = None
for event, element in iterparse(sys.argv[1], events=("start", "end")):
    if event == "start":
        root = element if root is None else root
    elif element.tag.endswith("}entry"):
        root.clear()
print(time.perf_counter() - began, peak(), 0)
"""
)
_IMPORT = (
    _PEAK
    + """
import threading
from linkwright.importing.finding import find_files
from linkwright.importing.import_run import run_import
from linkwright.importing.import_wish import ImportWish
base = Path(sys.argv[2])
began = time.perf_counter()
wish = ImportWish(find_files([Path(sys.argv[1])]), base / "posts", ledger=base / "ledger.sqlite",
                  reports=base / "reports")
counts = run_import(wish, lambda progress: None, threading.Event()).counts
assert counts.is_complete, counts.problems
print(time.perf_counter() - began, peak(), counts.posts)
"""
)
_HEAD = """<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>
<id>tag:blogger.com,1999:blog-1.archive</id><title type='text'>A blog</title>
<link rel='alternate' type='text/html' href='https://blog.example/'/>
"""
_ENTRY = """<entry><id>tag:blogger.com,1999:blog-1.post-{number}</id>\
<published>{moment}</published><updated>{moment}</updated>\
<category scheme='http://schemas.google.com/g/2005#kind' \
term='http://schemas.google.com/blogger/2008/kind#{kind}'/>\
<title type='text'>{title}</title><content type='html'>{content}</content>\
<author><name>A Writer</name><email>noreply@blogger.com</email></author>{more}</entry>
"""


def run() -> Iterator[Figure]:
    """Write the backup, parse it, import it, and import it again."""
    with tempfile.TemporaryDirectory() as folder:
        backup = Path(folder) / "backup.xml"
        write_backup(backup, POSTS)
        size = f"{POSTS} posts, {backup.stat().st_size / 1e6:.0f} MB"
        floor_s, floor_mb, _ = _measured(_FLOOR, backup, folder)
        taken_s, peak_mb, posts = _measured(_IMPORT, backup, folder)
        again_s, _, seen = _measured(_IMPORT, backup, folder)
    assert posts == seen == POSTS
    yield Figure(f"import of a backup ({size})", taken_s, "s", None, floor_s, "bare parsing")
    yield Figure("the same, a post (half of it is its conversion)", 1000 * taken_s / POSTS, "ms")
    yield Figure("the same, peak memory", peak_mb, "MB", 120, floor_mb, "bare parsing")
    yield Figure("importing it again, which adds nothing", again_s, "s", None, floor_s, "parsing")


def write_backup(path: Path, posts: int) -> None:
    """A backup in the old shape: roundups, with comments between them."""
    with path.open("w", encoding="utf-8") as file:
        file.write(_HEAD)
        comments = 0
        for number in range(posts):
            file.write(_roundup(number))
            while comments < (number + 1) * COMMENTS_OF_TEN // 10:
                comments += 1
                file.write(_comment(10_000_000 + comments, number))
        file.write("</feed>\n")


def _words(seed: int, count: int) -> str:
    return " ".join(WORDS[(seed + index * 7) % len(WORDS)] for index in range(count)).capitalize()


def _moment(number: int) -> str:
    year, month, day = 2005 + number // 2000, number // 170 % 12 + 1, number % 28 + 1
    return f"{year}-{month:02}-{day:02}T12:00:00.000-04:00"


def _roundup(number: int) -> str:
    title = _words(number, 9)
    links = "".join(
        f'<a href="https://news{index}.example/{number}/story-{index}">{_words(number + index, 10)}'
        f"</a> -- Paper {index}<br />\n"
        for index in range(number % 12 + 3)
    )
    html = (
        '<div class="separator" style="clear: both; text-align: center;">'
        f'<a href="https://pictures.example/s1600/{number}.jpg"><img border="0" height="266"'
        f' src="https://pictures.example/s400/{number}.jpg" width="400" /></a></div>\n'
        f'<div style="text-align: center;"><i>{_words(number, 14)}. Agency</i></div>\n<br />\n'
        f'<b>Daily:</b> <a href="https://daily.example/{number}">{_words(number, 11)}</a><br />\n'
        f'<br />\n<blockquote class="tr_bq">{_words(number, 70)}.<br />\n<br />\n'
        f"{_words(number + 1, 60)}.</blockquote>\n<b>Editor:</b> {_words(number + 2, 40)}.<br />\n"
        f"<br />\n<b>More News On {title}</b><br />\n<br />\n{links}"
    )
    more = (
        "<category scheme='http://www.blogger.com/atom/ns#' term='Border'/>"
        "<link rel='alternate' type='text/html' "
        f"href='https://blog.example/2015/05/{number}-story.html'/>"
    )
    return _ENTRY.format(
        number=number, moment=_moment(number), kind="post", title=title, content=escape(html),
        more=more,
    )  # fmt: skip


def _comment(number: int, post: int) -> str:
    more = f"<thr:in-reply-to ref='tag:blogger.com,1999:blog-1.post-{post}'/>"
    return _ENTRY.format(
        number=number, moment=_moment(post), kind="comment", title="A comment",
        content=escape(f"{_words(number, 30)}.<br /><br />{_words(number, 20)}."), more=more,
    )  # fmt: skip


def _measured(code: str, backup: Path, folder: str) -> tuple[float, float, int]:
    """Seconds, megabytes at the most, and posts, of a process that does one thing."""
    done = subprocess.run(
        [sys.executable, "-c", code, str(backup), folder],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, kilobytes, posts = done.stdout.split()
    return float(seconds), int(kilobytes) / 1024, int(posts)
