"""Marks that tell which program has which file open."""

import subprocess
import sys
from pathlib import Path

import pytest

from linkwright.library.open_files import OpenFiles

HOLDER = """
import sys
from pathlib import Path
from linkwright.library.open_files import OpenFiles

files = OpenFiles(Path(sys.argv[1]))
print(files.hold(Path(sys.argv[2])), flush=True)
sys.stdin.read()
"""


def test_another_program_is_seen_until_it_is_killed(tmp_path: Path) -> None:
    post, link, marks = tmp_path / "post.md", tmp_path / "link.md", tmp_path / "marks"
    post.write_text("text")
    link.symlink_to(post)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(marks), str(link)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "False\n"
        files = OpenFiles(marks)
        assert not files.hold(tmp_path / "another.md")
        assert files.hold(post)
        other.kill()
    assert not files.hold(post)
    assert len(list(marks.iterdir())) == 1
    files.release()
    assert list(marks.iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.md", "marks", "post.md"]


def test_two_of_three_know_of_each_other_when_the_first_is_gone(tmp_path: Path) -> None:
    first, second, third = (OpenFiles(tmp_path) for _ in range(3))
    assert [files.hold(Path("/posts/a.md")) for files in (first, second)] == [False, True]
    first.hold(None)
    assert third.hold(Path("/posts/a.md"))
    second.release()
    third.release()


def test_where_no_mark_can_be_made_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not OpenFiles(tmp_path / "file").hold(Path("/posts/a.md"))


def test_a_folder_that_leads_elsewhere_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "marks").symlink_to(tmp_path / "theirs")
    assert not OpenFiles(tmp_path / "marks").hold(Path("/posts/a.md"))
    assert list((tmp_path / "theirs").iterdir()) == []


@pytest.mark.parametrize("path", ["/posts/é 中.md", "/posts/bytes \udcff.md"])
def test_any_name_can_be_held(tmp_path: Path, path: str) -> None:
    one, other = OpenFiles(tmp_path), OpenFiles(tmp_path)
    assert not one.hold(Path(path))
    assert other.hold(Path(path))
    one.release()
    other.release()
