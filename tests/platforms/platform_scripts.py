"""Real blog platforms on this computer, started by scripts that stand beside the checkout."""

import json
import os
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).parents[3] / "shared" / "platforms"
FOLDER = Path(tempfile.gettempdir()) / f"linkwright-platforms-{os.getuid()}"


class Platform:
    """One platform, installed into a folder that is kept for later runs.

    Args:
        name: of the script, without its ending.
    """

    def __init__(self, name: str) -> None:
        self.script = SCRIPTS / f"{name}.sh"
        self.folder = FOLDER / name
        self.facts: dict[str, Any] = {}

    def call(self, verb: str, *arguments: str) -> str:
        """Run a verb of the script, and what it printed."""
        done = subprocess.run(
            ["bash", str(self.script), verb, str(self.folder), *arguments],
            check=False,
            capture_output=True,
            text=True,
            timeout=900,
        )
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip()[-1500:])
        return done.stdout


@contextmanager
def running(name: str, ports: int = 1) -> Iterator[Platform]:
    """A platform that runs; the test is skipped, with the reason, where none can.

    Args:
        name: of the script, without its ending.
        ports: how many ports in a row it takes.
    """
    platform = Platform(name)
    if not platform.script.is_file():
        pytest.skip(f"shared/platforms/{name}.sh does not stand beside the checkout")
    if os.getuid() != 0:
        pytest.skip(f"{name}.sh installs packages, which takes root")
    platform.folder.mkdir(parents=True, exist_ok=True)
    try:
        platform.facts = json.loads(platform.call("start", str(_free_ports(ports))))
    except RuntimeError as error:
        pytest.skip(f"{name}.sh cannot start the platform here: {error}")
    try:
        yield platform
    finally:
        # The next start must find nothing that stops it, such as a post that cannot be built.
        with suppress(RuntimeError):
            platform.call("empty")
        platform.call("stop")


def _free_ports(count: int) -> int:
    """The first of some ports in a row that nobody listens at."""
    for first in range(21800 + os.getpid() % 50 * 20, 32000, 20):
        if not any(_is_taken(port) for port in range(first, first + count)):
            return first
    raise RuntimeError("there are no free ports")


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
