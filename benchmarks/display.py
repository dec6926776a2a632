"""A display of one's own: Xvfb where it is installed, else Qt's offscreen platform."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment for programs that are to paint; their display goes at the end."""
    if shutil.which("Xvfb") is None:
        yield {**_environ(), "QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        number = os.read(reading, 16).decode().strip()
        yield {**_environ(), "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        os.close(reading)
        server.terminate()
        server.wait()


def _environ() -> dict[str, str]:
    """This environment; what Python compiles it keeps, as it does for everybody's programs."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
