"""The main job through the accessibility tree of the desktop, as Orca would see it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import linkwright
import reference_post
from replay_web import ReplayWeb

JOB = Path(__file__).with_name("screen_reader_job.py")
SYSTEM_PYTHON = "/usr/bin/python3"


@pytest.mark.screen
def test_a_screen_reader_can_do_the_main_job(reference_web: ReplayWeb, tmp_path: Path) -> None:
    addresses = tmp_path / "addresses.txt"
    addresses.write_text("\n".join((reference_post.LEAD, *reference_post.MORE_NEWS)))
    title = "Top Commander Of Special Forces Has Joined The Islamic State"
    program = [sys.executable, "-m", "linkwright"]
    package = str(Path(linkwright.__file__).parents[1])
    result = subprocess.run(
        [SYSTEM_PYTHON, str(JOB), title, str(addresses), *program],
        env={**os.environ, "PYTHONPATH": package, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    rows = [line for line in result.stdout.splitlines() if line.startswith("rows: ")]
    for title, source in reference_post.LINES:
        assert any(title in row and source in row for row in rows), (title, rows)
