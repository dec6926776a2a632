"""Large backups: the memory that an import takes does not grow with them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_IMPORT = """
import re, sys, threading
from pathlib import Path
from linkwright.importing.finding import find_files
from linkwright.importing.import_run import run_import
from linkwright.importing.import_wish import ImportWish
def peak():  # in kilobytes; what getrusage tells includes the process that this one came from
    return int(re.search("VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
base = Path(sys.argv[2])
wish = ImportWish(find_files([Path(sys.argv[1])]), base / "posts", ledger=base / "ledger",
                  reports=base / "reports", is_trial=sys.argv[3] == "trial")
result = run_import(wish, lambda progress: None, threading.Event())
print(result.counts.posts, peak())
print(result.summary[0], result.counts.comments, file=sys.stderr)
"""
_POST = """<entry><id>tag:blogger.com,1999:blog-1.post-{n}</id>\
<blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>\
<title>Post {n}</title><published>2015-05-29T18:05:00Z</published>\
<content type='html'>{text}</content></entry>
<entry><id>tag:blogger.com,1999:blog-1.post-9{n}</id><blogger:type>COMMENT</blogger:type>\
<blogger:parent>tag:blogger.com,1999:blog-1.post-{n}</blogger:parent>\
<content>{text} {text} {text} {text}</content></entry>
"""


def write_backup(path: Path, megabytes: int, words: int) -> int:
    """A backup of about so many megabytes; how many posts it has."""
    posts = 0
    with path.open("w") as file:
        file.write("<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'"
                   " xmlns:blogger='http://schemas.google.com/blogger/2018'>\n")  # fmt: skip
        text = "word " * words
        while file.tell() < megabytes * 1_000_000:
            posts += 1
            file.write(_POST.format(n=posts, text=text))
        file.write("</feed>\n")
    return posts


def peak_of_import(backup: Path, base: Path, *, is_trial: bool = True) -> tuple[int, int]:
    """The posts that another process imports, and the most memory it took, in kilobytes."""
    mode = "trial" if is_trial else "real"
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT, str(backup), str(base), mode],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    posts, peak = done.stdout.split()
    return int(posts), int(peak)


@pytest.fixture
def small_peak(tmp_path: Path) -> Iterator[int]:
    backup = tmp_path / "small.atom"
    write_backup(backup, megabytes=1, words=4_000)
    yield peak_of_import(backup, tmp_path / "small")[1]
    backup.unlink()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_is_bounded(tmp_path: Path, small_peak: int) -> None:
    backup = tmp_path / "large.atom"
    expected = write_backup(backup, megabytes=20, words=4_000)

    posts, peak = peak_of_import(backup, tmp_path / "large")

    assert posts == expected
    assert peak - small_peak < 12_000  # kilobytes


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_gigabyte_takes_no_more(tmp_path: Path, small_peak: int) -> None:
    backup = tmp_path / "huge.atom"
    expected = write_backup(backup, megabytes=1_000, words=40_000)

    posts, peak = peak_of_import(backup, tmp_path / "huge")

    assert posts == expected
    assert peak - small_peak < 40_000  # kilobytes
