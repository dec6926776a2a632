"""Starts the two windows that are compared: Linkwright's, and a bare one with a text edit."""

import json
import os
import shutil
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
        with self._start(kind) as (_, window):
            yield window

    def measured(self, kind: str, probe: str) -> dict[str, list[float]]:
        """Start a window of the kind; what a probe, as `probes.journal`, measures in it."""
        with self._start(kind, probe) as (process, _):
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line:
                raise RuntimeError(f"{probe} failed in the {kind} window, as said above")
            result: dict[str, list[float]] = json.loads(line)
            return result

    @contextmanager
    def _start(self, kind: str, *probe: str) -> Iterator[tuple["subprocess.Popen[bytes]", Window]]:
        started = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-P", str(PROGRAM), kind, str(self.post), *probe],
            stdout=subprocess.PIPE,
            env=self.environ,
        )
        assert process.stdout is not None
        try:
            word, _, processor_s = process.stdout.readline().partition(b" ")
            if word != b"painted":
                raise RuntimeError(f"the {kind} window was not painted")
            yield process, Window(process.pid, time.monotonic() - started, float(processor_s))
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
            # What a killed window leaves behind would come back in the next one, which is no
            # ordinary start.
            home = Path(self.environ["LINKWRIGHT_HOME"])
            shutil.rmtree(home / "data" / "journal", ignore_errors=True)


@contextmanager
def desk(text: str) -> Iterator[Desk]:
    """A desk with a post of this text on it."""
    with display() as environ, tempfile.TemporaryDirectory() as folder:
        post = Path(folder) / "post.md"
        post.write_text(text, "utf-8")
        paths = [str(PROGRAM.parents[1]), environ.get("PYTHONPATH", "")]
        own = {
            "PYTHONPATH": os.pathsep.join(filter(None, paths)),
            "LINKWRIGHT_HOME": f"{folder}/home",
            # Whoever measures may have told Python to keep no bytecode; users' Pythons keep it.
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": f"{folder}/bytecode",
        }
        yield Desk({**environ, **own}, post)
