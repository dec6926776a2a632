"""The window takes the looks of the desktop, and takes them again while it is open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import linkwright

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"


@pytest.mark.screen
def test_the_window_follows_a_desktop_that_changes_its_looks(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_text("A post.\n")
    program = [sys.executable, str(HERE / "system_looks_program.py"), str(post)]
    desktop = [SYSTEM_PYTHON, str(HERE / "system_looks_job.py"), *program]
    result = subprocess.run(
        ["dbus-run-session", "--", *desktop],
        env={**os.environ, "PYTHONPATH": str(Path(linkwright.__file__).parents[1])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.stdout.splitlines() == [
        "light #ffffff",
        "dark #1d2128",
        "light #ffffff",
        "high-contrast #000000",
        "light #ffffff",
        "dark #1d2128",
    ], result.stderr
