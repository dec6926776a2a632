"""Starts the two windows that are compared: Linkwright's, and a bare one with a text edit."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.display import display

PROGRAM = Path(__file__).with_name("painted_window.py")
KINDS = ("bare", "linkwright")


@dataclass(frozen=True, slots=True)
class Window:
    """A window that has been painted.

    Attributes:
        pid: its process.
        painted_s: from the start of the process until its text was on the screen.
        processor_s: the processor time of that, which a busy machine changes less.
    """

    pid: int
    painted_s: float
    processor_s: float


@dataclass(frozen=True, slots=True)
class Desk:
    """Where windows are started: a display, folders of Linkwright's own, and a post to open."""

    environ: dict[str, str]
    post: Path

    @contextmanager
    def window(self, kind: str) -> Iterator[Window]:
        """Start a window of the kind, wait until it is painted, and close it at the end."""
        started = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-P", str(PROGRAM), kind, str(self.post)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=self.environ,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            word, _, processor_s = process.stdout.readline().partition(b" ")
            if word != b"painted":
                raise RuntimeError(f"the {kind} window was not painted")
            yield Window(process.pid, time.monotonic() - started, float(processor_s))
        finally:
            process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()


@contextmanager
def desk(text: str) -> Iterator[Desk]:
    """A desk with a post of this text on it."""
    with display() as environ, tempfile.TemporaryDirectory() as folder:
        post = Path(folder) / "post.md"
        post.write_text(text, "utf-8")
        yield Desk({**environ, "LINKWRIGHT_HOME": f"{folder}/home"}, post)
